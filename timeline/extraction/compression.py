"""A clause shortened to a title: its subject, its predicate, and as much of the rest as twelve words hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause, clause_of, is_predicate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from spacy.tokens import Doc, Token

    from timeline.language import EventWords

LONGEST = 12
_LONGEST_SUBJECT = 7
_SERIAL_REACH = 3
# Parts that explain a noun or tell circumstances, and never come into a title.
_LOOSE = frozenset({"acl", "acl:relcl", "relcl", "appos", "parataxis", "advcl", "dep", "discourse", "intj"})
# What stands with the predicate: auxiliaries, negation, particles.
_WITH_PREDICATE = frozenset(
    {"aux", "aux:pass", "auxpass", "cop", "neg", "advmod", "compound:prt", "prt", "fixed", "flat", "compound"}
)
_ARGUMENTS = frozenset(
    {"obj", "dobj", "iobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "agent", "obl:agent"}
)
_LINKS = frozenset({"punct", "cc", "mark", "nsubj", "nsubj:pass", "nsubjpass", "csubj", "expl", "preconj"})
_PHRASAL = frozenset(
    {"nmod", "obl", "prep", "nmod:tmod", "obl:tmod", "nmod:lmod", "acl", "relcl", "npadvmod"}
)
_SPACES = re.compile(r"\s+")
_STRAY = re.compile(r"\s+([,;:.!?%])|(?<=[$(])\s+")
QUOTATION_MARKS = frozenset({'"', "“", "”", "„", "«", "»", "``", "''"})
_PAUSES = frozenset({",", ";", "--", "-", "–", "—", ":"})
_EDGES = " \t\n,;:.!?–—-\"“”„«»'`_()"


@dataclass(frozen=True, slots=True)
class Compressor:
    """What one sentence's titles share: which tokens are dates or bracketed, and how people are named.

    `named` gives the fullest name for the head of a subject, or None to keep its words.
    """

    sentence: Doc
    words: EventWords
    unwanted: frozenset[int]
    named: Callable[[Token], str | None]

    @classmethod
    def of(
        cls,
        sentence: Doc,
        dates: Sequence[tuple[int, int]],
        words: EventWords,
        named: Callable[[Token], str | None],
    ) -> Compressor:
        """A compressor for a parsed sentence whose dates are at `dates` (offsets in it)."""
        return cls(sentence, words, frozenset(_unwanted(sentence, dates, words)), named)

    def clause(self, clause: Clause, longest: int = LONGEST) -> str:
        """The clause in at most `longest` words; empty where nothing of it is left."""
        predicate = clause.predicate
        subject = self.subject(clause)
        kept = set(self._core(predicate, clause.subject))
        words = len(subject.split()) + len(kept)
        for child in self._rest(predicate, clause.subject):
            part = self._part(child, longest - words)
            kept.update(part)
            words += _count(self.sentence, part)
        said = self._text(kept)
        if clause.subject is not None and clause.subject.i > predicate.i and not clause.is_relative:
            # "Akan datang dua kapal lagi": in the order of the text.
            return self._text(kept | set(self._part(clause.subject, _LONGEST_SUBJECT, is_argument=True)))
        return f"{subject} {said}".strip()

    def phrase(self, head: Token, longest: int = LONGEST) -> str:
        """A noun and what belongs to it, in at most `longest` words."""
        return self._text(self._part(head, longest, is_argument=True))

    def subject(self, clause: Clause) -> str:
        """Who or what the clause is about, by the fullest name."""
        if clause.subject is None:
            return ""
        name = self.named(clause.subject)
        if name is not None:
            return name
        without = clause.predicate if clause.is_relative else None
        tokens = self._part(clause.subject, _LONGEST_SUBJECT, is_argument=True, without=without)
        return self._text(tokens)

    def _core(self, predicate: Token, subject: Token | None) -> Iterable[int]:
        """The predicate with its auxiliaries, negation and particles, without adverbs before the subject."""
        first = subject.i if subject is not None and subject.i < predicate.i else -1
        yield predicate.i
        for child in predicate.children:
            if child.dep_ not in _WITH_PREDICATE or child.i in self.unwanted or child.i <= first:
                continue
            if child.i < predicate.i and first < 0 and predicate.i - child.i > 2:
                continue
            if child.lower_ in self.words.linking:
                continue
            yield from (t.i for t in child.subtree if t.i not in self.unwanted)

    def _rest(self, predicate: Token, subject: Token | None) -> list[Token]:
        """What follows the predicate, in the order of the text."""
        skipped = _LINKS | _LOOSE | _WITH_PREDICATE
        return [
            child
            for child in predicate.children
            if child.i > predicate.i
            and child != subject
            and (child.dep_ not in skipped or _is_serial(child, self.words))
            and not (child.dep_ == "conj" and is_predicate(child) and any(True for _ in child.children))
        ]

    def _part(
        self, head: Token, longest: int, *, is_argument: bool = False, without: Token | None = None
    ) -> list[int]:
        """The tokens of a phrase that fit: whole, else without its own phrases, else none of it."""
        if longest <= 0:
            return []
        is_argument = is_argument or head.dep_ in _ARGUMENTS
        loose = _LOOSE if head.dep_ not in ("ccomp", "xcomp") else _LOOSE - {"advcl"}
        lists = loose | {"conj", "cc"}
        # Of those who act, each is named before anything is told of them.
        shorter = loose | _PHRASAL if longest <= _LONGEST_SUBJECT and is_argument else lists
        for dropped in (loose, shorter, lists | _PHRASAL):
            tokens = self._subtree(head, dropped, without)
            if _count(self.sentence, tokens) <= longest:
                return tokens
        if not is_argument:
            return []
        return self._cut(self._subtree(head, loose, without), longest)

    def _cut(self, tokens: list[int], longest: int) -> list[int]:
        """The first tokens of a phrase that is too long, up to where one of its phrases ends."""
        kept: list[int] = []
        for index in tokens:
            if _count(self.sentence, [*kept, index]) > longest:
                break
            kept.append(index)
        loose = self.words.linking | self.words.prepositions
        while kept and self.sentence[kept[-1]].lower_ in loose:
            kept.pop()
        return kept

    def _subtree(self, head: Token, dropped: frozenset[str], without: Token | None = None) -> list[int]:
        """The wanted tokens of a subtree in text order, without the parts whose labels are dropped."""
        found = [head.i] if head.i not in self.unwanted else []
        for child in head.children:
            is_kept = child.dep_ not in dropped or _is_bare_noun(child) or _is_serial(child, self.words)
            if child != without and is_kept:
                found += self._subtree(child, dropped - {"conj"} if child.dep_ == "conj" else dropped)
        return sorted(found)

    def _text(self, tokens: Iterable[int]) -> str:
        """The words of the tokens in the order of the text."""
        return tidy(_words(self.sentence, sorted(set(tokens))))


def _is_serial(verb: Token, words: EventWords) -> bool:
    """Whether a second verb goes on with the first ("berjalan kaki menuju kota"), unmarked and close."""
    if verb.dep_ not in ("advcl", "acl") or verb.i < verb.head.i:
        return False
    if any(c.dep_ in ("mark", "punct", "cc") or c.dep_.startswith("nsubj") for c in verb.children):
        return False
    return verb.i - verb.head.i <= _SERIAL_REACH or verb.lower_ in words.outcome


def tidy(text: str) -> str:
    """Words without stray spaces and punctuation at the edges."""
    return _STRAY.sub(r"\1", _SPACES.sub(" ", text)).strip(_EDGES)


def complement_of(clause: Clause) -> Clause | None:
    """What a clause of saying tells: the clause that it asks for, or the quotation that it stands in."""
    if clause.complement is not None:
        return clause.complement
    predicate = clause.predicate
    before = next((c for c in predicate.children if c.dep_ == "ccomp" and c.i < predicate.i), None)
    if before is not None:
        return clause_of(before)
    if predicate.dep_ == "parataxis" and predicate.head.i < predicate.i:
        return clause_of(predicate.head)
    return None


def _unwanted(sentence: Doc, dates: Sequence[tuple[int, int]], words: EventWords) -> Iterable[int]:
    """Tokens that no title shows: dates and what leads to them, brackets, quotation marks, deliveries."""
    dated = {
        token.i for token in sentence for a, b in dates if token.idx < b and a < token.idx + len(token.text)
    }
    yield from dated
    for token in sentence:
        if token.i in dated:
            yield from (c.i for c in token.children if c.dep_ == "case")
            if token.dep_ == "pobj" and token.head.dep_ == "prep":
                yield token.head.i
        elif (
            token.i + 1 < len(sentence)
            and f"{token.lower_} {sentence[token.i + 1].lower_}" in words.local_time
        ):
            yield from (token.i, token.i + 1)
        elif token.lower_ in words.delivery:
            yield token.i
            yield from (c.i for c in token.children if c.dep_ == "case" or c.i in dated)
            if token.dep_ == "pobj":
                yield token.head.i
    yield from _bracketed(sentence)


def _bracketed(sentence: Doc) -> Iterable[int]:
    depth = 0
    for token in sentence:
        if token.text in ("(", "["):
            depth += 1
        if depth or token.text in QUOTATION_MARKS:
            yield token.i
        if token.text in (")", "]"):
            depth = max(0, depth - 1)


def _is_bare_noun(token: Token) -> bool:
    """Whether it makes one name with its noun ("rombongan petani"), with no preposition between."""
    return token.dep_ == "nmod" and not any(child.dep_ == "case" for child in token.children)


def _count(sentence: Doc, tokens: Iterable[int]) -> int:
    return len(_words(sentence, sorted(set(tokens))).split())


def _words(sentence: Doc, tokens: Sequence[int]) -> str:
    """The text of tokens, spaced as in the sentence; where something is left out a space, and no comma."""
    known = set(tokens)
    parts: list[str] = []
    for index in tokens:
        token = sentence[index]
        is_next = index + 1 in known
        if token.text in _PAUSES and not (is_next and index - 1 in known):
            continue
        parts.append(token.text + (token.whitespace_ if is_next else " "))
    return "".join(parts).strip()
