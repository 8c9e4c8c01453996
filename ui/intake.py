"""The doors by which articles come into the window: drops, the clipboard, files, folders, the web."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from timeline.model import ImportOptions
from ui.arrival import arrival
from ui.dialogs import files
from ui.drop import DropZone
from ui.fetching import Fetching
from ui.questions import Questions
from ui.watching import FolderWatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.arrival import Arrival
    from ui.memory import Memory
    from ui.notice import Notice
    from ui.projects import Projects
    from ui.workspace import Workspace


class Intake(QObject):
    """Takes in what comes, and does with it what it is good for."""

    def __init__(
        self, window: QWidget, workspace: Workspace, projects: Projects, memory: Memory, notice: Notice
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._projects = window, workspace, projects
        self._memory, self._notice = memory, notice
        self.fetching = Fetching(window, workspace)
        self.questions = Questions(window, workspace, memory)
        self.watch = FolderWatch(workspace, memory, partial(self.questions.ask, quietly=True))
        self.zone = DropZone(window, self._invitation, self.take)
        settings = memory.settings
        workspace.options = ImportOptions(settings.dates_only, settings.keep_originals)

    def open_doors(self, windows: Iterable[QWidget]) -> None:
        """Let these windows, panels that float, take drops as the main one does."""
        for window in windows:
            DropZone(window, self._invitation, self.take)

    def take(self, came: Arrival) -> None:
        """Do with what was dropped or pasted what it is good for."""
        projects = [path for path in came.paths if path.suffix == f".{files.PROJECT_ENDING}"]
        if projects:
            self._projects.open(projects[0])
        elif came.paths:
            self._import(came.paths)
        elif came.addresses:
            self.fetching.ask(came.addresses)
        elif came.text:
            self._import_text(came.text, html=came.html)
        else:
            self._notice.warn(came.refusal)

    def paste(self) -> None:
        """Import what is on the clipboard."""
        self.take(arrival(QGuiApplication.clipboard().mimeData()))

    def ask_files(self) -> None:
        """Ask which files to import."""
        files.ask_articles(self._window, self._import)

    def ask_folder(self) -> None:
        """Ask which folder to import."""
        files.ask_folder(self._window, self.tr("Import a folder"), self._import_folder)

    def ask_watch(self, on: bool) -> None:
        """Ask which folder to watch for this project, or watch none any more."""
        if on:
            files.ask_folder(self._window, self.tr("Watch a folder"), self._watch, self.watch.changed.emit)
        else:
            self.watch.stop(forget=True)

    def keep_originals(self, on: bool) -> None:
        """Keep the files themselves in the project from now on, or do not."""
        self._set_options(replace(self._workspace.options, keep_originals=on))

    def dates_only(self, on: bool) -> None:
        """Read without the language models from now on, or with them."""
        self._set_options(replace(self._workspace.options, dates_only=on))

    def _set_options(self, options: ImportOptions) -> None:
        self._workspace.options = options
        self._memory.set_import_options(options)

    def _import_folder(self, folder: Path) -> None:
        self._import([folder])

    def _import(self, paths: Sequence[Path]) -> None:
        self._workspace.import_paths(paths, self.questions.ask)

    def _import_text(self, text: str, *, html: bool) -> None:
        from timeline.reading import TextSource

        self.questions.ask([TextSource(text, html)])

    def _watch(self, folder: Path) -> None:
        self._workspace.when_open(lambda: self.watch.start(folder, remember=True))

    def _invitation(self, came: Arrival) -> str:
        if came.paths:
            return self.tr("Drop to import %Ln file(s) or folder(s)", "", len(came.paths))
        if came.addresses:
            return self.tr("Drop to fetch %Ln page(s) from the web", "", len(came.addresses))
        return came.refusal or self.tr("Drop to import this text")
