"""What keeps a project safe: backups, checks, copies, and what to do when it is damaged or held elsewhere."""

from __future__ import annotations

import shutil
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from timeline.app import backups, care
from ui.dialogs import files
from ui.look_only_bar import LookOnlyBar
from ui.switching import Broken
from ui.wording import in_words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from timeline.app.backups import Backup, Inside
    from timeline.app.session import Session
    from ui.memory import Memory
    from ui.notice import Notice
    from ui.projects import Projects
    from ui.workspace import Workspace

_EVERY = 10 * 60_000
_LITTLE_ROOM = 100_000_000


class Safekeeping(QObject):
    """Looks after the open project by itself, and does what File > Backups, Compact and Check ask for."""

    def __init__(
        self, window: QWidget, workspace: Workspace, projects: Projects, memory: Memory, notice: Notice
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._projects = window, workspace, projects
        self._memory, self._notice = memory, notice
        self._looked_from: Path | None = None
        self.bar = LookOnlyBar()
        self.bar.again_asked.connect(self._try_again)
        self.bar.copy_asked.connect(self.ask_copy)
        self.bar.restore_asked.connect(self._restore_looked_at)
        self.bar.back_asked.connect(self._go_back)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.back_up)
        self._timer.start()
        workspace.keeps_backups = memory.settings.backups
        workspace.broken.connect(self._on_broken)
        workspace.project_changed.connect(self._on_project_changed)

    def set_backups(self, on: bool) -> None:
        """Make backups from now on, or make none."""
        self._workspace.keeps_backups = on
        self._memory.set_backups(on)

    def back_up(self) -> None:
        """Back the project up beside the lane, where it was changed since the last time."""
        path = self._workspace.overview.path
        if path is None or self._workspace.why_look_only is not None:
            return
        self._warn_of_little_room(path)
        if self._workspace.keeps_backups:
            self._workspace.jobs.aside(partial(_backed_up_if_due, path))

    def ask_backups(self) -> None:
        """List the backups of the project."""
        if (project := self._project()) is not None:
            self._workspace.jobs.aside(partial(_listed, project), done=self._show, owner=self)

    def ask_copy(self) -> None:
        """Ask where to write a copy; the project that is open stays the same."""
        if (path := self._workspace.overview.path) is not None:
            name = self.tr("{name} (copy)").format(name=self._projects.name)
            files.ask_project_place(self._window, name, partial(self._copy, path))

    def compact(self) -> None:
        """Give the room of what was deleted back to the disk."""
        if (path := self._workspace.overview.path) is not None:
            self._notice.tell(self.tr("Compacting…"))
            self._workspace.read(partial(_compacted, path), self._on_compacted, self)

    def check(self) -> None:
        """Read the whole file and look whether all in it fits together."""
        if (path := self._workspace.overview.path) is not None:
            self._notice.tell(self.tr("Checking the project…"))
            self._workspace.jobs.aside(partial(care.findings, path), done=partial(self._on_checked, path))

    def _project(self) -> Path | None:
        """The project whose backups are meant: while one of them is looked at, it is not the open file."""
        return self._looked_from or self._workspace.overview.path

    def _show(self, found: list[Inside]) -> None:
        from ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._projects.name, found, self._window)
        dialog.look_asked.connect(self._look)
        dialog.restore_asked.connect(self._restore)
        dialog.make_asked.connect(self._make)
        dialog.open()

    def _look(self, backup: Backup) -> None:
        from ui.dialogs.backups import time_in_words

        why = backups.why_look_only(time_in_words(backup.time))
        self._looked_from = self._project()
        self._workspace.look_at(backup.path, why)

    def _go_back(self) -> None:
        if (project := self._looked_from) is not None:
            self._workspace.open(project)

    def _restore_looked_at(self) -> None:
        project, backup = self._looked_from, self._workspace.overview.path
        if project is not None and backup is not None:
            self._workspace.restore(project, backup)

    def _restore(self, backup: Backup) -> None:
        if (project := self._project()) is not None:
            self._workspace.restore(project, backup.path)

    def _make(self) -> None:
        if (path := self._workspace.overview.path) is not None:
            self._workspace.jobs.aside(partial(backups.back_up, path), done=self._on_made)

    def _on_made(self, backup: Backup) -> None:
        size = QLocale().formattedDataSize(backup.size)
        self._notice.tell(self.tr("A backup of {size} was made.").format(size=size))

    def _copy(self, path: Path, target: Path) -> None:
        self._workspace.jobs.aside(partial(care.copied, path, target), done=self._on_copied)

    def _on_copied(self, target: Path) -> None:
        self._notice.tell(
            self.tr("The copy is in “{name}”; you go on in the project.").format(name=target.name)
        )

    def _on_compacted(self, sizes: tuple[int, int]) -> None:
        before, after = (QLocale().formattedDataSize(size) for size in sizes)
        self._notice.tell(
            self.tr("The file took {before} and takes {after} now.").format(before=before, after=after)
        )

    def _on_checked(self, path: Path, found: list[str]) -> None:
        if found:
            self._workspace.jobs.aside(partial(_newest, path), done=self._on_broken)
        else:
            self._notice.tell(self.tr("The project is sound: every page and every row was read."))

    def _try_again(self) -> None:
        if (path := self._workspace.overview.path) is not None:
            self._workspace.open(path)

    def retranslate(self) -> None:
        """Tell anew why the project can only be looked at."""
        if (why := self._workspace.why_look_only) is not None:
            self.bar.tell(in_words(why), backup=self._looked_from is not None)

    def _on_project_changed(self) -> None:
        path = self._workspace.overview.path
        if path is None or not backups.is_backup(path):
            self._looked_from = None
        self.bar.hide()
        self.retranslate()
        if path is not None:
            self._warn_of_little_room(path)

    def _on_broken(self, broken: Broken) -> None:
        from ui.dialogs.damaged import DamagedDialog

        dialog = DamagedDialog(broken, self._window)
        dialog.restore_asked.connect(partial(self._workspace.restore, broken.path))
        dialog.salvage_asked.connect(partial(self._ask_salvage_place, broken.path))
        dialog.open()

    def _ask_salvage_place(self, path: Path) -> None:
        name = self.tr("{name} (saved)").format(name=path.stem)
        files.ask_project_place(self._window, name, partial(self._salvage, path))

    def _salvage(self, path: Path, target: Path) -> None:
        self._notice.tell(self.tr("Saving what can be read…"))
        self._workspace.jobs.aside(partial(care.salvaged, path, target), done=self._workspace.open)

    def _warn_of_little_room(self, path: Path) -> None:
        try:
            free = shutil.disk_usage(path.parent).free
        except OSError:
            return  # whatever is wrong there, writing will tell
        if free < _LITTLE_ROOM:
            words = self.tr("Only {room} are left on the disk of this project: free some space soon.")
            self._notice.warn(words.format(room=QLocale().formattedDataSize(free)))


# Beside the lane, or (_compacted) in it.


def _backed_up_if_due(path: Path) -> None:
    if path.exists() and backups.is_due(path):
        backups.back_up(path)


def _listed(project: Path) -> list[Inside]:
    return backups.looked_into(backups.backups(project))


def _newest(path: Path) -> Broken:
    return Broken(path, backups.newest_sound(path))


def _compacted(path: Path, session: Session) -> tuple[int, int]:
    before = path.stat().st_size
    session.compact()
    return before, path.stat().st_size
