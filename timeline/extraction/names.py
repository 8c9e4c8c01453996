"""Who and where: the names of an event, those in the clause that tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.compression import QUOTATION_MARKS
from timeline.extraction.naming import PERSON, PLACE
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Token

    from timeline.extraction.clauses import Clause
    from timeline.extraction.compression import QUOTATION_MARKS
from timeline.extraction.naming import Name, Naming

_LISTED = frozenset({"conj", "appos", "flat", "flat:name", "compound", "nmod:lmod"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "agent", "obl:agent"})
_PREPOSITIONS = frozenset(
    {"di", "ke", "dari", "dekat", "in", "at", "near", "outside", "from", "to", "into", "over", "menuju"}
)


class Names(NamedTuple):
    """The people and organisations that take part, and the places."""

    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def names_of(sentence: Doc, clause: Clause | None, kind: EventKind, naming: Naming) -> Names:
    """The names of the event that a clause of a parsed sentence tells.

    A country that acts ("Russia signed") takes part; one in which something happens is a place. Who
    speaks for an organisation brings it along.
    """
    quoted = range(*_quoted(sentence, clause, kind))
    participants: dict[str, None] = {}
    places: dict[str, None] = {}
    for name in naming.names(sentence):
        if name.first in quoted:
            continue
        head = _chain_head(sentence, name)
        if name.sort != PLACE:
            participants[name.full] = None
        elif _is_where(head):
            places[name.full] = None
        elif head.dep_ in _SUBJECTS or not _tells_whose(head):
            participants[name.full] = None
        office = naming.office(name.full) if name.sort == PERSON and kind == EventKind.STATEMENT else None
        if office is not None:
            participants[office] = None
    return Names(_without_parts(participants), _without_parts(places))


def _quoted(sentence: Doc, clause: Clause | None, kind: EventKind) -> tuple[int, int]:
    """The tokens of a direct quotation whose saying is the event; an empty range where there is none."""
    marks = [token.i for token in sentence if token.text in QUOTATION_MARKS]
    if kind != EventKind.STATEMENT or clause is None or not marks:
        return (0, 0)
    if clause.predicate.i > marks[-1]:
        return (0, marks[-1])
    return (marks[0], len(sentence)) if clause.predicate.i < marks[0] else (0, 0)


def _chain_head(sentence: Doc, name: Name) -> Token:
    """The word that stands for a name: of "di Astana, Kazakhstan" the first one."""
    head = sentence[name.first : name.last].root
    while head.dep_ in _LISTED and head.head != head:
        head = head.head
    return head


def _tells_whose(head: Token) -> bool:
    """Whether it only says whose officer somebody is: "Presiden Rusia, Vladimir Putin"."""
    return any(child.dep_ == "appos" or child.dep_.startswith("flat") for child in head.head.children)


def _is_where(head: Token) -> bool:
    """Whether a preposition of place leads to it: "presiden Iran" tells whose, not where."""
    if head.dep_ == "pobj":
        return head.head.lower_ in _PREPOSITIONS
    return any(child.dep_ == "case" and child.lower_ in _PREPOSITIONS for child in head.children)


def _without_parts(names: Iterable[str]) -> tuple[str, ...]:
    """The names without those that are a part of another: "Putin" beside "Vladimir Putin"."""
    names = list(names)
    return tuple(
        name for name in names if not any(name != other and name in other.split() for other in names)
    )
