"""What a person adds to events: notes, links and pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from timeline.app import annotating, linking
from timeline.errors import InputFault, Message
from ui.dialogs.link_events import LinkDialog
from ui.dialogs.picture import PictureDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.model import Link, LinkKind, Picture
    from ui.navigator import Navigator
    from ui.notice import Notice
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Annotating(QObject):
    """Hears what details and menus ask for, and has it done."""

    def __init__(
        self, window: QWidget, workspace: Workspace, bench: Workbench, navigator: Navigator, notice: Notice
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._bench = window, workspace, bench
        self._navigator, self._notice = navigator, notice
        added = bench.details.additions
        added.note.saved.connect(self._save_note)
        added.links.event_asked.connect(navigator.choose)
        added.links.turn_asked.connect(self._turn)
        added.links.remove_asked.connect(self._unlink)
        added.pictures.add_asked.connect(self.ask_pictures)
        added.pictures.remove_asked.connect(self._detach)
        added.pictures.caption_asked.connect(self._ask_caption)
        added.pictures.open_asked.connect(self._open)
        added.pictures.content_asked.connect(self._give_content)

    def ask_link(self) -> None:
        """Ask how the chosen events are linked with the last of them."""
        ids, by_id = self._navigator.chosen, self._workspace.overview.by_id
        events = [by_id[event_id] for event_id in ids if event_id in by_id]
        if len(events) < 2:
            words = self.tr("Choose two events or more, with Ctrl held, to link them.")
            self._notice.tell(words)
            return
        dialog = LinkDialog(events, self._window)
        dialog.link_given.connect(self._link)
        dialog.open()

    def ask_pictures(self) -> None:
        """Ask for pictures to attach to the current event."""
        if self._navigator.event_id is None:
            return
        dialog = QFileDialog(self._window, self.tr("Add pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")])
        dialog.filesSelected.connect(partial(self.attach, self._navigator.event_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach(self, event_id: int, paths: Sequence[str]) -> None:
        """Attach the pictures of some files to an event; they are read beside the window."""
        attach = partial(self._attach, event_id)
        self._workspace.jobs.aside(partial(_read_all, [Path(path) for path in paths]), done=attach)

    def _attach(self, event_id: int, files: list[tuple[str, bytes]]) -> None:
        self._workspace.perform(partial(linking.attach_pictures, event_id=event_id, files=files))

    def _link(self, sources: Sequence[int], target: int, kind: LinkKind) -> None:
        act = partial(linking.link_events, sources=sources, target=target, kind=kind)
        self._workspace.perform(act)

    def _save_note(self, note: str) -> None:
        event_id = self._bench.details.event_id
        if event_id is not None:
            self._workspace.perform(partial(annotating.set_note, event_id=event_id, note=note))

    def _turn(self, link: Link) -> None:
        self._workspace.perform(partial(linking.turn_link, link=link))

    def _unlink(self, link_id: int) -> None:
        self._workspace.perform(partial(linking.unlink, link_id=link_id))

    def _detach(self, picture_id: int) -> None:
        self._workspace.perform(partial(linking.detach_picture, picture_id=picture_id))

    def _ask_caption(self, picture: Picture) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Caption"))
        dialog.setLabelText(self.tr("What stands under “{name}”:").format(name=picture.name))
        dialog.setTextValue(picture.caption)
        dialog.textValueSelected.connect(partial(self._caption, picture))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _caption(self, picture: Picture, caption: str) -> None:
        self._workspace.perform(partial(linking.caption_picture, picture=picture, caption=caption))

    def _open(self, picture: Picture) -> None:
        self._give_content(picture.digest, partial(self._show_picture, picture))

    def _show_picture(self, picture: Picture, content: bytes) -> None:
        PictureDialog(picture, content, self._workspace.jobs, self._window).open()

    def _give_content(self, digest: str, then: Callable[[bytes], None]) -> None:
        self._workspace.read(partial(linking.content, digest=digest), then, self._bench.details)


def _read_all(paths: Sequence[Path]) -> list[tuple[str, bytes]]:
    """Beside the lane: pictures as they lie on the disk; one byte over the limit is enough to refuse them."""
    try:
        return [(path.name, _start(path)) for path in paths]
    except OSError as error:
        name, reason = Path(error.filename or "").name, error.strerror or type(error).__name__
        raise InputFault(Message("{name} cannot be read: {reason}.", name=name, reason=reason)) from error


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(linking.MOST_BYTES + 1)
