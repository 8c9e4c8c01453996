"""Hands the timeline on, beside the window: to files of any form, to a printer or the clipboard."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from timeline.dates import Interval
from timeline.exchange.formats import WHOLE
from timeline.exchange.picture import PICTURE_ENDINGS, Lanes, Picture, Theme
from ui.dialogs import files
from ui.dialogs.export import ExportDialog
from ui.language import interface_language
from ui.pictures.fields import Seen
from ui.theme import is_dark
from ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from timeline.errors import Message
    from timeline.exchange.picture import Witnesses
    from timeline.model import Event
    from ui.dialogs.export import Wish
    from ui.notice import Notice
    from ui.pictures.composition import Composition
    from ui.projects import Projects
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Exports(QObject):
    """Asks for a wish and a place, has the file written, and says where it is."""

    def __init__(
        self, window: QWidget, workspace: Workspace, bench: Workbench, projects: Projects, notice: Notice
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._bench = window, workspace, bench
        self._projects, self._notice = projects, notice

    def ask(self) -> None:
        """Ask in which form the timeline is to be handed on."""
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
                Picture(
                    span=seen.span,
                    theme=theme,
                    language=language,
                    lanes=seen.lanes,
                    folds=seen.folds,
                    links=seen.links,
                )
            )

    def write(self, wish: Wish, path: Path) -> None:
        """Write the timeline in the form that is wished."""
        self._notice.tell(self.tr("Writing “{name}”…").format(name=path.name))
        if wish.ending in PICTURE_ENDINGS:
            events, witnesses = self._workspace.overview.dated, self._workspace.witnesses()
            work = partial(_draw, events, wish.picture, path, witnesses)
        elif (project := self._workspace.overview.path) is not None:
            work = partial(_hand_on, project, path, wish)
        else:
            return
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
        return Seen(timeline.visible_span(), lanes, timeline.folds.stretches, bool(timeline.links))

    def _events(self) -> Sequence[Event]:
        events = self._workspace.overview.dated
        if not events:
            self._notice.warn(self.tr("There is nothing on the timeline yet: import an article first."))
        return events

    def _ask_place(self, wish: Wish) -> None:
        name = self._projects.name or self.tr("Timeline")
        files.ask_export_place(self._window, name, wish.ending, partial(self.write, wish))

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

    def _on_written(self, written: tuple[list[Path], Sequence[Message]]) -> None:
        paths, notes = written
        words = self.tr("Saved as “{name}”.").format(name=paths[0].name)
        if len(paths) > 1:
            words = self.tr("Saved in %Ln file(s).", "", len(paths))
        folder = QUrl.fromLocalFile(str(paths[0].parent))
        told = " ".join((words, *(f"{in_words(note)}." for note in notes)))
        self._notice.tell(told, self.tr("Open folder"), partial(_open, folder))


# These bring numpy, which the start page does without.


def _draw(
    events: Sequence[Event], picture: Picture, path: Path, witnesses: Witnesses
) -> tuple[list[Path], Sequence[Message]]:
    from ui.pictures.writing import export_picture

    return export_picture(events, path, picture, witnesses), ()


def _hand_on(project: Path, path: Path, wish: Wish) -> tuple[list[Path], Sequence[Message]]:
    """Beside the lane, in a session that only looks: a large project takes long to write."""
    from timeline.app.handing import hand_on
    from timeline.app.session import Session

    span = None if wish.picture.span is None or wish.ending == WHOLE.ending else Interval(*wish.picture.span)
    with closing(Session.open(project, read_only=True)) as session:
        return [path], hand_on(session, path, span, wish.picture.language)


def _composed(events: Sequence[Event], wish: Picture, witnesses: Witnesses) -> Composition:
    from ui.pictures.composition import Subject, composed

    return composed(Subject.of(events, wish, witnesses), wish, witnesses)


def _copied(events: Sequence[Event], wish: Picture, witnesses: Witnesses) -> tuple[QImage, bytes]:
    from ui.pictures.writing import picture_to_copy

    return picture_to_copy(events, wish, witnesses)


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
