"""The progress of imports: every article with its state in words, and a way to cancel."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from timeline.app.importing import ItemProgress, ItemState
from ui.models.listing import Line, Listing
from ui.panels.lists import ListPanel
from ui.theme import GAP, MARGIN
from ui.widgets import button, label
from ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_ICONS = {
    ItemState.QUEUED: ("state-queued", ""),
    ItemState.READING: ("state-reading", "busy"),
    ItemState.DONE: ("state-done", "good"),
    ItemState.DUPLICATE: ("state-duplicate", ""),
    ItemState.FAILED: ("state-failed", "bad"),
    ItemState.CANCELLED: ("state-cancelled", ""),
}
# A reason says what to do, which is its last words: they must not be cut off.
_REASON_ROWS = 6


class Imports(ListPanel):
    """Lists the items of the imports that run, or of the last one."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[ItemProgress] = Listing(self._describe, lambda item: item.index)
        super().__init__(self.model, parent, note_rows=_REASON_ROWS)
        self._count: Counter[ItemState] = Counter()
        self._events = 0
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.summary = label()
        self.cancel = button(clicked=self.cancel_asked.emit)
        self._strip = self._make_strip()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._strip)
        self._strip.hide()
        self.retranslate()

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._count[ItemState.QUEUED] + self._count[ItemState.READING] > 0

    def begin(self, items: Sequence[ItemProgress]) -> None:
        """List the items of a new import; those of a finished one make room."""
        kept = list(self.model.rows) if self.running else []
        self.model.replace([*kept, *items])
        self._count = Counter(row.state for row in self.model.rows)
        self._events = sum(row.events for row in self.model.rows)
        self._strip.show()
        self._summarize()

    def advance(self, items: Sequence[ItemProgress]) -> None:
        """Show the next states of some items."""
        for item in items:
            before = self.model.rows[item.index]
            self._count[before.state] -= 1
            self._count[item.state] += 1
            self._events += item.events - before.events
        self.model.update({item.index: item for item in items})
        reading = [item.index for item in items if item.state is ItemState.READING]
        if reading:
            self.view.scrollTo(self.model.index(max(reading)))
        self._summarize()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.empty.setText(self.tr("Nothing is being imported."))
        self.view.setAccessibleName(self.tr("Articles being imported"))
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.cancel.setText(self.tr("Ca&ncel"))
        self.cancel.setToolTip(self.tr("Stop the import; articles already read stay in the project"))
        self.model.refresh()
        self._summarize()

    def state_in_words(self, item: ItemProgress) -> str:
        """The state of an item, for a person."""
        if item.state is ItemState.DONE:
            return self.tr("done: %n event(s)", "", item.events)
        if item.state is ItemState.FAILED:
            reason = in_words(item.reason) if item.reason else self.tr("for an unknown reason")
            return self.tr("failed: {reason}").format(reason=reason)
        words = {
            ItemState.QUEUED: self.tr("queued"),
            ItemState.READING: self.tr("reading"),
            ItemState.DUPLICATE: self.tr("already in the project"),
            ItemState.CANCELLED: self.tr("cancelled"),
        }
        return words[item.state]

    def _make_strip(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("role", "strip")
        row = QHBoxLayout()
        row.addWidget(self.summary, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(strip)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        return strip

    def _describe(self, item: ItemProgress) -> Line:
        icon, tone = _ICONS[item.state]
        return Line(item.label, self.state_in_words(item), icon, tone)

    def _summarize(self) -> None:
        count, running = len(self.model.rows), self.running
        settled = count - self._count[ItemState.QUEUED] - self._count[ItemState.READING]
        self.bar.setMaximum(max(1, count))
        self.bar.setValue(settled)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        if running:
            words = self.tr("Reading {done} of {all} articles…")
            self.summary.setText(words.format(done=settled + 1, all=count))
        else:
            self.summary.setText(self.summary_in_words())

    def summary_in_words(self) -> str:
        """What the last import came to, in a line."""
        count = self._count
        parts = [self.tr("%n article(s) imported", "", count[ItemState.DONE])]
        parts.append(self.tr("%n event(s) found", "", self._events))
        if count[ItemState.DUPLICATE]:
            parts.append(self.tr("%n already there", "", count[ItemState.DUPLICATE]))
        if count[ItemState.FAILED]:
            parts.append(self.tr("%n failed", "", count[ItemState.FAILED]))
        if count[ItemState.CANCELLED]:
            parts.append(self.tr("%n cancelled", "", count[ItemState.CANCELLED]))
        return ", ".join(parts) + "."
