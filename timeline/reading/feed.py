"""Feeds (RSS, Atom): each entry an article."""

from __future__ import annotations

import io
from collections.abc import Sequence
from email.utils import parsedate_to_datetime
from typing import Any

from timeline.dates import Interval
from timeline.errors import Message, ReadingFault
from timeline.model import Publication, PublicationSource, RawArticle
from timeline.reading.days import day_in_digits, in_digits, iso_day
from timeline.reading.decoding import clean
from timeline.reading.document import Document, Findings
from timeline.reading.markup import words_of_markup


def entries(document: Document) -> Findings:
    """The entries of a feed, with as much of their text as the feed gives."""
    import feedparser

    data = document.read()
    if b"<!ENTITY" in data:
        raise ReadingFault(
            Message(
                "{name} defines entities, as attacks do and feeds do not: it was left alone.",
                name=document.name,
            )
        )
    feed = feedparser.parse(io.BytesIO(data))
    for entry in feed.entries:
        yield _article(entry, feed.feed)


def _article(entry: dict[str, Any], about: dict[str, Any]) -> RawArticle:
    title = _line(entry.get("title"))
    return RawArticle(
        text=_text(entry) or title,
        title=title,
        language=_line(entry.get("language") or about.get("language"))[:2].lower(),
        published=_published(entry),
        outlet=_line(about.get("title")),
        author=_line(entry.get("author")),
        url=_line(entry.get("link")),
        section=_line(next((tag.get("term") for tag in entry.get("tags", ())), "")),
    )


def _text(entry: dict[str, Any]) -> str:
    """The longest of what the entry gives as its content or its summary."""
    values = [part.get("value", "") for part in entry.get("content", ())] + [entry.get("summary", "")]
    return max((clean(words_of_markup(value)).strip() for value in values), key=len)


def _published(entry: dict[str, Any]) -> Publication:
    for name in ("published", "created", "updated"):
        stated = _line(entry.get(name))
        day = _day(stated, entry.get(f"{name}_parsed"))
        if day is not None:
            why = Message("The feed states it: “{date}”.", date=stated)
            return Publication(day, PublicationSource.METADATA, why)
    return Publication()


def _day(stated: str, moment: Sequence[int] | None) -> Interval | None:
    """The day where it was written; feedparser itself gives the day in Greenwich, which may be another."""
    try:
        sent = parsedate_to_datetime(stated)
        return Interval.day(sent.year, sent.month, sent.day)
    except ValueError:
        pass
    day = day_in_digits(stated, "") if in_digits(stated) else None
    return day or (iso_day(moment[0], moment[1], moment[2]) if moment else None)


def _line(value: object) -> str:
    return " ".join(clean(words_of_markup(str(value or ""))).split())
