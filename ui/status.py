"""The line at the bottom of the window: how much there is, what is going on, and whether all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QProgressBar
from typing_extensions import override

from ui.importing import Mode
from ui.theme import MARGIN
from ui.wording import number_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from timeline.model import Changes, ImportItem
    from ui.snapshot import Overview
    from ui.workspace import Workspace

_BAR_WIDTH = 140


class StatusLine(QObject):
    """Fills the status bar of a window; the tips of menus are shown to the left of it."""

    def __init__(self, window: QMainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._items: dict[int, ImportItem] = {}
        self.counts, self.saved, self.bar = QLabel(), QLabel(), QProgressBar()
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.hide()
        line = window.statusBar()
        line.setSizeGripEnabled(False)
        for words in (self.counts, self.saved):
            words.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for widget in (self.bar, self.counts, self.saved):
            line.addPermanentWidget(widget)
        window.installEventFilter(self)
        workspace.opening.connect(self._on_opening)
        workspace.overview_changed.connect(self._on_overview_changed)
        for ended in (workspace.warned, workspace.broken):
            ended.connect(self._tell)
        workspace.importing.began.connect(self._on_began)
        workspace.importing.advanced.connect(self._on_advanced)
        workspace.importing.mode_changed.connect(self._on_mode)
        self._tell()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words follow the language of the window."""
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        return False

    def _tell(self) -> None:
        overview = self._workspace.overview
        if overview.path is None:
            self.counts.clear()
            self.saved.clear()
            return
        self.counts.setText(self._counted(overview))
        if self._workspace.why_look_only is not None:
            self.saved.setText(self.tr("Look only"))
        elif self._workspace.is_draft:
            self.saved.setText(self.tr("Kept, but without a name"))
        else:
            self.saved.setText(self.tr("All saved"))

    def _counted(self, overview: Overview) -> str:
        events = len(overview.events)
        undated = events - len(overview.dated)
        parts = [
            self.tr("%Ln article(s)", "", len(overview.articles)),
            self.tr("%Ln event(s)", "", events),
            *([self.tr("%Ln without a date", "", undated)] if undated else []),
        ]
        return "  ·  ".join(parts)

    def _on_opening(self, name: str) -> None:
        self.counts.setText(self.tr("Opening “{name}”…").format(name=name))
        self.saved.clear()

    def _on_overview_changed(self, _: Overview, __: Changes | None) -> None:
        self._tell()

    def _on_began(self, items: Sequence[ImportItem]) -> None:
        if not self.bar.isVisible():
            self._items.clear()
        self._on_advanced(items)

    def _on_advanced(self, items: Sequence[ImportItem]) -> None:
        self._items.update((item.id, item) for item in items)
        done = sum(item.state.is_final for item in self._items.values())
        self.bar.setRange(0, len(self._items))
        self.bar.setValue(done)
        words = self.tr("{done} of {all} read").format(
            done=number_in_words(done), all=number_in_words(len(self._items))
        )
        self.bar.setToolTip(words)
        self.bar.setAccessibleName(words)

    def _on_mode(self, mode: Mode) -> None:
        self.bar.setVisible(mode in (Mode.GOING, Mode.PAUSED))
