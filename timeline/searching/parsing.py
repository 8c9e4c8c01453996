"""Reading a query: `putin "jalur sutra" who:xi kind:statement before:2024-05 last week of June`.

Nothing typed is an error: what is no filter is looked for as words, and the query says what it understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from timeline.dates.interval import DISTANT_FUTURE, DISTANT_PAST, Interval
from timeline.errors import InputFault, Message
from timeline.language import encodable
from timeline.model import EventKind, Importance, Status
from timeline.model.query import Field, Period, Placing, Query, Term
from timeline.searching.times import times_in

if TYPE_CHECKING:
    from collections.abc import Callable

Choice = TypeVar("Choice", EventKind, Status)
# A filter with its value, a phrase, or a word; "-" before it excludes.
_PIECE = re.compile(r"""(-?)(?:(\w+):("[^"]*"?|[^\s"]*)|("[^"]*"?)|(\S+))""")
_WORD = re.compile(r"\w+")
_STEM = re.compile(r"\w+\*?")
_MOST_CHARACTERS = 1000
_FIELDS = {
    "who": Field.WHO,
    "siapa": Field.WHO,
    "where": Field.WHERE,
    "di": Field.WHERE,
    "source": Field.SOURCE,
    "sumber": Field.SOURCE,
    "tag": Field.TAG,
    "label": Field.TAG,
    "note": Field.NOTE,
    "catatan": Field.NOTE,
}
_IMPORTANCES = {grade.name.lower(): grade for grade in reversed(Importance)} | {
    "kunci": Importance.KEY,
    "penting": Importance.IMPORTANT,
    "menonjol": Importance.NOTABLE,
}
_KINDS = {kind.value: kind for kind in EventKind} | {
    "peristiwa": EventKind.OCCURRENCE,
    "rencana": EventKind.SCHEDULED,
    "pernyataan": EventKind.STATEMENT,
    "angka": EventKind.FIGURE,
    "keadaan": EventKind.STATE,
}
_STATUSES = {status.value: status for status in Status} | {
    "usulan": Status.PROPOSED,
    "diterima": Status.ACCEPTED,
    "disunting": Status.EDITED,
    "ditolak": Status.DISMISSED,
}


@dataclass(slots=True)
class _Reading:
    """What has been understood of a query so far; `free` is what may still hold a time in plain words."""

    language: str
    anchor: Interval | None
    terms: list[Term] = field(default_factory=list[Term])
    periods: list[Period] = field(default_factory=list[Period])
    kinds: set[EventKind] = field(default_factory=set[EventKind])
    statuses: set[Status] = field(default_factory=set[Status])
    languages: set[str] = field(default_factory=set[str])
    importance: Importance = Importance.NORMAL
    understood: list[Message] = field(default_factory=list[Message])


def read_query(text: str, language: str = "en", anchor: Interval | None = None) -> Query:
    """What is looked for, in any words; `anchor` is the day from which "yesterday" is counted."""
    reading = _Reading(language, anchor)
    free: list[str] = []
    is_open = bool(text) and not text[-1:].isspace()
    # Half a character, as a broken paste may hold it, is none that a store could look for.
    pieces = list(_PIECE.finditer(encodable(text[:_MOST_CHARACTERS])))
    for index, piece in enumerate(pieces):
        minus, key, value, phrase, word = piece.groups()
        is_last = is_open and index == len(pieces) - 1
        if key and _filter(reading, key.lower(), value.strip('"'), bool(minus), is_last):
            continue
        if phrase or minus or key:
            _look_for(reading, phrase or word or f"{key} {value}", bool(minus), is_prefix=False)
        else:
            free.append(word)
    _plain(reading, " ".join(free), is_open and bool(pieces) and bool(pieces[-1].group(5)))
    return Query(
        tuple(reading.terms),
        tuple(reading.periods),
        frozenset(reading.kinds),
        frozenset(reading.statuses),
        frozenset(reading.languages),
        reading.importance,
        tuple(reading.understood),
    )


def _filter(reading: _Reading, key: str, value: str, is_unwanted: bool, is_last: bool) -> bool:
    """Take in one `key:value`; False where it is no filter of ours and is looked for as words."""
    if key in _FIELDS:
        if value:
            _look_for(reading, value, is_unwanted, is_prefix=is_last, place=_FIELDS[key])
        return True
    take = _TAKERS.get(key)
    return take is not None and not is_unwanted and (not value or take(reading, value))


def _kind(reading: _Reading, value: str) -> bool:
    found = _choose(reading.kinds, _KINDS, value)
    told = Message("of the kind “{words}”", words=value)
    reading.understood.append(told if found else Message("no kind is called “{words}”", words=value))
    return True


def _status(reading: _Reading, value: str) -> bool:
    found = _choose(reading.statuses, _STATUSES, value)
    told = Message("with the status “{words}”", words=value)
    reading.understood.append(told if found else Message("no status is called “{words}”", words=value))
    return True


def _choose(chosen: set[Choice], known: dict[str, Choice], value: str) -> bool:
    """Take in the choices that a value begins, as it is typed; False where it begins none."""
    found = {choice for name, choice in known.items() if name.startswith(value.lower())}
    chosen |= found
    return bool(found)


def _importance(reading: _Reading, value: str) -> bool:
    """Take in how much events must matter at least: a word, or 1 to 3."""
    known = _IMPORTANCES | {str(int(grade)): grade for grade in Importance}
    found = next((grade for name, grade in known.items() if name.startswith(value.lower())), None)
    reading.importance = max(reading.importance, found or Importance.NORMAL)
    reading.understood.append(Message("at least as important as “{words}”", words=value))
    return True


def _language(reading: _Reading, value: str) -> bool:
    reading.languages.add(value.lower())
    reading.understood.append(Message("in articles in the language “{code}”", code=value.lower()))
    return True


def _before(reading: _Reading, value: str) -> bool:
    return _bounded(reading, value, lambda at: Interval(DISTANT_PAST, at.begin), "before")


def _after(reading: _Reading, value: str) -> bool:
    return _bounded(reading, value, lambda at: Interval(at.until, DISTANT_FUTURE), "after")


def _between(reading: _Reading, value: str) -> bool:
    return _bounded(reading, value.replace("..", " – "), lambda at: at, "between")


def _within(reading: _Reading, value: str) -> bool:
    return _bounded(reading, value, lambda at: at, "within", Placing.MUST)


def _bounded(
    reading: _Reading,
    value: str,
    bound: Callable[[Interval], Interval],
    how: str,
    placing: Placing = Placing.COULD,
) -> bool:
    """Take in a time that a filter names; half-typed, it is no time yet and asks for nothing."""
    from timeline.tagging import read_date

    try:
        at = read_date(value, reading.language, reading.anchor).interval
    except InputFault:
        reading.understood.append(Message("no time is understood in “{text}”", text=value))
        return True
    reading.periods.append(Period(bound(at), placing))
    reading.understood.append(_SAID[how](at))
    return True


_SAID: dict[str, Callable[[Interval], Message]] = {
    "before": lambda at: Message("before {date}", date=at),
    "after": lambda at: Message("after {date}", date=at),
    "between": lambda at: Message("dated {date}", date=at),
    "within": lambda at: Message("surely dated {date}", date=at),
}
_TAKERS: dict[str, Callable[[_Reading, str], bool]] = {
    "kind": _kind,
    "jenis": _kind,
    "status": _status,
    "importance": _importance,
    "bobot": _importance,
    "lang": _language,
    "bahasa": _language,
    "before": _before,
    "sebelum": _before,
    "after": _after,
    "sesudah": _after,
    "between": _between,
    "antara": _between,
    "in": _between,
    "pada": _between,
    "within": _within,
}


def _plain(reading: _Reading, text: str, is_open: bool) -> None:
    """Take in the words that are no filter: the times among them, and the rest as words."""
    periods, rest = times_in(text, reading.language, reading.anchor)
    for interval in periods:
        reading.periods.append(Period(interval))
        reading.understood.append(Message("dated {date}", date=interval))
    words = _STEM.findall(rest)
    for index, word in enumerate(words):
        _look_for(reading, word, False, is_prefix=is_open and index == len(words) - 1)


def _look_for(
    reading: _Reading, text: str, is_unwanted: bool, *, is_prefix: bool, place: Field = Field.ANYWHERE
) -> None:
    words = tuple(_WORD.findall(text.replace("*", " ")))
    if not words:
        return
    reading.terms.append(Term(words, place, is_prefix or text.endswith("*"), is_unwanted))
    reading.understood.append(_told(" ".join(words), place, is_unwanted))


def _told(words: str, place: Field, is_unwanted: bool) -> Message:
    if is_unwanted:
        return Message("without “{words}”", words=words)
    if place == Field.WHO:
        return Message("with “{words}” taking part", words=words)
    if place == Field.WHERE:
        return Message("at “{words}”", words=words)
    if place == Field.TAG:
        return Message("tagged “{words}”", words=words)
    if place == Field.NOTE:
        return Message("with “{words}” in the note", words=words)
    if place == Field.SOURCE:
        return Message("from “{words}”", words=words)
    return Message("“{words}”", words=words)
