"""A clause as a tree of phrases: what a title may leave out, and what cannot be parted.

One set of roles stands for both label sets, Universal Dependencies (Indonesian) and ClearNLP (English).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.tokens import Doc, Token


class Role(StrEnum):
    """What a phrase is to the word that it hangs on."""

    SUBJECT = "subject"
    OBJECT = "object"
    PREDICATIVE = "predicative"
    COMPLEMENT = "complement"
    CIRCUMSTANCE = "circumstance"
    OBLIQUE = "oblique"
    AGENT = "agent"
    TIME = "time"
    ADVERB = "adverb"
    ATTRIBUTE = "attribute"
    NOUN = "noun"
    POSSESSOR = "possessor"
    ADJECTIVE = "adjective"
    DETERMINER = "determiner"
    RELATIVE = "relative"
    SERIAL = "serial"
    APPOSITION = "apposition"
    MEMBER = "member"
    OTHER = "other"


_LABELS = {
    Role.SUBJECT: ("nsubj", "nsubj:pass", "nsubjpass", "csubj", "csubj:pass", "csubjpass"),
    Role.OBJECT: ("obj", "dobj", "iobj", "dative", "attr", "oprd", "acomp"),
    Role.PREDICATIVE: ("xcomp",),
    Role.COMPLEMENT: ("ccomp",),
    Role.CIRCUMSTANCE: ("advcl",),
    Role.OBLIQUE: ("obl", "obl:lmod", "prep"),
    Role.AGENT: ("obl:agent", "agent"),
    Role.TIME: ("obl:tmod", "nmod:tmod", "npadvmod"),
    Role.ADVERB: ("advmod",),
    Role.ATTRIBUTE: ("nmod", "nmod:lmod"),
    Role.POSSESSOR: ("nmod:poss", "poss"),
    Role.ADJECTIVE: ("amod",),
    Role.DETERMINER: ("det",),
    Role.RELATIVE: ("acl:relcl", "relcl", "acl"),
    Role.APPOSITION: ("appos",),
    Role.MEMBER: ("conj",),
}
_ROLES = {label: role for role, labels in _LABELS.items() for label in labels}
# What stands or falls with its head.
_GLUED = frozenset(
    {"aux", "aux:pass", "auxpass", "cop", "neg", "case", "case:adv", "mark", "expl", "pobj", "pcomp", "clf"}
    | {"fixed", "flat", "flat:name", "compound", "compound:prt", "prt", "nummod", "quantmod", "goeswith"}
)
_PEOPLE = frozenset({"PER", "PERSON"})
_NAMES = _PEOPLE | {"ORG", "PRODUCT"}
_NEVER = frozenset(
    {"punct", "cc", "parataxis", "discourse", "intj", "preconj", "cc:preconj", "dep", "vocative"}
)
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})
_PAUSES = frozenset({",", "--", "–", "—", "_"})
_SERIAL_REACH = 3
# So deep hangs nothing that a title of twelve words could hold.
_DEEPEST = 40


@dataclass(slots=True)
class Phrase:
    """A word with what cannot be parted from it (`tokens`), and the phrases that hang on it (`parts`)."""

    head: Token
    role: Role
    tokens: list[int]
    words: int = 0
    parts: list[Phrase] = field(default_factory=list["Phrase"])

    def whole(self) -> Iterator[int]:
        """Its tokens and those of all its parts."""
        yield from self.tokens
        for part in self.parts:
            yield from part.whole()


def phrase_of(
    head: Token, is_wanted: Callable[[Token], bool], kept: frozenset[str], without: Token | None = None
) -> Phrase:
    """The tree of phrases under a word, as it stands by itself: without what joins it to the rest.

    The subtrees of words that are not wanted, and that of `without`, are left out; `kept` words, as those of
    negation, cannot be parted from what they belong to.
    """
    return _Grower(is_wanted, kept, without).phrase(name_beside(head) or head, role_of(head), 0)


def name_beside(head: Token) -> Token | None:
    """The name behind a noun that only describes it: "the company, Murphy Oil", "the negotiator Jalili"."""
    if head.ent_type_ in _NAMES:
        return None
    is_subject = role_of(head) == Role.SUBJECT
    for other in (*head.children, *head.head.children):
        is_second = is_subject and other.dep_ == head.dep_ and is_parted(other)
        is_apposition = other.dep_ == "appos" and (other.ent_type_ in _PEOPLE or is_parted(other))
        if other.i > head.i and (is_second or is_apposition) and _holds_name(other):
            return other
    return None


def _holds_name(head: Token) -> bool:
    return any(token.ent_type_ in _NAMES for token in head.subtree)


def role_of(token: Token) -> Role:
    """What a word is to its head."""
    role = _ROLES.get(token.dep_, Role.OTHER)
    if role == Role.OBLIQUE and token.dep_ == "prep" and token.head.pos_ in _NOMINAL:
        return Role.ATTRIBUTE
    # "harga minyak" is one noun, "harga di pasar" is not.
    if role == Role.ATTRIBUTE and not any(child.dep_ == "case" for child in token.children):
        return Role.NOUN
    if token.dep_ == "npadvmod" and _is_number(token):
        return Role.OBLIQUE
    if token.dep_ == "acl" and not any(True for _ in token.children):
        # "kendaraan bermotor", but not "the helicopter carrying": what it carried is lost.
        return Role.OTHER if token.tag_ == "VBG" else Role.ADJECTIVE
    if role == Role.CIRCUMSTANCE and _is_serial(token):
        return Role.SERIAL
    return role


def count_words(sentence: Doc, tokens: Iterable[int]) -> int:
    """How many words, as between spaces, the tokens are."""
    return sum(_begins_word(sentence, index) for index in tokens)


@dataclass(frozen=True, slots=True)
class _Grower:
    """Grows the tree of a head."""

    is_wanted: Callable[[Token], bool]
    kept: frozenset[str]
    without: Token | None

    def phrase(self, head: Token, role: Role, depth: int) -> Phrase:
        phrase = Phrase(head, role, [head.i])
        self._grow(phrase, head, depth)
        phrase.tokens.sort()
        phrase.words = count_words(head.doc, phrase.tokens)
        return phrase

    def _grow(self, phrase: Phrase, head: Token, depth: int) -> None:
        for child in head.children if depth < _DEEPEST else ():
            if child == self.without or child.dep_ in _NEVER or not self.is_wanted(child):
                continue
            if _is_torn_off(child):
                continue
            if depth == 0 and _joins(child):
                continue
            role = role_of(child)
            is_object = role == Role.OBJECT or child.dep_ == "pobj"
            named = (name_beside(child) if is_object else None) or child
            if _is_glued(child) or child.lower_ in self.kept or (depth > 0 and role == Role.SUBJECT):
                phrase.tokens.append(named.i)
                self._grow(phrase, named, depth + 1)
            elif not _is_aside(child):
                part = self.phrase(named, role, depth + 1)
                phrase.parts.append(part)
                if role == Role.MEMBER:
                    self._link(part)
                first = min(part.tokens)
                if (
                    role in (Role.MEMBER, Role.CIRCUMSTANCE)
                    and first > 0
                    and child.doc[first].dep_ not in ("cc",)
                    and child.doc[first - 1].text == ","
                ):
                    part.tokens.insert(0, first - 1)

    def _link(self, part: Phrase) -> None:
        """Give a further member of a list the word that links it: "dan", "and"."""
        links = [link.i for link in _links(part.head) if self.is_wanted(link)]
        part.tokens[:0] = links
        part.words += len(links)


def _links(member: Token) -> Iterator[Token]:
    """The words that link a member of a list, whichever of its members they are attached to."""
    yield from (child for child in member.children if child.dep_ == "cc" and child.i < member.i)
    before = [child.i for child in member.head.children if child.dep_ == "conj" and child.i < member.i]
    first = max(before, default=member.head.i)
    yield from (c for c in member.head.children if c.dep_ == "cc" and first < c.i < member.i)


def _joins(child: Token) -> bool:
    """Whether it joins its head to another clause or phrase: "that he came", "of the bank"."""
    if child.dep_ == "case":
        return child.i < child.head.i and all(role_of(c) != Role.SUBJECT for c in child.head.children)
    return child.dep_ == "mark"


def _is_glued(child: Token) -> bool:
    """Whether a word stands or falls with its head: by its label, as part of one written word, or as what
    makes a number more or less.
    """
    if child.dep_ in _GLUED or (role_of(child) == Role.NOUN and _is_number(child)):
        return True
    first, last = sorted((child.i, child.head.i))
    if all(not child.doc[index].whitespace_ for index in range(first, last)):
        return True
    if child.dep_ != "advmod" or child.i > child.head.i:
        return False
    return child.i == child.head.i - 1 or _is_number(child.head)


def _is_torn_off(child: Token) -> bool:
    """Whether a part of a name stands behind a verb: a parser hung it on the wrong word."""
    first, last = sorted((child.i, child.head.i))
    return child.dep_.startswith("flat") and any(t.pos_ == "VERB" for t in child.doc[first + 1 : last])


def _is_serial(verb: Token) -> bool:
    """Whether a second verb goes on with the first ("berjalan kaki menuju kota"), unmarked and close."""
    if not verb.head.i < verb.i <= verb.head.i + _SERIAL_REACH or is_parted(verb):
        return False
    return all(c.dep_ not in ("mark", "cc") and _ROLES.get(c.dep_) != Role.SUBJECT for c in verb.children)


def _is_number(token: Token) -> bool:
    """Whether it is a number, or counted by one."""
    return token.like_num or any(child.like_num for child in token.children)


def _is_aside(child: Token) -> bool:
    """Whether a comma parts an explanation from its noun: ", who ...", ", yang ..."."""
    return role_of(child) == Role.RELATIVE and is_parted(child)


def is_parted(head: Token) -> bool:
    """Whether a comma or dash stands before a phrase, wherever the parse attaches it."""
    first = head.left_edge.i
    return head.doc[first].text in _PAUSES or (first > 0 and head.doc[first - 1].text in _PAUSES)


def _begins_word(sentence: Doc, index: int) -> bool:
    """Whether a token is the first of a word that is more than punctuation: "50" in "#50", not in "C$50"."""
    if sentence[index].is_punct:
        return False
    while index > 0 and not sentence[index - 1].whitespace_:
        index -= 1
        if not sentence[index].is_punct:
            return False
    return True
