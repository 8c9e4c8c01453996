"""Whom a subject means: a person by the full name, whom a pronoun or "the company" stands for."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.mentions import ORGANISATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from timeline.extraction.naming import Naming, Occurrence, Sentence

_STOP = re.compile(r"[.!?][\"”’']*\s|\n")
# So many characters back a pronoun may look for its name.
_REACH = 500
_LEAST_MENTIONS = 3


class Referents(NamedTuple):
    """The names of an article as one of its sentences uses them."""

    naming: Naming
    sentence: Sentence

    def person(self, tokens: Iterable[int]) -> str | None:
        """The full name of the person whose name the tokens hold."""
        doc = self.sentence.doc
        spans = [(doc[index].idx, doc[index].idx + len(doc[index])) for index in tokens]
        for occurrence in self._here():
            start, end = (self.sentence.offset(at) for at in (occurrence.start, occurrence.end))
            if occurrence.name.sort == PERSON and any(a < end and start < b for a, b in spans):
                return occurrence.name.full
        return None

    def antecedent(self, pronoun: Token) -> str | None:
        """The person that a pronoun stands for: the one named before it in its sentence, else in the last
        sentence that names any.
        """
        if pronoun.lower_ not in self.naming.gazetteer.pronouns:
            return None
        here = [o for o in self._here() if self.sentence.offset(o.start) < pronoun.idx]
        return self._first_person(here) or self._person_before(self.sentence.span[0])

    def before(self) -> str:
        """The person whom the last sentence names that names any; empty where there is none near."""
        return self._person_before(self.sentence.span[0]) or ""

    def body(self, noun: Token) -> str | None:
        """The organisation that "the company" stands for: the one that the article is about, as it mostly
        calls it; None where there is no such one, or it was not named before.
        """
        if noun.lower_ not in self.naming.gazetteer.bodies:
            return None
        named = [o for o in self.naming.occurrences if o.name.sort == ORGANISATION]
        counted = Counter(occurrence.name.full for occurrence in named).most_common(2)
        if not counted or counted[0][1] < max([_LEAST_MENTIONS, *(2 * count for _, count in counted[1:])]):
            return None
        topic = counted[0][0]
        mentions = [(o.start, self.naming.text[o.start : o.end]) for o in named if o.name.full == topic]
        if mentions[0][0] >= self.sentence.span[0]:
            return None
        return Counter(form for _, form in mentions).most_common(1)[0][0]

    def _here(self) -> list[Occurrence]:
        return self.naming.within(*self.sentence.span)

    def _person_before(self, end: int) -> str | None:
        text = self.naming.text
        stops = [match.end() for match in _STOP.finditer(text, max(0, end - _REACH), end)]
        for start in reversed([max(0, end - _REACH), *stops]):
            person = self._first_person(self.naming.within(start, end))
            if person is not None:
                return person
        return None

    @staticmethod
    def _first_person(named: Iterable[Occurrence]) -> str | None:
        return next((o.name.full for o in named if o.name.sort == PERSON), None)
