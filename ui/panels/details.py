"""The details of the chosen event: all that it says to edit, and why it is dated so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from timeline.model import Colour, EventKind, Importance, Status
from ui.date_field import DateField
from ui.list_edit import ListEdit
from ui.panels.additions import Additions
from ui.panels.reasons import Reasons
from ui.panels.title_edit import TitleEdit
from ui.swatches import colour_in_words, swatch
from ui.theme import GAP, MARGIN
from ui.widgets import CalmComboBox, Panel, button, label
from ui.wording import date_in_words, importance_in_words, kind_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.model import Article, Event
    from ui.jobs import Jobs
    from ui.snapshot import Dossier, Overview

# So many known names are offered while one types.
_MOST_OFFERED = 3000


class EventEdit(NamedTuple):
    """What the user changed of an event; None where nothing changed."""

    title: str | None = None
    date: str | None = None
    kind: EventKind | None = None
    participants: tuple[str, ...] | None = None
    places: tuple[str, ...] | None = None
    tags: tuple[str, ...] | None = None
    importance: Importance | None = None
    colour: Colour | None = None


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
        self.people, self.places, self.tags = ListEdit(), ListEdit(), ListEdit()
        self.importance, self.colour = CalmComboBox(), CalmComboBox()
        self._labels = [QLabel() for _ in range(8)]
        self.save = button("primary", self.submit, "accept")
        self.accept = button("", self._on_accept)
        self.delete = button("", self._on_delete, "delete")
        self.reasons, self.additions, self._area = Reasons(), Additions(jobs), QScrollArea()
        self.reasons.article_asked.connect(self.article_asked)
        for kind in EventKind:
            self.kind.addItem("", kind)
        for grade in Importance:
            self.importance.addItem("", grade)
        for colour in Colour:
            self.colour.addItem("", colour)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._connect()
        self._paint_swatches()
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
        event, date = self._event, self.date.text
        typed = EventEdit(
            self.title.text,
            date if date != self._date_shown else None,
            EventKind(self.kind.currentData()),
            self.people.names,
            self.places.names,
            self.tags.names,
            Importance(self.importance.currentData()),
            Colour(self.colour.currentData()),
        )
        there = _fields(event)._replace(title=" ".join(event.title.split()), date=None)
        return EventEdit._make(new if new != old else None for new, old in zip(typed, there, strict=True))

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
        self.additions.show_dossier(dossier, another=another)
        self._pages.setCurrentIndex(1)
        if another:
            self._area.verticalScrollBar().setValue(0)

    def offer(self, overview: Overview) -> None:
        """Offer the names and tags of the project while one types."""
        offered = ((self.people, overview.participants), (self.places, overview.places))
        for line, known in (*offered, (self.tags, overview.tags)):
            line.offer([thing.name for thing in known[:_MOST_OFFERED]])

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
        self.additions.note.submit()

    def forget_edit(self) -> None:
        """Show the event again as the project has it."""
        if self._event is not None:
            self._fill(self._event, EventEdit())

    def retranslate(self) -> None:
        """Set every word anew."""
        self._empty.setText(
            self.tr("Choose an event on the timeline to see its date, and why it is dated so.")
        )
        names = (
            *(self.tr("&Title"), self.tr("&Date"), self.tr("&Kind"), self.tr("&People and organisations")),
            *(self.tr("P&laces"), self.tr("Ta&gs"), self.tr("I&mportance"), self.tr("C&olour")),
        )
        for caption, name in zip(self._labels, names, strict=True):
            caption.setText(name)
        self.title.setAccessibleName(self.tr("Title of the event"))
        self.kind.setAccessibleName(self.tr("Kind of event"))
        for line in (self.people, self.places, self.tags):
            line.setPlaceholderText(self.tr("Several: with semicolons between them"))
        self.save.setText(self.tr("&Save"))
        self.save.setToolTip(self.tr("Save the changes (Enter); Esc takes them back"))
        self.accept.setText(self.tr("A&ccept"))
        self.accept.setToolTip(self.tr("Say that this event is right as it stands"))
        self.delete.setToolTip(self.tr("Delete this event"))
        self.delete.setAccessibleName(self.tr("Delete this event"))
        for row, kind in enumerate(EventKind):
            self.kind.setItemText(row, kind_in_words(kind))
        for row, grade in enumerate(Importance):
            self.importance.setItemText(row, importance_in_words(grade))
        for row, colour in enumerate(Colour):
            self.colour.setItemText(row, colour_in_words(colour))
        if self._event is not None:
            self._fill(self._event, self.changed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_swatches()

    def _paint_swatches(self) -> None:
        for row, colour in enumerate(Colour):
            self.colour.setItemIcon(row, swatch(colour, self.palette()))

    def _connect(self) -> None:
        self.title.submitted.connect(self.submit)
        self.title.textChanged.connect(self._on_edited)
        self.date.submitted.connect(self.submit)
        self.date.edited.connect(self._on_edited)
        for line in (self.people, self.places, self.tags):
            line.textChanged.connect(self._on_edited)
            line.returnPressed.connect(self.submit)
        for box in (self.kind, self.importance, self.colour):
            box.currentIndexChanged.connect(self._on_edited)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.forget_edit, context=context)

    def _page(self) -> QWidget:
        """The fields with the reasons among them, and the buttons always in view below."""
        area = self._area
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._form())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(self._buttons())
        return page

    def _form(self) -> QWidget:
        inner = QWidget()
        form = QVBoxLayout(inner)
        form.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        form.setSpacing(4)
        fields = (self.title, self.date, self.kind, self.people, self.places, self.tags)
        for caption, field in zip(self._labels, fields, strict=False):
            _add(form, caption, field)
            form.addSpacing(GAP // 2)
            if field is self.kind:  # why it is dated so is what one looks for first
                form.addWidget(self.reasons)
        form.addLayout(self._weights())
        form.addSpacing(GAP)
        form.addWidget(self.additions)
        form.addStretch(1)
        return inner

    def _weights(self) -> QHBoxLayout:
        """Importance and colour, side by side."""
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for caption, field in zip(self._labels[6:], (self.importance, self.colour), strict=True):
            column = QVBoxLayout()
            column.setSpacing(4)
            _add(column, caption, field)
            row.addLayout(column, 1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, GAP // 2, MARGIN, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.save)
        row.addWidget(self.accept)
        row.addStretch(1)
        row.addWidget(self.delete)
        return row

    def _fill(self, event: Event, typed: EventEdit) -> None:
        there = _fields(event)
        shown = EventEdit._make(old if new is None else new for new, old in zip(typed, there, strict=True))
        self.title.set_text(shown.title or "")
        self._date_shown = date_in_words(event.interval) if event.interval else ""
        if typed.date is None:
            self.date.set_text(self._date_shown)
        self.people.set_names(shown.participants or ())
        self.places.set_names(shown.places or ())
        self.tags.set_names(shown.tags or ())
        self.kind.setCurrentIndex(list(EventKind).index(shown.kind or event.kind))
        self.importance.setCurrentIndex(int(shown.importance or Importance.NORMAL))
        self.colour.setCurrentIndex(list(Colour).index(shown.colour or Colour.NONE))
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


def _fields(event: Event) -> EventEdit:
    """What an event says in its fields, but for the date in words."""
    return EventEdit(
        event.title,
        None,
        event.kind,
        event.participants,
        event.places,
        event.tags,
        event.importance,
        event.colour,
    )


def _add(column: QVBoxLayout, caption: QLabel, field: QWidget) -> None:
    caption.setBuddy(field)
    caption.setProperty("role", "section")
    column.addWidget(caption)
    column.addWidget(field)
