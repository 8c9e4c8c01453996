"""Names that a recogniser took for one, put apart: "PT Inti Tikno Sutisna", "BI Mirza Adityaswara"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.long_forms import COMPANY_HEADS
from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE
from timeline.extraction.standing import count_apart

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from timeline.language.gazetteer import Gazetteer

_LEAST_WORDS = 2
# So many capitals has the short form of a body: "BJ" begins a person.
_STARTS_BODY = re.compile(r"[A-Z]{3}")


class Known(NamedTuple):
    """What is known before: short and long forms of organisations, names of all kinds, titles of people."""

    organisations: Collection[str]
    gazetteer: Gazetteer
    titles: Collection[str]


def unmerged(sorts: Mapping[str, str], text: str, known: Known) -> dict[str, str]:
    """The forms with their sorts, an organisation and the person behind it as two."""
    found: dict[str, str] = {}
    for form, sort in sorts.items():
        words = form.split()
        cuts = (index for index in range(1, len(words)) if _is_cut(words, index, sorts, text, known))
        cut = next(cuts, None)
        if cut is None:
            found[form] = sort
            continue
        left, person = " ".join(words[:cut]), " ".join(words[cut:])
        is_place = words[0] in known.gazetteer.sites or known.gazetteer.is_place(left)
        found.setdefault(left, sorts.get(left, PLACE if is_place else ORGANISATION))
        if sorts.get(person) != PERSON or " " in person:
            found.setdefault(person, PERSON)
    return found


def _is_cut(words: list[str], index: int, sorts: Mapping[str, str], text: str, known: Known) -> bool:
    """Whether an organisation ends and a person begins at a word."""
    form, left, right = " ".join(words), " ".join(words[:index]), words[index:]
    if all(map(_is_part, right)) and form not in known.organisations:
        is_company = any(f"{head} {left}" in text for head in COMPANY_HEADS)
        if sorts[form] == PERSON and (left in known.organisations or is_company):
            return True
        if sorts[form] == PERSON and _is_other(words[:index], right, sorts, known.gazetteer):
            return True
        is_institution = sorts[form] == ORGANISATION
        if is_institution and _ends_with_country(words[:index], right, known.gazetteer.countries):
            return True
        is_body = _is_acronym(words[index - 1]) or left in known.gazetteer.organisations
        if is_body and _is_holder(left, right, sorts, text, known):
            return True
    if index < _LEAST_WORDS or not any(sorts.get(part) == PERSON for part in _ways_to_call(right)):
        return False
    if sorts.get(left) in (ORGANISATION, PLACE):
        return True
    return bool(re.search(rf"(?<!\w){re.escape(left)}(?! {re.escape(right[0])})(?!\w)", text))


def _is_other(left: list[str], right: list[str], sorts: Mapping[str, str], gazetteer: Gazetteer) -> bool:
    """Whether what a person's name begins with is a place or a company: "Kota Bogor Rahmat"."""
    name = " ".join(left)
    if left[0] in gazetteer.sites and gazetteer.is_place(" ".join(left[1:])):
        return True
    if len(right) < _LEAST_WORDS:
        return False
    is_branch = len(left) >= _LEAST_WORDS and left[-1] in gazetteer.countries
    return is_branch or sorts.get(name) == PLACE or name in gazetteer.companies or name in gazetteer.teams


def _is_acronym(word: str) -> bool:
    return len(word) >= _LEAST_WORDS and word.isupper() and word.isalpha()


def _is_holder(left: str, right: list[str], sorts: Mapping[str, str], text: str, known: Known) -> bool:
    """Whether a person follows the short form of a body whose office he has: "Kepala BPOM Ratna Sari"."""
    person = " ".join(right)
    is_body = _STARTS_BODY.match(left) or left in known.gazetteer.organisations
    if len(right) < _LEAST_WORDS or not is_body:
        return False
    if sorts.get(person) == PLACE or right[0] in known.gazetteer.institutions | known.gazetteer.sites:
        return False
    if known.gazetteer.is_place(person):
        return False
    before = re.search(rf"(\w+) {re.escape(left)} {re.escape(person)}(?!\w)", text)
    is_office = before is not None and before.group(1).lower() in known.titles
    return is_office and any(count_apart(word, text) for word in (right[0], right[-1]))


def _ends_with_country(left: list[str], right: list[str], countries: Collection[str]) -> bool:
    """Whether an institution of a country ends before a name: "Kementerian Perminyakan Irak Asim Jihad"."""
    is_long = len(left) > _LEAST_WORDS and len(right) >= _LEAST_WORDS
    return is_long and bool({left[-1], " ".join(left[-2:])} & set(countries))


def _ways_to_call(person: list[str]) -> Iterator[str]:
    yield " ".join(person)
    yield person[0]
    yield person[-1]


def _is_part(word: str) -> bool:
    """Whether a word could be one of a person's name."""
    return word.isalpha() and word.istitle()
