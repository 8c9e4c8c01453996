"""An event made of its mentions: which of their titles, dates and names stand where they differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline.merging.names import likeness, name_of
from timeline.model import Event, EventKind, Mention, Names, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from timeline.dates import Interval

# Two names that are as likely of one bearer are one name.
_ONE_BEARER = 0.8


def gathered(
    event: Event, mentions: Sequence[Mention], source_of: Mapping[int, int], names: Names | None = None
) -> Event:
    """The event as its mentions tell it together; what the user set or accepted stays.

    `source_of` gives to each article the source that it is of: copies of one text have the same. The date is
    that of most sources, and of those the most precise; the title that of the surest mention of this date.
    `names` is what the user said of names.
    """
    names = names or Names()
    told = [names.applied_to(mention) for mention in sorted(mentions, key=_order)]
    event = replace(event, sources=len({_source(mention, source_of) for mention in told}))
    if not told or event.status is Status.ACCEPTED:
        return event
    standing = standing_claim(told, source_of)
    claims: dict[str, dict[str, Any]] = {
        "title": {"title": standing.title},
        "date": {"value": standing.value, "end_value": standing.end_value, "interval": standing.interval},
        "kind": {"kind": _kind(standing, told)},
        "participants": {"participants": _joined((mention.participants for mention in told), names.known)},
        "places": {"places": _joined((mention.places for mention in told), names.known)},
    }
    for field, values in claims.items():
        if field not in event.edited:
            event = replace(event, **values)
    return replace(event, negated=standing.negated, confidence=max(m.confidence for m in told))


def standing_claim(told: Sequence[Mention], source_of: Mapping[int, int]) -> Mention:
    """The mention whose date stands for the event: that of most sources, then the most precise one."""

    def rank(mention: Mention) -> tuple[int, int, int, float, tuple[object, ...]]:
        return (
            -_supporters(mention.interval, told, source_of),
            _length(mention.interval),
            mention.interval.begin if mention.interval else 0,
            -mention.confidence,
            _order(mention),
        )

    return min(told, key=rank)


def disputed(mentions: Iterable[Mention]) -> tuple[Interval, ...]:
    """The dates claimed, where they contradict each other and are not only told more or less exactly."""
    claims = sorted({mention.interval for mention in mentions if mention.interval is not None})
    agree = all(
        one.contains(other) or other.contains(one)
        for index, one in enumerate(claims)
        for other in claims[index + 1 :]
    )
    return () if agree else tuple(claims)


def _supporters(claim: Interval | None, told: Sequence[Mention], source_of: Mapping[int, int]) -> int:
    """How many sources tell this date, or a longer time that it lies in."""
    if claim is None:
        return 0
    return len(
        {
            _source(mention, source_of)
            for mention in told
            if mention.interval is not None and mention.interval.contains(claim)
        }
    )


def _source(mention: Mention, source_of: Mapping[int, int]) -> int:
    return source_of.get(mention.article_id, mention.article_id)


def _length(interval: Interval | None) -> int:
    return interval.until - interval.begin if interval else 0


def _order(mention: Mention) -> tuple[object, ...]:
    """The surest first; that no order of import matters, words decide before numbers do."""
    return (-mention.confidence, mention.title, mention.evidence, mention.id)


def _kind(standing: Mention, told: Sequence[Mention]) -> EventKind:
    """What was planned in one article and has happened in another has happened."""
    if standing.kind is EventKind.SCHEDULED and any(m.kind is EventKind.OCCURRENCE for m in told):
        return EventKind.OCCURRENCE
    return standing.kind


def _joined(lists: Iterable[Iterable[str]], known: Collection[str]) -> tuple[str, ...]:
    """All names once, each in the fullest form that a mention has; those `known` are each a name alone."""
    kept: list[str] = []
    for text in (name for names in lists for name in names):
        same = next(
            (place for place, other in enumerate(kept) if _are_one(text, other, known)),
            None,
        )
        if same is None:
            kept.append(text)
        elif len(text.split()) > len(kept[same].split()):
            kept[same] = text
    return tuple(kept)


def _are_one(one: str, other: str, known: Collection[str]) -> bool:
    if one == other or one in known or other in known:
        return one == other
    return likeness(name_of(one, ""), name_of(other, "")) >= _ONE_BEARER
