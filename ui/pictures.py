"""Writes the timeline as a picture, beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from timeline.dates import Interval
from ui.dialogs import files
from ui.dialogs.export import ExportDialog
from ui.language import interface_language

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from timeline.model import Event
    from ui.dialogs.export import PictureWish
    from ui.notice import Notice
    from ui.projects import Projects
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Pictures(QObject):
    """Asks for a wish and a place, has the picture drawn, and says where it is."""

    def __init__(
        self, window: QWidget, workspace: Workspace, bench: Workbench, projects: Projects, notice: Notice
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._bench = window, workspace, bench
        self._projects, self._notice = projects, notice

    def ask(self) -> None:
        """Ask what the picture is to show."""
        events = self._workspace.overview.dated
        if not events:
            self._notice.warn(self.tr("There is nothing on the timeline yet: import an article first."))
            return
        dialog = ExportDialog(events, self._bench.timeline.visible_span(), self._workspace.jobs, self._window)
        dialog.wished.connect(self._ask_place)
        dialog.open()

    def write(self, wish: PictureWish, path: Path) -> None:
        """Draw and write a picture."""
        events = self._workspace.overview.dated
        self._notice.tell(self.tr("Drawing “{name}”…").format(name=path.name))
        self._workspace.jobs.aside(
            partial(_write, events, wish, interface_language(), path), done=self._on_written
        )

    def _ask_place(self, wish: PictureWish) -> None:
        name = self._projects.name or self.tr("Timeline")
        files.ask_picture_place(self._window, name, partial(self.write, wish))

    def _on_written(self, path: Path) -> None:
        words = self.tr("The picture is saved as “{name}”.").format(name=path.name)
        folder = QUrl.fromLocalFile(str(path.parent))
        self._notice.tell(words, self.tr("Open folder"), partial(_open, folder))


def _write(events: Sequence[Event], wish: PictureWish, language: str, path: Path) -> Path:
    # It brings numpy, which the start page does without.
    from ui.canvas.picture import export_picture

    span = Interval(*wish.span) if wish.span else None
    size = (wish.size.width(), wish.size.height())
    export_picture(events, path, span=span, size=size, language=language, dark=wish.dark)
    return path


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
