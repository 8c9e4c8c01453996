"""One view of a parsed sentence's clauses, over both label sets: Universal Dependencies (Indonesian) and
ClearNLP (English).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "csubj", "csubj:pass", "csubjpass"})
_PASSIVE = frozenset({"nsubj:pass", "nsubjpass", "auxpass", "aux:pass"})
_OBJECTS = frozenset({"obj", "dobj", "iobj", "dative", "attr", "oprd", "acomp"})
_CLAUSAL = frozenset(
    {"ROOT", "root", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "relcl", "parataxis", "csubj", "pcomp"}
)
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "parataxis"})
_MODIFYING = frozenset({"acl", "acl:relcl", "relcl"})
_INHERITING = frozenset({"conj", "xcomp", "advcl", "ccomp", "pcomp"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_VERBAL = frozenset({"VERB", "AUX"})
_RELATIVE = frozenset({"yang", "who", "which", "that", "whom"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate and its subject, as far as the parse tells them.

    `subject` may stand in another clause: of a relative clause it is the noun that it belongs to, of a
    second predicate ("came and won") that of the first.
    """

    predicate: Token
    subject: Token | None

    @property
    def is_subordinate(self) -> bool:
        """Whether it depends on another clause."""
        return self.predicate.dep_ not in ("ROOT", "root")

    @property
    def is_relative(self) -> bool:
        """Whether it tells which person or thing a noun means ("yang ...", "who ...")."""
        return self.predicate.dep_ in _MODIFYING

    @property
    def is_passive(self) -> bool:
        """Whether its subject is acted upon."""
        return any(child.dep_ in _PASSIVE for child in self.predicate.children)

    @property
    def objects(self) -> list[Token]:
        """The heads of its objects."""
        return [child for child in self.predicate.children if child.dep_ in _OBJECTS]

    @property
    def complement(self) -> Clause | None:
        """What is said, thought or planned: the clause that the predicate asks for, or the quotation that it
        stands in.
        """
        predicate = self.predicate
        behind = [c for c in predicate.children if c.dep_ in _COMPLEMENTS and c.i > predicate.i]
        before = [c for c in predicate.children if c.dep_ == "ccomp" and c.i < predicate.i]
        if behind or before:
            return clause_of((behind or before)[0])
        if predicate.dep_ == "parataxis" and predicate.head.i < predicate.i:
            return clause_of(predicate.head)
        return None


def clause_at(sentence: Doc, focus: tuple[int, int]) -> Clause | None:
    """The clause that governs what stands at `focus` (offsets in the parsed text); None for no text.

    An empty focus asks for the main clause.
    """
    if not len(sentence):
        return None
    if focus[0] == focus[1]:
        return clause_of(_main(sentence))
    inside = [t for t in sentence if t.idx < focus[1] and focus[0] < t.idx + len(t.text)]
    if not inside:
        return clause_of(_main(sentence))
    here = next((t for t in inside if t.head not in inside or t.head == t), inside[0])
    found = next((t for t in (here, *here.ancestors) if t not in inside and is_predicate(t)), here)
    # What stands before a clause dates it, and not the further one that is joined to it.
    while found.dep_ == "conj" and here.i < found.head.i < found.i and is_predicate(found.head):
        found = found.head
    return clause_of(found)


def clause_of(predicate: Token) -> Clause:
    """The clause of a predicate."""
    return Clause(predicate, _subject(predicate))


def is_predicate(token: Token) -> bool:
    """Whether a word heads a clause: a verb, what has a subject, or what the parse attaches as a clause."""
    if any(child.dep_ in _SUBJECTS for child in token.children) or token.dep_ in ("ROOT", "root"):
        return True
    # "pada pertemuan", "during the talks": a noun behind a preposition, whatever the label says.
    if token.pos_ in _NOMINAL and any(child.dep_ == "case" for child in token.children):
        return False
    return token.dep_ in _CLAUSAL or (token.pos_ in _VERBAL and token.dep_ == "conj")


def clauses(sentence: Doc) -> Iterator[Clause]:
    """All clauses of a parsed text, in its order."""
    for token in sentence:
        if is_predicate(token):
            yield clause_of(token)


def _main(sentence: Doc) -> Token:
    """The root of the longest sentence that the parse sees."""
    roots = [token for token in sentence if token.head == token]
    return max(roots, key=lambda token: len(list(token.subtree)))


def _subject(predicate: Token) -> Token | None:
    own = next((child for child in predicate.children if child.dep_ in _SUBJECTS), None)
    if predicate.dep_ in _MODIFYING and (own is None or own.lower_ in _RELATIVE):
        return predicate.head
    if own is not None:
        return own
    if predicate.dep_ in _INHERITING and predicate.head != predicate:
        return _subject(predicate.head)
    return None
