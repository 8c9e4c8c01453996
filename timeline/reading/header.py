"""What an article says of itself at its top: front matter, and lines such as "Tanggal: 4 Juli 2024"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from timeline.dates import Granularity, Interval
from timeline.errors import InputFault, Message
from timeline.model import Publication, PublicationSource
from timeline.reading.days import day_in_digits, in_digits

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*\n(.*?\n)?(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z][\w -]{0,40}?)[ \t]*[:=][ \t]*(\S.*)")
_FIELDS = {
    "title": {"title", "judul", "headline"},
    "author": {"author", "authors", "penulis", "byline"},
    "outlet": {"outlet", "publisher", "media", "sumber", "source", "site"},
    "url": {"url", "link", "canonical", "canonical_url"},
    "language": {"lang", "language", "bahasa"},
}
_DATE_FIELDS = (
    "date",
    "published",
    "publication date",
    "pubdate",
    "publishdate",
    "tanggal",
    "tanggal terbit",
)
_LABELS = {
    "id": r"tanggal(?: terbit| tayang| publikasi)?|terbit|diterbitkan|dipublikasikan|tayang",
    "en": r"date(?: published)?|published(?: on)?|publication date|posted(?: on)?",
}
_DATE_LINES = {
    language: re.compile(rf"(?:{labels})[ \t]*:[ \t]*(?P<date>\S.{{3,60}})", re.IGNORECASE)
    for language, labels in _LABELS.items()
}
_LINES_AT_TOP = 8


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of front matter; empty where it says nothing."""

    title: str = ""
    author: str = ""
    outlet: str = ""
    url: str = ""
    language: str = ""
    published: Publication = field(default_factory=Publication)


def split_front_matter(text: str) -> tuple[Header, str]:
    """Front matter (between lines of "---" or "+++" at the top) and the text below it."""
    fence = _FENCE.match(text)
    if fence is None:
        return Header(), text
    entries = dict(_entries(fence[2] or ""))
    if not entries:
        return Header(), text  # a rule across the page, no front matter
    fields = {name: _first(entries, names) for name, names in _FIELDS.items()}
    date = next((entries[name] for name in _DATE_FIELDS if name in entries), "")
    language = fields.pop("language")
    header = Header(**fields, language=language[:2].lower(), published=_stated(date, language))
    return header, text[fence.end() :]


def date_line(text: str) -> Publication:
    """The publication date that a labelled line among the first ones states ("Published: 4 July 2024")."""
    for line in text.lstrip().split("\n", _LINES_AT_TOP)[:_LINES_AT_TOP]:
        for language, pattern in _DATE_LINES.items():
            stated = pattern.fullmatch(line.strip())
            if stated and (published := _stated(stated["date"], language)).interval:
                return published
    return Publication()


def day_of(text: str, language: str) -> Interval | None:
    """The day that a written date names, None where it names none; the time of day is left out."""
    if in_digits(text):
        return day_in_digits(text, language)
    from timeline.tagging import read_date

    try:
        interval = read_date(text, language or "id").interval
    except InputFault:
        return None
    if interval.granularity > Granularity.DAY or interval.approximate:
        return None
    return Interval.of_day(interval.first_day)


def _entries(block: str) -> list[tuple[str, str]]:
    found = (_ENTRY.fullmatch(line.strip()) for line in block.splitlines())
    return [(entry[1].lower(), entry[2].strip().strip("\"'[]").strip()) for entry in found if entry]


def _first(entries: dict[str, str], names: set[str]) -> str:
    return next((value for name, value in entries.items() if name in names and value), "")


def _stated(date: str, language: str) -> Publication:
    interval = day_of(date, language) if date else None
    if interval is None:
        return Publication()
    why = Message("The file itself states it: “{date}”.", date=date)
    return Publication(interval, PublicationSource.METADATA, why)
