"""Further happenings that a sentence tells at the same date: figures in a row, what was said and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause, clauses, is_predicate
from timeline.extraction.compression import QUOTATION_MARKS
from timeline.extraction.titles import Told
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from timeline.language import EventWords


def further_told(
    sentence: Doc,
    told: Told,
    kind: EventKind,
    dates: Sequence[tuple[int, int]],
    focus: tuple[int, int],
    words: EventWords,
) -> Iterator[tuple[Told, EventKind]]:
    """What else a parsed sentence tells at the date of `told`, which is at `focus`, with its kind.

    A second clause with a subject of its own and no date ("IHSG naik ..., rupiah melemah ..."), what
    happened while somebody spoke ("kata X saat membuka ..."), and the meeting that he spoke at ("ujar Y
    dalam seminar ...").
    """
    has_occasion = False
    for clause in clauses(sentence):
        if clause.predicate == told.clause.predicate or _holds_date(clause, dates):
            continue
        if kind == EventKind.FIGURE and _is_second_figure(clause, told.clause, words):
            yield Told(clause), kind
        elif kind == EventKind.STATEMENT and _is_occasion(clause, told.clause, words):
            has_occasion = True
            yield Told(clause), EventKind.OCCURRENCE
    if kind == EventKind.STATEMENT and not has_occasion:
        meeting = _meeting(sentence, told.clause, focus, words)
        if meeting is not None:
            yield Told(told.clause, meeting), EventKind.OCCURRENCE


def _meeting(sentence: Doc, saying: Clause, focus: tuple[int, int], words: EventWords) -> Token | None:
    """The noun of the meeting at which somebody spoke: it stands between the saying and its date.

    One for the press alone is no happening of its own.
    """
    if saying.predicate.lower_ not in words.speech:
        return None
    between = [token for token in sentence[saying.predicate.i + 1 :] if token.idx < focus[0]]
    if any(token.text in QUOTATION_MARKS for token in between):
        return None
    for token in between:
        beside = {token.nbor(-1).lower_, token.nbor(1).lower_}
        if token.lower_ in words.occasion and not beside & words.press:
            return token
    return None


def _is_second_figure(clause: Clause, first: Clause, words: EventWords) -> bool:
    if clause.subject is None or clause.is_relative or clause.subject == first.subject:
        return False
    return clause.predicate.lower_ in words.figure and any(
        token.like_num for token in clause.predicate.subtree
    )


def _is_occasion(clause: Clause, saying: Clause, words: EventWords) -> bool:
    """Whether somebody spoke while doing this: "kata Kalla saat menutup perdagangan"."""
    predicate = clause.predicate
    if predicate.dep_ != "advcl" or predicate.head != saying.predicate or clause.subject is None:
        return False
    return any(child.dep_ == "mark" and child.lower_ in words.meanwhile for child in predicate.children)


def _holds_date(clause: Clause, dates: Sequence[tuple[int, int]]) -> bool:
    """Whether a date stands in the clause itself, or in its subject."""
    tokens = list(_own(clause.predicate))
    return any(a <= token.idx < b for token in tokens for a, b in dates)


def _own(head: Token) -> Iterator[Token]:
    yield head
    for child in head.children:
        if not is_predicate(child):
            yield from _own(child)
