"""Hands the timeline on as a picture, beside the window: to a file, a printer or the clipboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from timeline.exchange.picture import Lanes, Picture, Theme
from ui.dialogs import files
from ui.dialogs.export import ExportDialog, Seen
from ui.language import interface_language
from ui.theme import is_dark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from timeline.exchange.picture import Witnesses
    from timeline.model import Event
    from ui.notice import Notice
    from ui.pictures.composition import Composition
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
        self._open_dialog()

    def ask_to_print(self) -> None:
        """Ask the same, beginning with a sheet of paper."""
        dialog = self._open_dialog()
        if dialog is not None:
            dialog.choose_paper()

    def copy(self) -> None:
        """Put what is visible on the clipboard."""
        if self._events():
            seen, theme = self._seen(), Theme.DARK if is_dark(self._window.palette()) else Theme.LIGHT
            language = interface_language()
            self._copy(
                Picture(span=seen.span, theme=theme, language=language, lanes=seen.lanes, folds=seen.folds)
            )

    def write(self, wish: Picture, path: Path) -> None:
        """Draw and write a picture."""
        self._notice.tell(self.tr("Drawing “{name}”…").format(name=path.name))
        work = partial(_write, self._workspace.overview.dated, wish, path, self._workspace.witnesses())
        self._workspace.jobs.aside(work, done=self._on_written)

    def _open_dialog(self) -> ExportDialog | None:
        events = self._events()
        if not events:
            return None
        dialog = ExportDialog(
            events, self._seen(), self._workspace.witnesses(), self._workspace.jobs, self._window
        )
        dialog.wished.connect(self._ask_place)
        dialog.print_wished.connect(self._ask_printer)
        dialog.copy_wished.connect(self._copy)
        dialog.open()
        return dialog

    def _seen(self) -> Seen:
        timeline = self._bench.timeline
        grouping = timeline.grouping
        lanes = Lanes(grouping.keys, grouping.closed, grouping.order)
        return Seen(timeline.visible_span(), lanes, timeline.folds.stretches)

    def _events(self) -> Sequence[Event]:
        events = self._workspace.overview.dated
        if not events:
            self._notice.warn(self.tr("There is nothing on the timeline yet: import an article first."))
        return events

    def _ask_place(self, wish: Picture) -> None:
        name = self._projects.name or self.tr("Timeline")
        files.ask_picture_place(self._window, name, partial(self.write, wish))

    def _ask_printer(self, wish: Picture) -> None:
        from ui.pictures.printing import ask_printer

        ask_printer(self._window, wish, partial(self._print, wish))

    def _print(self, wish: Picture, printer: QPrinter) -> None:
        from ui.pictures.printing import on_paper_of

        fitted = on_paper_of(printer, wish)
        work = partial(_composed, self._workspace.overview.dated, fitted, self._workspace.witnesses())
        self._workspace.jobs.aside(work, done=partial(self._on_composed, printer, fitted))

    def _on_composed(self, printer: QPrinter, wish: Picture, composition: Composition) -> None:
        from ui.pictures.printing import print_picture

        print_picture(printer, composition, wish)
        self._notice.tell(self.tr("The picture was sent to the printer."))

    def _copy(self, wish: Picture) -> None:
        work = partial(_copied, self._workspace.overview.dated, wish, self._workspace.witnesses())
        self._workspace.jobs.aside(work, done=self._on_copied)

    def _on_copied(self, copied: tuple[QImage, bytes]) -> None:
        image, svg = copied
        data = QMimeData()
        data.setImageData(image)
        data.setData("image/svg+xml", svg)
        QGuiApplication.clipboard().setMimeData(data)
        self._notice.tell(self.tr("The picture is on the clipboard."))

    def _on_written(self, paths: list[Path]) -> None:
        words = self.tr("The picture is saved as “{name}”.").format(name=paths[0].name)
        if len(paths) > 1:
            words = self.tr("The picture is saved in %n file(s).", "", len(paths))
        folder = QUrl.fromLocalFile(str(paths[0].parent))
        self._notice.tell(words, self.tr("Open folder"), partial(_open, folder))


# These bring numpy, which the start page does without.


def _write(events: Sequence[Event], wish: Picture, path: Path, witnesses: Witnesses) -> list[Path]:
    from ui.pictures.writing import export_picture

    return export_picture(events, path, wish, witnesses)


def _composed(events: Sequence[Event], wish: Picture, witnesses: Witnesses) -> Composition:
    from ui.pictures.composition import Subject, composed

    return composed(Subject.of(events, wish, witnesses), wish, witnesses)


def _copied(events: Sequence[Event], wish: Picture, witnesses: Witnesses) -> tuple[QImage, bytes]:
    from ui.pictures.writing import picture_to_copy

    return picture_to_copy(events, wish, witnesses)


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
