"""The timeline with its panels around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget
from typing_extensions import override

from timeline.layout import Roll
from ui.canvas.view import TimelineView
from ui.language import interface_language
from ui.panels.articles import Articles
from ui.panels.details import Details
from ui.panels.imports import Imports
from ui.panels.merging import MergingPanel
from ui.panels.names import NamesPanel
from ui.panels.reader import Reader
from ui.panels.search import SearchPanel
from ui.panels.table import TablePanel
from ui.panels.tray import ReviewTray
from ui.snapshot import Overview
from ui.wording import with_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QHideEvent, QShowEvent

    from timeline.model import Event
    from ui.finding import Found
    from ui.jobs import Jobs

# Raised when the panels change so much that a remembered layout no longer fits.
_LAYOUT_VERSION = 3
_LEFT_WIDTH, _RIGHT_WIDTH = 324, 400
_READER_SHARE, _DETAILS_SHARE = 400, 360


class Workbench(QMainWindow):
    """Lays out timeline and panels; it knows nothing of projects but the snapshot it shows.

    The timeline may be one that stood alone before.
    """

    layout_changed = Signal()

    def __init__(
        self, jobs: Jobs, timeline: TimelineView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.timeline = timeline or TimelineView()
        self.reader, self.details = Reader(), Details(jobs)
        self.articles, self.tray, self.imports = Articles(), ReviewTray(), Imports()
        self.search, self.names, self.table = SearchPanel(), NamesPanel(), TablePanel()
        self.merging = MergingPanel()
        self.names.search_asked.connect(self.search_for)
        self.search.hiding_changed.connect(self._on_hiding_changed)
        self._overview = Overview()
        self._found: Found | None = None
        self._unchecked = self._proposed = 0
        self._floating: list[QDockWidget] = []
        self._sized = False
        self.setCentralWidget(self.timeline)
        # One that stood alone is hidden by the change of its parent.
        self.timeline.show()
        self.setDockNestingEnabled(True)
        # The panels at the sides stand as high as the window; the table is as wide as the timeline.
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.timeline.search_asked.connect(self.focus_search)
        self.docks = self._make_docks()
        self._arrange()
        self.retranslate()

    @property
    def shown(self) -> Sequence[Event]:
        """The dated events that are shown: all of them, or those that the search found."""
        return self._kept(self._overview.dated)

    def show_overview(self, overview: Overview) -> None:
        """Show the project as it is now."""
        self._overview = overview
        self.articles.show_articles(overview.articles)
        self.names.show_names(overview.participants, overview.places, overview.entities)
        self.details.offer(overview)
        self._show()

    def show_found(self, found: Found | None) -> None:
        """Show only what a query found; None shows everything."""
        self._found = found
        self.search.show_found(found)
        self._show()
        self._light_up()

    def _on_hiding_changed(self) -> None:
        self._show()
        self._light_up()

    def focus_search(self) -> None:
        """Bring the search to the front, ready to type."""
        self.show_panel("search")
        self.search.focus()

    def search_for(self, query: str) -> None:
        """Look for something, as if it had been typed."""
        self.show_panel("search")
        self.search.box.setText(query)

    def name_tray(self, unchecked: int) -> None:
        """Tell in the title of the tray how many events nobody has checked."""
        if unchecked != self._unchecked:
            self._unchecked = unchecked
            self._title_tray()

    def name_merging(self, proposed: int) -> None:
        """Tell in the title of the merging panel how many pairs wait there."""
        if proposed != self._proposed:
            self._proposed = proposed
            self._title_merging()

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """The events that are chosen together, in the table or on the timeline: where there are more."""
        in_table = tuple(self.table.selected) if self.docks["table"].isVisible() else ()
        on_timeline = self.timeline.chosen_ids()
        return in_table if len(in_table) > len(on_timeline) else on_timeline

    def toggle_table(self) -> None:
        """Show the table of events, or hide it."""
        dock = self.docks["table"]
        dock.setVisible(not dock.isVisible())
        if dock.isVisible():
            self.table.view.setFocus()

    def _show(self) -> None:
        overview = self._overview
        self.timeline.show_events(self.shown)
        self.table.show_events(self._kept(overview.events))

    def _light_up(self) -> None:
        """Choose what was found on the timeline, where nothing else is hidden."""
        if self._found is not None and not self.search.hides_others:
            found = sorted(self._found.event_ids)
            self.timeline.choose(self.timeline.chronology().positions_of(found).tolist())

    def _kept(self, events: Sequence[Event]) -> Sequence[Event]:
        if self._found is None or not self.search.hides_others or not isinstance(events, Roll):
            return events
        return events.only(self._found.event_ids)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        # The tab of a panel that has just come can be raised only when it is laid out.
        QTimer.singleShot(0, dock, dock.raise_)

    def layout_state(self) -> bytes:
        """Where the panels are, to be remembered."""
        return bytes(self.saveState(_LAYOUT_VERSION).data())

    def restore_layout(self, state: QByteArray | bytes) -> None:
        """Put the panels where they were; nothing happens where that is not known."""
        self._sized = self.restoreState(state, _LAYOUT_VERSION)

    def retranslate(self) -> None:
        """Set every word anew."""
        titles = {
            "articles": self.tr("Articles"),
            "search": self.tr("Search"),
            "names": self.tr("Names"),
            "table": self.tr("Table"),
            "imports": self.tr("Import"),
            "reader": self.tr("Reader"),
            "details": self.tr("Event"),
        }
        for name, title in titles.items():
            self.docks[name].setWindowTitle(title)
        self._title_tray()
        self._title_merging()
        self.timeline.set_language(interface_language())
        self.timeline.setAccessibleName(self.tr("Timeline"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Panels that float are windows of their own, and would stay behind.
        self._floating = [dock for dock in self.docks.values() if dock.isFloating() and dock.isVisible()]
        for dock in self._floating:
            dock.hide()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for dock in self._floating:
            dock.show()
        self._floating = []
        if not self._sized:
            # Only a window that is shown knows how much room there is to share.
            self._sized = True
            self._share_room()

    def _make_docks(self) -> dict[str, QDockWidget]:
        panels: dict[str, QWidget] = {
            "articles": self.articles,
            "search": self.search,
            "names": self.names,
            "table": self.table,
            "merging": self.merging,
            "tray": self.tray,
            "imports": self.imports,
            "reader": self.reader,
            "details": self.details,
        }
        docks: dict[str, QDockWidget] = {}
        for name, panel in panels.items():
            dock = QDockWidget(self)
            dock.setObjectName(name)
            dock.setWidget(panel)
            docks[name] = dock
        return docks

    def _arrange(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.addDockWidget(left, self.docks["articles"])
        for name in ("search", "names", "tray", "imports"):
            self.addDockWidget(left, self.docks[name])
            self.tabifyDockWidget(self.docks["articles"], self.docks[name])
        self.docks["articles"].raise_()
        self.addDockWidget(right, self.docks["reader"])
        self.addDockWidget(right, self.docks["details"])
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.docks["table"])
        # They come when they are needed: by a key, and with the first import.
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.docks["merging"])
        for name in ("table", "merging"):
            self.docks[name].hide()
            self.docks[name].toggleViewAction().toggled.connect(self._on_bottom_toggled)
        self.docks["imports"].hide()
        self.docks["search"].visibilityChanged.connect(self._on_search_shown)
        self.resizeDocks(
            [self.docks["articles"], self.docks["reader"]], [260, 400], Qt.Orientation.Horizontal
        )

    def _on_search_shown(self, shown: bool) -> None:
        # By a click on its tab, which gives the keyboard to nobody: whoever goes there wants to type.
        if shown and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            QTimer.singleShot(0, self.search.focus)

    def _on_bottom_toggled(self) -> None:
        """Both panels at the bottom need its whole width. They share it only once both are open: of two that
        are hidden, tabs would be left over that take the keyboard without being seen.
        """
        table, merging = self.docks["table"], self.docks["merging"]
        apart = merging not in self.tabifiedDockWidgets(table)
        if apart and not (table.isHidden() or merging.isHidden() or merging.isFloating()):
            self.tabifyDockWidget(table, merging)
            merging.raise_()

    def _share_room(self) -> None:
        sides = [self.docks["articles"], self.docks["reader"]]
        self.resizeDocks(sides, [_LEFT_WIDTH, _RIGHT_WIDTH], Qt.Orientation.Horizontal)
        right = [self.docks["reader"], self.docks["details"]]
        self.resizeDocks(right, [_READER_SHARE, _DETAILS_SHARE], Qt.Orientation.Vertical)

    def _title_merging(self) -> None:
        title = self.tr("Same event?")
        self.docks["merging"].setWindowTitle(with_count(title, self._proposed) if self._proposed else title)

    def _title_tray(self) -> None:
        title = self.tr("Review")
        self.docks["tray"].setWindowTitle(with_count(title, self._unchecked) if self._unchecked else title)
