"""What is done to all chosen events alike: accepted, deleted, marked with a star, edited in one dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from timeline.app import annotating
from ui.dialogs.bulk_edit import BulkEditDialog, common_of
from ui.steps import tell_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.app.annotating import BulkEdit
    from timeline.app.session import Session
    from timeline.model import Changes, Event
    from ui.editing import Editing
    from ui.navigator import Navigator
    from ui.notice import Notice
    from ui.workspace import Workspace

# More are deleted only after a question: nobody sees that many at a glance.
_MOST_UNASKED = 20


class Several(QObject):
    """Hears what menus ask for, and has it done to what is chosen, in one step."""

    def __init__(
        self, window: QWidget, workspace: Workspace, navigator: Navigator, editing: Editing, notice: Notice
    ) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self._navigator, self._editing, self._notice = navigator, editing, notice

    def accept(self) -> None:
        """Mark the chosen events as right."""
        if ids := self._navigator.chosen:
            self._workspace.perform(partial(annotating.accept_events, event_ids=ids))

    def delete(self) -> None:
        """Delete the chosen events, after a question where there are many."""
        ids = self._navigator.chosen
        if len(ids) == 1:
            self._editing.delete(ids[0])
        elif len(ids) > _MOST_UNASKED:
            self._ask_delete(ids)
        elif ids:
            self._delete(ids)

    def toggle_star(self) -> None:
        """Mark the chosen events as key events, or no more."""
        if ids := self._navigator.chosen:
            self._workspace.perform(partial(annotating.toggle_key, event_ids=ids))

    def ask_bulk(self) -> None:
        """Ask what to change of all chosen events."""
        if ids := self._navigator.chosen:
            self._workspace.read(partial(_events, ids=ids), self._on_events, self)

    def _on_events(self, events: Sequence[Event]) -> None:
        if not events:
            return
        dialog = BulkEditDialog(common_of(events), self._workspace.overview, self._window)
        ids = [event.id for event in events]
        dialog.edit_given.connect(partial(self._edit, ids))
        dialog.delete_given.connect(partial(self._delete, ids))
        dialog.open()

    def _edit(self, ids: Sequence[int], edit: BulkEdit) -> None:
        act = partial(annotating.edit_events, event_ids=ids, edit=edit)
        self._workspace.perform(act, done=self._on_edited)

    def _ask_delete(self, ids: Sequence[int]) -> None:
        kinds = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete events"))
        box.setText(self.tr("Delete %Ln event(s)?", "", len(ids)))
        box.setInformativeText(self.tr("It is one step, which Undo takes back."))
        box.setStandardButtons(kinds.Yes | kinds.Cancel)
        box.button(kinds.Yes).setText(self.tr("&Delete"))
        box.setDefaultButton(kinds.Cancel)
        box.accepted.connect(partial(self._delete, ids))
        box.finished.connect(box.deleteLater)
        box.open()

    def _delete(self, ids: Sequence[int]) -> None:
        self._workspace.perform(partial(annotating.delete_events, event_ids=ids), done=self._on_deleted)

    def _on_edited(self, changes: Changes) -> None:
        words = self.tr("%Ln event(s) changed.", "", len(changes.events))
        tell_step(self._notice, self._workspace, words)

    def _on_deleted(self, changes: Changes) -> None:
        words = self.tr("%Ln event(s) deleted.", "", len(changes.events))
        tell_step(self._notice, self._workspace, words)


def _events(session: Session, ids: Sequence[int]) -> Sequence[Event]:
    return session.read(lambda reader: reader.events_of(ids))
