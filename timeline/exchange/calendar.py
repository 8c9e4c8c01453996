"""Events as a calendar (iCalendar, RFC 5545), out and in."""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol, cast

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import DAY, HOUR, MINUTE, Civil, civil_of, day_number, instant
from timeline.dates.instants import write_instant
from timeline.errors import InputFault, Message
from timeline.exchange import wording
from timeline.exchange.csv_table import joined, parted, read_interval
from timeline.exchange.formats import Written
from timeline.exchange.incoming import Came, event_of
from timeline.exchange.text import clean, one_line
from timeline.model import Colour, EventKind, Importance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.exchange.material import Material
    from timeline.model import Event

_PRODUCT = "-//Linimasa//Linimasa//EN"
_FIRST_YEAR, _LAST_YEAR = 1, 9999
# When an entry was made has to stand in it; the clock would make each file another one.
_STAMP = "20000101T000000Z"
_WEB = ("https://", "http://")
_LONGEST_LINE = 75
_SPECIAL = re.compile(r"[\\;,]")


# From 1, the highest, to 9 (RFC 5545, 3.8.1.9); an event like others has none.
_PRIORITIES = {Importance.KEY: 1, Importance.IMPORTANT: 3, Importance.NOTABLE: 5}
# Calendars know the colours of CSS by name (RFC 7986, 5.9): the nearest of each.
_COLOURS = {
    Colour.ORANGE: "orange",
    Colour.SKY: "skyblue",
    Colour.GREEN: "seagreen",
    Colour.YELLOW: "gold",
    Colour.BLUE: "royalblue",
    Colour.VERMILION: "orangered",
    Colour.PURPLE: "orchid",
    Colour.GREY: "grey",
}


class _Component(Protocol):
    """A part of a calendar, as the library that reads it has it."""

    def walk(self, name: str) -> list[object]: ...


def write(material: Material) -> Written:
    """The dated events as .ics; calendars know no year before 1 and none after 9999."""
    fitting = [event for event in material.dated if _days(event) is not None]
    left_out = len(material.events) - len(fitting)
    note = Message(
        "Events without a date in the years 1 to 9999, which calendars lack: {count}", count=left_out
    )
    return Written(_portions(fitting, material), (note,) if left_out else ())


def _portions(events: list[Event], material: Material) -> Iterator[bytes]:
    head = [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", _PRODUCT)]
    yield _encoded([*head, ("X-WR-CALNAME", _text(material.title))])
    for event in events:
        yield _encoded(_entry(event, material))
    yield _encoded([("END", "VCALENDAR")])


def _entry(event: Event, material: Material) -> Iterator[tuple[str, str]]:
    days = _days(event)
    assert days is not None
    assert event.interval is not None
    yield "BEGIN", "VEVENT"
    yield "UID", f"{event.id}-{_digest(event)}@linimasa"
    yield "DTSTAMP", _STAMP
    for name, day in zip(("DTSTART", "DTEND"), days, strict=True):
        if isinstance(day, datetime):
            yield name, f"{day:%Y%m%dT%H%M%S}".rjust(len("20240704T103000"), "0")
        else:
            yield f"{name};VALUE=DATE", f"{day.year:04}{day:%m%d}"
    yield "SUMMARY", _text(event.title)
    yield "DESCRIPTION", _text(_description(event, material))
    if event.places:
        yield "LOCATION", _text(", ".join(event.places))
    categories = (wording.KINDS[event.kind].in_words(material.language), *event.tags)
    yield "CATEGORIES", ",".join(map(_text, categories))
    if event.importance in _PRIORITIES:
        yield "PRIORITY", str(_PRIORITIES[event.importance])
    if event.colour in _COLOURS:
        yield "COLOR", _COLOURS[event.colour]
    yield "TRANSP", "TRANSPARENT"
    urls = [article.url for article in material.sources_of(event) if article.url.startswith(_WEB)]
    if urls:
        yield "URL", one_line(urls[0])
    for name, value in _own(event, event.interval):
        # Without the type, readers leave a text of a property that is not theirs as it is written.
        yield f"X-LINIMASA-{name.upper()};VALUE=TEXT", _text(value)
    yield "END", "VEVENT"


def _digest(event: Event) -> str:
    """What tells an event from those of other projects that have its number."""
    return hashlib.sha256(f"{event.title}\n{event.interval}".encode("utf-8", "replace")).hexdigest()[:12]


def _text(text: str) -> str:
    """A text as calendars write it."""
    lines = clean(text).replace("\r\n", "\n").replace("\r", "\n")
    return _SPECIAL.sub(r"\\\g<0>", lines).replace("\n", "\\n")


def _encoded(properties: Iterable[tuple[str, str]]) -> bytes:
    """Lines of at most 75 bytes each; what is longer goes on after a space, whole characters together."""
    return b"".join(_folded(f"{name}:{value}".encode("utf-8", "replace")) for name, value in properties)


def _folded(line: bytes) -> bytes:
    parts: list[bytes] = []
    while len(line) > _LONGEST_LINE:
        end = _LONGEST_LINE
        while line[end] & 0xC0 == 0x80:  # in the middle of a character
            end -= 1
        parts.append(line[:end])
        line = b" " + line[end:]
    return b"\r\n".join([*parts, line]) + b"\r\n"


def _own(event: Event, interval: Interval) -> Iterator[tuple[str, str]]:
    """What calendars have no words for, so that we read back what we wrote."""
    yield "begin", write_instant(interval.begin)
    yield "until", write_instant(interval.until)
    yield "granularity", interval.granularity.name.lower()
    yield "approximate", "yes" if interval.approximate else "no"
    yield "kind", event.kind.value
    yield "participants", joined(event.participants)
    yield "places", joined(event.places)
    yield "tags", joined(event.tags)
    yield "importance", event.importance.name.lower()
    yield "colour", event.colour.value
    yield "note", event.note


def _days(event: Event) -> tuple[date, date] | None:
    """Begin and end, the end no longer in it: days, or times of the day for what is told to the hour."""
    interval = event.interval
    if interval is None:
        return None
    begin, until = interval.begin, interval.until
    if begin <= DISTANT_PAST:
        begin = until - DAY
    if until >= DISTANT_FUTURE:
        until = begin + DAY
    years = civil_of(begin).year, civil_of(until).year
    if years[0] < _FIRST_YEAR or years[1] > _LAST_YEAR:
        return None
    first, last = datetime(*civil_of(begin)), datetime(*civil_of(until))
    if interval.granularity <= Granularity.DAYPART:
        return first, last
    return first.date(), max(last, first + timedelta(days=1)).date()


def _description(event: Event, material: Material) -> str:
    """Date, who, the note, evidence and sources, a line each."""
    lines = [wording.date_of(event, material.language), ", ".join(event.participants), event.note]
    for telling in material.tellings[event.id]:
        citation = wording.citation(material.sources[telling.number - 1], material.language)
        lines.append(f"“{telling.sentence}” ({citation})" if telling.sentence else citation)
    return "\n".join(line for line in lines if line)


def read(content: bytes, language: str) -> Came:
    """The events of a calendar; of what is repeated, the first time."""
    from icalendar import Calendar

    try:
        calendars = cast("list[_Component]", Calendar.from_ical(content, multiple=True))
    except (ValueError, IndexError, KeyError) as error:
        raise InputFault(Message("The calendar is damaged: no program could read it.")) from error
    events: list[Event] = []
    left_out = repeated = 0
    for entry in (_Read(part) for calendar in calendars for part in calendar.walk("VEVENT")):
        repeated += entry.has("RRULE")
        event = entry.event()
        if event is None:
            left_out += 1
        else:
            events.append(event)
    notes = (
        (repeated, Message("Repeated entries, taken once: {count}", count=repeated)),
        (left_out, Message("Entries without a title or a date: {count}", count=left_out)),
    )
    return Came(tuple(events), tuple(note for count, note in notes if count))


class _Read:
    """One entry of a calendar."""

    def __init__(self, component: object) -> None:
        self._component = cast("dict[str, Any]", component)

    def has(self, name: str) -> bool:
        """Whether the entry says something of that name."""
        return self._component.get(name) is not None

    def event(self) -> Event | None:
        """The event of the entry; None where it has no title or no date."""
        title = one_line(self._text("SUMMARY"))
        try:
            interval = self._interval()
        except (ValueError, KeyError, TypeError, OverflowError, AttributeError):
            return None
        if not title or interval is None:
            return None
        kind, places = self._text("X-LINIMASA-KIND"), parted(self._text("X-LINIMASA-PLACES"))
        location = one_line(self._text("LOCATION"))
        importance, colour = self._text("X-LINIMASA-IMPORTANCE").upper(), self._text("X-LINIMASA-COLOUR")
        is_ours = bool(kind)
        return event_of(
            title,
            interval,
            EventKind(kind) if kind in set(EventKind) else EventKind.OCCURRENCE,
            parted(self._text("X-LINIMASA-PARTICIPANTS")),
            places or ((location,) if location else ()),
            tags=self._tags() if is_ours else self._categories(),
            importance=Importance.__members__.get(importance, Importance.NORMAL),
            note=clean(self._text("X-LINIMASA-NOTE" if is_ours else "DESCRIPTION")).strip(),
            colour=Colour(colour) if colour in set(Colour) else Colour.NONE,
        )

    def _tags(self) -> tuple[str, ...]:
        return tuple(tag for name in parted(self._text("X-LINIMASA-TAGS")) if (tag := one_line(name)))

    def _categories(self) -> tuple[str, ...]:
        """What another program put the entry under."""
        found = self._component.get("CATEGORIES")
        groups = cast("list[Any]", found if isinstance(found, list) else [found] if found is not None else [])
        names = (one_line(str(name)) for group in groups for name in group.cats)
        return tuple(dict.fromkeys(name for name in names if name))

    def _interval(self) -> Interval | None:
        own = [self._text(f"X-LINIMASA-{name}") for name in ("BEGIN", "UNTIL", "GRANULARITY", "APPROXIMATE")]
        if all(own):
            return read_interval(*own)
        begin = self._when("DTSTART")
        if begin is None:
            return None
        end = self._when("DTEND") or self._after(begin)
        if isinstance(begin, datetime):
            return _times(begin, end)
        last = end.date() if isinstance(end, datetime) else end
        days = max(((last or begin) - begin).days, 1)
        return Interval.of_day(day_number(begin.year, begin.month, begin.day), days)

    def _after(self, begin: date) -> date | None:
        length = self._component.get("DURATION")
        return None if length is None else begin + cast("timedelta", length.dt)

    def _when(self, name: str) -> date | None:
        value = self._component.get(name)
        return None if value is None else cast("date", value.dt)

    def _text(self, name: str) -> str:
        value = self._component.get(name)
        return "" if value is None or isinstance(value, list) else str(value)


def _times(begin: datetime, end: date | None) -> Interval:
    """A time of the day, as the clock of the place shows it, to the minute; hours where they are whole."""
    first = _seconds(begin)
    last = _seconds(end) if isinstance(end, datetime) else first + MINUTE
    whole = first % HOUR == 0 and last % HOUR == 0 and last > first
    return Interval(first, max(last, first + MINUTE), Granularity.HOUR if whole else Granularity.MINUTE)


def _seconds(when: datetime) -> int:
    return instant(Civil(when.year, when.month, when.day, when.hour, when.minute))
