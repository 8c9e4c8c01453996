"""A title for a happening: who did what where, from the clause that tells it, without the date."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.clauses import Clause, clause_at, clause_of, clauses, is_predicate
from timeline.extraction.clipping import clipped_title
from timeline.extraction.compression import LONGEST, QUOTATION_MARKS, Compressor
from timeline.model import EventKind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from timeline.language import EventWords

_QUOTES = " ,;:.!?\"“”„«»'`"
_EDGES = " ,;:.!?–—-"
_SHORTEST_PHRASE, _SHORTEST_CLAUSE = 2, 3


class Told(NamedTuple):
    """What a parsed sentence tells at a date: a clause, or a noun of happening with what belongs to it."""

    clause: Clause
    noun: Token | None = None


def told_at(sentence: Doc, focus: tuple[int, int], kind: EventKind, words: EventWords) -> Told | None:
    """What is told at `focus` (offsets in a parsed sentence); None where the sentence is empty."""
    clause = clause_at(sentence, focus)
    if clause is None:
        return None
    noun = _happening(sentence, focus, clause, words)
    if noun is not None:
        return Told(clause, noun)
    if kind == EventKind.STATEMENT:
        saying = _saying(sentence, clause, words)
        if saying is not None:
            return Told(saying)
    clause = _whole(clause, words)
    if kind == EventKind.FIGURE and clause.predicate.lower_ not in words.figure:
        clause = _counting(sentence, words) or clause
    if clause.predicate.lower_ in words.speech:
        clause = _said(clause) or clause
    elif clause.subject is None:
        clause = clause.complement or clause
    if clause.subject is None:
        clause = _with_subject(sentence, clause) or clause
    return Told(clause)


def title_of(told: Told, kind: EventKind, compressor: Compressor) -> str:
    """The title of what is told; empty where the parse shows nothing that could be one.

    `clipped_title` then makes one by punctuation.
    """
    clause, noun = told
    if noun is not None:
        title = compressor.phrase(noun)
    elif kind == EventKind.STATEMENT and clause.predicate.lower_ in compressor.words.speech:
        title = _who_said(clause, _said(clause), compressor)
    elif clause.subject is not None and clause.subject.lower_ in compressor.words.first_person:
        saying = _saying(compressor.sentence, clause, compressor.words)
        title = _who_said(saying, clause, compressor) if saying is not None else compressor.clause(clause)
    else:
        title = compressor.clause(clause)
    title = _unended(_unlinked(title, compressor.words), compressor.words)
    shortest = _SHORTEST_PHRASE if noun is not None else _SHORTEST_CLAUSE
    return title[:1].upper() + title[1:] if shortest <= len(title.split()) <= LONGEST else ""


def _saying(sentence: Doc, clause: Clause, words: EventWords) -> Clause | None:
    """The clause of saying that a clause is part of or belongs to."""
    predicate = clause.predicate
    around = (predicate, *predicate.ancestors, *predicate.children, *sentence)
    return next((clause_of(token) for token in around if token.lower_ in words.speech), None)


def _with_subject(sentence: Doc, clause: Clause) -> Clause | None:
    """The next clause that tells of whom it speaks."""
    at = clause.predicate.i
    told = [c for c in clauses(sentence) if c.subject is not None and not c.is_relative]
    return min(told, key=lambda c: (c.predicate.i < at, abs(c.predicate.i - at)), default=None)


def _whole(clause: Clause, words: EventWords) -> Clause:
    """The clause that tells it all: "plans to redeem" for "to redeem", "rose" for "the week that ended".

    What only tells a property ("the plane that is the same") or a purpose of a noun dates the clause around.
    """
    predicate = clause.predicate
    head = predicate.head
    if predicate.dep_ == "xcomp" or (predicate.dep_ in ("ccomp", "advcl") and head.lower_ in words.plan):
        return clause_of(head) if is_predicate(head) else clause
    around = next((token for token in predicate.ancestors if is_predicate(token)), None)
    if around is None:
        return clause
    mark = next((child for child in predicate.children if child.dep_ == "mark"), None)
    is_serial = predicate.dep_ == "advcl" and mark is None and not _has_own_subject(clause)
    if is_serial and around.lower_ not in words.speech:
        return _whole(clause_of(around), words)
    if clause.is_relative and mark is not None and mark.lower_ in words.meanwhile:
        return Clause(predicate, clause_of(around).subject)
    is_aside = mark is not None or predicate.pos_ == "ADJ" or head.lower_ in words.periods
    if clause.subject is None or (clause.is_relative and is_aside):
        return _whole(clause_of(around), words)
    return clause


def _has_own_subject(clause: Clause) -> bool:
    return clause.subject is not None and clause.subject.head == clause.predicate


def _counting(sentence: Doc, words: EventWords) -> Clause | None:
    """The clause whose predicate counts ("turun", "rose"), where the date's own does not."""
    counting = (c for c in clauses(sentence) if c.predicate.lower_ in words.figure)
    return next((c for c in counting if c.subject is not None and not c.is_relative), None)


def _who_said(clause: Clause, said: Clause | None, compressor: Compressor) -> str:
    """Who said what: "Siti Aminah: stok beras cukup"; as the text has it where it quotes nobody."""
    speaker = compressor.speaker(clause)
    end = _quotation_end(clause)
    if end:
        left = LONGEST - len(speaker.split())
        words = compressor.clause(said, left) if said is not None else ""
        if len(words.split()) < _SHORTEST_CLAUSE:
            quoted = compressor.sentence[:end].text.strip(_QUOTES)
            words = " ".join(clipped_title(quoted, (), (0, 0), compressor.words).split()[:left])
        return f"{speaker}: {words}" if speaker else words
    if said is None or said.predicate.i > clause.predicate.i or not speaker:
        return compressor.clause(clause)
    return f"{speaker} {clause.predicate.text} {compressor.clause(said, LONGEST - 1 - len(speaker.split()))}"


def _said(clause: Clause) -> Clause | None:
    """What a clause of saying tells: the clause that it asks for, else the main one of its quotation."""
    said, end = clause.complement, _quotation_end(clause)
    if said is not None and said.predicate.dep_ == "xcomp":
        said = None
    if not end or (said is not None and said.predicate.i < end):
        return said
    sentence = clause.predicate.doc
    tops = [t for t in sentence[:end] if (t.head.i >= end or t.head == t) and not t.is_punct]
    return clause_of(max(tops, key=lambda top: len(list(top.subtree)))) if tops else said


def _quotation_end(clause: Clause) -> int:
    """The closing mark of the quotation before a verb of saying; 0 where there is none."""
    verb, sentence = clause.predicate.i, clause.predicate.doc
    marks = [t.i for t in sentence[:verb] if t.text in QUOTATION_MARKS]
    return max(marks, default=0)


def _happening(sentence: Doc, focus: tuple[int, int], clause: Clause, words: EventWords) -> Token | None:
    """The noun of happening that the date belongs to, where it is not the clause's own verb that it dates."""
    inside = [t for t in sentence if t.idx < focus[1] and focus[0] < t.idx + len(t.text)]
    here = next((t for t in inside if t.head not in inside), None)
    if here is None:
        return None
    for token in here.ancestors:
        if token == clause.predicate:
            return None
        if token.lower_ in words.happening or token.lower_.removesuffix("s") in words.happening:
            return token
    return None


def _unlinked(title: str, words: EventWords) -> str:
    """A title without the words that link its clause to another: "dan IHSG turun", "but he won"."""
    first, _, rest = title.partition(" ")
    return _unlinked(rest, words) if rest and first.lower().strip(_EDGES) in words.linking else title


def _unended(title: str, words: EventWords) -> str:
    """A title without the words at its end that led to what was left out: "naik 5 persen dibanding"."""
    rest, _, last = title.rpartition(" ")
    leads = words.against | words.prepositions
    return _unended(rest, words) if rest and last.lower().strip(_EDGES) in leads else title
