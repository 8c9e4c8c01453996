"""A clause shortened to a title: of its phrases those that weigh most, as many as twelve words hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.clauses import Clause, clause_of, is_predicate
from timeline.extraction.phrases import Phrase, Role, is_parted, phrase_of, role_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from timeline.extraction.referents import Referents
    from timeline.language import EventWords

LONGEST = 12
_LONGEST_SUBJECT = 8
# What a title gains by a phrase; one below zero is better left out.
_GAINS = {
    Role.SUBJECT: 8.0,
    Role.OBJECT: 6.0,
    Role.PREDICATIVE: 6.0,
    Role.COMPLEMENT: 5.0,
    Role.NOUN: 5.0,
    Role.AGENT: 4.0,
    Role.SERIAL: 4.0,
    Role.OBLIQUE: 3.0,
    Role.ATTRIBUTE: 2.5,
    Role.MEMBER: 2.0,
    Role.ADJECTIVE: 1.5,
    Role.POSSESSOR: 1.5,
    Role.ADVERB: 0.5,
    Role.DETERMINER: 0.3,
    Role.RELATIVE: 0.4,
    Role.CIRCUMSTANCE: 0.5,
    Role.APPOSITION: -1.0,
    Role.TIME: -2.0,
    Role.OTHER: -2.0,
}
# What a phrase loses without what its head asks for.
_LOSSES = {Role.OBJECT: 5.0, Role.PREDICATIVE: 5.0, Role.COMPLEMENT: 4.0, Role.NOUN: 4.0}
# Of those who act together each counts; a second predicate is seldom the news.
_ACTING, _SECOND_PREDICATE = 4.5, 0.5
# "Helikopter yang membawa presiden": what tells which one is meant.
_TELLING_WHICH = 1.0
_NUMBER, _NAME = 1.0, 1.0
# Of several circumstances the first says most, and those before the predicate least.
_FURTHER, _BEFORE = -0.5, -4.0
# How much the phrases within a phrase count.
_ASIDE = 0.1
_BARE = 0.4
_SHARES = {Role.ATTRIBUTE: 0.6, Role.CIRCUMSTANCE: _ASIDE, Role.RELATIVE: _ASIDE, Role.APPOSITION: _ASIDE}
_CLAUSES = frozenset({Role.CIRCUMSTANCE, Role.RELATIVE, Role.COMPLEMENT})
_REACH = 2
_SAID = frozenset({"ccomp", "parataxis"})
_PEOPLE = frozenset({"PER", "PERSON"})
_YEAR = re.compile(r"(?:19|20)\d\d(?:[/-](?:\d\d)?\d\d)?")
_NAMED = re.compile(r"[A-Z][\w-]{2,}")
_SPACES = re.compile(r"\s+")
_STRAY = re.compile(r"\s+([,;:.!?%])|(?<=[$(])\s+")
QUOTATION_MARKS = frozenset({'"', "“", "”", "„", "«", "»", "``", "''"})
_EDGES = " \t\n,;:.!?–—-\"“”„«»'`_()"


class _Choice(NamedTuple):
    """Tokens that could be kept, and what they weigh."""

    weight: float
    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Compressor:
    """What one sentence's titles share: which tokens are dates or bracketed, and how people are named.

    `referents` tell whom subjects mean.
    """

    sentence: Doc
    words: EventWords
    unwanted: frozenset[int]
    referents: Referents

    @classmethod
    def of(
        cls,
        sentence: Doc,
        dates: Sequence[tuple[int, int]],
        words: EventWords,
        referents: Referents,
    ) -> Compressor:
        """A compressor for a parsed sentence whose dates are at `dates` (offsets in it)."""
        return cls(sentence, words, frozenset(_unwanted(sentence, dates, words)), referents)

    def clause(self, clause: Clause, longest: int = LONGEST) -> str:
        """The clause in at most `longest` words; empty where nothing of it is left."""
        said = self._predicate(clause)
        if clause.subject is None:
            return self._text(_heaviest(self._choices(said, longest)))
        own = next((part for part in said.parts if part.head == clause.subject), None)
        if own is not None:
            said.parts.remove(own)
        name = self._called(clause)
        if name is not None:
            kept = _heaviest(self._choices(said, longest - len(name.split())))
            return f"{name} {self._text(kept)}".strip()
        subject = own or self._phrase(clause.subject, clause.predicate)
        who, kept = self._both(subject, said, longest)
        if own is not None:
            return self._text(who + kept)
        return f"{self._text(who)} {self._text(kept)}".strip()

    def phrase(self, head: Token, longest: int = LONGEST) -> str:
        """A noun and what belongs to it, in at most `longest` words."""
        return self._text(_heaviest(self._choices(self._phrase(head), longest)))

    def speaker(self, clause: Clause) -> str:
        """Who says something: the subject of the clause, else who is named behind its verb."""
        verb = clause.predicate.i
        subject = clause.subject
        is_quoted = subject is not None and any(
            t.text in QUOTATION_MARKS for t in self.sentence[subject.i : verb]
        )
        if subject is None or is_quoted or subject.i in self.unwanted:
            subject = self._named_behind(verb)
        if subject is None:
            return self.referents.before() if self._means_another(clause.predicate) else ""
        phrase = self._phrase(subject, clause.predicate)
        name = self._called(Clause(clause.predicate, subject))
        if name is not None:
            return name
        is_person = subject.ent_type_ in _PEOPLE
        kept = phrase.tokens if is_person else _heaviest(self._choices(phrase, _LONGEST_SUBJECT))
        # A parser may take the verb before a name for a part of it: "tutur Sari Dewi".
        return self._text(token for token in kept if self.sentence[token].lower_ not in self.words.speech)

    def _named_behind(self, verb: int) -> Token | None:
        """The first person or other name that stands behind a verb of saying, no preposition before it."""
        people = (e.root for e in self.sentence[verb:].ents if e.label_ in _PEOPLE)
        names = (t for t in self.sentence[verb + 1 : verb + 3] if t.pos_ == "PROPN")
        named = (*people, *names)
        return next((t for t in named if t.i not in self.unwanted and not _is_led_to(t)), None)

    def _means_another(self, verb: Token) -> bool:
        """Whether a verb of saying ends in a pronoun: "ujarnya"."""
        pronouns = self.referents.naming.gazetteer.pronouns
        return any(p.startswith("-") and verb.lower_.endswith(p[1:]) for p in pronouns)

    def _called(self, clause: Clause) -> str | None:
        """What to call the subject where its own words are not what a title says: the full name of a person,
        whom a pronoun stands for. None to keep its words.
        """
        subject = clause.subject
        if subject is None:
            return None
        if subject.text.isupper() and len(subject) > 1:
            return None
        phrase = self._phrase(subject, clause.predicate)
        holder = self._holder(phrase)
        if holder is not None:
            return holder
        if any(part.role == Role.MEMBER for part in phrase.parts):
            return None
        name = self.referents.person(phrase.tokens)
        if name is None and (
            subject.pos_ == "PRON" or subject.lower_ in self.referents.naming.gazetteer.bodies
        ):
            return self._antecedent(clause, subject, phrase)
        return name

    def _holder(self, phrase: Phrase) -> str | None:
        """Who holds the office that a phrase begins with: "Kepala Badan Pangan Siti Aminah"."""
        whole = sorted(phrase.whole())
        first, last = self.sentence[whole[0]], self.sentence[whole[-1]]
        if first.lower_ not in self.words.titles or not last.text[0].isupper():
            return None
        people = {self.referents.person((token,)) for token in whole} - {None}
        name = self.referents.person((whole[-1],))
        return name if len(people) == 1 else None

    def _antecedent(self, clause: Clause, pronoun: Token, phrase: Phrase) -> str | None:
        governor = clause.predicate.head
        if clause.predicate.dep_ in _SAID and governor.lower_ in self.words.speech:
            speaker = clause_of(governor)
            if (
                speaker.subject is not None
                and speaker.subject != pronoun
                and pronoun.lower_ not in self.words.first_person
            ):
                return self.speaker(speaker)
        if pronoun.pos_ == "PRON":
            return self.referents.antecedent(pronoun)
        if any(part.role != Role.DETERMINER for part in phrase.parts):
            return None
        return self.referents.body(pronoun)

    def _phrase(self, head: Token, without: Token | None = None) -> Phrase:
        return phrase_of(head, self._is_wanted, self.words.negation, without)

    def _is_wanted(self, token: Token) -> bool:
        if token.i in self.unwanted or token.is_space:
            return False
        if token.dep_ == "advmod" and token.lower_ in self.words.openers:
            return False
        return not (token.dep_ == "det" and token.lower_ in self.words.omitted)

    def _predicate(self, clause: Clause) -> Phrase:
        """The predicate and its phrases, without what stands before the subject, and without clauses of
        their own.
        """
        predicate, subject = clause.predicate, clause.subject
        phrase = self._phrase(predicate)
        first = predicate.i - _REACH
        if subject is not None and subject.i < predicate.i and not clause.is_relative:
            first = subject.i
        phrase.parts = [
            part
            for part in phrase.parts
            if part.head == subject
            or (part.head.i >= first and part.role != Role.SUBJECT and not _is_another(part, subject))
        ]
        return phrase

    def _both(self, subject: Phrase, said: Phrase, longest: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The tokens of subject and predicate that weigh most together."""
        subjects = self._choices(subject, _LONGEST_SUBJECT)
        pairs = [
            (one.weight + other.weight, one.tokens, other.tokens)
            for words, other in self._choices(said, longest).items()
            for length, one in subjects.items()
            if length + words <= longest
        ]
        if not pairs:
            return _heaviest(subjects), _heaviest(self._choices(said, longest - _LONGEST_SUBJECT))
        _, who, kept = max(pairs)
        return who, kept

    def _choices(self, phrase: Phrase, longest: int, share: float = 1.0) -> dict[int, _Choice]:
        """For each number of words the heaviest choice of phrases from a tree, its top always among them."""
        if phrase.words > longest:
            return {}
        best = {phrase.words: _Choice(0.0, tuple(phrase.tokens))}
        ranks = {True: 0, False: 0}
        for part in sorted(phrase.parts, key=lambda part: abs(part.head.i - phrase.head.i)):
            is_before = part.head.i < phrase.head.i
            loss = max(_LOSSES.get(part.role, 0.0), 0.0 if share == 1.0 else _BARE)
            gain = share * (self._gain(part, phrase, ranks[is_before]) - loss)
            ranks[is_before] += 1
            within = share * (_ASIDE if _is_second(part) else _SHARES.get(part.role, 1.0))
            below = self._choices(part, longest - phrase.words, within)
            best = _joined(best, below, gain, loss, longest)
        return best

    def _gain(self, part: Phrase, host: Phrase, rank: int) -> float:
        weight = _GAINS.get(part.role, 0.0)
        if _is_second(part) or self._is_alternative(part):
            return _SECOND_PREDICATE
        if part.role == Role.MEMBER and host.role == Role.SUBJECT:
            weight = _ACTING
        if part.role == Role.RELATIVE and host.role == Role.SUBJECT and not self._is_named(host):
            return _TELLING_WHICH
        if part.role in _CLAUSES:
            return weight
        weight += _NUMBER * any(self.sentence[index].like_num for index in part.whole())
        weight += _NAME * self._is_named(part)
        if part.role in (Role.OBLIQUE, Role.ATTRIBUTE):
            weight += _FURTHER * rank
        if part.role == Role.OBLIQUE and part.head.i < host.head.i:
            weight += _BEFORE
        return weight

    def _is_alternative(self, part: Phrase) -> bool:
        """Whether a further member only says a number in another measure: "28 sen atau 0,4 persen"."""
        links = {self.sentence[index].lower_ for index in part.tokens}
        has_number = any(self.sentence[index].like_num for index in part.whole())
        return part.role == Role.MEMBER and has_number and not links.isdisjoint(self.words.either)

    def _is_named(self, phrase: Phrase) -> bool:
        return any(self.sentence[index].ent_type_ != "" for index in phrase.tokens)

    def _text(self, tokens: Iterable[int]) -> str:
        """The words of the tokens in the order of the text."""
        return tidy(_words(self.sentence, sorted(set(tokens))))


def _is_led_to(token: Token) -> bool:
    """Whether a preposition stands before a name: "di Jakarta", "to Paris"."""
    return any(child.dep_ == "case" for child in token.children) or token.dep_ == "pobj"


def _joined(
    best: dict[int, _Choice], below: dict[int, _Choice], gain: float, loss: float, longest: int
) -> dict[int, _Choice]:
    """The heaviest choices with or without one more part."""
    merged = {length: _Choice(one.weight - loss, one.tokens) for length, one in best.items()}
    for length, one in best.items():
        for more, other in below.items():
            total = one.weight + other.weight + gain
            known = merged.get(length + more)
            if length + more <= longest and (known is None or known.weight < total):
                merged[length + more] = _Choice(total, one.tokens + other.tokens)
    return merged


def _is_second(part: Phrase) -> bool:
    return part.role == Role.MEMBER and is_predicate(part.head)


def _is_another(part: Phrase, subject: Token | None) -> bool:
    """Whether a further clause tells of another subject: one of a row, or behind a comma."""
    if part.role != Role.MEMBER and not (part.role == Role.CIRCUMSTANCE and is_parted(part.head)):
        return False
    return any(role_of(child) == Role.SUBJECT and child != subject for child in part.head.children)


def _heaviest(choices: dict[int, _Choice]) -> tuple[int, ...]:
    return max(choices.values(), default=_Choice(0.0, ())).tokens


def tidy(text: str) -> str:
    """Words without stray spaces and punctuation at the edges."""
    return _STRAY.sub(r"\1", _SPACES.sub(" ", text)).strip(_EDGES)


def _unwanted(sentence: Doc, dates: Sequence[tuple[int, int]], words: EventWords) -> Iterator[int]:
    """Tokens that no title shows: dates and what leads to them, the years of names ("Piala Asia 2027"),
    brackets, quotation marks, deliveries.
    """
    dated = {t.i for t in sentence for a, b in dates if t.idx < b and a < t.idx + len(t.text)}
    yield from dated
    for token, following in zip(sentence, (*sentence[1:], None), strict=True):
        if token.i in dated:
            yield from (c.i for c in token.children if c.dep_ == "case")
            if token.dep_ == "pobj" and token.head.dep_ == "prep":
                yield token.head.i
        elif following is not None and f"{token.lower_} {following.lower_}" in words.local_time:
            yield from (token.i, following.i)
        elif token.lower_ in words.delivery:
            yield token.i
            yield from (c.i for c in token.children if c.dep_ == "case" or c.i in dated)
            if token.dep_ == "pobj":
                yield token.head.i
        elif token.i and _YEAR.fullmatch(token.text) and _NAMED.fullmatch(token.nbor(-1).text):
            yield token.i
    yield from _bracketed(sentence)


def _bracketed(sentence: Doc) -> Iterator[int]:
    depth = 0
    for token in sentence:
        if token.text in ("(", "["):
            depth += 1
        if depth or token.text in QUOTATION_MARKS:
            yield token.i
        if token.text in (")", "]"):
            depth = max(0, depth - 1)


def _words(sentence: Doc, tokens: Sequence[int]) -> str:
    """The text of tokens, spaced as in the sentence, with the punctuation between two that stay together."""
    known = set(tokens)
    parts: list[str] = []
    for index in tokens:
        parts.append(sentence[index].text_with_ws)
        if index + 1 in known:
            continue
        is_kept = index + 2 in known and _is_mark(sentence[index + 1])
        parts.append(sentence[index + 1].text_with_ws if is_kept else " ")
    return "".join(parts)


def _is_mark(token: Token) -> bool:
    """Whether it is punctuation that belongs to the word before it, or a dash between numbers."""
    if not token.is_punct or token.text in QUOTATION_MARKS or token.nbor(1).pos_ == "ADP":
        return False
    return not token.nbor(-1).whitespace_ or (token.nbor(-1).like_num and token.nbor(1).like_num)
