"""Watches a folder of the user's: what is put into it is imported when it has come to rest."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from timeline.app import queue
from timeline.app.watching import SETTLE, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from timeline.reading import Source
    from ui.memory import Memory
    from ui.workspace import Workspace

# The system tells of most changes, but not in folders on other machines.
_LOOK_AGAIN = 30_000
_SETTLING = round(SETTLE * 1000 / 2)
# The system watches a limited number of folders for all programs together.
_MOST_FOLDERS = 200


class _Look(NamedTuple):
    settled: tuple[Path, ...]
    folders: list[str]
    waiting: bool


class FolderWatch(QObject):
    """Watches the folder of the open project, if it has one; `changed` comes when it has another, or none.

    What came is given to `take`.
    """

    changed = Signal()

    def __init__(
        self, workspace: Workspace, memory: Memory, take: Callable[[Sequence[Source]], None]
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._memory, self._take = workspace, memory, take
        self._watch: Watch | None = None
        self._looking = False
        # Made only for a folder to watch: it listens to the system, and must end in the thread it began in.
        self._watcher: QFileSystemWatcher | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        workspace.project_changed.connect(self._on_project_changed)
        workspace.moved.connect(self._on_moved)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._watch.folder if self._watch else None

    def start(self, folder: Path, *, remember: bool = False) -> None:
        """Watch a folder; what lies in it and was never imported into this project is new."""
        self.stop()
        self._workspace.read(queue.known_paths, partial(self._begin, folder), self)
        if remember:
            self._remember(folder)

    def stop(self, *, forget: bool = False) -> None:
        """Watch nothing for now, or no more for this project."""
        if forget:
            self._remember(None)
        self._timer.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._watch is not None:
            self._watch = None
            self.changed.emit()

    def _remember(self, folder: Path | None) -> None:
        if (project := self._workspace.overview.path) is not None:
            self._memory.set_watched(project, folder)

    def _on_project_changed(self) -> None:
        project = self._workspace.overview.path
        folder = self._memory.settings.watched_folder(project) if project else None
        if folder != self.folder:
            self.stop()
            if folder is not None:
                self.start(folder)

    def _on_moved(self, project: Path) -> None:
        if self.folder is not None:
            self._memory.set_watched(project, self.folder)

    def _begin(self, folder: Path, known: frozenset[str]) -> None:
        self._workspace.jobs.aside(partial(_made, folder, known), done=self._on_made, owner=self)

    def _on_made(self, watch: Watch) -> None:
        self._watch = watch
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self.changed.emit()
        self._look()

    def _look(self) -> None:
        if self._watch is not None and not self._looking:
            self._looking = True
            work = partial(_looked, self._watch)
            self._workspace.jobs.aside(work, done=partial(self._on_looked, self._watch), owner=self)

    def _on_looked(self, watch: Watch, look: _Look) -> None:
        self._looking = False
        if watch is not self._watch or self._watcher is None:
            return
        if fresh := set(look.folders) - set(self._watcher.directories()):
            self._watcher.addPaths(sorted(fresh))
        self._timer.start(_SETTLING if look.waiting else _LOOK_AGAIN)
        if look.settled:
            self._workspace.import_paths(look.settled, self._take)


def _made(folder: Path, known: frozenset[str]) -> Watch:
    from pathlib import Path

    return Watch(folder, _files, {Path(name) for name in known})


def _files(folder: Path) -> list[Path]:
    from timeline.reading import expand

    return [source.path for source in expand([folder])]


def _looked(watch: Watch) -> _Look:
    """Beside the window: what has come to rest, and which folders to be told of."""
    settled = watch.look(monotonic())
    folders = [str(watch.folder), *(str(path) for path in sorted(watch.folder.rglob("*/")))]
    return _Look(settled, folders[:_MOST_FOLDERS], watch.waiting)
