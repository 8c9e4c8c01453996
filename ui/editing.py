"""What the user changes in the project: each act becomes one command of the core."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.app import commands
from ui.dialogs.add_event import AddEventDialog
from ui.steps import redone, tell_step, undone
from ui.wording import date_in_words, in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from timeline.dates import Interval
    from timeline.errors import Message
    from timeline.model import Changes, EventKind
    from ui.navigator import Navigator
    from ui.notice import Notice
    from ui.panels.details import EventEdit
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Editing(QObject):
    """Hears what panels, dialogs and menus ask for, has it done, and says how it can be taken back."""

    def __init__(
        self, window: QWidget, workspace: Workspace, bench: Workbench, navigator: Navigator, notice: Notice
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._bench = window, workspace, bench
        self._navigator, self._notice = navigator, notice
        bench.details.save_asked.connect(self.save)
        bench.details.accept_asked.connect(self.accept)
        bench.details.delete_asked.connect(self.delete)
        bench.tray.accept_asked.connect(self.accept)
        bench.tray.dismiss_asked.connect(self.delete)
        bench.table.retitle_asked.connect(self.retitle)
        bench.table.redate_asked.connect(self.redate)
        bench.table.kind_asked.connect(self.change_kind)
        bench.table.names_asked.connect(self.rename)
        bench.timeline.event_moved.connect(self.move)

    def undo(self) -> None:
        """Take back the last step."""
        self._workspace.perform(undone)

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._workspace.perform(redone)

    def save(self, event_id: int, edit: EventEdit) -> None:
        """Save what was changed of an event."""
        act = partial(commands.edit_event, event_id=event_id, **edit._asdict())
        self._workspace.perform(act, done=self._on_saved, failed=partial(self._on_not_saved, event_id))

    def retitle(self, event_id: int, title: str) -> None:
        """Give an event another title."""
        self._workspace.perform(partial(commands.retitle_event, event_id=event_id, title=title))

    def redate(self, event_id: int, text: str) -> None:
        """Give an event another date, typed in words; what is no date is told and changes nothing."""
        self._workspace.perform(partial(commands.redate_event, event_id=event_id, text=text))

    def change_kind(self, event_id: int, kind: EventKind) -> None:
        """Make an event one of another kind."""
        self._workspace.perform(partial(commands.change_kind, event_id=event_id, kind=kind))

    def rename(
        self, event_id: int, participants: tuple[str, ...] | None, places: tuple[str, ...] | None
    ) -> None:
        """Say who takes part in an event, or where it is; None stays."""
        act = partial(commands.edit_event, event_id=event_id, participants=participants, places=places)
        self._workspace.perform(act)

    def move(self, event_id: int, interval: Interval) -> None:
        """Move an event to where it was dragged on the timeline."""
        act = partial(commands.move_event, event_id=event_id, interval=interval)
        self._workspace.perform(act, done=partial(self._on_moved, interval))

    def accept(self, event_id: int) -> None:
        """Mark an event as right."""
        self._workspace.perform(partial(commands.accept_event, event_id=event_id))

    def delete(self, event_id: int) -> None:
        """Take an event off the timeline."""
        event = self._workspace.overview.by_id.get(event_id)
        if event is not None:
            done = partial(self._on_deleted, event.title)
            self._workspace.perform(partial(commands.delete_event, event_id=event_id), done=done)

    def edit_chosen(self) -> None:
        """Put the cursor into the title of the event that is chosen."""
        if self._navigator.event_id is not None:
            self._bench.show_panel("details")
            self._bench.details.edit()

    def ask_add(self) -> None:
        """Ask for an event by hand; text selected in the reader is its evidence."""
        article_id, evidence = self._bench.reader.article_id, self._bench.reader.text.selection()
        article = self._workspace.overview.article(article_id) if article_id is not None else None
        if article is None or evidence is None:
            dialog = AddEventDialog(self._workspace.jobs, parent=self._window)
            dialog.event_given.connect(partial(self._add, None, None))
        else:
            sentence = article.text[evidence[0] : evidence[1]]
            dialog = AddEventDialog(self._workspace.jobs, article, sentence, self._window)
            dialog.event_given.connect(partial(self._add, article.id, evidence))
        dialog.open()

    def _add(
        self,
        article_id: int | None,
        evidence: tuple[int, int] | None,
        title: str,
        date: str,
        kind: EventKind,
    ) -> None:
        act = partial(
            commands.add_event, title=title, date=date, kind=kind, article_id=article_id, evidence=evidence
        )
        self._workspace.perform(act, done=self._on_added)

    def _on_saved(self, _: Changes) -> None:
        # Away from the field, so that the next Ctrl+Z takes back the step and not a letter.
        if self._bench.details.isAncestorOf(self._window.focusWidget() or self._bench):
            self._bench.timeline.setFocus()

    def _on_not_saved(self, event_id: int, fault: Message) -> None:
        self._notice.warn(in_words(fault))
        if self._bench.details.event_id == event_id:
            self._bench.details.date.setFocus()

    def _on_moved(self, interval: Interval, _: Changes) -> None:
        words = self.tr("Moved to {date}").format(date=date_in_words(interval))
        tell_step(self._notice, self._workspace, words)

    def _on_deleted(self, title: str, _: Changes) -> None:
        tell_step(self._notice, self._workspace, self.tr("Deleted: {title}").format(title=title))

    def _on_added(self, changes: Changes) -> None:
        self._navigator.choose_when_known(min(changes.events, default=None))
