"""Events as TimelineJS reads them (Knight Lab's JSON format), out and in.

https://timeline.knightlab.com/docs/json-format.html
"""

from __future__ import annotations

import json
import re
from html import escape, unescape
from typing import TYPE_CHECKING, Any, cast

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import MONTHS_IN_YEAR, Civil, civil_of
from timeline.errors import InputFault, Message
from timeline.exchange import wording
from timeline.exchange.formats import Written
from timeline.exchange.incoming import Came, event_of
from timeline.exchange.text import clean, one_line
from timeline.model import Importance

if TYPE_CHECKING:
    from timeline.exchange.material import Material
    from timeline.model import Event

_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"<br\s*/?>|</p\s*>", re.IGNORECASE)
_NOTE = '<div class="note">{}</div>'
_OWN_NOTE = re.compile(re.escape(_NOTE).replace(re.escape("{}"), "(.*?)"), re.DOTALL)
_HOURS = 24
# Years beyond are the geologists', and no calendar's.
_FURTHEST = 99_999


def write(material: Material) -> Written:
    """The dated events as TimelineJS JSON; its texts are HTML."""
    events = [_slide(event, event.interval, material) for event in material.dated if event.interval]
    content = {
        "title": {"text": {"headline": _html(material.title), "text": ""}},
        "events": events,
        "scale": "human",
    }
    left_out = len(material.events) - len(events)
    note = Message("Events without a date were left out: {count}", count=left_out)
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return Written([text.encode("utf-8", "replace")], (note,) if left_out else ())


def _slide(event: Event, interval: Interval, material: Material) -> dict[str, Any]:
    begin, until = interval.begin, interval.until
    is_open = begin <= DISTANT_PAST or until >= DISTANT_FUTURE
    first = until - 1 if begin <= DISTANT_PAST else begin
    slide: dict[str, Any] = {
        "unique_id": f"event-{event.id}",
        "start_date": _date(first, interval.granularity),
        "text": {"headline": _headline(event), "text": _story(event, material)},
        "group": _html(wording.KINDS[event.kind].in_words(material.language)),
        "display_date": _html(interval.in_words(material.language)),
    }
    last = _date(until - 1, interval.granularity)
    if not is_open and last != slide["start_date"]:
        slide["end_date"] = last
    return slide


def _date(seconds: int, granularity: Granularity) -> dict[str, int]:
    """A date no finer than it was told. Years before the first are counted as people do: -44 is 44 BCE."""
    civil = civil_of(seconds)
    date = {"year": civil.year if civil.year > 0 else civil.year - 1}
    if granularity < Granularity.YEAR:
        date["month"] = civil.month
    if granularity < Granularity.MONTH:
        date["day"] = civil.day
    if granularity <= Granularity.DAYPART:
        date |= {"hour": civil.hour, "minute": civil.minute}
    return date


def _story(event: Event, material: Material) -> str:
    """Note, tags, and the evidence with its sources; addresses are links only where they are of the web."""
    paragraphs: list[str] = []
    if event.note:
        paragraphs.append(_NOTE.format(_html(event.note).replace("\n", "<br>")))
    if event.tags:
        paragraphs.append(f"<p><small>{_html(', '.join(event.tags))}</small></p>")
    for telling in material.tellings[event.id]:
        article = material.sources[telling.number - 1]
        source = _html(wording.citation(article, material.language))
        if article.url.startswith(("https://", "http://")):
            source = f'<a href="{_html(article.url)}" rel="noopener">{source}</a>'
        paragraphs.append(f"<p>{_html(telling.sentence)}<br><small>{source}</small></p>")
    return "".join(paragraphs)


def _headline(event: Event) -> str:
    star = "★ " if event.importance is Importance.KEY else ""
    return f"{star}{_html(event.title)}"


def _html(text: str) -> str:
    return escape(clean(text))


def read(content: bytes, language: str) -> Came:
    """The events of a TimelineJS file; its texts are HTML, of which the words are taken."""
    none = InputFault(Message("The file is no TimelineJS: it has no list of events."))
    try:
        found: Any = json.loads(content)
        slides = found["events"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise none from error
    if not isinstance(slides, list):
        raise none
    read_of = [_event(slide) for slide in cast("list[dict[str, Any]]", slides)]
    events = tuple(event for event in read_of if event is not None)
    left_out = len(read_of) - len(events)
    note = Message("Entries without a title or a date: {count}", count=left_out)
    return Came(events, (note,) if left_out else ())


def _event(slide: dict[str, Any]) -> Event | None:
    try:
        begin = _interval(slide["start_date"])
        end = _interval(slide["end_date"]) if slide.get("end_date") else begin
        title = words_of(slide["text"]["headline"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    if not title:
        return None
    interval = begin.joined(end) if end.until > begin.begin else begin
    importance = Importance.KEY if title.startswith("★ ") else Importance.NORMAL
    return event_of(title.removeprefix("★ "), interval, importance=importance, note=_note(slide))


def _note(slide: dict[str, Any]) -> str:
    """What the slide tells beneath its headline; of our own slides, what the user noted."""
    text = slide["text"].get("text")
    if not isinstance(text, str):
        return ""
    if str(slide.get("unique_id", "")).startswith("event-"):
        own = _OWN_NOTE.search(text)
        text = own.group(1) if own else ""
    lines = (words_of(line) for line in _BREAK.split(text))
    return "\n".join(line for line in lines if line)


def _interval(told: dict[str, Any]) -> Interval:
    """The time of a date; each part may be a number or a text, and an empty one is none."""
    parts = [told.get(name) for name in ("year", "month", "day", "hour", "minute")]
    year, month, day, hour, minute = (int(part) if part not in (None, "") else None for part in parts)
    if year is None or not -_FURTHEST <= year <= _FURTHEST:
        raise ValueError("no year")
    year = year if year > 0 else year + 1
    if month is None:
        return Interval.years(year)
    if not 1 <= month <= MONTHS_IN_YEAR:
        raise ValueError("no month")
    if day is None:
        return Interval.month(year, month)
    whole = Interval.day(year, month, day)
    if hour is None or not 0 <= hour < _HOURS:
        return whole
    civil = Civil(year, month, day, hour, minute or 0)
    return Interval.hour(civil) if minute is None else Interval.minute(civil)


def words_of(html: str) -> str:
    """The words of a piece of HTML."""
    return one_line(unescape(_TAG.sub(" ", html)))
