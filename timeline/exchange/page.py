"""A chronology as one page for the browser: a timeline to zoom and walk through, without any other file.

It works from a disk and by keys, asks no server for anything and forbids the browser to; without its
script it is a list.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from html import escape
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity
from timeline.dates.wording import names
from timeline.errors import Message
from timeline.exchange import wording
from timeline.exchange.formats import Written
from timeline.exchange.text import clean, one_line
from timeline.model import EventKind, Importance, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.exchange.material import Material
    from timeline.model import Event

_PARTS = Path(__file__).resolve().parents[2] / "resources" / "page"
_KINDS = tuple(EventKind)
_HALF_SURE = 0.5
# What is seen of an event's certainty; page.js knows these numbers.
_ROUGH, _CHECKED, _DOUBTFUL, _OPEN, _KEY = 1, 2, 4, 8, 16
# Without the script so many events are listed; more would make a page that no browser likes.
_MOST_LISTED = 3000
_WORDS = {
    "search": Message("Search"),
    "fit": Message("Show all"),
    "zoom_in": Message("Zoom in"),
    "zoom_out": Message("Zoom out"),
    "timeline": Message("Timeline"),
    "more": Message("{count} more have no room here: zoom in"),
    "shown": Message("{count} of {all} events are shown"),
    "help": Message(
        "Keys on the timeline: left and right move in time, up and down choose an event, "
        "+ and − zoom, Enter zooms to the event, Home shows all, / searches."
    ),
    "checked": wording.CHECKED,
    "unchecked": wording.UNCHECKED,
    "doubtful": wording.DOUBTFUL,
}


def write(material: Material) -> Written:
    """The chronology as .html."""
    style, script = (_part(name) for name in ("page.css", "page.js"))
    page = Template(_part("page.html")).substitute(
        language=material.language,
        title=escape(one_line(material.title)),
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        list="\n".join(_listed(material)),
        sources=_sources(material),
        data=_data(material),
    )
    return Written([page.encode("utf-8", "replace")])


def _part(name: str) -> str:
    return (_PARTS / name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    """How a page's policy names the only script or style that it allows."""
    return f"sha256-{b64encode(hashlib.sha256(content.encode('utf-8')).digest()).decode()}"


def _data(material: Material) -> str:
    """The events as JSON in which nothing can end the element around it."""
    language, told = material.language, names(material.language)
    content = {
        "language": language,
        "words": {
            **{key: _template(words, language) for key, words in _WORDS.items()},
            "kinds": [wording.KINDS[kind].in_words(language) for kind in _KINDS],
            "months": told.short_months,
            "before_era": told.before_era,
            "clock": "." if language == "id" else ":",
        },
        "sources": [
            {"words": clean(wording.citation(article, language)), "url": _address(article.url)}
            for article in material.sources
        ],
        "events": [_row(event, material) for event in material.events],
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _template(words: Message, language: str) -> str:
    """A sentence with its places still in it, for the script to fill."""
    places = dict.fromkeys(("count", "all"))
    return Message(words.template, **{name: f"{{{name}}}" for name in places}).in_words(language)


def _row(event: Event, material: Material) -> list[Any]:
    interval = event.interval
    begin = until = None
    if interval is not None:
        begin = interval.until - 1 if interval.begin <= DISTANT_PAST else interval.begin
        until = begin + 1 if interval.until >= DISTANT_FUTURE else interval.until
    return [
        begin,
        until,
        _KINDS.index(event.kind),
        _flags(event),
        one_line(event.title),
        wording.date_of(event, material.language),
        [clean(name) for name in event.participants],
        [clean(name) for name in event.places],
        [list(telling) for telling in material.tellings[event.id]],
        [clean(tag) for tag in event.tags],
        clean(event.note),
    ]


def _flags(event: Event) -> int:
    flags, interval = _KEY * (event.importance is Importance.KEY), event.interval
    if interval is not None:
        flags |= _ROUGH * (interval.approximate or interval.granularity >= Granularity.WEEK)
        flags |= _OPEN * (interval.begin <= DISTANT_PAST or interval.until >= DISTANT_FUTURE)
    if event.status in (Status.ACCEPTED, Status.EDITED):
        return flags | _CHECKED
    return flags | _DOUBTFUL * (event.confidence < _HALF_SURE)


def _listed(material: Material) -> Iterator[str]:
    for event in material.events[:_MOST_LISTED]:
        date = escape(wording.date_of(event, material.language))
        numbers = "".join(f' <a href="#s{number}">[{number}]</a>' for number in material.numbers_of(event))
        yield f'<li><span class="date">{date}</span><bdi>{escape(one_line(event.title))}</bdi>{numbers}</li>'
    if len(material.events) > _MOST_LISTED:
        more = wording.and_more(len(material.events) - _MOST_LISTED).in_words(material.language)
        yield f"<li>{escape(more)}</li>"


def _sources(material: Material) -> str:
    if not material.sources:
        return ""
    told = (
        _linked(wording.citation(article, material.language), article.url) for article in material.sources
    )
    items = "\n".join(
        f'<li id="s{number}"><bdi>{words}</bdi></li>' for number, words in enumerate(told, start=1)
    )
    heading = escape(wording.SOURCES.in_words(material.language))
    return f'<section class="sources"><h2>{heading}</h2>\n<ol>\n{items}\n</ol></section>'


def _linked(words: str, url: str) -> str:
    address, told = _address(url), escape(clean(words))
    return f'<a href="{escape(address)}" rel="noopener noreferrer">{told}</a>' if address else told


def _address(url: str) -> str:
    """An address of the web; anything else ("javascript:") is none."""
    address = clean(url).strip()
    return address if address.startswith(("https://", "http://")) else ""
