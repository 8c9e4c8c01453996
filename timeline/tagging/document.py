"""What is known of the document while its time expressions are resolved, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, timex3
from timeline.errors import Message
from timeline.model import Publication, TimexType
from timeline.tagging.surroundings import Surroundings, surroundings

if TYPE_CHECKING:
    from timeline.language import LanguagePack
    from timeline.tagging.grammar import Found


_NEAR = 24
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Resolved:
    """What an expression stands for: its TIMEX3 value, the steps that led there, and how sure they are.

    `interval` narrows the value's own interval ("early May"); None leaves the value's own.
    """

    value: str
    why: tuple[Message, ...]
    confidence: float = 0.9
    type: TimexType = TimexType.DATE
    interval: Interval | None = None
    doubts: tuple[Message, ...] = ()

    @classmethod
    def from_publication(cls, words: str, base: Interval, number: int) -> Resolved:
        """A day that is counted from the publication date."""
        step = Message(
            "“{words}” is counted from the publication date, {date}: {day}.",
            words=words,
            date=base,
            day=Interval.of_day(number),
        )
        return cls(timex3.day_value(number), (step,), 0.9)

    @classmethod
    def from_last_day(cls, words: str, last: int, number: int, confidence: float) -> Resolved:
        """A day that is counted from the day last spoken of."""
        step = Message(
            "“{words}” is counted from the day last spoken of, {anchor}.",
            words=words,
            anchor=Interval.of_day(last),
        )
        return cls(timex3.day_value(number), (step,), confidence)

    @property
    def placed(self) -> Interval | None:
        """Where it lies on the axis; None where it has no single place."""
        if self.type in (TimexType.DURATION, TimexType.SET):
            return None
        return self.interval or timex3.interval_of(self.value)


@dataclass(slots=True)
class Document:
    """The text under resolution, its language, publication date and order of numeric dates.

    `reference` is the date last spoken of, on which "that day" and "two days later" hang. `quarter` is
    the TIMEX3 value of the quarter last spoken of: business news compares with that of the year before;
    `stretch` that of the month, quarter or half year last spoken of.
    `last_start` and `last_end` are where the expression of the reference stood, `last_day` is the day last
    spoken of, and `following` the next expression.
    """

    text: str
    pack: LanguagePack
    published: Publication
    order: str
    reference: Interval | None = None
    quarter: str | None = None
    stretch: str | None = None
    last_start: int = -1
    last_end: int = -1
    last_day: int | None = None
    following: Found | None = None
    _around: tuple[Found, Surroundings] | None = None

    @property
    def created(self) -> int | None:
        """Day number of the publication (the document creation time), where it is known to the day."""
        interval = self.published.interval
        if interval is None or interval.granularity > Granularity.DAY:
            return None
        return interval.first_day

    @property
    def created_year(self) -> int | None:
        """The year of the publication, where it is known."""
        interval = self.published.interval
        return None if interval is None else timex3.civil_year(interval.begin)

    @property
    def reference_day(self) -> int | None:
        """Day number of the date last spoken of, else of the publication."""
        return self.created if self.last_day is None else self.last_day

    def joined(self, found: Found) -> str:
        """The word that joins this date to the one before ("to", "and"); "" where more stands between."""
        if self.reference is None or not 0 <= self.last_end <= found.start:
            return ""
        between = self.text[self.last_end : found.start]
        if between.strip() in _DASHES:
            return "-"
        words = between.lower().strip(" ,()–-").split()
        if not words or len(words) > 2 or len(between) > _NEAR:
            return ""
        clues = self.pack.clues
        known = words[0] in clues.joining | clues.toward or self.pack.plays(words[0], "through")
        return words[0] if known else ""

    def begins_span(self, found: Found) -> bool:
        """Whether the date last spoken of is the begin of a span that ends with this one: "March to May"."""
        word = self.joined(found)
        return bool(word) and word not in self.pack.clues.joining

    def links_span(self, end: int, start: int) -> bool:
        """Whether what stands between two dates makes them the ends of a span: "to", a dash."""
        between = self.text[end:start].strip().lower()
        if len(between) > _NEAR:
            return False
        return between in _DASHES or (
            between not in self.pack.clues.joining and self.pack.plays(between, "through")
        )

    def follows(self, found: Found) -> bool:
        """Whether this day is told right behind another: "... to Friday", "Saturday and Sunday"."""
        day = self.reference
        if day is None or day.granularity > Granularity.DAY or self.created is None:
            return False
        if abs(day.first_day - self.created) > 7 or not self.joined(found):
            return False
        if self.begins_span(found) or day.first_day > self.created:
            return True
        # "Statements made Friday and Thursday", written on Friday.
        return day.first_day == self.created and self.direction(found) >= 0

    def apposed(self, found: Found) -> Interval | None:
        """The day or time that this expression tells again: "besok, Kamis", "pukul 10.00 WIB, Minggu"."""
        day = self.reference
        if day is None or day.granularity > Granularity.DAY or not 0 <= self.last_end <= found.start:
            return None
        between = self.text[self.last_end : found.start]
        if len(between) > _NEAR or "\n" in between:
            return None
        rest = between.lower().strip(" ,(")
        is_time = day.granularity < Granularity.DAY
        return day if not rest or (is_time and self.pack.plays(rest, "of")) else None

    def around(self, found: Found) -> Surroundings:
        """What stands around an expression, or around the time that it dates, in its sentence."""
        if self._around is None or self._around[0] is not found:
            start = self.last_start if self.apposed(found) else found.start
            self._around = (found, surroundings(self.text, start, found.end))
        return self._around[1]

    def direction(self, found: Found) -> int:
        """+1 where the sentence points to the future, -1 to the past, 0 where it does not say."""
        return self.around(found).points(self.pack)

    def words(self, found: Found) -> str:
        """The expression as it stands in the text, on one line."""
        return " ".join(self.text[found.start : found.end].split())
