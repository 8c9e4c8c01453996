"""Qt's own words that a user of this window can meet.

Qt ships no Indonesian catalogue, so its buttons and menus are translated in ours: lupdate collects
them here, under the contexts in which Qt looks them up.
"""

from __future__ import annotations

from ui.language import noop

BUTTONS = (
    noop("QPlatformTheme", "OK"),
    noop("QPlatformTheme", "Save"),
    noop("QPlatformTheme", "Open"),
    noop("QPlatformTheme", "Cancel"),
    noop("QPlatformTheme", "Close"),
    noop("QPlatformTheme", "Discard"),
    noop("QPlatformTheme", "&Yes"),
    noop("QPlatformTheme", "&No"),
    noop("QPlatformTheme", "Yes to &All"),
    noop("QPlatformTheme", "N&o to All"),
    noop("QPlatformTheme", "Retry"),
    noop("QPlatformTheme", "Ignore"),
    noop("QPlatformTheme", "Apply"),
    noop("QPlatformTheme", "Reset"),
    noop("QPlatformTheme", "Help"),
)
FILE_DIALOG = (
    noop("QFileDialog", "&Look in:"),
    noop("QFileDialog", "Files of &type:"),
    noop("QFileDialog", "File &name:"),
    noop("QFileDialog", "Directory:"),
    noop("QFileDialog", "&Open"),
    noop("QFileDialog", "&Save"),
    noop("QFileDialog", "Open"),
    noop("QFileDialog", "Save As"),
    noop("QFileDialog", "Find Directory"),
    noop("QFileDialog", "&Choose"),
    noop("QFileDialog", "All files (*)"),
    noop("QFileDialog", "All Files (*)"),
    noop("QFileDialog", "Back"),
    noop("QFileDialog", "Forward"),
    noop("QFileDialog", "Go back"),
    noop("QFileDialog", "Go forward"),
    noop("QFileDialog", "Parent Directory"),
    noop("QFileDialog", "Go to the parent directory"),
    noop("QFileDialog", "Create New Folder"),
    noop("QFileDialog", "Create a New Folder"),
    noop("QFileDialog", "List View"),
    noop("QFileDialog", "Detail View"),
    noop("QFileDialog", "Change to list view mode"),
    noop("QFileDialog", "Change to detail view mode"),
    noop("QFileDialog", "Sidebar"),
    noop("QFileDialog", "List of places and bookmarks"),
    noop("QFileDialog", "Files"),
    noop("QFileDialog", "Show "),
    noop("QFileDialog", "Recent Places"),
    noop("QFileDialog", "New Folder"),
    noop("QFileDialog", "&New Folder"),
    noop("QFileDialog", "&Rename"),
    noop("QFileDialog", "&Delete"),
    noop("QFileDialog", "Show &hidden files"),
    noop("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    noop("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    noop("QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."),
    noop("QFileDialog", "Remove"),
    noop("QFileDialog", "Delete"),
    noop("QFileDialog", "Are you sure you want to delete '%1'?"),
    noop("QFileDialog", "'%1' is write protected.\nDo you want to delete it anyway?"),
    noop("QFileDialog", "Could not delete directory."),
)
FILE_LIST = (
    noop("QFileSystemModel", "Name"),
    noop("QFileSystemModel", "Size"),
    noop("QFileSystemModel", "Kind"),
    noop("QFileSystemModel", "Type"),
    noop("QFileSystemModel", "Date Modified"),
    noop("QFileSystemModel", "Computer"),
)
LINE_MENU = (
    noop("QLineEdit", "&Undo"),
    noop("QLineEdit", "&Redo"),
    noop("QLineEdit", "Cu&t"),
    noop("QLineEdit", "&Copy"),
    noop("QLineEdit", "&Paste"),
    noop("QLineEdit", "Delete"),
    noop("QLineEdit", "Select All"),
)
TEXT_MENU = (
    noop("QWidgetTextControl", "&Undo"),
    noop("QWidgetTextControl", "&Redo"),
    noop("QWidgetTextControl", "Cu&t"),
    noop("QWidgetTextControl", "&Copy"),
    noop("QWidgetTextControl", "Copy &Link Location"),
    noop("QWidgetTextControl", "&Paste"),
    noop("QWidgetTextControl", "Delete"),
    noop("QWidgetTextControl", "Select All"),
)
DOCKS = (
    noop("QDockWidget", "Float"),
    noop("QDockWidget", "Close"),
    noop("QDockWidget", "Undocks and re-attaches the dock widget"),
    noop("QDockWidget", "Closes the dock widget"),
)
SPIN_MENU = (
    noop("QAbstractSpinBox", "&Select All"),
    noop("QAbstractSpinBox", "&Step up"),
    noop("QAbstractSpinBox", "Step &down"),
)
SCROLL_MENU = (
    noop("QScrollBar", "Scroll here"),
    noop("QScrollBar", "Left edge"),
    noop("QScrollBar", "Right edge"),
    noop("QScrollBar", "Top"),
    noop("QScrollBar", "Bottom"),
    noop("QScrollBar", "Page up"),
    noop("QScrollBar", "Page down"),
    noop("QScrollBar", "Page left"),
    noop("QScrollBar", "Page right"),
    noop("QScrollBar", "Scroll up"),
    noop("QScrollBar", "Scroll down"),
    noop("QScrollBar", "Scroll left"),
    noop("QScrollBar", "Scroll right"),
)
