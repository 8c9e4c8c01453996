"""Answers to queries: full-text indices for the words, the tables for everything else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    SelectBase,
    TextClause,
    and_,
    column,
    exists,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
    union_all,
)

from timeline.dates.interval import DISTANT_FUTURE, DISTANT_PAST
from timeline.language.folding import folded
from timeline.model import NameField, Status
from timeline.model.query import ArticleHit, Field, Period, Placing, Query, Term
from timeline.store.schema import articles, events, mentions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from timeline.model import Names

# Columns of the indices in which words are looked for; an event is found by its own words only.
_EVENT_FIELDS = {
    Field.ANYWHERE: "",
    Field.WHO: "participants",
    Field.WHERE: "places",
    Field.TAG: "tags",
    Field.NOTE: "note",
}
# Where events show names, and the terms that look there.
_FIELDS = {NameField.WHO: Field.WHO, NameField.WHERE: Field.WHERE}
_NAMED = (Field.ANYWHERE, Field.WHO, Field.WHERE)
_SOURCE_FIELDS = "{title outlet author}"
_WORD = re.compile(r"[^\W_]+")
_BEGIN_MARK, _END_MARK = "\x02", "\x03"
_SNIPPET_WORDS = 24
# Events by their length in seconds, as SQL says it and the most of it: up to a month, up to a year, longer.
# Each has a partial index of its own (migration 3), whose condition is the same to the letter.
_LENGTH = "events.until - events.begin"
LENGTHS = (
    (f"{_LENGTH} <= 2764800", 2_764_800),
    (f"{_LENGTH} > 2764800 AND {_LENGTH} <= 34560000", 34_560_000),
    (f"{_LENGTH} > 34560000", DISTANT_FUTURE),
)

# The plus keeps SQLite from asking the index for each id by itself, thirty microseconds each.
_ROW = literal_column("+events_index.rowid", Integer)
# So many events of a time are asked for sooner than the first hits among more.
_FEW = 5_000

_event_index = table("events_index", column("rowid"))
_article_index = table("articles_index", column("rowid"))


def event_ids(connection: Connection, query: Query, names: Names, limit: int | None = None) -> list[int]:
    """The ids of the events that a query finds, at most `limit`, in no order that means anything.

    `names` tells as what events show the names of articles: what is shown as "Vladimir Putin" is found by
    "Presiden Rusia" too. With words the first ones of the index are taken, without them the earliest: so
    200 of a million come in a few milliseconds.
    """
    match = _matching([term for term in query.terms if term.field in _EVENT_FIELDS], names)
    within = _ids_within(query)
    if match and within is not None and _are_few(connection, within):
        told = select(_event_index.c.rowid).where(_matches(match), _ROW.in_(within))
        both = select(events.c.id).where(events.c.id.in_(told), *_conditions(query))
        return list(connection.execute(both.limit(limit) if limit else both).scalars())
    found: list[int] = []
    for lengths in _by_length(query):
        rest = limit - len(found) if limit else None
        if rest is None or rest > 0:
            found += _ids(connection, query, match, lengths, rest)
    return found


def _ids(
    connection: Connection,
    query: Query,
    match: str,
    lengths: Sequence[ColumnElement[bool] | TextClause],
    limit: int | None,
) -> list[int]:
    found: Select[tuple[int]] = select(events.c.id).where(*lengths, *_conditions(query))
    if match:
        found = found.select_from(events.join(_event_index, events.c.id == _event_index.c.rowid))
        found = found.where(_matches(match))
    else:
        found = found.order_by(events.c.begin)
    rows = connection.execute(found.limit(limit) if limit else found)
    return [int(row.id) for row in rows]


def _ids_within(query: Query) -> SelectBase | None:
    """The ids of the events of a time that an index serves; None where the query names no such time.

    Held against the words' postings they are asked in memory, row by row: 83,000 postings of a word and the
    839 events of a week are met in 8 ms, where a look at each posting's event takes 150.
    """
    period = next((p for p in query.periods if p.interval.until != DISTANT_FUTURE), None)
    if period is None:
        return None
    if period.interval.begin == DISTANT_PAST:
        return select(events.c.id).where(events.c.begin < period.interval.until)
    chosen = (select(events.c.id).where(*lengths, _placed(period)) for lengths in _by_length(query))
    return union_all(*chosen)


def _are_few(connection: Connection, within: SelectBase) -> bool:
    """Whether so few events lie in a time that asking them is quicker than to stop after the first hits."""
    some = select(within.subquery()).limit(_FEW + 1).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one() <= _FEW


def _matches(words: str) -> TextClause:
    """Whether an event has the words, in the language of the index."""
    return text("events_index MATCH :words").bindparams(words=words)


def _by_length(query: Query) -> list[list[ColumnElement[bool] | TextClause]]:
    """Conditions by which indices serve a time with two ends, one for each length of events.

    An event that overlaps a time begins no further before it than the event is long.
    """
    closed = (
        period.interval
        for period in query.periods
        if period.interval.begin != DISTANT_PAST and period.interval.until != DISTANT_FUTURE
    )
    first = next(closed, None)
    if first is None:
        return [[]]
    return [[events.c.begin > first.begin - most, text(length)] for length, most in LENGTHS]


def article_hits(connection: Connection, query: Query, limit: int = 50) -> list[ArticleHit]:
    """The articles that hold the words of a query, the likeliest first, with snippets."""
    words = [
        Term(t.words, Field.ANYWHERE, t.is_prefix, t.is_unwanted)
        for t in query.terms
        if t.field not in (Field.TAG, Field.NOTE)
    ]
    match = _matching(words)
    if not match:
        return []
    cut = func.snippet(text("articles_index"), 1, _BEGIN_MARK, _END_MARK, "…", literal(_SNIPPET_WORDS)).label(
        "cut"
    )
    found = (
        select(articles.c.id, articles.c.title, cut)
        .select_from(_article_index.join(articles, articles.c.id == _article_index.c.rowid))
        .where(text("articles_index MATCH :words").bindparams(words=match))
    )
    if query.languages:
        found = found.where(articles.c.language.in_(query.languages))
    return [_hit(*row) for row in connection.execute(found.limit(limit))]


def _conditions(query: Query) -> list[ColumnElement[bool]]:
    """What holds of an event besides its words."""
    statuses = {status.value for status in query.statuses or set(Status) - {Status.DISMISSED}}
    conditions: list[ColumnElement[bool]] = [events.c.status.in_(sorted(statuses))]
    if query.kinds:
        conditions.append(events.c.kind.in_(sorted(kind.value for kind in query.kinds)))
    if query.importance:
        conditions.append(events.c.importance >= int(query.importance))
    conditions += [_placed(period) for period in query.periods]
    if query.languages:
        conditions.append(_told_in(articles.c.language.in_(sorted(query.languages))))
    for term in query.terms:
        if term.field == Field.SOURCE:
            match = f"{_SOURCE_FIELDS} : ({_matching([Term(term.words, is_prefix=term.is_prefix)])})"
            named = select(_article_index.c.rowid).where(
                text("articles_index MATCH :source").bindparams(source=match)
            )
            told = _told_in(articles.c.id.in_(named))
            conditions.append(~told if term.is_unwanted else told)
    return conditions


def _placed(period: Period) -> ColumnElement[bool]:
    begin, until = period.interval.begin, period.interval.until
    if period.placing == Placing.MUST:
        return and_(events.c.begin >= begin, events.c.until <= until)
    if begin == DISTANT_PAST:
        return events.c.begin < until
    if until == DISTANT_FUTURE:
        return events.c.until > begin
    return and_(events.c.begin < until, events.c.until > begin)


def _told_in(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether an article of which something holds tells of the event."""
    return exists(
        select(mentions.c.id)
        .join(articles, articles.c.id == mentions.c.article_id)
        .where(mentions.c.event_id == events.c.id, condition)
    )


def _matching(terms: Sequence[Term], names: Names | None = None) -> str:
    """The terms in FTS5's language; every word is quoted, so that nothing typed can be a mistake in it.

    FTS5 cannot ask for what lacks a word alone, so a query of unwanted words only asks for no words.
    """
    wanted = [_named(term, names) for term in terms if not term.is_unwanted]
    unwanted = [_named(term, names) for term in terms if term.is_unwanted]
    if not wanted:
        return ""
    return " NOT ".join([" AND ".join(wanted), *unwanted])


def _named(term: Term, names: Names | None) -> str:
    """The term, or the names under which events show those that have it among their words."""
    shown = names.shown.items() if names is not None and term.field in _NAMED else ()
    others = {
        Term((name,), _FIELDS[field])
        for (place, alias), (field, name) in shown
        if alias != name and term.field in (Field.ANYWHERE, _FIELDS[place]) and _holds(alias, term)
    }
    told = [_quoted(term), *sorted(map(_quoted, others))]
    return f"({' OR '.join(told)})" if others else told[0]


def _holds(name: str, term: Term) -> bool:
    """Whether the words of a term stand in a name, as the index compares them."""
    words, wanted = (_WORD.findall(folded(text)) for text in (name, " ".join(term.words)))
    for start in range(len(words) - len(wanted) + 1 if wanted else 0):
        *whole, last = words[start : start + len(wanted)]
        if whole == wanted[:-1] and (last == wanted[-1] or (term.is_prefix and last.startswith(wanted[-1]))):
            return True
    return False


def _quoted(term: Term) -> str:
    words = " ".join(term.words).replace('"', "")
    field = _EVENT_FIELDS.get(term.field, "")
    return f'{f"{{{field}}} : " if field else ""}"{words}"{" *" if term.is_prefix else ""}'


def _hit(article_id: int, title: str, cut: str) -> ArticleHit:
    """A snippet without its marks, and where they were."""
    marks: list[tuple[int, int]] = []
    snippet, begin = "", 0
    for character in cut:
        if character == _BEGIN_MARK:
            begin = len(snippet)
        elif character == _END_MARK:
            marks.append((begin, len(snippet)))
        else:
            snippet += character
    return ArticleHit(article_id, title, snippet, tuple(marks))
