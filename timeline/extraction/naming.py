"""How the people, organisations and places of one article are named: each in its fullest form."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.dating import dateline_length
from timeline.extraction.full_names import FullNames
from timeline.extraction.furniture import prose
from timeline.extraction.headed_names import headed_names, known_names, seats
from timeline.extraction.long_forms import COMPANY_HEADS, UPPER, companies, is_company, long_forms
from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE, is_thing, mentions
from timeline.extraction.merged_names import Known, unmerged
from timeline.extraction.occurrences import Name, Occurrence, occurrences
from timeline.extraction.standing import count, count_apart, stands

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Doc, Token

    from timeline.extraction.plain import Plain
    from timeline.language import EventWords
    from timeline.language.gazetteer import Gazetteer

# How a person's name stands beside what he is.
_BESIDE = frozenset({"flat", "flat:name", "appos", "compound", "nmod"})
# What may stand between an office's organisation and the person who holds it.
_OFFICE = re.compile(r",? ?(?:\w+ ){0,3}")
_STOPS = ("\n", ". ", "! ", "? ")
_WORD = re.compile(r"\w+")
_TWO_WORDS = re.compile(rf"(?<!\w)[{UPPER}][a-z]+ [{UPPER}][a-z]")
# So far back a speaker is looked for, in so many sentences at most.
_SENTENCES_BACK = 8
_MOST_BEFORE = 2
_SHORTEST_PART = 3
# An article is about a company that it names so often, first among so many characters.
_LEAST_NAMED = 3
_OPENING = 250
# A word is a name where a recogniser takes one in three of its mentions for one.
_LEAST_SHARE = 3
_LEAST_OF_SPORT = 5


class Sentence(NamedTuple):
    """A sentence as it was read: the parse of its plain form, and where it stands in the text."""

    doc: Doc
    plain: Plain
    span: tuple[int, int]

    def offset(self, at: int) -> int:
        """Where in the parsed text an offset of the article is."""
        return self.plain.offset(max(0, at - self.span[0]))


class Naming:
    """The names of one article, learned from its text and from those of its sentences that are parsed.

    `text` is the article, its notices and headings blanked; `titles` are all that stand before people.
    """

    def __init__(self, text: str, words: EventWords, gazetteer: Gazetteer) -> None:
        self.text = prose(text)
        self.words = words
        self.gazetteer = gazetteer
        self.titles = words.titles | gazetteer.titles
        self._long_forms = long_forms(self.text, words)
        self._read = ""
        self._sorts: dict[str, Counter[str]] = {}
        self._offices: dict[str, str] | None = None
        self._occurrences: list[Occurrence] | None = None
        self._full: FullNames | None = None

    def learn(self, sentences: Iterable[Doc]) -> None:
        """Take in the names of parsed sentences, in the order of the article."""
        self._occurrences = self._full = self._offices = None
        for sentence in sentences:
            found = mentions(sentence, self.words, self.gazetteer)
            self._read += f"\n{sentence.text}"
            for mention in found:
                self._sorts.setdefault(self._as_written(mention.text), Counter())[mention.sort] += 1

    def _as_written(self, form: str) -> str:
        """As much of a form, from its start, as the article has: plain sentences lack what was bracketed."""
        words = form.split()
        while len(words) > 1 and " ".join(words) not in self.text:
            words.pop()
        return " ".join(words)

    def unread(self, read: Mapping[tuple[int, int], Doc]) -> list[tuple[int, int]]:
        """What should be read too, for its names, beside the sentences that were read.

        The first mention of people and organisations known by one word only, and what stands before a
        sentence that tells by a pronoun who speaks.
        """
        wanted = dict.fromkeys(_first_mention(self.text, name) for name in self._short_names())
        for (start, _), sentence in read.items():
            if self.tells_speaker_by_pronoun(sentence):
                wanted |= dict.fromkeys(self._before(start))
        return sorted(span for span in wanted if not any(a <= span[0] and span[1] <= b for a, b in read))

    def _before(self, at: int) -> Iterator[tuple[int, int]]:
        """The sentences before an offset that may name who speaks there, the nearest first: those with a
        title, a word of saying or two words that could be a name.
        """
        cues, found = self.titles | self.words.speech, 0
        for _ in range(_SENTENCES_BACK):
            end = len(self.text[:at].rstrip())
            at = sentence_start(self.text, end)
            sentence = self.text[at:end]
            hints = _TWO_WORDS.search(sentence) or cues.intersection(_WORD.findall(sentence.lower()))
            if hints and found < _MOST_BEFORE:
                found += 1
                yield at, end

    def tells_speaker_by_pronoun(self, sentence: Doc) -> bool:
        """Whether a sentence tells who speaks by a pronoun only: "kata dia", "ujarnya", "she said"."""
        pronouns = self.gazetteer.pronouns
        endings = tuple(pronoun[1:] for pronoun in pronouns if pronoun.startswith("-"))
        for token in sentence:
            if token.lower_ in self.words.speech:
                beside = {sentence[i].lower_ for i in (token.i - 1, token.i + 1) if 0 <= i < len(sentence)}
                if beside & pronouns or (endings and token.lower_.endswith(endings)):
                    return True
        return False

    def _short_names(self) -> list[str]:
        people = (form for form, sorts in self._sorts.items() if sorts[PERSON] and " " in form)
        known = {word for name in (*people, *self._long_forms) for word in name.split()}
        short = (form for form in self._sorts if " " not in form and form not in known)
        return [form for form in short if self._sorts[form][PERSON] or self._sorts[form][ORGANISATION]]

    @property
    def occurrences(self) -> list[Occurrence]:
        """All places of the text where a name stands, in its order."""
        if self._occurrences is None:
            found = occurrences(self.text, self._by_form(), self.gazetteer)
            self._occurrences = list(found)
        return self._occurrences

    def within(self, start: int, end: int) -> list[Occurrence]:
        """The names between two offsets of the text."""
        found = self.occurrences
        low = bisect_left(found, start, key=lambda occurrence: occurrence.start)
        high = bisect_left(found, end, key=lambda occurrence: occurrence.start)
        return found[low:high]

    def known(self, form: str) -> str:
        """The full name of what a form names, however it is cased; the form itself where it names nothing."""
        names = (occurrence.name for occurrence in self.occurrences)
        same = (name.full for name in names if form.lower() in (known.lower() for known in name.forms))
        return next(same, form)

    def office(self, person: str) -> str | None:
        """The full name of the organisation that a person speaks for, where the article says so."""
        if self._offices is None:
            self._offices = dict(self._found_offices())
        return self._offices.get(person)

    def _found_offices(self) -> Iterator[tuple[str, str]]:
        """People right behind an organisation: "Direktur PT Samudra, Hendra", "IBM chairman John Akers"."""
        for org, person in reversed(list(pairwise(self.occurrences))):
            gap = self.text[org.end : person.start]
            is_office = org.name.sort == ORGANISATION and person.name.sort == PERSON
            if is_office and _OFFICE.fullmatch(gap) and set(gap.lower().split()) - {","} <= self.titles:
                yield person.name.full, org.name.full

    def topic(self, least: int) -> list[str]:
        """The organisation that the article names most often, at least so many times; if any."""
        counted = Counter(o.name.full for o in self.occurrences if o.name.sort == ORGANISATION)
        return [full for full, times in counted.most_common(1) if times >= least]

    def company(self) -> list[str]:
        """The company that the article opens with and names most often, if any."""
        opening = self.within(0, _OPENING)
        return [
            full
            for full in self.topic(_LEAST_NAMED)
            if is_company(full) and any(o.name.full == full for o in opening)
        ]

    def subject(self, head: Token, sentence: Sentence) -> str | None:
        """The full name of the one person who is the subject at `head`; None where it is no such name.

        A pronoun means the person named last before the sentence.
        """
        if head.lower_ in self.gazetteer.pronouns:
            return next(iter(self.last_person(sentence.span[0])), None)
        beside = list(_name_tokens(head))
        if any(child.dep_ == "conj" for token in beside for child in token.children):
            return None
        first, last = min(token.idx for token in beside), max(token.idx + len(token) for token in beside)
        for occurrence in self.within(*sentence.span):
            if occurrence.name.sort == PERSON and first <= sentence.offset(occurrence.start) < last:
                return occurrence.name.full
        return None

    def last_person(self, before: int) -> list[str]:
        """The full name of the person whom the text names last before an offset, if any."""
        return [o.name.full for o in self.within(0, before) if o.name.sort == PERSON][-1:]

    @property
    def _full_names(self) -> FullNames:
        if self._full is None:
            self._full = FullNames(
                self.text, self._known_sorts(), self._long_forms, self.words, self.gazetteer
            )
        return self._full

    def _known_sorts(self) -> dict[str, str]:
        """What each form names that is a name, organisations and people put apart."""
        sorts = {form: self._sort(form) for form in self._sorts if self._is_name(form)}
        gazetteer = self.gazetteer
        organisations = gazetteer.organisations | self._long_forms.keys()
        return unmerged(sorts, self.text, Known(organisations, gazetteer, self.titles))

    def _sort(self, form: str) -> str:
        """What a form mostly seems to name; behind "PT" it is an organisation."""
        if any(f"{head} {form}" in self.text for head in COMPANY_HEADS):
            return ORGANISATION
        if form in self.gazetteer.organisations or (form in self.gazetteer.teams and self._is_sport):
            return ORGANISATION
        votes = self._sorts[form]
        sort = max((PERSON, ORGANISATION, PLACE), key=lambda sort: votes[sort])
        return self._where_it_stands(form) if sort == PLACE else sort

    @cached_property
    def _is_sport(self) -> bool:
        """Whether the article tells of sports, where cities stand for their clubs."""
        words = Counter(word for word in _WORD.findall(self.text.lower()) if word in self.gazetteer.sports)
        return words.total() >= _LEAST_OF_SPORT

    def _where_it_stands(self, form: str) -> str:
        """What a form names that a recogniser takes for a place, by the words before it in the text: "oleh
        Telkomsel", "ujar Yuliot".
        """
        gazetteer = self.gazetteer
        if not gazetteer.before_bodies or gazetteer.is_place(form) or form.split()[0] in gazetteer.sites:
            return PLACE
        before = Counter(match.group(1).lower() for match in _words_before(form).finditer(self.text))
        places = sum(before[word] for word in gazetteer.whereabouts)
        if not form.isupper() and sum(before[word] for word in self.words.speech) > places:
            return PERSON
        return ORGANISATION if sum(before[word] for word in gazetteer.before_bodies) > places else PLACE

    def _is_name(self, form: str) -> bool:
        """Whether a form is a name more often than not: no word that the text writes small, too."""
        if " " not in form and count(form.lower(), self.text):
            return False
        return self._sorts[form].total() * _LEAST_SHARE >= self._times_read(form)

    def _times_read(self, form: str) -> int:
        """How often a form was read, but one word behind another name ("PN Jombang") is a part of that."""
        if " " in form or not self._sorts[form][PLACE]:
            return count(form, self._read)
        return count_apart(form, self._read)

    def _by_form(self) -> dict[str, Name]:
        """Every form of every name, and whose it is."""
        grouped = self._grouped()
        people = {full for full, (sort, _) in grouped.items() if sort == PERSON}
        for part, person in self._parts(people).items():
            grouped[person][1][part] = None
        names: dict[str, Name] = {}
        for full, (sort, forms) in grouped.items():
            if sort == ORGANISATION and is_thing(full, self.gazetteer):
                continue
            name = Name(full, sort, (*dict.fromkeys((full, *forms)),))
            for form in name.forms:
                names.setdefault(form, name)
        return names

    def _grouped(self) -> dict[str, tuple[str, dict[str, None]]]:
        """The sort and the forms of each full name."""
        full = self._full_names
        grouped: dict[str, tuple[str, dict[str, None]]] = {}
        for form in full.sorts:
            whole = self._around(form) or form
            name, sort = full.of(whole)
            grouped.setdefault(name, (sort, {}))[1].update({form: None} if whole == form else {})
        for company in companies(self.text, self.words):
            grouped.setdefault(self._long_forms.get(company, company), (ORGANISATION, {}))[1][company] = None
        people = {form for sort, forms in grouped.values() if sort == PERSON for form in forms}
        ends = self.titles | {form.split()[0] for form in people}
        starts = {form.split()[0] for form in self._sorts}
        for form, sort in headed_names(self.text, self.gazetteer, ends, starts):
            whole = next((long for long in self._long_forms if long.startswith(f"{form} ")), form)
            name = self._long_forms.get(whole, whole)
            grouped.setdefault(name, (sort, {}))[1][whole] = None
        for form in self._known_names():
            name, sort = full.of(form)
            grouped.setdefault(name, (sort, {}))[1][form] = None
        for form in seats(self.text, self.gazetteer):
            grouped.setdefault(form, (PLACE, {}))[1][form] = None
        for short, long in self._long_forms.items():
            if long in grouped and grouped[long][0] != PERSON:
                grouped[long][1][short] = None
        return grouped

    def _known_names(self) -> Iterator[str]:
        """The organisations that are told by what all know, without what leads to them."""
        leading = self.titles | self.words.prepositions | self.words.linking
        for form in known_names(self.text, self.gazetteer):
            words = form.split()
            while len(words) > 1 and (words[0].lower() in leading or stands(words[0].lower(), self.text)):
                words = words[1:]
            yield " ".join(words)

    def _around(self, form: str) -> str | None:
        """The bracketed long form of which a form is but a piece, here and everywhere: "Hulu Minyak"."""
        longs = self._long_forms
        if form in longs:
            return None
        for full in dict.fromkeys(longs.values()):
            if count(form, full) and count(form, self.text) == count(full, self.text) * count(form, full):
                return full
        return None

    def _parts(self, people: set[str]) -> dict[str, str]:
        """The words that alone mean one person of the article only, and none that are words as well."""
        owners: dict[str, set[str]] = {}
        for person in people:
            for word in person.split():
                owners.setdefault(word, set()).add(person)
        return {
            word: next(iter(whose))
            for word, whose in owners.items()
            if len(whose) == 1
            and len(word) >= _SHORTEST_PART
            and word not in self._sorts
            and not count(word.lower(), self.text)
        }


def _words_before(form: str) -> re.Pattern[str]:
    return re.compile(rf"(\w+) {re.escape(form)}(?!\w)")


def _first_mention(text: str, name: str) -> tuple[int, int]:
    """The line or sentence of a text in which a name comes first."""
    at = max(0, text.find(name))
    start = sentence_start(text, at)
    start += dateline_length(text[start : at + len(name)])
    ends = [end for mark in _STOPS if (end := text.find(mark, at + len(name))) >= 0]
    return start, min(ends, default=len(text))


def sentence_start(text: str, at: int) -> int:
    """Where the line or sentence begins that goes on at an offset."""
    return max(text.rfind(mark, 0, max(0, at - 1)) for mark in _STOPS) + 1


def _name_tokens(head: Token) -> Iterator[Token]:
    """A noun and the names that stand beside it: "Presiden Rusia, Vladimir Putin"."""
    yield head
    for child in head.children:
        if child.dep_ in _BESIDE:
            yield from _name_tokens(child)
