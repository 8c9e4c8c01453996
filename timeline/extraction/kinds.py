"""What kind of thing stands at a date, by the words around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.extraction.weights import load_weights, total
from timeline.extraction.words import words_of
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Interval
    from timeline.extraction.words import Words
    from timeline.language import LanguagePack

_MEASURE = re.compile(
    r"(?i)(?:rp|us\$|[$€£¥])\s?\d|\d[\d.,]*\s?(?:%|(?:persen|per\s?cent|percent|prozent|dol\w*|juta|miliar|triliun|million|billion|"
    r"cents?|sen|poin\w*|points?|barr?el\w*|ton\w*|unit\w*|orang|people|kilo\w*|liter)\b)"
)
_QUOTE = re.compile(r"[\"“”]|''|``")
_SAID = re.compile(r"(?:[\"”]|'')[,.]?\s+(\w+)")
# So many words before the date and behind it are near it.
_NEAR_BEFORE, _NEAR_AFTER = 6, 3
_SAYING_BEFORE = 8


def kind_of(features: frozenset[str]) -> EventKind:
    """The likeliest kind of what has these features (see `kind_features`): a softmax over learned weights."""
    weights = load_weights().kinds
    return max(EventKind, key=lambda kind: total(weights[kind], features))


def kind_features(
    sentence: str,
    focus: tuple[int, int],
    placed: Interval | None,
    created: Interval | None,
    pack: LanguagePack,
) -> frozenset[str]:
    """What tells the kind of what happened at the date `focus` of a sentence, whose interval is `placed`."""
    before, after = _around(sentence, focus)
    return frozenset(
        {
            *_of_time(placed, created),
            *_of_saying(sentence, before, after, pack),
            *_of_counting(sentence, before, after, pack),
            *_of_lasting(before, after, pack),
            *_of_plans(before, after, pack),
            f"plainly {plain_kind(sentence, focus, placed, created, pack)}",
        }
    )


def plain_kind(
    sentence: str,
    focus: tuple[int, int],
    placed: Interval | None,
    created: Interval | None,
    pack: LanguagePack,
) -> EventKind:
    """The kind by the first sign that holds, in the order in which signs outdo each other."""
    before, after = _around(sentence, focus)
    words = pack.events
    counting = _count(words.figure, before[-_NEAR_BEFORE:] + after[:_NEAR_AFTER])
    if created is not None and placed is not None and placed.begin >= created.until:
        return EventKind.SCHEDULED
    if _says(before, after, pack):
        return EventKind.STATEMENT
    if counting > 1 or (counting and has_measure(sentence)):
        return EventKind.FIGURE
    return EventKind.STATE if before[-1:] and before[-1] in words.state else EventKind.OCCURRENCE


def _around(sentence: str, focus: tuple[int, int]) -> tuple[Words, Words]:
    """The lower-cased words before and behind the date."""
    return words_of(sentence[: focus[0]]), words_of(sentence[focus[1] :])


def _count(known: frozenset[str], words: Words) -> int:
    return sum(map(known.__contains__, words))


def _says(before: Words, after: Words, pack: LanguagePack) -> bool:
    """Whether the date belongs to the saying: a word of saying stands close, and no figure closer."""
    speech = pack.events.speech
    if after[:1] and after[0] in speech:
        return True
    near = before[-_SAYING_BEFORE:][::-1]
    if speech.isdisjoint(near):
        return False
    saying = next(index for index, word in enumerate(near) if word in speech)
    return pack.events.figure.isdisjoint(near[:saying])


def _of_time(placed: Interval | None, created: Interval | None) -> Iterator[str]:
    if placed is None or created is None:
        return
    if placed.begin >= created.until:
        yield "ahead"
    elif placed.until > created.until:
        yield "current"


def _of_saying(sentence: str, before: Words, after: Words, pack: LanguagePack) -> Iterator[str]:
    speech = pack.events.speech
    if after[:1] and after[0] in speech:
        yield "saying right behind"
    if not speech.isdisjoint(before[-_SAYING_BEFORE:]):
        yield "saying near"
    elif not speech.isdisjoint(before):
        yield "saying far before"
    if not speech.isdisjoint(after):
        yield "saying behind"
    if _QUOTE.search(sentence):
        yield "quoting"
    said = _SAID.search(sentence)
    if said is not None and said.group(1).lower() in speech:
        yield "saying behind a quotation"


def _of_counting(sentence: str, before: Words, after: Words, pack: LanguagePack) -> Iterator[str]:
    figure = pack.events.figure
    counting = _count(figure, before[-_NEAR_BEFORE:] + after[:_NEAR_AFTER])
    if counting:
        yield "counting near"
    if counting > 1:
        yield "counting twice near"
    if not (figure.isdisjoint(before) and figure.isdisjoint(after)):
        yield "counting"
    if has_measure(sentence):
        yield "measure"
        if counting:
            yield "measure and counting near"


def _of_lasting(before: Words, after: Words, pack: LanguagePack) -> Iterator[str]:
    state = pack.events.state
    if before[-1:] and before[-1] in state:
        yield "lasting right before"
    if not state.isdisjoint(before[-_NEAR_BEFORE:] + after[:_NEAR_BEFORE]):
        yield "lasting near"
    if not pack.events.happening.isdisjoint(before[-_NEAR_BEFORE:]):
        yield "happening near"


def _of_plans(before: Words, after: Words, pack: LanguagePack) -> Iterator[str]:
    future, past = pack.clues.future | pack.events.plan, pack.clues.past
    if not future.isdisjoint(before[-_SAYING_BEFORE:]):
        yield "plan near before"
    elif not future.isdisjoint(before):
        yield "plan before"
    if not future.isdisjoint(after):
        yield "plan behind"
    if not past.isdisjoint(before[-_SAYING_BEFORE:] + after[:_NEAR_BEFORE]):
        yield "past near"


def has_measure(sentence: str) -> bool:
    """Whether a sentence has a number with its unit: money, percent, a weight."""
    return bool(_MEASURE.search(sentence))


def is_figure(sentence: str, pack: LanguagePack) -> bool:
    """Whether a sentence tells a figure: two words of counting, or one and a number with its unit."""
    counting = _count(pack.events.figure, words_of(sentence))
    return counting > 1 or (counting == 1 and has_measure(sentence))


def is_negated(sentence: str, focus: tuple[int, int], negation: frozenset[str]) -> bool:
    """Whether the clause around the date denies what it tells."""
    start = max(sentence.rfind(mark, 0, focus[0]) for mark in ",;:") + 1
    clause = words_of(sentence[start : focus[0]])
    return any(word in negation or word.endswith("n't") for word in clause)
