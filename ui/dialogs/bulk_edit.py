"""Changes many events at once; what differs among them is said to be mixed, and stays unless it is set."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QWidget
from typing_extensions import override

from timeline.app.annotating import BulkEdit
from timeline.dates import Granularity
from timeline.model import Colour, EventKind, Importance, Status
from ui.dialogs.form import FormDialog
from ui.list_edit import ListEdit
from ui.models.event_table import status_in_words
from ui.swatches import colour_in_words, swatch
from ui.theme import GAP
from ui.widgets import CalmComboBox, button
from ui.wording import importance_in_words, kind_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from timeline.model import Event
    from ui.snapshot import NamedThing, Overview

_Value = TypeVar("_Value", EventKind, Importance, Colour, Status)
_MOST_OFFERED = 3000
_FARTHEST = 100_000
_UNITS = (
    Granularity.HOUR,
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.YEAR,
)


class Common(NamedTuple):
    """What all of some events have: None where they differ, and the names that some or all of them have."""

    number: int
    kind: EventKind | None
    importance: Importance | None
    colour: Colour | None
    status: Status | None
    participants: tuple[str, ...]
    places: tuple[str, ...]
    tags: tuple[str, ...]


def common_of(events: Sequence[Event]) -> Common:
    """What some events have in common; there is at least one."""
    return Common(
        len(events),
        _same(event.kind for event in events),
        _same(event.importance for event in events),
        _same(event.colour for event in events),
        _same(event.status for event in events),
        _any(event.participants for event in events),
        _any(event.places for event in events),
        _any(event.tags for event in events),
    )


class BulkEditDialog(FormDialog):
    """Every field begins as "leave as it is"; what is set is set of all events, in one step to undo."""

    edit_given = Signal(object)
    delete_given = Signal()

    def __init__(self, common: Common, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self._common = common
        self.setWindowTitle(self.tr("Edit %Ln event(s)", "", common.number))
        self.setMinimumWidth(640)
        self.kind = self._choice(EventKind, kind_in_words, common.kind)
        self.importance = self._choice(Importance, importance_in_words, common.importance)
        self.colour = self._choice(Colour, colour_in_words, common.colour)
        for row, colour in enumerate(Colour, 1):
            self.colour.setItemIcon(row, swatch(colour, self.palette()))
        self.status = self._choice((Status.PROPOSED, Status.ACCEPTED), status_in_words, common.status)
        self.lists = {
            Part.TAGS: _lists(overview.tags, common.tags),
            Part.PEOPLE: _lists(overview.participants, common.participants),
            Part.PLACES: _lists(overview.places, common.places),
        }
        self.shift, self.unit = QSpinBox(), CalmComboBox()
        self._compose()
        self._box = self.add_buttons(self.tr("&Change"))
        delete = button("", self._on_delete, "delete")
        delete.setText(self.tr("&Delete these events"))
        self._box.addButton(delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._watch()
        self._on_edited()

    @property
    def edit(self) -> BulkEdit:
        """What is to be changed."""
        tags, people, places = (self.lists[part] for part in Part)
        shift = self.shift.value()
        return BulkEdit(
            kind=self.kind.currentData(),
            importance=self.importance.currentData(),
            colour=self.colour.currentData(),
            status=self.status.currentData(),
            shift=(shift, Granularity(self.unit.currentData())) if shift else None,
            tags_added=tags.added.names,
            tags_removed=tags.removed.names,
            participants_added=people.added.names,
            participants_removed=people.removed.names,
            places_added=places.added.names,
            places_removed=places.removed.names,
        )

    @override
    def accept(self) -> None:
        """Change the events."""
        if self.edit != BulkEdit():
            self.edit_given.emit(self.edit)
            super().accept()

    def _compose(self) -> None:
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Importance"), self.importance)
        form.addRow(self.tr("C&olour"), self.colour)
        form.addRow(self.tr("C&hecked"), self.status)
        names = {
            Part.TAGS: (self.tr("&Tags to add"), self.tr("Tags to remove")),
            Part.PEOPLE: (self.tr("&People to add"), self.tr("People to remove")),
            Part.PLACES: (self.tr("P&laces to add"), self.tr("Places to remove")),
        }
        for part, (add, remove) in names.items():
            form.addRow(add, self.lists[part].added)
            form.addRow(remove, self.lists[part].removed)
        form.addRow(self.tr("&Shift the dates by"), self._shifting())
        height = self.kind.sizeHint().height()
        for row in range(form.rowCount()):  # beside the middle of the fields, not their upper edges
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if item is not None and (caption := item.widget()) is not None:
                caption.setMinimumHeight(height)
        self.column.addLayout(form)

    def _shifting(self) -> QWidget:
        self.shift.setRange(-_FARTHEST, _FARTHEST)
        self.shift.setAccessibleName(self.tr("By how much the dates are shifted; less than 0 is earlier"))
        names = (self.tr("hours"), self.tr("days"), self.tr("weeks"), self.tr("months"), self.tr("years"))
        for unit, name in zip(_UNITS, names, strict=True):
            self.unit.addItem(name, unit)
        self.unit.setCurrentIndex(_UNITS.index(Granularity.DAY))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.shift)
        line.addWidget(self.unit)
        line.addWidget(QLabel(self.tr("(below 0: earlier)")))
        line.addStretch(1)
        return row

    def _choice(
        self, values: Iterable[_Value], words: Callable[[_Value], str], common: _Value | None
    ) -> CalmComboBox:
        box = CalmComboBox()
        there = self.tr("mixed") if common is None else words(common)
        box.addItem(self.tr("Leave as it is ({there})").format(there=there), None)
        for value in values:
            box.addItem(words(value), value)
        return box

    def _watch(self) -> None:
        for box in (self.kind, self.importance, self.colour, self.status):
            box.currentIndexChanged.connect(self._on_edited)
        for lists in self.lists.values():
            lists.added.textChanged.connect(self._on_edited)
            lists.removed.textChanged.connect(self._on_edited)
        self.shift.valueChanged.connect(self._on_edited)

    def _on_edited(self) -> None:
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.edit != BulkEdit())

    def _on_delete(self) -> None:
        self.delete_given.emit()
        self.reject()


class Part(StrEnum):
    """The fields that hold several names."""

    TAGS = "tags"
    PEOPLE = "people"
    PLACES = "places"


class _Lists(NamedTuple):
    """Two lines: names to add, of those that the project knows, and to remove, of those that are there."""

    added: ListEdit
    removed: ListEdit


def _lists(known: Sequence[NamedThing], there: Sequence[str]) -> _Lists:
    added, removed = ListEdit(), ListEdit()
    added.offer([thing.name for thing in known[:_MOST_OFFERED]])
    removed.offer(there)
    removed.setPlaceholderText("; ".join(there[:6]))
    removed.setEnabled(bool(there))
    return _Lists(added, removed)


def _same(values: Iterable[_Value]) -> _Value | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _any(lists: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for names in lists for name in names))
