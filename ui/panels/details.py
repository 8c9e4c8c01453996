"""The details of the chosen event: its title, date and kind to edit, and why it is dated so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from timeline.model import EventKind, Status
from ui.date_field import DateField
from ui.panels.reasons import Reasons
from ui.panels.title_edit import TitleEdit
from ui.theme import GAP, MARGIN
from ui.widgets import CalmComboBox, Panel, button, label
from ui.wording import date_in_words, kind_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.model import Article, Event
    from ui.jobs import Jobs
    from ui.snapshot import Dossier


class EventEdit(NamedTuple):
    """What the user changed of an event; None where nothing changed."""

    title: str | None = None
    date: str | None = None
    kind: EventKind | None = None


class Details(Panel):
    """Edits the chosen event. What is typed is kept while the project changes around it."""

    save_asked = Signal(int, object)
    accept_asked = Signal(int)
    delete_asked = Signal(int)
    article_asked = Signal(int)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._submitted = EventEdit()
        self._date_shown = ""
        self._empty = label("muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self.title, self.date, self.kind = TitleEdit(), DateField(jobs), CalmComboBox()
        self._title_label, self._date_label, self._kind_label = QLabel(), QLabel(), QLabel()
        self.save = button("primary", self.submit, "accept")
        self.accept = button("", self._on_accept)
        self.delete = button("", self._on_delete, "delete")
        self.reasons, self._area = Reasons(), QScrollArea()
        self.reasons.article_asked.connect(self.article_asked)
        for kind in EventKind:
            self.kind.addItem("", kind)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._connect()
        self.retranslate()

    @property
    def event_id(self) -> int | None:
        """The event that is shown."""
        return self._event.id if self._event else None

    @property
    def changed(self) -> EventEdit:
        """What the user typed that is not saved yet."""
        if self._event is None:
            return EventEdit()
        title, date, kind = self.title.text, self.date.text, EventKind(self.kind.currentData())
        return EventEdit(
            title if title != " ".join(self._event.title.split()) else None,
            date if date != self._date_shown else None,
            kind if kind is not self._event.kind else None,
        )

    def show_dossier(self, dossier: Dossier, articles: Mapping[int, Article]) -> None:
        """Show an event, or what changed of the one that is shown."""
        another = dossier.event.id != self.event_id
        typed = EventEdit() if another else self.changed
        if typed == self._submitted and dossier.event != self._event:
            typed = EventEdit()  # saved, though a date is written in another way than it was typed
        self._submitted = EventEdit()
        self._event = dossier.event
        first = next((articles.get(mention.article_id) for mention in dossier.mentions), None)
        self.date.read_as(first.language if first else None, first.published.interval if first else None)
        self._fill(dossier.event, typed)
        titles = {article_id: article.title for article_id, article in articles.items()}
        self.reasons.show_dossier(dossier, titles)
        self._pages.setCurrentIndex(1)
        if another:
            self._area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Show no event."""
        self._event = None
        self._pages.setCurrentIndex(0)

    def edit(self) -> None:
        """Put the cursor into the title."""
        if self._event is not None:
            self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.title.selectAll()

    def submit(self) -> None:
        """Save what was changed, if anything was."""
        changed = self.changed
        if self._event is not None and changed != EventEdit():
            self._submitted = changed
            self.save_asked.emit(self._event.id, changed)

    def forget_edit(self) -> None:
        """Show the event again as the project has it."""
        if self._event is not None:
            self._fill(self._event, EventEdit())

    def retranslate(self) -> None:
        """Set every word anew."""
        self._empty.setText(
            self.tr("Choose an event on the timeline to see its date, and why it is dated so.")
        )
        self._title_label.setText(self.tr("&Title"))
        self._date_label.setText(self.tr("&Date"))
        self._kind_label.setText(self.tr("&Kind"))
        self.title.setAccessibleName(self.tr("Title of the event"))
        self.kind.setAccessibleName(self.tr("Kind of event"))
        self.save.setText(self.tr("&Save"))
        self.save.setToolTip(self.tr("Save the changes (Enter); Esc takes them back"))
        self.accept.setText(self.tr("Con&firm"))
        self.accept.setToolTip(self.tr("Say that this event is right as it stands"))
        self.delete.setToolTip(self.tr("Delete this event"))
        self.delete.setAccessibleName(self.tr("Delete this event"))
        for row, kind in enumerate(EventKind):
            self.kind.setItemText(row, kind_in_words(kind))
        if self._event is not None:
            self._fill(self._event, self.changed)

    def _connect(self) -> None:
        self.title.submitted.connect(self.submit)
        self.title.textChanged.connect(self._on_edited)
        self.date.submitted.connect(self.submit)
        self.date.edited.connect(self._on_edited)
        self.kind.currentIndexChanged.connect(self._on_edited)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.forget_edit, context=context)

    def _page(self) -> QWidget:
        inner = QWidget()
        form = QVBoxLayout(inner)
        form.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        form.setSpacing(4)
        fields = (
            (self._title_label, self.title),
            (self._date_label, self.date),
            (self._kind_label, self.kind),
        )
        for name, field in fields:
            name.setBuddy(field)
            name.setProperty("role", "section")
            form.addWidget(name)
            form.addWidget(field)
            form.addSpacing(GAP // 2)
        form.addLayout(self._buttons())
        form.addSpacing(GAP)
        form.addWidget(self.reasons, 1)
        area = self._area
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.save)
        row.addWidget(self.accept)
        row.addStretch(1)
        row.addWidget(self.delete)
        return row

    def _fill(self, event: Event, typed: EventEdit) -> None:
        self.title.set_text(typed.title if typed.title is not None else event.title)
        self._date_shown = date_in_words(event.interval) if event.interval else ""
        if typed.date is None:
            self.date.set_text(self._date_shown)
        kinds = list(EventKind)
        self.kind.setCurrentIndex(kinds.index(typed.kind or event.kind))
        self._on_edited()

    def _on_edited(self) -> None:
        dirty = self.changed != EventEdit()
        self.save.setEnabled(dirty)
        event = self._event
        unconfirmed = event is not None and event.status is Status.PROPOSED and event.interval is not None
        self.accept.setEnabled(unconfirmed and not dirty)

    def _on_accept(self) -> None:
        if self._event is not None:
            self.accept_asked.emit(self._event.id)

    def _on_delete(self) -> None:
        if self._event is not None:
            self.delete_asked.emit(self._event.id)
