"""How far articles have been gone through: sentences with dates, events made of them, events reviewed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from timeline.model.review import Coverage

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.model import Changes
    from timeline.store.reader import Reader

Place = tuple[int, int]


def coverages(session: Session, article_ids: Iterable[int]) -> dict[int, Coverage]:
    """The coverage of some articles; those that are gone are left out."""
    ids = tuple(article_ids)
    return session.read(lambda reader: _coverages(reader, ids))


def touched(session: Session, changes: Changes) -> set[int]:
    """The articles of which something changed that their coverage counts.

    Of an event that went there is no telling where it was told: its mentions went with it, and are named.
    """
    told = session.read(lambda reader: reader.reviewing.articles_of(changes.events))
    return told | changes.articles


def untold(text: str, spans: Sequence[Place], dates: Iterable[Place], told: Iterable[Place]) -> list[Place]:
    """The sentences that hold a date and of which no event is made."""
    from timeline.extraction.furniture import is_furniture, is_stamp

    dated = _dated(spans, dates)
    free = dated.keys() - {place for span in told for place in _sentences_in(spans, span)}
    found: list[Place] = []
    for place in sorted(free):
        start, end = spans[place]
        inside = [(first - start, min(last, end) - start) for first, last in dated[place]]
        if not is_furniture(text[start:end]) and not is_stamp(text[start:end], inside):
            found.append((start, end))
    return found


def _coverages(reader: Reader, ids: tuple[int, ...]) -> dict[int, Coverage]:
    from timeline.language import sentences

    reviewing = reader.reviewing
    texts, progress = reviewing.texts(ids), reviewing.progress(ids)
    dates, told = reviewing.dates(ids), reviewing.evidence(ids)
    found: dict[int, Coverage] = {}
    for number, text in texts.items():
        spans, dated = sentences(text), dates.get(number, [])
        events, reviewed = progress.get(number, (0, 0))
        left = untold(text, spans, dated, told.get(number, ()))
        found[number] = Coverage(len(spans), len(_dated(spans, dated)), tuple(left), events, reviewed)
    return found


def _dated(spans: Sequence[Place], dates: Iterable[Place]) -> dict[int, list[Place]]:
    """The sentences with a date that begins in them, by their places in `spans`, and these dates."""
    starts = [start for start, _ in spans]
    found: dict[int, list[Place]] = {}
    for date in dates:
        place = bisect_right(starts, date[0]) - 1
        if place >= 0 and date[0] < spans[place][1]:
            found.setdefault(place, []).append(date)
    return found


def _sentences_in(spans: Sequence[Place], span: Place) -> range:
    """The sentences of which a stretch of the text holds a part."""
    starts = [start for start, _ in spans]
    first = max(0, bisect_right(starts, span[0]) - 1)
    if first < len(spans) and spans[first][1] <= span[0]:
        first += 1
    return range(first, bisect_right(starts, span[1] - 1))
