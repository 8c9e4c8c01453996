"""How the people, organisations and places of one article are named: each in its fullest form."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.furniture import prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Span, Token

    from timeline.language import EventWords

PERSON, ORGANISATION, PLACE = "person", "organisation", "place"
_SORTS = {
    "PER": PERSON,
    "PERSON": PERSON,
    "ORG": ORGANISATION,
    "LOC": PLACE,
    "GPE": PLACE,
    "FAC": PLACE,
}
_CAPITALISED = r"[A-Z][\w'’.&-]*"
_CAPITALISED_WORD = r"[A-Z][\w'’-]+"
_SMALL = r"(?:of|and|the|for|de|dan|untuk|serta|amp|&|van|bin|al|di)"
# "North Atlantic Treaty Organization (NATO)", "PT Pertamina (Persero)".
_PART = rf"(?:{_CAPITALISED}|[a-z]+-[a-z]+)"
_BRACKETED = re.compile(rf"({_PART}(?: (?:{_SMALL} )?{_PART}){{0,9}}) \(([A-Z][\w&.-]{{1,11}})\)")
_STATE_COMPANY = "Persero"
# "Innopac Inc.", "Magna International Inc.", "Bank Mandiri Tbk".
_COMPANY_FORM = r"(?:Inc\.?|Co\.|Corp\.|Corporation|PLC|plc|Ltd\.?|AG|GmbH|Tbk)(?!\w)"
_COMPANY_TAIL = rf"(?: (?:{_CAPITALISED}|amp|&)){{0,4}}? {_COMPANY_FORM}"
_COMPANY_HEADS = ("PT", "CV", "PT.", "UD")
_EDGES = " \t\n,;:!?()[]\"“”'’-–—_"
_POSSESSIVE = re.compile(r"(?:'s|’s|'|’)$")
_ARTICLE = re.compile(r"^[Tt]he ")
# How a person's name stands beside what he is.
_BESIDE = frozenset({"flat", "flat:name", "appos", "compound", "nmod"})
_LONGEST_NAME = 8
_WARES = ("Brent", "WTI", "West Texas Intermediate", "Light Sweet", "Premium", "Pertamax", "Solar")
_LEAST_LETTERS = 3
# How many words may stand between an office's organisation and the person who holds it.
_OFFICE_REACH = 3


class Name(NamedTuple):
    """A name in a sentence: its fullest form, what it names, and its tokens there."""

    full: str
    sort: str
    first: int
    last: int


class Naming:
    """The names of one article, learned from its text and from those of its sentences that are parsed."""

    def __init__(self, text: str, words: EventWords) -> None:
        self._text = prose(text)
        self._words = words
        self._long_forms = _long_forms(text)
        self._sorts: dict[str, Counter[str]] = {}
        self._people: dict[str, None] = {}
        self._offices: dict[str, str] = {}
        self._organisations: dict[str, str] = {}
        self._written: dict[str, str] = {}

    def learn(self, sentences: Iterable[Doc]) -> None:
        """Take in the names of parsed sentences, in the order of the article."""
        for sentence in sentences:
            spans = list(self._spans(sentence))
            for name, entity in spans:
                sort = _SORTS[entity.label_]
                self._sorts.setdefault(name, Counter())[sort] += 1
                if sort == PERSON and " " in name:
                    self._people[name] = None
            for (org, before), (person, after) in pairwise(spans):
                is_office = before.label_ == "ORG" and _SORTS[after.label_] == PERSON
                if is_office and after.start - before.end <= _OFFICE_REACH:
                    self._offices.setdefault(person.split()[-1], org)

    def short_names(self) -> list[str]:
        """People and organisations known by one word only: their first mention should be read too."""
        known = {word for name in (*self._people, *self._long_forms) for word in name.split()}
        short = (name for name in self._sorts if " " not in name and name not in known)
        return [name for name in short if self._sorts[name][PERSON] or self._sorts[name][ORGANISATION]]

    def names(self, sentence: Doc) -> list[Name]:
        """The names in a parsed sentence."""
        found: list[Name] = []
        for name, entity in self._spans(sentence):
            sort = self._sort(name, _SORTS[entity.label_])
            found.append(Name(self.full(name, sort), sort, entity.start, entity.end))
        return found

    def full(self, name: str, sort: str) -> str:
        """The fullest form of a name in the article."""
        if sort == PERSON:
            return self._person(name)
        known = self._long_forms.get(name)
        if known is not None:
            return known
        return self._organisation(name) if sort == ORGANISATION else name

    def office(self, person: str) -> str | None:
        """The organisation that a person speaks for, where the article says so."""
        org = self._offices.get(person.split()[-1])
        return self.full(org, ORGANISATION) if org is not None else None

    def subject(self, head: Token) -> str | None:
        """The full name of the one person who is the subject at `head`; None where it is no such name."""
        if any(child.dep_ == "conj" for token in _name_tokens(head) for child in token.children):
            return None
        for name in self.names(head.doc):
            inside = range(name.first, name.last)
            if name.sort == PERSON and any(t.i in inside for t in _name_tokens(head)):
                return name.full
        return None

    def _person(self, name: str) -> str:
        if " " in name:
            longer = [known for known in self._people if known.endswith(f" {name}")]
            return max(longer, key=len, default=name)
        known = next((known for known in self._people if name in known.split()), None)
        return known or self._written_out(name)

    def _written_out(self, name: str) -> str:
        """The name with the capitalised words that the text once puts behind or before it."""
        if name not in self._written:
            escaped = re.escape(name)
            behind = rf"\b{escaped}(?: {_CAPITALISED_WORD}){{1,3}}"
            before = rf"(?:{_CAPITALISED_WORD} ){{1,2}}{escaped}\b"
            forms = {"first": behind, "last": before}
            found = [
                match.group()
                for order in self._words.called_by
                for match in re.finditer(forms[order], self._text)
                if not self._words.titles & {word.lower() for word in match.group().split()}
            ]
            self._written[name] = found[0] if found else name
        return self._written[name]

    def _organisation(self, name: str) -> str:
        """The longest name that begins so: "Crossland" is "Crossland Savings Bank"."""
        if name not in self._organisations:
            company = re.search(rf"\b{re.escape(name)}{_COMPANY_TAIL}", self._text)
            longer = [
                known
                for known in self._sorts
                if known.startswith(f"{name} ") and self._is_organisation(known)
            ]
            found = max(longer, key=len, default=name)
            if company is not None and len(company.group()) > len(found):
                found = company.group()
            self._organisations[name] = self._long_forms.get(found, found)
        return self._organisations[name]

    def _is_organisation(self, name: str) -> bool:
        return self._sorts[name].most_common(1)[0][0] == ORGANISATION

    def _sort(self, name: str, given: str) -> str:
        """What a name names, by most of its mentions in the article."""
        counted = self._sorts.get(name)
        if counted is None or counted[given] * 2 >= counted.total():
            return given
        return counted.most_common(1)[0][0]

    def _spans(self, sentence: Doc) -> Iterator[tuple[str, Span]]:
        for entity in sentence.ents:
            if entity.label_ in _SORTS:
                trimmed = self._trimmed(entity)
                if trimmed is not None and not _is_ware(name := _written(trimmed)):
                    yield name, trimmed

    def _trimmed(self, entity: Span) -> Span | None:
        """An entity without titles and small words before it, with "PT" before a company."""
        doc, start, end = entity.doc, entity.start, entity.end
        while start < end and self._is_no_name(doc[start], entity.label_):
            start += 1
        bracket = next((t.i for t in doc[start:end] if t.text in ("(", "[")), end)
        if start < bracket < end and ")" not in doc[bracket:end].text:
            end = bracket
        while end > start and (doc[end - 1].is_punct or doc[end - 1].lower_ in ("'s", "’s")):
            if doc[end - 1].text == "." or doc[end - 1].text.endswith("."):
                break
            end -= 1
        if start > 0 and entity.label_ == "ORG" and doc[start - 1].text in _COMPANY_HEADS:
            start -= 1
        if start >= end or end - start > _LONGEST_NAME or not any(c.isupper() for c in doc[start:end].text):
            return None
        from spacy.tokens import Span as SpacySpan

        return SpacySpan(doc, start, end, label=entity.label_)

    def _is_no_name(self, token: Token, label: str) -> bool:
        if not token.text[:1].isupper() and not token.text[:1].isdigit():
            return True
        lower = token.lower_.rstrip(".")
        return lower in self._words.articles or (_SORTS[label] == PERSON and lower in self._words.titles)


def first_mention(text: str, name: str) -> tuple[int, int]:
    """The line or sentence of a text in which a name comes first."""
    at = max(0, text.find(name))
    start = max(text.rfind(mark, 0, at) for mark in ("\n", ". ", "! ", "? ")) + 1
    ends = [end for mark in ("\n", ". ", "! ", "? ") if (end := text.find(mark, at + len(name))) >= 0]
    return start, min(ends, default=len(text))


def _name_tokens(head: Token) -> Iterator[Token]:
    """A noun and the names that stand beside it: "Presiden Rusia, Vladimir Putin"."""
    yield head
    for child in head.children:
        if child.dep_ in _BESIDE:
            yield from _name_tokens(child)


def _is_ware(name: str) -> bool:
    """Whether a name is that of a sort of oil, which recognisers take for a company."""
    return any(name.startswith(ware) for ware in _WARES)


def _written(span: Span) -> str:
    """A name as it is written, without what clings to it."""
    text = " ".join(span.text.split()).strip(_EDGES)
    return _POSSESSIVE.sub("", _ARTICLE.sub("", text))


def _long_forms(text: str) -> dict[str, str]:
    """Names with their bracketed short forms, by either: "SCO" and "Organisasi ... Shanghai"."""
    found: dict[str, str] = {}
    for match in _BRACKETED.finditer(text):
        words, short = match.group(1).split(), match.group(2)
        if short == _STATE_COMPANY:
            words = words[-2:] if len(words) > 1 and words[-2] in _COMPANY_HEADS else words[-1:]
        else:
            words = _abbreviated(words, short)
        if not words:
            continue
        full = f"{' '.join(words)} ({short})"
        found.setdefault(" ".join(words), full)
        if short == _STATE_COMPANY:
            found.setdefault(words[-1], full)
        else:
            found.setdefault(short, full)
    return found


def _abbreviated(words: list[str], short: str) -> list[str]:
    """The last words whose letters a short form is made of; none where it stands for something else."""
    for index in range(len(words)):
        tail = words[index:]
        if tail[0][0].upper() == short[0] and _stands_for(short, tail):
            return tail
    # A short form of another language: "Organisasi Negara-negara Pengekspor Minyak (OPEC)".
    is_translated = short.isupper() and len(short) >= _LEAST_LETTERS and len(words) >= _LEAST_LETTERS
    return words if is_translated else []


def _stands_for(short: str, words: list[str]) -> bool:
    """Whether the letters of a short form come in order in the words: "BPKP", "Kejati", "AS"."""
    letters = [letter for letter in short.lower() if letter.isalnum()]
    initials = "".join(part[:1] for word in words for part in word.lower().split("-"))
    if len(words) == 1:
        return len(letters) < len(words[0])
    position = 0
    for letter in "".join(words).lower():
        if position < len(letters) and letter == letters[position]:
            position += 1
    return position == len(letters) and len(set(initials) & set(letters)) * 2 >= len(set(letters))
