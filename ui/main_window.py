"""The window: composes start page, timeline and panels, and hands on what the user asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStyle, QToolBar, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions import Actions
from ui.guidance import Guidance
from ui.icons import application_icon
from ui.importing import Mode
from ui.intake import Intake
from ui.language import Choice, interface_language
from ui.notice import Notice
from ui.panels.start_page import StartPage
from ui.projects import Projects
from ui.safekeeping import Safekeeping
from ui.status import StatusLine
from ui.theme import Scheme
from ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from timeline.errors import Message
    from timeline.model import Changes, ImportItem
    from ui.canvas.view import TimelineView
    from ui.desk import Desk
    from ui.language import Language
    from ui.memory import Memory
    from ui.snapshot import Overview
    from ui.theme import Theme
    from ui.workspace import Workspace

_ZOOM = 1.4
_SIZE = QSize(1280, 800)
# What the frame around the window takes of a small screen.
_FRAME = QSize(8, 40)
_TOOL = QSize(20, 20)
# Milliseconds for what is shown to be painted before more is built.
_PAINTED = 20


class MainWindow(QMainWindow):
    """One project at a time, or the start page where there is none."""

    first_painted = Signal()
    closed = Signal()

    def __init__(self, workspace: Workspace, memory: Memory, language: Language, theme: Theme) -> None:
        super().__init__()
        self.workspace, self._memory, self._language, self._theme = workspace, memory, language, theme
        self._desk: Desk | None = None
        # The timeline before there is a desk, which takes longer to build than a large project to be seen.
        self._alone: TimelineView | None = None
        self._painted = self._may_close = False
        self.notice = Notice()
        self.start_page = StartPage()
        self.projects = Projects(self, workspace, memory, self.notice)
        self.intake = Intake(self, workspace, self.projects, memory, self.notice)
        self.safekeeping = Safekeeping(self, workspace, self.projects, memory, self.notice)
        self.guidance = Guidance(self, memory)
        self.actions_table = Actions(self)
        self.toolbar = self._make_toolbar()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_page)
        self.status = StatusLine(self, workspace)
        self._compose()
        self._connect()
        self._restore()
        self._show_page()

    @property
    def desk(self) -> Desk:
        """The timeline and its panels, built when they are first needed."""
        if self._desk is None:
            from ui.desk import Desk  # brings numpy, which the first paint does without

            self._desk = Desk(
                self,
                self.workspace,
                self.projects,
                self.notice,
                self._memory,
                self.actions_table,
                self._alone,
            )
            self._pages.addWidget(self._desk.bench)
            self._desk.bench.restore_layout(self._memory.settings.window_state)
            self._fill_panels_menu(self._desk)
            self._calm()
            self.intake.open_doors(self._desk.bench.docks.values())
            self._desk.bench.imports.go_on_asked.connect(self.intake.fetching.go_on)
            if self._alone is not None:
                self._desk.show_overview(self.workspace.overview, None)
                self._show_page()
        return self._desk

    def zoom_in(self) -> None:
        """See less of the time, larger."""
        self.desk.bench.timeline.zoom_by(_ZOOM)

    def zoom_out(self) -> None:
        """See more of the time, smaller."""
        self.desk.bench.timeline.zoom_by(1 / _ZOOM)

    def next_event(self) -> None:
        """Choose the event after the chosen one."""
        self.desk.navigator.step(1)

    def previous_event(self) -> None:
        """Choose the event before the chosen one."""
        self.desk.navigator.step(-1)

    def choose_language(self, choice: str) -> None:
        """Speak another language at once, and at every start from now on."""
        self._language.choose(Choice(choice))
        self._memory.set_language("" if choice == Choice.SYSTEM else choice)

    def choose_theme(self, scheme: str) -> None:
        """Take other colours at once, and at every start from now on."""
        self._theme.choose(Scheme(scheme))
        self._memory.set_theme("" if scheme == Scheme.SYSTEM else scheme)

    @property
    def language_choice(self) -> str:
        """The language that was chosen for the window."""
        return self._language.choice

    @property
    def scheme(self) -> str:
        """The colours that were chosen for the window."""
        return self._theme.scheme

    def set_still(self, on: bool) -> None:
        """Let nothing move by itself, or let it."""
        self._memory.set_still(on)
        self._calm()

    def switch(self, id: str) -> Callable[[bool], None]:
        """What turns an act of the menus on or off, as the menu does."""
        action = self.actions_table[id]

        def turn(on: bool) -> None:
            if action.isChecked() is not on:
                action.trigger()

        return turn

    def show_shortcuts(self) -> None:
        """Show every key."""
        from ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self.actions_table, self).open()

    def show_palette(self) -> None:
        """Show every command, to be found by a few letters."""
        from ui.dialogs.palette import CommandPalette

        CommandPalette(self.actions_table, self).show()

    def show_about(self) -> None:
        """Show versions and licences."""
        from ui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self.actions_table.repaint()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.actions_table.retranslate()
        self.toolbar.setWindowTitle(self.tr("Toolbar"))
        self._name()
        self.projects.tell_resumables()
        self.safekeeping.retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        self.projects.leave(self._shut_down)

    def _shut_down(self, discard: bool) -> None:
        """Nothing is waited for: the window closes when the project has."""
        state = self._desk.bench.layout_state() if self._desk else self._memory.settings.window_state
        self._memory.set_layout(bytes(self.saveGeometry().data()), state)
        self.notice.tell(self.tr("Closing…"))
        self.setEnabled(False)
        self.workspace.close_project(discard=discard, done=self._on_shut_down)

    def _on_shut_down(self) -> None:
        self._may_close = True
        # Not at once: where there was nothing to wait for, the first close event is still being handled.
        QTimer.singleShot(0, self, self.close)

    def _compose(self) -> None:
        self.setWindowIcon(application_icon())
        self.setMinimumSize(720, 480)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.safekeeping.bar)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        workspace, page = self.workspace, self.start_page
        page.import_asked.connect(self.intake.ask_files)
        page.open_asked.connect(self.projects.ask_open)
        page.sample_chosen.connect(self._on_sample_chosen)
        page.project_chosen.connect(self.projects.open)
        self.projects.resumables_changed.connect(page.show_resumables)
        self.actions_table.menu("recent").aboutToShow.connect(self._fill_recent_menu)
        workspace.warned.connect(self.notice.warn)
        workspace.told.connect(self.notice.tell)
        workspace.performed.connect(self.notice.leave_step)
        workspace.overview_changed.connect(self._on_overview_changed)
        workspace.project_changed.connect(self._on_project_changed)
        workspace.importing.began.connect(self._on_import_began)
        workspace.importing.ended.connect(self._show_page)
        workspace.importing.mode_changed.connect(self._on_import_mode)
        self.intake.watch.changed.connect(self._on_watch_changed)
        self._memory.fault_occurred.connect(self._on_fault)

    def _restore(self) -> None:
        settings = self._memory.settings
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        if settings.geometry:
            self.restoreGeometry(settings.geometry)
        self.actions_table.check(self._language.choice, "language")
        self.actions_table.check(self._theme.scheme, "theme")
        self.actions_table.switch("keep_originals", on=settings.keep_originals)
        self.actions_table.switch("dates_only", on=settings.dates_only)
        self.actions_table.set_steps(None, None)
        self.actions_table.set_project(open_now=False)
        self.retranslate()

    def _make_toolbar(self) -> QToolBar:
        toolbar = QToolBar()
        toolbar.setObjectName("toolbar")
        toolbar.setIconSize(_TOOL)
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_table.fill(toolbar)
        for action in toolbar.actions():
            tool = toolbar.widgetForAction(action)
            if isinstance(tool, QToolButton):
                tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if self.actions_table.is_named(action):
                    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(toolbar)
        return toolbar

    def _fill_panels_menu(self, desk: Desk) -> None:
        for dock in desk.bench.docks.values():
            self.actions_table.menu("panels").addAction(dock.toggleViewAction())

    def _fill_recent_menu(self) -> None:
        menu = self.actions_table.menu("recent")
        menu.clear()
        for resumable in self.projects.resumables():
            action = menu.addAction(resumable.name.replace("&", "&&"))
            action.setToolTip(resumable.note)
            action.triggered.connect(lambda _=False, path=resumable.path: self.projects.open(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No project yet")).setEnabled(False)

    def _show_page(self) -> None:
        """The start page greets as long as there is nothing to look at."""
        overview = self.workspace.overview
        importing = self.workspace.importing
        # What failed is told in the panel of imports, though nothing else has come.
        told = importing.mode is not Mode.IDLE or importing.has_failed
        busy = bool(overview.articles or overview.events) or told
        alone = self._alone if self._desk is None else None
        page = (alone or self.desk.bench) if busy else self.start_page
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
        self.toolbar.setVisible(busy)

    def _show_alone(self, overview: Overview) -> None:
        """Show the timeline by itself; its panels come to it once it is painted."""
        from ui.canvas.view import TimelineView  # brings numpy

        self._alone = TimelineView()
        self._alone.set_language(interface_language())
        self._alone.show_events(overview.dated)
        self._pages.addWidget(self._alone)
        if self._painted:
            self._wait_to_be_seen()
        else:
            self.first_painted.connect(self._wait_to_be_seen)

    def _wait_to_be_seen(self) -> None:
        QTimer.singleShot(_PAINTED, self, self._on_seen_alone)

    def _on_seen_alone(self) -> None:
        _ = self.desk

    def _calm(self) -> None:
        if self._desk is not None:
            wanted = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
            self._desk.bench.timeline.animated = wanted and not self._memory.settings.still

    def _name(self) -> None:
        name = self.projects.name
        self.setWindowTitle(f"{name}[*] – Linimasa" if name else "Linimasa")
        self.setWindowModified(self.projects.unsaved)

    def _on_sample_chosen(self, path: Path) -> None:
        self.workspace.import_paths([path])

    def _on_import_began(self, items: Sequence[ImportItem]) -> None:
        self.desk.bench.imports.begin(items)
        self._show_page()
        self.desk.bench.show_panel("imports")

    def _on_import_mode(self, mode: Mode) -> None:
        if mode is Mode.GOING:
            # Only now the first import has taken the place of the start page, and its panel can be raised.
            self._show_page()
            self.desk.bench.show_panel("imports")
        elif mode is Mode.WAITING:
            words = self.tr("An earlier import into this project was not finished.")
            self.notice.tell(words, self.tr("Go on"), self.intake.fetching.go_on)

    def _on_watch_changed(self) -> None:
        folder = self.intake.watch.folder
        self.actions_table.switch("watch_folder", on=folder is not None)
        if folder is not None:
            words = self.tr("Watching {folder}: what is put into it is imported.")
            self.notice.tell(words.format(folder=folder))

    def _on_overview_changed(self, overview: Overview, changes: Changes | None) -> None:
        if self._desk is None and self.workspace.is_glimpse:
            self._show_alone(overview)
        elif self._desk is not None or overview.articles or overview.events:
            self.desk.show_overview(overview, changes)
        self.actions_table.set_steps(overview.undo_step, overview.redo_step)
        self._name()
        self._show_page()

    def _on_project_changed(self) -> None:
        look_only = self.workspace.why_look_only is not None
        self.actions_table.set_project(open_now=self.workspace.is_open, look_only=look_only)
        self._name()

    def _on_fault(self, fault: Message) -> None:
        self.notice.warn(in_words(fault))
