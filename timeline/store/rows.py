"""Rows of the tables to values of the model and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlalchemy import RowMapping

from timeline.dates import Granularity, Interval
from timeline.model import (
    Article,
    Colour,
    Event,
    EventKind,
    Importance,
    Mention,
    Pair,
    Proposal,
    Publication,
    PublicationSource,
    RawArticle,
    Status,
    Timex,
    TimexType,
    Verdict,
)
from timeline.store.faults import Damage
from timeline.store.words import messages_from_json, messages_to_json

Value = str | int | float | bytes | None
Row = dict[str, Value]
_T = TypeVar("_T")
# A list without names, as most columns hold it.
NO_NAMES = "[]"
_NOTHING_ADDED: Row = {"tags": NO_NAMES, "importance": 0, "note": "", "colour": ""}


def restored(convert: Callable[[RowMapping], _T], rows: Iterable[RowMapping]) -> tuple[_T, ...]:
    """The values that `rows` stand for; Damage where a row holds what we never write."""
    try:
        return tuple(convert(row) for row in rows)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise Damage from error


def article_row(
    raw: RawArticle, language: str, published: Publication, extractor: str, sketch: str | None
) -> Row:
    """The row of an article that was just read; `extractor` is the version that analysed it."""
    return {
        "digest": raw.digest,
        "title": raw.title,
        "text": raw.text,
        "language": language,
        **publication_columns(published),
        "origin": raw.origin,
        "outlet": raw.outlet,
        "author": raw.author,
        "url": raw.url,
        "extractor": extractor,
        "sketch": sketch,
        "section": raw.section,
        "sha256": raw.sha256,
    }


def publication_columns(published: Publication) -> Row:
    """The columns of an article that tell when it was published."""
    why = None if published.why is None else messages_to_json([published.why])
    return {
        **_interval_columns(published.interval, "published_"),
        "published_source": published.source.value,
        "published_why": why,
    }


def article_of(row: RowMapping) -> Article:
    """The article of a row."""
    why = row["published_why"]
    published = Publication(
        interval_of(row, "published_"),
        PublicationSource(row["published_source"]),
        None if why is None else messages_from_json(why)[0],
    )
    return Article(
        row["id"],
        row["title"],
        row["text"],
        row["language"],
        published,
        row["origin"],
        row["outlet"],
        row["author"],
        row["url"],
        row["section"],
        row["sha256"],
    )


def timex_row(timex: Timex, article_id: int) -> Row:
    """The row of a time expression."""
    return {
        "article_id": article_id,
        "start": timex.start,
        "stop": timex.end,
        "type": timex.type.value,
        "value": timex.value,
        **_interval_columns(timex.interval),
        "why": messages_to_json(timex.why),
        "doubts": messages_to_json(timex.doubts),
        "confidence": timex.confidence,
    }


def timex_of(row: RowMapping) -> Timex:
    """The time expression of a row."""
    return Timex(
        row["start"],
        row["stop"],
        TimexType(row["type"]),
        row["value"],
        interval_of(row),
        messages_from_json(row["why"]),
        messages_from_json(row["doubts"]),
        row["confidence"],
    )


def proposed_event_row(proposal: Proposal) -> Row:
    """The row of an event that extraction proposes."""
    return {
        **_claims(proposal),
        "status": Status.PROPOSED.value,
        "edited": names_to_json(()),
        "by_hand": 0,
        "sources": 1,
        **_NOTHING_ADDED,
    }


def event_columns(event: Event) -> Row:
    """The columns of an event that a user's act can change: all that the model knows of it."""
    return {
        **_claims(event),
        "status": event.status.value,
        "edited": names_to_json(sorted(event.edited)),
        "sources": event.sources,
        "tags": names_to_json(event.tags),
        "importance": int(event.importance),
        "note": event.note,
        "colour": event.colour.value,
    }


def event_of(row: RowMapping | sqlite3.Row) -> Event:
    """The event of a row."""
    return Event(
        row["id"],
        row["title"],
        EventKind(row["kind"]),
        row["value"],
        row["end_value"],
        interval_of(row),
        names_from_json(row["participants"]),
        names_from_json(row["places"]),
        bool(row["negated"]),
        row["confidence"],
        Status(row["status"]),
        frozenset(names_from_json(row["edited"])),
        row["sources"],
        names_from_json(row["tags"]),
        Importance(row["importance"]),
        row["note"],
        Colour(row["colour"]),
    )


def mention_columns(claim: Proposal | Event | Mention, timex_id: int | None) -> Row:
    """The columns of a mention that tell what the article claims there."""
    return {**_claims(claim), "timex_id": timex_id}


def mention_of(row: RowMapping, timex: Timex | None) -> Mention:
    """The mention of a row, with the time expression that dates it."""
    return Mention(
        row["id"],
        row["event_id"],
        row["article_id"],
        (row["start"], row["stop"]),
        timex,
        row["value"],
        interval_of(row),
        row["title"],
        EventKind(row["kind"]),
        row["end_value"],
        names_from_json(row["participants"]),
        names_from_json(row["places"]),
        bool(row["negated"]),
        row["confidence"],
    )


def pair_of(row: RowMapping) -> Pair:
    """The comparison of a row."""
    return Pair(row["one_id"], row["other_id"], Verdict(row["verdict"]), row["score"])


def _claims(claim: Proposal | Event | Mention) -> Row:
    """What a proposal, an event and a mention all say."""
    return {
        "title": claim.title,
        "kind": claim.kind.value,
        "value": claim.value,
        "end_value": claim.end_value,
        **_interval_columns(claim.interval),
        "participants": names_to_json(claim.participants),
        "places": names_to_json(claim.places),
        "negated": int(claim.negated),
        "confidence": claim.confidence,
    }


def _interval_columns(interval: Interval | None, prefix: str = "") -> Row:
    if interval is None:
        return dict.fromkeys(f"{prefix}{name}" for name in ("begin", "until", "granularity", "approximate"))
    return {
        f"{prefix}begin": interval.begin,
        f"{prefix}until": interval.until,
        f"{prefix}granularity": int(interval.granularity),
        f"{prefix}approximate": int(interval.approximate),
    }


def interval_of(row: RowMapping | sqlite3.Row, prefix: str = "") -> Interval | None:
    """The interval of a row; None where its columns are empty."""
    begin = row[f"{prefix}begin"]
    if begin is None:
        return None
    granularity = Granularity(row[f"{prefix}granularity"])
    return Interval(begin, row[f"{prefix}until"], granularity, bool(row[f"{prefix}approximate"]))


def names_to_json(names: Iterable[str]) -> str:
    """Names as a column holds them."""
    return json.dumps(list(names), ensure_ascii=False)


def names_from_json(text: str) -> tuple[str, ...]:
    """The inverse of `names_to_json`."""
    return () if text == NO_NAMES else tuple(json.loads(text))
