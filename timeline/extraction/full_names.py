"""Which of the forms in an article mean the same, and which of them is the fullest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.extraction.long_forms import COMPANY_HEADS, UPPER, aliases
from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE
from timeline.extraction.standing import stands

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.language import EventWords
    from timeline.language.gazetteer import Gazetteer

_WORD = rf"[{UPPER}][\w'’-]+"
_LEAST_SPELT = 4
_LEAST_INITIALS = 3


class FullNames:
    """The fullest form of each form that an article's sentences gave, with its sort."""

    def __init__(
        self,
        text: str,
        sorts: Mapping[str, str],
        long_forms: Mapping[str, str],
        words: EventWords,
        gazetteer: Gazetteer,
    ) -> None:
        self._text = text
        self.sorts = sorts
        self._words = words
        self._gazetteer = gazetteer
        self._titles = words.titles | gazetteer.titles | {rank.lower() for rank in gazetteer.ranks}
        self._small = words.speech | words.linking | words.prepositions | gazetteer.run_on
        self._long_forms = long_forms
        self._aliases = aliases(text, gazetteer.called, self._titles)
        self._known: dict[str, tuple[str, str]] = {}
        self._with_word: dict[str, list[str]] = {}
        for name in dict.fromkeys((*sorts, *long_forms)):
            for word in dict.fromkeys(name.replace(",", "").split()):
                self._with_word.setdefault(word, []).append(name)
        self._with_initials = self._by_initials()

    def of(self, form: str) -> tuple[str, str]:
        """The fullest form and the sort of what a form names."""
        if form not in self._known:
            self._known[form] = self._found(form)
        return self._known[form]

    def _by_initials(self) -> dict[str, list[str]]:
        """The organisations by the last letters of their initials: "IDI" for Ikatan Dokter Indonesia."""
        found: dict[str, list[str]] = {}
        for name, sort in self.sorts.items():
            initials = "".join(word[0] for word in name.split() if word[0].isupper() and word != "PT")
            if sort == ORGANISATION and " " in name:
                for index in range(len(initials) - _LEAST_INITIALS + 1):
                    found.setdefault(initials[index:], []).append(name)
        return found

    def _beside(self, form: str) -> list[str]:
        """The names that share the first word of a form."""
        return self._with_word.get(form.split(maxsplit=1)[0].rstrip(","), [])

    def _found(self, form: str) -> tuple[str, str]:
        sort = self.sorts.get(form, ORGANISATION)
        named = (
            self._nicknamed(form)
            or self._abbreviated(form, sort)
            or self._called(form, sort)
            or self._person(form, sort)
        )
        if named is not None:
            return named
        longer = self._longer(form, sort)
        longer = self._long_forms.get(longer, longer)
        return (self._company(longer) if sort == ORGANISATION else longer), sort

    def _company(self, name: str) -> str:
        """A name with the head that the text puts before it: "PT Samudra Raya" for "Samudra Raya"."""
        headed = (f"{head} {name}" for head in COMPANY_HEADS)
        return next((full for full in headed if stands(full, self._text)), name)

    def _nicknamed(self, form: str) -> tuple[str, str] | None:
        """Whom everybody calls so, by the full name where the text has it."""
        full = self._gazetteer.nicknames.get(form)
        if full is None:
            return None
        return (full if stands(full, self._text) else form), PERSON

    def _abbreviated(self, form: str, sort: str) -> tuple[str, str] | None:
        """The long form of a short one that the text joins to it in brackets, or that is known everywhere."""
        full = self._long_forms.get(form)
        short, _, tail = form.partition(" ")
        if full is None and tail and short in self._long_forms:
            full = f"{self._long_forms[short]} {tail}"
            full = full if full in self._text else None
        if full is None:
            longer = (name for name in self._beside(form) if name.startswith(f"{form} "))
            known = (self._long_forms[name] for name in longer if name in self._long_forms)
            full = next((long for long in known if form.isupper() or not long.endswith(")")), None)
            sort = ORGANISATION if full is not None else sort
        if full is not None:
            # A person's short name is none that one would write behind the long one.
            return (full.rpartition(" (")[0], PERSON) if sort == PERSON and " (" in full else (full, sort)
        also = self._gazetteer.also.get(form)
        if also is not None:
            return (also if stands(also, self._text) else form), PLACE
        return None

    def _called(self, form: str, sort: str) -> tuple[str, str] | None:
        """The long name of a person, building or city that the text calls by a shorter one."""
        for alias, long in self._aliases.items():
            # A link may run into the next word: "Gus Ipulmengimbau".
            if sort == PERSON and alias.startswith(form):
                return self._without_office(long), PERSON
        for known in self._beside(form):
            if self.sorts.get(known) != PLACE or known == form:
                continue
            if known.startswith(f"{form}, ") or (sort != PLACE and self._is_site_of(known, form)):
                return known, PLACE
        return None

    def _without_office(self, name: str) -> str:
        words = name.split()
        while len(words) > 1 and self.sorts.get(words[0]) in (PLACE, ORGANISATION):
            words = words[1:]
        return " ".join(words)

    def _is_site_of(self, known: str, form: str) -> bool:
        """Whether a form only stands for a building: "Husein" for "Bandara Husein Sastranegara"."""
        if known.split()[0] not in self._gazetteer.sites or f" {form} " not in f"{known} ":
            return False
        if form.split()[0] in self._gazetteer.institutions:
            return False
        return not re.search(rf"{re.escape(form)} {_WORD}", self._text.replace(known, ""))

    def _person(self, form: str, sort: str) -> tuple[str, str] | None:
        known = [person for person in self._beside(form) if person != form and self._is_person(person)]
        if " " in form:
            longer = [name for name in known if name.startswith(f"{form} ") or name.endswith(f" {form}")]
            return (max(longer, key=len, default=form), PERSON) if sort == PERSON else None
        whose = next(iter(known), None)
        if whose is None and sort == PERSON:
            whose = self._written_out(form) or next(self._otherwise_called(form), form)
        return (whose, PERSON) if whose is not None else None

    def _is_person(self, name: str) -> bool:
        return self.sorts.get(name) == PERSON and " " in name

    def _written_out(self, name: str) -> str | None:
        """The name with the capitalised words that the text once puts behind or before it."""
        escaped = re.escape(name)
        forms = {
            "first": rf"\b{escaped}(?: {_WORD}){{1,3}}",
            "last": rf"(?:{_WORD} ){{1,2}}{escaped}\b",
        }
        for order in sorted(self._words.called_by):
            for match in re.finditer(forms[order], self._text):
                if not any(self._is_word(word) for word in match.group().split() if word != name):
                    return match.group()
        return None

    def _is_word(self, word: str) -> bool:
        """Whether a capitalised word belongs to no person: a title, a word of saying, one written small."""
        small = word.lower()
        is_known = small in self._titles or small in self._small
        is_other = self.sorts.get(word, PERSON) != PERSON or self._is_body(word)
        return is_known or is_other or stands(small, self._text)

    def _is_body(self, form: str) -> bool:
        """Whether a form is an organisation that the text writes out, or that everybody knows."""
        long = self._long_forms.get(form)
        return form in self._gazetteer.organisations or (long is not None and self.sorts.get(long) != PERSON)

    def _otherwise_called(self, name: str) -> Iterator[str]:
        """People one of whose words begins so or differs by one letter: "Rudi", "Andi" and "Andy Wibowo"."""
        if len(name) < _LEAST_SPELT:
            return
        for word, names in self._with_word.items():
            if word.startswith(name) or _is_spelling(name, word):
                yield from (person for person in names if self._is_person(person))
        alike = rf"\b({re.escape(name[0])}\w{{{len(name) - 1}}})(?: {_WORD}){{1,2}}"
        for match in re.finditer(alike, self._text):
            if _is_spelling(name, match.group(1)):
                yield match.group()

    def _longer(self, form: str, sort: str) -> str:
        """The longest name that begins or ends so: "Crossland" is "Crossland Savings Bank"."""
        names = (*self._beside(form), *self._with_initials.get(form, ()))
        return max((name for name in names if self._is_longer(name, form, sort)), key=len, default=form)

    def _is_longer(self, known: str, form: str, sort: str) -> bool:
        if form == known:
            return False
        if known.startswith(f"{form} ") and known in self._long_forms:
            return True
        if sort != ORGANISATION or self.sorts.get(known) != ORGANISATION:
            return False
        if known in self._with_initials.get(form, ()) or known in (
            f"{head} {form}" for head in COMPANY_HEADS
        ):
            return True
        if known.startswith(f"{form} "):
            return not form.isupper() and self.sorts.get(known.removeprefix(f"{form} ")) != PLACE
        return " " in form and known.endswith(f" {form}")


def _is_spelling(name: str, word: str) -> bool:
    if len(name) != len(word) or name[0] != word[0]:
        return False
    return sum(a != b for a, b in zip(name, word, strict=True)) == 1
