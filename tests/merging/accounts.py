"""Accounts as an extraction would give them, for tests that need no extraction."""

from __future__ import annotations

from itertools import count

from timeline.dates import Interval
from timeline.merging.profile import Profile, profile_of
from timeline.model import Account, EventKind

_numbers = count(1)
DAY = Interval.day(2024, 5, 19)


def account(
    title: str,
    sentence: str = "",
    *,
    language: str = "id",
    interval: Interval | None = DAY,
    kind: EventKind = EventKind.OCCURRENCE,
    context: str = "",
    who: tuple[str, ...] = (),
    where: tuple[str, ...] = (),
    negated: bool = False,
    article: int | None = None,
    number: int | None = None,
) -> Account:
    """An account of an article of its own, unless `article` says otherwise."""
    number = number or next(_numbers)
    return Account(
        number,
        article or number,
        language,
        context or f"{title}\n{sentence}",
        sentence or f"{title}.",
        title,
        kind,
        interval,
        who,
        where,
        negated,
    )


def profile(title: str, sentence: str = "", **rest) -> Profile:
    """The profile of such an account."""
    return profile_of(account(title, sentence, **rest))
