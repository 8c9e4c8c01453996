"""A weekday told without a date: which one the sentence means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Interval, calendar, timex3
from timeline.errors import Message
from timeline.model import PublicationSource
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import fields_of, has, value

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

_WEEK = 7
_SOON = 3
_WEEKS = {"last": -1, "this": 0, "next": 1, "previous": -1, "following": 1}


def weekday_alone(found: Found, weekday: int, document: Document) -> Resolved:
    """The day that a bare weekday means (0 is Monday); none where the text does not place it."""
    words, created, base = document.words(found), document.created, document.published.interval
    if created is None or base is None:
        step = Message(
            "“{words}” is a weekday, and the article's publication date is not known: enter it.", words=words
        )
        return Resolved(f"XXXX-WXX-{weekday + 1}", (step,), 0.4)
    if _is_any(found, document):
        step = Message("“{words}” is a weekday, and the text does not say of which week.", words=words)
        return Resolved(f"XXXX-WXX-{weekday + 1}", (step,), 0.4)
    beside = _beside_another_day(found, weekday, created, document)
    return beside or Resolved.from_publication(
        words, base, _from_publication(found, weekday, created, document)
    )


def _is_any(found: Found, document: Document) -> bool:
    """ "One Friday in May", "a Saturday in 1973", where "a Friday hearing" is the last Friday's."""
    following, before = document.following, document.around(found).before[:1]
    if following is None or not before or before[0] not in document.pack.clues.indefinite:
        return False
    named = fields_of(following, document.order, document.created_year)
    is_stretch = named.day is None and named.weekday is None and (named.month or named.year) is not None
    between = document.text[found.end : following.start].strip().lower()
    return is_stretch and not has(found, "which", "unit") and document.pack.plays(between, "of")


def _beside_another_day(found: Found, weekday: int, created: int, document: Document) -> Resolved | None:
    """A weekday that the text ties to a day told before it; None where it ties it to none."""
    words, which, reference = document.words(found), value(found, "which"), document.reference
    apposed = document.apposed(found)
    if apposed is not None and document.published.interval is not None:
        is_same = calendar.weekday(apposed.first_day) == weekday
        # "Besok hari Sabtu", printed a day after it was said: the Saturday ahead all the same.
        if is_same or apposed.first_day > created:
            number = apposed.first_day if is_same else _behind(created, weekday)
            return Resolved.from_publication(words, document.published.interval, number)
    if reference is not None and document.follows(found):
        number = _behind(reference.first_day, weekday)
        step = Message(
            "“{words}” follows the day before it in the text: {day}.",
            words=words,
            day=Interval.of_day(number),
        )
        return Resolved(timex3.day_value(number), (step,), 0.85)
    is_inferred = document.published.source == PublicationSource.INFERRED and not which
    if document.last_day is not None and (which == "that" or is_inferred):
        return _near(words, weekday, document.last_day)
    return None


def _from_publication(found: Found, weekday: int, created: int, document: Document) -> int:
    """Day number of the weekday that lies where the sentence points, seen from the publication."""
    which, clues, around = value(found, "which"), document.pack.clues, document.around(found)
    if value(found, "unit") == "W" and which in _WEEKS:
        return created - calendar.weekday(created) + _WEEK * _WEEKS[which] + weekday
    back = (calendar.weekday(created) - weekday) % _WEEK
    since = set(around.before[:1]) & clues.since and not around.is_possessive
    if which in ("last", "previous") or since:
        return created - (back or _WEEK)
    if which in ("next", "following") or (back and document.direction(found) > 0):
        return _behind(created, weekday)
    return created - back


def _behind(day: int, weekday: int) -> int:
    """The next such weekday behind a day."""
    return day + ((weekday - calendar.weekday(day)) % _WEEK or _WEEK)


def _near(words: str, weekday: int, last: int) -> Resolved:
    """ "That Wednesday", or a bare weekday where the publication is inferred: near the day last spoken of."""
    ahead = (weekday - calendar.weekday(last)) % _WEEK
    number = last + ahead if ahead <= _SOON else last + ahead - _WEEK
    return Resolved.from_last_day(words, last, number, 0.7)
