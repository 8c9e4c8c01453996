"""Opening, saving and leaving projects: the questions to the user, and the list of what to go on with."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QMessageBox

from timeline.app import drafts
from ui.dialogs import files
from ui.panels.start_page import Resumable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.memory import Memory
    from ui.notice import Notice
    from ui.workspace import Workspace

_MOST_SHOWN = 5


class FoundDraft(NamedTuple):
    """A draft that no window has open, and when it was changed last, in seconds since 1970."""

    path: Path
    changed: int


class Projects(QObject):
    """What the File menu does with projects; nothing of a draft is lost without a question."""

    resumables_changed = Signal(object)

    def __init__(self, window: QWidget, workspace: Workspace, memory: Memory, notice: Notice) -> None:
        super().__init__(window)
        self._window, self._workspace, self._memory, self._notice = window, workspace, memory, notice
        self._drafts: list[FoundDraft] = []
        workspace.project_changed.connect(self._on_project_changed)

    @property
    def name(self) -> str:
        """The name of the open project; empty where none is open."""
        path = self._workspace.overview.path
        if path is None:
            return ""
        return self.tr("Untitled") if self._workspace.is_draft else path.stem

    @property
    def unsaved(self) -> bool:
        """Whether there is work in a draft that has no place of the user's yet."""
        overview = self._workspace.overview
        return self._workspace.is_draft and bool(overview.articles or overview.events)

    def look_for_drafts(self) -> None:
        """Find what an earlier window left unsaved."""
        self._workspace.jobs.aside(_found_drafts, done=self._on_drafts_found, owner=self)

    def new(self) -> None:
        """Leave the open project for an empty window."""
        self.leave(lambda discard: self._workspace.close_project(discard=discard))

    def ask_open(self) -> None:
        """Ask which project to open."""
        files.ask_project(self._window, self.open)

    def open(self, path: Path) -> None:
        """Open a project, after the question about the one that is open."""
        if self._is_open(path):
            words = self.tr("“{name}” is open already.")
            self._notice.tell(words.format(name=self.name))
            return
        if not path.is_file():
            self._memory.remove_recent(path)
            self.tell_resumables()
            self._notice.warn(
                self.tr("“{name}” is no longer in {folder}.").format(name=path.name, folder=path.parent)
            )
            return
        self.leave(lambda discard: self._workspace.open(path, discard=discard))

    def save(self) -> None:
        """Ask for a place for a draft; anything else is saved already."""
        if self._workspace.is_draft:
            self.ask_save_as()
        elif self._workspace.is_open:
            words = self.tr("“{name}” is always saved: every change is in the file already.")
            self._notice.tell(words.format(name=self.name))

    def ask_save_as(
        self, then: Callable[[], None] | None = None, cancelled: Callable[[], None] | None = None
    ) -> None:
        """Ask for another place, and go on there."""
        name = self.tr("Timeline") if self._workspace.is_draft else self.name
        place = partial(self._save_as, then)
        files.ask_project_place(self._window, name, place, cancelled)

    def leave(self, go: Callable[[bool], None], stay: Callable[[], None] | None = None) -> None:
        """Ask what shall become of a draft, then `go`, told whether to throw it away; or `stay`."""
        if not self.unsaved:
            go(False)
            return
        kinds = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setObjectName("leave")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved timeline"))
        box.setText(self.tr("Save this timeline before you leave it?"))
        box.setInformativeText(
            self.tr("It has no name yet. If you discard it, its articles and events are gone.")
        )
        box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
        box.setDefaultButton(kinds.Save)
        box.finished.connect(partial(self._on_answered, go, stay))
        box.finished.connect(box.deleteLater)
        box.open()

    def resumables(self) -> list[Resumable]:
        """Drafts found again, then the projects that were open last."""
        found = [
            Resumable(draft.path, self.tr("Unsaved timeline"), self._age(draft), draft=True)
            for draft in self._drafts
            if draft.path != self._workspace.overview.path
        ]
        recent = [Resumable(path, path.stem, str(path.parent)) for path in self._memory.settings.recent]
        return [*found, *recent][:_MOST_SHOWN]

    def _is_open(self, path: Path) -> bool:
        """Whether this is the project that is open, by whatever way the path leads to it."""
        now = self._workspace.overview.path
        return now is not None and path.resolve() == now.resolve()

    def _save_as(self, then: Callable[[], None] | None, path: Path) -> None:
        self._workspace.save_as(path, then)

    def _on_answered(self, go: Callable[[bool], None], stay: Callable[[], None] | None, answer: int) -> None:
        kinds = QMessageBox.StandardButton
        if answer == kinds.Save.value:
            self.ask_save_as(lambda: go(False), stay)
        elif answer == kinds.Discard.value:
            go(True)
        elif stay is not None:
            stay()

    def _age(self, draft: FoundDraft) -> str:
        changed = QDateTime.fromSecsSinceEpoch(draft.changed)
        time = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
        return self.tr("Last changed {time}").format(time=time)

    def _on_drafts_found(self, found: list[FoundDraft]) -> None:
        self._drafts = found
        self.tell_resumables()

    def _on_project_changed(self) -> None:
        path = self._workspace.overview.path
        if path is not None and not self._workspace.is_draft:
            self._memory.add_recent(path)
        self.look_for_drafts()

    def tell_resumables(self) -> None:
        """Tell the start page what there is to go on with, in the language of now."""
        self.resumables_changed.emit(self.resumables())


def _found_drafts() -> list[FoundDraft]:
    """Beside the window: what an earlier one left unsaved; a draft may vanish while it is looked at."""
    found: list[FoundDraft] = []
    for path in drafts.drafts():
        with suppress(OSError):
            found.append(FoundDraft(path, int(path.stat().st_mtime)))
    return found
