"""What the user can ask of the window, in one table: menus, toolbar and shortcut sheet are fed from it."""

from __future__ import annotations

from typing import NamedTuple

from ui.language import Choice, noop
from ui.theme import Scheme


class Menu(NamedTuple):
    """A menu, and where it hangs: in a menu after one of its acts, or ("") in the bar."""

    id: str
    text: str
    parent: str = ""
    after: str = ""
    apart: bool = False


class Act(NamedTuple):
    """One thing to ask for. `slot` names what the window does then, as a path of attributes from it.

    `choice` makes it one of a set of options, `toggle` something that is on or off; a menu draws a line
    before an act with `apart`.
    """

    id: str
    menu: str
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    apart: bool = False
    choice: str = ""
    needs_project: bool = False
    toggle: bool = False


MENUS = (
    Menu("file", noop("Actions", "&File")),
    Menu("recent", noop("Actions", "Open &recent"), "file", "open"),
    Menu("care", noop("Actions", "Pro&ject file"), "file", "backups"),
    Menu("intake", noop("Actions", "I&mporting"), "file", "paste"),
    Menu("edit", noop("Actions", "&Edit")),
    Menu("view", noop("Actions", "&View")),
    Menu("lanes", noop("Actions", "Lane&s"), "view", "go_to_date", apart=True),
    Menu("lanes_within", noop("Actions", "Lanes &within lanes"), "view", "go_to_date"),
    Menu("panels", noop("Actions", "&Panels"), "view", "next_event", apart=True),
    Menu("views", noop("Actions", "Sa&ved views"), "view", "show_links"),
    Menu("language", noop("Actions", "&Language"), "view", "next_event"),
    Menu("theme", noop("Actions", "&Colours"), "view", "next_event"),
    Menu("help", noop("Actions", "&Help")),
)

ACTS = (
    Act("new", "file", noop("Actions", "&New project"), "projects.new", ("Ctrl+N",), "new"),
    Act("open", "file", noop("Actions", "&Open project…"), "projects.ask_open", ("Ctrl+O",), "folder"),
    Act("save", "file", noop("Actions", "&Save"), "projects.save", ("Ctrl+S",), "save", True, "", True),
    Act(
        "save_as",
        "file",
        noop("Actions", "Save &as…"),
        "projects.ask_save_as",
        ("Ctrl+Shift+S",),
        "save-as",
        needs_project=True,
    ),
    Act(
        "save_copy",
        "file",
        noop("Actions", "Save a &copy…"),
        "safekeeping.ask_copy",
        icon="copy",
        needs_project=True,
    ),
    Act(
        "backups",
        "file",
        noop("Actions", "&Backups…"),
        "safekeeping.ask_backups",
        icon="history",
        needs_project=True,
    ),
    Act(
        "compact",
        "care",
        noop("Actions", "&Compact"),
        "safekeeping.compact",
        icon="compact",
        needs_project=True,
    ),
    Act("check", "care", noop("Actions", "C&heck"), "safekeeping.check", icon="care", needs_project=True),
    Act(
        "import_files",
        "file",
        noop("Actions", "&Import files…"),
        "intake.ask_files",
        ("Ctrl+I",),
        "import",
        apart=True,
    ),
    Act(
        "import_folder",
        "file",
        noop("Actions", "Import &folder…"),
        "intake.ask_folder",
        ("Ctrl+Shift+I",),
        "folder",
    ),
    Act("paste", "file", noop("Actions", "&Paste an article"), "intake.paste", ("Ctrl+V",), "paste"),
    Act(
        "watch_folder",
        "intake",
        noop("Actions", "&Watch a folder…"),
        "intake.ask_watch",
        icon="watch",
        toggle=True,
    ),
    Act(
        "read_again",
        "intake",
        noop("Actions", "&Read again"),
        "desk.rereading.read_again",
        icon="redo",
        needs_project=True,
    ),
    Act(
        "keep_originals",
        "intake",
        noop("Actions", "&Keep the original files"),
        "intake.keep_originals",
        icon="archive",
        apart=True,
        toggle=True,
    ),
    Act(
        "dates_only",
        "intake",
        noop("Actions", "&Dates only, faster"),
        "intake.dates_only",
        icon="fast",
        toggle=True,
    ),
    Act(
        "export",
        "file",
        noop("Actions", "&Export…"),
        "desk.exports.ask",
        ("Ctrl+Shift+E",),
        "export",
        apart=True,
        needs_project=True,
    ),
    Act(
        "print",
        "file",
        noop("Actions", "Prin&t…"),
        "desk.exports.ask_to_print",
        ("Ctrl+P",),
        "print",
        needs_project=True,
    ),
    Act("quit", "file", noop("Actions", "&Quit"), "close", ("Ctrl+Q",), "quit", apart=True),
    Act("undo", "edit", noop("Actions", "&Undo"), "desk.editing.undo", ("Ctrl+Z",), "undo"),
    Act("redo", "edit", noop("Actions", "&Redo"), "desk.editing.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Act(
        "add_event",
        "edit",
        noop("Actions", "&Add event…"),
        "desk.editing.ask_add",
        ("Ctrl+Shift+A",),
        "add",
        apart=True,
        needs_project=True,
    ),
    Act(
        "edit_event",
        "edit",
        noop("Actions", "&Edit event"),
        "desk.editing.edit_chosen",
        ("F2", "E"),
        "edit",
        needs_project=True,
    ),
    Act(
        "merge_events",
        "edit",
        noop("Actions", "&Merge events"),
        "desk.joining.merge_chosen",
        ("Ctrl+M",),
        "merge",
        needs_project=True,
    ),
    Act(
        "accept_event",
        "edit",
        noop("Actions", "Accept e&vents"),
        "desk.several.accept",
        ("Ctrl+Shift+Return",),
        "accept",
        needs_project=True,
    ),
    Act(
        "star",
        "edit",
        noop("Actions", "&Key event"),
        "desk.several.toggle_star",
        ("Ctrl+D",),
        "star",
        needs_project=True,
    ),
    Act(
        "edit_many",
        "edit",
        noop("Actions", "Edit the &chosen events…"),
        "desk.several.ask_bulk",
        ("Ctrl+E",),
        "edit-many",
        needs_project=True,
    ),
    Act(
        "link_events",
        "edit",
        noop("Actions", "&Link events…"),
        "desk.annotating.ask_link",
        ("Ctrl+L",),
        "link",
        needs_project=True,
    ),
    Act(
        "add_pictures",
        "edit",
        noop("Actions", "Add &pictures…"),
        "desk.annotating.ask_pictures",
        icon="image",
        needs_project=True,
    ),
    Act(
        "delete_event",
        "edit",
        noop("Actions", "&Delete events"),
        "desk.several.delete",
        ("Del",),
        "delete",
        needs_project=True,
    ),
    Act(
        "find",
        "edit",
        noop("Actions", "&Find…"),
        "desk.bench.focus_search",
        ("Ctrl+F",),
        "search",
        apart=True,
        needs_project=True,
    ),
    Act(
        "copy_picture",
        "edit",
        noop("Actions", "Cop&y picture"),
        "desk.exports.copy",
        ("Ctrl+Shift+C",),
        "image",
        apart=True,
        needs_project=True,
    ),
    Act(
        "preferences",
        "edit",
        noop("Actions", "Prefere&nces…"),
        "guidance.preferences",
        ("Ctrl+,",),
        "settings",
        apart=True,
    ),
    Act(
        "zoom_in",
        "view",
        noop("Actions", "Zoom &in"),
        "zoom_in",
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
        needs_project=True,
    ),
    Act(
        "zoom_out",
        "view",
        noop("Actions", "Zoom &out"),
        "zoom_out",
        ("Ctrl+-",),
        "zoom-out",
        needs_project=True,
    ),
    Act(
        "fit_all",
        "view",
        noop("Actions", "&Fit all"),
        "desk.bench.timeline.fit_all",
        ("Ctrl+0",),
        "fit",
        needs_project=True,
    ),
    Act(
        "table",
        "view",
        noop("Actions", "Ta&ble of events"),
        "desk.bench.toggle_table",
        ("Ctrl+T",),
        "table",
        apart=True,
        needs_project=True,
    ),
    Act(
        "show_links",
        "view",
        noop("Actions", "Lin&ks between events"),
        "desk.arranging.show_links",
        icon="link",
        needs_project=True,
        toggle=True,
    ),
    Act(
        "save_view",
        "views",
        noop("Actions", "&Save this view…"),
        "desk.views.ask_save",
        ("Ctrl+B",),
        "bookmark",
        needs_project=True,
    ),
    Act(
        "manage_views",
        "views",
        noop("Actions", "&Manage views…"),
        "desk.views.manage",
        icon="edit",
        needs_project=True,
    ),
    Act(
        "previous_event",
        "view",
        noop("Actions", "P&revious event"),
        "previous_event",
        ("P",),
        "previous",
        apart=True,
        needs_project=True,
    ),
    Act(
        "next_event",
        "view",
        noop("Actions", "&Next event"),
        "next_event",
        ("N",),
        "next",
        needs_project=True,
    ),
    Act(
        "previous_mention",
        "view",
        noop("Actions", "Previous date in the &text"),
        "desk.bench.reader.previous_mention",
        ("[",),
        "previous",
        needs_project=True,
    ),
    Act(
        "next_mention",
        "view",
        noop("Actions", "Next date in the te&xt"),
        "desk.bench.reader.next_mention",
        ("]",),
        "next",
        needs_project=True,
    ),
    Act(
        "go_to_date",
        "view",
        noop("Actions", "&Go to a date…"),
        "desk.arranging.ask_date",
        ("Ctrl+G",),
        "go-to",
        apart=True,
        needs_project=True,
    ),
    *(
        Act(f"{menu}_{key}", menu, text, f"desk.arranging.{slot}", choice=key, needs_project=True)
        for menu, slot in (("lanes", "choose"), ("lanes_within", "choose_within"))
        for key, text in (
            ("none", noop("Actions", "&None")),
            ("kind", noop("Actions", "By &kind")),
            ("source", noop("Actions", "By &source")),
            ("article", noop("Actions", "By &article")),
            ("person", noop("Actions", "By p&erson or organisation")),
            ("place", noop("Actions", "By &place")),
            ("tag", noop("Actions", "By &tag")),
            ("language", noop("Actions", "By &language")),
        )
    ),
    Act(
        "language_system",
        "language",
        noop("Actions", "As the &system"),
        "choose_language",
        choice=Choice.SYSTEM,
    ),
    Act("language_id", "language", "Bahasa &Indonesia", "choose_language", choice=Choice.INDONESIAN),
    Act("language_en", "language", "&English", "choose_language", choice=Choice.ENGLISH),
    Act(
        "theme_system",
        "theme",
        noop("Actions", "As the &system"),
        "choose_theme",
        choice=Scheme.SYSTEM,
    ),
    Act("theme_light", "theme", noop("Actions", "&Light"), "choose_theme", choice=Scheme.LIGHT),
    Act("theme_dark", "theme", noop("Actions", "&Dark"), "choose_theme", choice=Scheme.DARK),
    Act("help", "help", noop("Actions", "&Help"), "guidance.help", ("F1",), "help"),
    Act("tour", "help", noop("Actions", "&Tour…"), "guidance.tour", icon="tour"),
    Act("palette", "help", noop("Actions", "&Commands…"), "show_palette", ("Ctrl+K",), "command"),
    Act(
        "shortcuts",
        "help",
        noop("Actions", "&Keyboard shortcuts"),
        "show_shortcuts",
        ("?",),
        "keyboard",
    ),
    Act("about", "help", noop("Actions", "&About Linimasa"), "show_about", icon="info"),
)

# The toolbar; "" is a gap. The first of each kind of work carries its name beside its icon.
TOOLBAR = (
    *("import_files", "export", "", "undo", "redo", "", "add_event", "delete_event", ""),
    *("zoom_out", "zoom_in", "fit_all", "lanes", "", "previous_event", "next_event"),
)
NAMED = frozenset({"import_files", "export", "add_event"})
# The icons of menus; those of them that the toolbar names stand there as well.
MENU_ICONS = {
    "recent": "history",
    "care": "care",
    "intake": "import",
    "lanes": "lanes",
    "lanes_within": "lanes-within",
    "panels": "panels",
    "views": "bookmark",
    "language": "language",
    "theme": "theme",
}
# What would change a project, and so cannot be asked for while it can only be looked at.
CHANGING = frozenset(
    {
        *("import_files", "import_folder", "paste", "watch_folder", "compact"),
        *("undo", "redo", "add_event", "edit_event", "delete_event", "merge_events"),
        "accept_event",
        *("star", "edit_many", "link_events", "add_pictures", "save_view", "manage_views"),
    }
)
