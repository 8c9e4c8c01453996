"""A date is an interval: half-open, in whole seconds, with the precision in which it was told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from timeline.dates import calendar
from timeline.dates.calendar import DAY, HOUR, MINUTE, Civil, civil_of, instant

# Open ends: further than any calendar in use, yet exact in a double, so that pixels can be computed.
DISTANT_PAST = -(10**14)
DISTANT_FUTURE = 10**14


class Granularity(IntEnum):
    """The unit in which a date was told, finest first; it decides how the date is written and drawn."""

    MINUTE = 0
    HOUR = 1
    DAYPART = 2
    DAY = 3
    WEEK = 4
    MONTH = 5
    QUARTER = 6
    SEASON = 7
    HALF = 8
    YEAR = 9
    DECADE = 10
    CENTURY = 11
    MILLENNIUM = 12


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """The time from `begin` (in it) to `until` (no more in it), in seconds since 0001-01-01T00:00.

    Wall-clock time of the place that the text speaks of. `approximate` says that the edges are
    not sharp ("about", "early May"). An end at DISTANT_PAST or DISTANT_FUTURE is unknown.
    """

    begin: int
    until: int
    granularity: Granularity = Granularity.DAY
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.begin >= self.until:
            raise ValueError(f"an interval must have a length: {self.begin} to {self.until}")

    @classmethod
    def day(cls, year: int, month: int, day: int) -> Interval:
        """One day; raises ValueError where the calendar has no such day."""
        if not calendar.is_date(year, month, day):
            raise ValueError(f"no such day: {year}-{month}-{day}")
        return cls.of_day(calendar.day_number(year, month, day))

    @classmethod
    def of_day(cls, number: int, days: int = 1) -> Interval:
        """`days` whole days from a day number on."""
        return cls(number * DAY, (number + days) * DAY, Granularity.DAY)

    @classmethod
    def week(cls, year: int, week: int) -> Interval:
        """One ISO week, Monday to Sunday."""
        start = calendar.week_start(year, week)
        return cls(start * DAY, (start + 7) * DAY, Granularity.WEEK)

    @classmethod
    def months(cls, year: int, month: int, count: int, granularity: Granularity) -> Interval:
        """`count` whole months from a month on: a month, quarter, half or season."""
        end_year, end_month = calendar.add_months(year, month, count)
        return cls(instant(Civil(year, month)), instant(Civil(end_year, end_month)), granularity)

    @classmethod
    def month(cls, year: int, month: int) -> Interval:
        """One calendar month."""
        return cls.months(year, month, 1, Granularity.MONTH)

    @classmethod
    def years(cls, year: int, count: int = 1, granularity: Granularity = Granularity.YEAR) -> Interval:
        """`count` whole years from an astronomical year on."""
        return cls(instant(Civil(year)), instant(Civil(year + count)), granularity)

    @classmethod
    def minute(cls, civil: Civil) -> Interval:
        """The minute that holds a wall-clock time."""
        begin = instant(civil) // MINUTE * MINUTE
        return cls(begin, begin + MINUTE, Granularity.MINUTE)

    @classmethod
    def hour(cls, civil: Civil) -> Interval:
        """The hour that holds a wall-clock time."""
        begin = instant(civil) // HOUR * HOUR
        return cls(begin, begin + HOUR, Granularity.HOUR)

    @property
    def first_day(self) -> int:
        """Day number of the day in which the interval begins."""
        return self.begin // DAY

    @property
    def last_day(self) -> int:
        """Day number of the last day of which the interval holds a part."""
        return (self.until - 1) // DAY

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share an instant."""
        return self.begin < other.until and other.begin < self.until

    def contains(self, other: Interval) -> bool:
        """Whether `other` lies wholly within."""
        return self.begin <= other.begin and other.until <= self.until

    def joined(self, other: Interval) -> Interval:
        """From the earlier begin to the later end, told in the coarser unit of the two."""
        return Interval(
            min(self.begin, other.begin),
            max(self.until, other.until),
            max(self.granularity, other.granularity),
            self.approximate or other.approximate,
        )

    def in_words(self, language: str = "en") -> str:
        """The date as a reader of `language` ("en", "id") writes it."""
        from timeline.dates.wording import interval_in_words

        return interval_in_words(self, language)

    def iso(self) -> tuple[str, str]:
        """Begin and end in ISO 8601, minutes only where a day is not enough; open ends are ".."."""
        return iso_instant(self.begin), iso_instant(self.until)


def iso_instant(seconds: int) -> str:
    """An instant in ISO 8601; years outside 0000-9999 carry a sign, as its expanded form asks."""
    if seconds in (DISTANT_PAST, DISTANT_FUTURE):
        return ".."
    civil = civil_of(seconds)
    date = f"{iso_year(civil.year)}-{civil.month:02}-{civil.day:02}"
    return f"{date}T{civil.hour:02}:{civil.minute:02}"


def iso_year(year: int) -> str:
    """A year in ISO 8601: four digits, or a sign and at least four."""
    return f"{year:04}" if 0 <= year <= 9999 else f"{'-' if year < 0 else '+'}{abs(year):04}"
