"""What kind of thing stands at a date, by the words around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.model import EventKind

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.language import LanguagePack

_WORD = re.compile(r"[\w'’%$-]+")


def kind_of(
    sentence: str,
    focus: tuple[int, int],
    placed: Interval | None,
    created: Interval | None,
    pack: LanguagePack,
) -> EventKind:
    """The kind of what happened at the date `focus` of a sentence, whose interval is `placed`."""
    before = [word.lower() for word in _WORD.findall(sentence[: focus[0]])]
    after = [word.lower() for word in _WORD.findall(sentence[focus[1] :])]
    if created is not None and placed is not None and placed.begin >= created.until:
        return EventKind.SCHEDULED
    words = pack.events
    near = before[-6:] + after[:3]
    if _says(before, after, words.speech, words.figure):
        return EventKind.STATEMENT
    if sum(word in words.figure for word in near) >= 1 and _counts(sentence, near, words.figure):
        return EventKind.FIGURE
    if before[-1:] and before[-1] in words.state:
        return EventKind.STATE
    return EventKind.OCCURRENCE


def _says(before: list[str], after: list[str], speech: frozenset[str], figure: frozenset[str]) -> bool:
    """Whether the date belongs to the saying: a word of saying stands close, and no figure closer."""
    saying = next((index for index, word in enumerate(reversed(before)) if word in speech), None)
    counting = next((index for index, word in enumerate(reversed(before)) if word in figure), None)
    if after[:1] and after[0] in speech:
        return True
    if saying is None or saying > 8:
        return False
    return counting is None or saying < counting


def is_figure(sentence: str, pack: LanguagePack) -> bool:
    """Whether a sentence tells a figure: a word of counting, and a number with its unit."""
    words = [word.lower() for word in _WORD.findall(sentence)]
    figures = [word for word in words if word in pack.events.figure]
    return bool(figures) and _counts(sentence, figures, pack.events.figure)


def _counts(sentence: str, near: list[str], figure: frozenset[str]) -> bool:
    """A figure has a number in its sentence, or two words of counting beside its date."""
    return bool(
        re.search(r"\d[\d.,]*\s*(?:persen|percent|%|dol|juta|miliar|triliun|million|billion)", sentence)
    ) or (sum(word in figure for word in near) >= 2)


def is_negated(sentence: str, focus: tuple[int, int], negation: frozenset[str]) -> bool:
    """Whether the clause around the date denies what it tells."""
    start = max(sentence.rfind(mark, 0, focus[0]) for mark in ",;:") + 1
    clause = [word.lower() for word in _WORD.findall(sentence[start : focus[0]])]
    return any(word in negation or word.endswith("n't") for word in clause)
