"""Who and where: the names in the sentence of an event, in the fullest form that the article gives them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_PEOPLE = frozenset({"PER", "PERSON"})
_ORGANISATIONS = frozenset({"ORG"})
_PLACES = frozenset({"LOC", "GPE", "FAC"})
_LISTED = frozenset({"conj", "appos", "flat", "flat:name", "compound", "nmod:lmod"})
_PREPOSITIONS = frozenset(
    {"di", "ke", "dari", "dekat", "in", "at", "near", "outside", "from", "to", "into", "over"}
)
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "agent", "obl:agent"})
_CAPITALISED = r"[A-Z][\w'’.-]*"
_EDGES = " \t\n,;:.!?()[]\"“”'’-–"


class Names(NamedTuple):
    """The people and organisations that take part, and the places."""

    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def names_of(sentence: Doc, text: str, window: tuple[int, int] | None = None) -> Names:
    """The names in a parsed sentence of the article `text`.

    `window` (offsets in the sentence) keeps only the names of one clause. A country that acts ("Russia
    signed") takes part; one in which something happens is a place.
    """
    participants: dict[str, None] = {}
    places: dict[str, None] = {}
    for entity in sentence.ents:
        if window is not None and not (window[0] <= entity.start_char < window[1]):
            continue
        name = " ".join(entity.text.split()).strip(_EDGES)
        if not name[:1].isupper():
            name = re.sub(r"^[a-z]\w*\s+", "", name)
        if not name or not any(char.isupper() for char in name):
            continue
        if entity.label_ in _PEOPLE:
            participants[fullest(name, text)] = None
        elif entity.label_ in _ORGANISATIONS:
            participants[name] = None
        elif entity.label_ in _PLACES:
            if _is_where(entity):
                places[name] = None
            elif _acts(entity) or not _tells_whose(entity):
                participants[name] = None
    return Names(_without_parts(participants), _without_parts(places))


def _chain_head(entity: Span) -> Token:
    """The word that stands for an entity: of "di Astana, Kazakhstan" the first one."""
    head = entity.root
    while head.dep_ in _LISTED and head.head is not head:
        head = head.head
    return head


def _acts(entity: Span) -> bool:
    return _chain_head(entity).dep_ in _SUBJECTS


def _tells_whose(entity: Span) -> bool:
    """Whether it only says whose officer somebody is: "Presiden Rusia, Vladimir Putin"."""
    head = _chain_head(entity).head
    return any(child.dep_ == "appos" or child.dep_.startswith("flat") for child in head.children)


def _is_where(entity: Span) -> bool:
    """Whether a preposition of place leads to it: "presiden Iran" tells whose, not where."""
    head = _chain_head(entity)
    if head.dep_ == "pobj":
        return head.head.lower_ in _PREPOSITIONS
    return any(child.dep_ == "case" and child.lower_ in _PREPOSITIONS for child in head.children)


def fullest(name: str, text: str) -> str:
    """The fullest form of a name of one word in the article: "Putin" is "Vladimir Putin"."""
    escaped = re.escape(name)
    longer = re.compile(rf"\b{_CAPITALISED} {escaped}\b|\b{escaped} {_CAPITALISED}\b")
    if " " in name:
        return name
    found = [match.group() for match in longer.finditer(text) if "." not in match.group()[:-1]]
    return max(found, key=lambda candidate: (found.count(candidate), len(candidate)), default=name)


def _without_parts(names: dict[str, None]) -> tuple[str, ...]:
    """The names without those that are a part of another: "Putin" beside "Vladimir Putin"."""
    return tuple(
        name for name in names if not any(name != other and name in other.split() for other in names)
    )
