"""Who and where: the names of an event, those in the sentence that tells it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.citing import cited
from timeline.extraction.clauses import clauses
from timeline.extraction.datelines import dateline_place
from timeline.extraction.dating import dateline_length
from timeline.extraction.mentions import PERSON, PLACE
from timeline.extraction.naming import sentence_start
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from timeline.extraction.clauses import Clause
    from timeline.extraction.naming import Naming, Sentence
    from timeline.extraction.occurrences import Name, Occurrence

# So many names fill a sentence, and so many characters from its date a name is far.
_MANY = 3
_FAR = 90
_LISTED = frozenset({"conj", "appos", "flat", "flat:name", "nmod:lmod"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "agent", "obl:agent"})
_WHOSE = frozenset({"nmod", "nmod:poss", "poss", "compound", "flat", "flat:name"})


class Names(NamedTuple):
    """The people and organisations that take part, and the places."""

    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


class Happening(NamedTuple):
    """What is told: its clause, kind and title; the dates of the sentence, and the one that it has.

    Dates are offsets in the parsed sentence; none and an empty `focus` where its date stands elsewhere.
    """

    clause: Clause
    kind: EventKind
    title: str
    dates: Sequence[tuple[int, int]] = ()
    focus: tuple[int, int] = (0, 0)

    def does_without(self, occurrence: Occurrence, sentence: Sentence) -> bool:
        """Whether a name in a sentence full of names belongs to something else: the title does without it,
        and it stands nearer to another date, or far from this one.
        """
        if self.kind == EventKind.STATEMENT or self.focus[0] == self.focus[1]:
            return False
        if any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", self.title) for form in occurrence.name.forms):
            return False
        at = sentence.offset(occurrence.start)
        near = _distance(at, self.focus)
        others = (_distance(at, date) for date in self.dates if date != self.focus)
        return near >= _FAR or min(others, default=near) < near


def names_of(sentence: Sentence, happening: Happening, naming: Naming) -> Names:
    """The names of an event that a sentence tells.

    A country that acts ("Russia signed"), or its capital for it, takes part; one in which something
    happens is a place. Who says it takes part only where the saying is the event, and brings along the
    organisation spoken for. "The company", or "revenue", is that of the organisation of the article.
    """
    clause, kind = happening.clause, happening.kind
    participants: dict[str, None] = {}
    places: dict[str, None] = {}
    people: dict[str, None] = {}
    for occurrence in _belonging(sentence, happening, naming):
        name, root = occurrence.name, _root(occurrence, sentence)
        if root is None or _is_aside(name, root, happening, naming):
            continue
        if kind == EventKind.FIGURE and _is_of_other(root, clause, naming.words.figure):
            continue
        (places if name.sort == PLACE and not _acts(name, root, naming) else participants)[name.full] = None
        if name.sort == PERSON:
            people[name.full] = None
    if kind == EventKind.STATEMENT:
        if not people and naming.tells_speaker_by_pronoun(sentence.doc):
            people = dict.fromkeys(naming.last_person(sentence.span[0]))
        participants |= people
        participants |= dict.fromkeys(_source(sentence, naming))
        participants |= {office: None for person in people if (office := naming.office(person)) is not None}
    participants |= dict.fromkeys(_owner(clause, kind, naming, is_alone=not participants and not places))
    if not places and _is_reported(happening):
        place = dateline_place(naming.text, sentence.span[0])
        places |= {naming.known(place): None} if place is not None else {}
    return Names(_without_parts(participants), _without_parts(places))


def _source(sentence: Sentence, naming: Naming) -> Iterator[str]:
    """The source that a sentence cites at its beginning."""
    start, end = sentence.span
    whole = naming.text[sentence_start(naming.text, start + 1) : end]
    source = cited(whole[dateline_length(whole) :].lstrip(), naming.words)
    if source is not None and source.source:
        yield naming.known(source.source)


def _is_reported(happening: Happening) -> bool:
    """Whether it is what a sentence reports first of all: its main clause."""
    is_told = happening.kind in (EventKind.OCCURRENCE, EventKind.STATEMENT)
    return is_told and not happening.clause.is_subordinate


def _owner(clause: Clause, kind: EventKind, naming: Naming, *, is_alone: bool) -> list[str]:
    """The organisation of the article where the subject is "the company", its own ("the company's stock"), or
    an account of it ("Revenue"); or where nobody is named, and it is a company.
    """
    subject = clause.subject.lower_ if clause.subject is not None else ""
    words = {token.lower_ for token in _subject_words(clause)}
    is_account = kind == EventKind.FIGURE and is_alone and subject in naming.gazetteer.accounts
    if words & naming.gazetteer.bodies or is_account:
        return naming.topic(1)
    return naming.company() if is_alone else []


def _subject_words(clause: Clause) -> Iterator[Token]:
    """The head of a subject, and whose it is."""
    if clause.subject is not None:
        yield clause.subject
        yield from (child for child in clause.subject.children if child.dep_ in _WHOSE)


def _belonging(sentence: Sentence, happening: Happening, naming: Naming) -> list[Occurrence]:
    """The names in a sentence without those that are of something else that it tells, where it is long."""
    here = list(_here(sentence, naming))
    if len({occurrence.name.full for occurrence in here}) < _MANY:
        return here
    kept = [o for o in here if not happening.does_without(o, sentence)]
    names = {occurrence.name.full for occurrence in kept}
    beside = {_list_head(occurrence, sentence) for occurrence in kept}
    return [o for o in here if o.name.full in names or _list_head(o, sentence) in beside]


def _list_head(occurrence: Occurrence, sentence: Sentence) -> int:
    """Where the first member of the list stands in which a name is: "Poland" for "Poland and Hungary"."""
    root = _root(occurrence, sentence)
    while root is not None and root.dep_ == "conj" and root.head != root:
        root = root.head
    return root.i if root is not None else -1


def _distance(at: int, date: tuple[int, int]) -> int:
    """How many characters lie between an offset and a date."""
    return min(abs(at - date[0]), abs(at - date[1]))


def _here(sentence: Sentence, naming: Naming) -> Iterator[Occurrence]:
    """The names in a sentence, without those of its dateline."""
    start, end = sentence.span
    yield from naming.within(start + dateline_length(naming.text[start:end]), end)


def _root(occurrence: Occurrence, sentence: Sentence) -> Token | None:
    """The word of a name on which its other words hang."""
    span = sentence.doc.char_span(
        sentence.offset(occurrence.start), sentence.offset(occurrence.end), alignment_mode="expand"
    )
    return span.root if span is not None else None


def _head(root: Token, titles: frozenset[str]) -> Token:
    """The word that stands for a name in its clause: "Presiden" for "Presiden Vladimir Putin"."""
    while root.head != root and (root.dep_ in _LISTED or _is_titled(root, titles)):
        root = root.head
    return root


def _acts(name: Name, root: Token, naming: Naming) -> bool:
    """Whether a country, or the capital for its government, does something: "Russia and France signed"."""
    while root.dep_ == "conj" and root.head != root:
        root = root.head
    return root.dep_ in _SUBJECTS and name.full in naming.gazetteer.countries | naming.gazetteer.capitals


def _is_titled(root: Token, titles: frozenset[str]) -> bool:
    """Whether a name hangs on a title as if it told whose: "Wali Kota Semarang Agustina"."""
    is_bare = not any(child.dep_ == "case" for child in root.children)
    return root.dep_ == "nmod" and is_bare and root.head.lower_ in titles


def _is_aside(name: Name, root: Token, happening: Happening, naming: Naming) -> bool:
    """Whether a name only tells who said it, of whose country an officer or a noun is."""
    clause, kind = happening.clause, happening.kind
    if name.sort == PERSON:
        if name.full in happening.title:
            return False
        head = _head(root, naming.titles)
        governor = head.head
        is_speaker = governor.lower_ in naming.words.speech or _is_said(clause.predicate, governor)
        is_other = kind != EventKind.STATEMENT and governor != clause.predicate
        return is_other and is_speaker and head.dep_ in _SUBJECTS
    if name.sort != PLACE or root.dep_ not in _WHOSE:
        return False
    is_adjective = root.dep_ == "compound" and name.full in naming.gazetteer.countries
    return is_adjective or root.head.lower_ in naming.titles


def _is_of_other(root: Token, clause: Clause, figure: frozenset[str]) -> bool:
    """Whether a name belongs to the subject of another figure beside it: "Tokyo fell and Seoul rose"."""
    if clause.subject is not None and root in clause.subject.subtree:
        return False
    return any(
        root in other.subject.subtree and other.predicate.lower_ in figure
        for other in clauses(root.doc)
        if other.subject not in (None, clause.subject) and not other.is_relative
    )


def _is_said(predicate: Token, governor: Token) -> bool:
    """Whether what a predicate tells is the thought or the words of a governing one: "fears that ..."."""
    while predicate.head not in (predicate, governor):
        predicate = predicate.head
    return predicate.head == governor and predicate.dep_ == "ccomp"


def _without_parts(names: Iterable[str]) -> tuple[str, ...]:
    """The names without those that are a part of another: "Putin" beside "Vladimir Putin"."""
    names = list(names)
    return tuple(
        name for name in names if not any(name != other and name in other.split() for other in names)
    )
