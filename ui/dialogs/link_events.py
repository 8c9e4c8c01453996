"""Asks how events are linked: which of them the others led to, answer, or are a part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from timeline.model import LinkKind
from ui.dialogs.form import FormDialog
from ui.widgets import CalmComboBox, label
from ui.wording import event_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.model import Event

_LONGEST = 90


class LinkDialog(FormDialog):
    """The later event is offered as the one that the others led to."""

    link_given = Signal(object, int, object)

    def __init__(self, events: Sequence[Event], parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Link events"))
        self.setMinimumWidth(520)
        self._events = events
        self.kind, self.target = CalmComboBox(), CalmComboBox()
        names = {
            LinkKind.CAUSE: self.tr("led to"),
            LinkKind.ANSWER: self.tr("answers"),
            LinkKind.PART: self.tr("is a part of"),
        }
        for kind in LinkKind:
            self.kind.addItem(names[kind], kind)
        for event in events:
            words = event_in_words(event)
            self.target.addItem(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…", event.id)
        self.sources = label()
        self.target.currentIndexChanged.connect(self._tell)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.column.addWidget(self.sources)
        self.add_field(self.tr("&How"), self.kind)
        self.add_field(self.tr("&Which event"), self.target)
        self.add_buttons(self.tr("&Link"))
        self._on_kind()

    @override
    def accept(self) -> None:
        """Link the events."""
        target = int(self.target.currentData())
        sources = [event.id for event in self._events if event.id != target]
        self.link_given.emit(sources, target, LinkKind(self.kind.currentData()))
        super().accept()

    def _on_kind(self) -> None:
        """An effect comes last; what is answered, or made of parts, comes first."""
        ends = self._events if self.kind.currentData() != LinkKind.CAUSE else self._events[::-1]
        self.target.setCurrentIndex(self._events.index(ends[0]))
        self._tell()

    def _tell(self) -> None:
        target = self.target.currentData()
        self.sources.setText("\n".join(event_in_words(e) for e in self._events if e.id != target))
