"""The progress of imports: every item with its state in words, how fast it goes, and the ways to steer it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from timeline.model import ImportItem, ItemState
from ui.importing import Mode
from ui.models.listing import Line, Listing
from ui.panels.lists import ListPanel
from ui.theme import GAP, MARGIN
from ui.widgets import button, label
from ui.wording import in_words, number_in_words

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
_MINUTE, _HOUR = 60, 3600


class Imports(ListPanel):
    """Lists the items of the imports that run or wait, or of the last one."""

    pause_asked = Signal()
    go_on_asked = Signal()
    cancel_asked = Signal()
    retry_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[ImportItem] = Listing(self._describe, lambda item: item.id)
        super().__init__(self.model, parent, note_rows=_REASON_ROWS)
        self._mode = Mode.IDLE
        self._places: dict[int, int] = {}
        self._count: Counter[ItemState] = Counter()
        self._sums = Counter[str]()
        self._rate: float | None = None
        self._remaining: float | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.summary = label()
        self.pause = button(clicked=self.pause_asked.emit)
        self.go_on = button("primary", clicked=self.go_on_asked.emit)
        self.cancel = button(clicked=self.cancel_asked.emit)
        self.retry = button(clicked=self.retry_asked.emit)
        self._strip = self._make_strip()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._strip)
        self._strip.hide()
        self.retranslate()

    def begin(self, items: Sequence[ImportItem]) -> None:
        """List the items of a new import; those of a finished one make room."""
        kept = [] if self._mode is Mode.IDLE else list(self.model.rows)
        self._list([*kept, *items])
        self._count = Counter(item.state for item in self.model.rows)
        self._sums.clear()
        for item in self.model.rows:
            self._add(item, 1)
        self._rate = self._remaining = None
        self._strip.show()
        self._summarize()

    def advance(
        self, items: Sequence[ImportItem], rate: float | None = None, remaining: float | None = None
    ) -> None:
        """Show the next states of some items, and the pace: articles a second, and the seconds left."""
        known = {self._places[item.id]: item for item in items if item.id in self._places}
        for place, item in known.items():
            self._add(self.model.rows[place], -1)
            self._add(item, 1)
            self._count[self.model.rows[place].state] -= 1
            self._count[item.state] += 1
        self.model.update(known)
        self._rate, self._remaining = rate, remaining
        reading = [place for place, item in known.items() if item.state is ItemState.READING]
        if reading:
            self.view.scrollTo(self.model.index(max(reading)))
        self._summarize()

    def show_mode(self, mode: Mode) -> None:
        """Offer what can be done now; when all is done, what failed stands first."""
        self._mode = mode
        if mode is Mode.IDLE and any(map(_has_failed, self.model.rows)):
            self._list(sorted(self.model.rows, key=_has_failed, reverse=True))
            self.view.scrollToTop()
        self._summarize()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.empty.setText(self.tr("Nothing is being imported."))
        self.view.setAccessibleName(self.tr("Articles being imported"))
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.pause.setText(self.tr("&Pause"))
        self.pause.setToolTip(self.tr("Begin no further article for now"))
        self.go_on.setText(self.tr("&Go on"))
        self.cancel.setText(self.tr("Ca&ncel"))
        self.cancel.setToolTip(self.tr("Stop the import; articles already read stay in the project"))
        self.retry.setText(self.tr("Try &again"))
        self.retry.setToolTip(self.tr("Read again what failed"))
        self.model.refresh()
        self._summarize()

    def state_in_words(self, item: ImportItem) -> str:
        """The state of an item, for a person."""
        if item.state is ItemState.DONE:
            return self._done_in_words(item)
        if item.state is ItemState.FAILED:
            reason = in_words(item.reason) if item.reason else self.tr("for an unknown reason")
            return self.tr("failed: {reason}").format(reason=reason)
        if item.state is ItemState.READING and item.parts:
            return self.tr("reading: %Ln article(s) so far", "", item.parts)
        words = {
            ItemState.QUEUED: self.tr("queued"),
            ItemState.READING: self.tr("reading"),
            ItemState.DUPLICATE: self.tr("already in the project"),
            ItemState.CANCELLED: self.tr("cancelled"),
        }
        return words[item.state]

    def summary_in_words(self) -> str:
        """What the last import came to, in a line."""
        parts = [self.tr("%Ln article(s) imported", "", self._sums["articles"])]
        parts.append(self.tr("%Ln event(s) found", "", self._sums["events"]))
        if self._sums["duplicates"]:
            parts.append(self.tr("%Ln already there", "", self._sums["duplicates"]))
        if self._sums["copies"]:
            parts.append(self.tr("%Ln of them copies of others", "", self._sums["copies"]))
        if self._count[ItemState.FAILED]:
            parts.append(self.tr("%Ln failed", "", self._count[ItemState.FAILED]))
        if self._count[ItemState.CANCELLED]:
            parts.append(self.tr("%Ln cancelled", "", self._count[ItemState.CANCELLED]))
        return ", ".join(parts) + "."

    def _done_in_words(self, item: ImportItem) -> str:
        if item.parts == 1:
            words = self.tr("done: %Ln event(s)", "", item.events)
            return f"{words}, {self._copy_in_words(item)}" if item.copies else words
        words = [self.tr("done: %Ln article(s)", "", item.articles)]
        words.append(self.tr("%Ln event(s)", "", item.events))
        if item.copies:
            words.append(self.tr("%Ln of them copies of others", "", item.copies))
        if item.duplicates:
            words.append(self.tr("%Ln already there", "", item.duplicates))
        if item.faults and item.reason:
            failed = self.tr("%Ln could not be read: {reason}", "", item.faults)
            words.append(failed.format(reason=in_words(item.reason)))
        return ", ".join(words)

    def _copy_in_words(self, item: ImportItem) -> str:
        if not item.copied:
            return self.tr("copy of an article without a title")
        return self.tr("copy of “{title}”").format(title=item.copied)

    def _list(self, items: Sequence[ImportItem]) -> None:
        self.model.replace(items)
        self._places = {item.id: place for place, item in enumerate(items)}

    def _make_strip(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("role", "strip")
        row = QHBoxLayout()
        for control in (self.go_on, self.pause, self.retry, self.cancel):
            row.addWidget(control)
        row.addStretch(1)
        layout = QVBoxLayout(strip)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.addWidget(self.summary)
        layout.addWidget(self.bar)
        layout.addLayout(row)
        return strip

    def _describe(self, item: ImportItem) -> Line:
        icon, tone = _ICONS[item.state]
        return Line(item.label, self.state_in_words(item), icon, tone)

    def _add(self, item: ImportItem, sign: int) -> None:
        self._sums["articles"] += sign * item.articles
        self._sums["duplicates"] += sign * item.duplicates
        self._sums["copies"] += sign * item.copies
        self._sums["events"] += sign * item.events

    def _summarize(self) -> None:
        count, mode = len(self.model.rows), self._mode
        left = self._count[ItemState.QUEUED] + self._count[ItemState.READING]
        self.bar.setMaximum(max(1, count))
        self.bar.setValue(count - left)
        self.bar.setVisible(mode is not Mode.IDLE)
        self.pause.setVisible(mode is Mode.GOING)
        self.go_on.setVisible(mode in (Mode.PAUSED, Mode.WAITING))
        self.cancel.setVisible(mode is not Mode.IDLE)
        self.retry.setVisible(mode is Mode.IDLE and self._count[ItemState.FAILED] > 0)
        self.summary.setText(self._progress_in_words(count, count - left))

    def _progress_in_words(self, count: int, done: int) -> str:
        if self._mode is Mode.IDLE:
            return self.summary_in_words()
        numbers = {"done": number_in_words(done), "all": number_in_words(count)}
        if self._mode is Mode.WAITING:
            words = self.tr("An earlier import was not finished: {done} of {all} are done.")
            return words.format(**numbers)
        if self._mode is Mode.PAUSED:
            return self.tr("Paused: {done} of {all} are done.").format(**numbers)
        words = self.tr("Reading: {done} of {all} are done").format(**numbers)
        return ", ".join([words, *self._pace_in_words()]) + "."

    def _pace_in_words(self) -> list[str]:
        if self._rate is None or self._remaining is None:
            return []
        rate = QLocale().toString(self._rate, "f", 0 if self._rate >= 10 else 1)
        return [self.tr("{rate} articles a second").format(rate=rate), self._remaining_in_words()]

    def _remaining_in_words(self) -> str:
        seconds = self._remaining or 0.0
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        if seconds < 2 * _HOUR:
            return self.tr("about %Ln minute(s) left", "", round(seconds / _MINUTE))
        return self.tr("about %Ln hour(s) left", "", round(seconds / _HOUR))


def _has_failed(item: ImportItem) -> bool:
    """Whether it, or an article in it, could not be read."""
    return item.state is ItemState.FAILED or item.faults > 0
