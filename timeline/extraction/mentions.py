"""The names in one parsed sentence, as they are written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

    from timeline.language import EventWords
    from timeline.language.gazetteer import Gazetteer

PERSON, ORGANISATION, PLACE = "person", "organisation", "place"
_SORTS = {
    "PER": PERSON,
    "PERSON": PERSON,
    "ORG": ORGANISATION,
    "LOC": PLACE,
    "GPE": PLACE,
    "FAC": PLACE,
}
_EDGES = " \t\n,;:!?()[]\"“”'’-–—_"
_POSSESSIVE = re.compile(r"(?:'s|’s|'|’)$")
_COMPANY_HEADS = frozenset({"PT", "PT.", "CV", "UD"})
_PARTICLES = frozenset({"I", "Ni"})
_LONGEST_NAME = 12
_LONGEST_THING = 3
# So many capitals are rather the initials of somebody who is not named than a body.
_INITIALS = 2
# "Di Maria", "Dan Brown": shorter small words begin names.
_LEAST_SMALL = 4
_LEAST_OVERLOOKED = 2
_EXPLAINING = ("flat", "compound", "nmod", "appos")


class Mention(NamedTuple):
    """A name as it is written in a sentence, what it seems to name, and its tokens (end exclusive)."""

    text: str
    sort: str
    first: int
    last: int


class Leading(NamedTuple):
    """Words before a name that are none of it; `ranks` as they are written, `arms` behind titles."""

    articles: frozenset[str]
    small: frozenset[str]
    titles: frozenset[str]
    ranks: frozenset[str]
    arms: frozenset[str]


def mentions(sentence: Doc, words: EventWords, gazetteer: Gazetteer) -> list[Mention]:
    """The names that the pipeline sees in a sentence, and some that it overlooks.

    Without titles and what else clings to them, with the words that belong to them before and behind.
    """
    titles = words.titles | gazetteer.titles
    small = words.linking | words.citing | gazetteer.run_on
    leading = Leading(words.articles, small, titles, gazetteer.ranks, gazetteer.arms)
    found: list[Mention] = []
    for entity in sentence.ents:
        mention = _mention(entity, leading, gazetteer)
        if mention is not None:
            found.append(mention)
    found = _without_offices(list(_hyphenated(found, sentence, gazetteer.companies)), sentence, titles)
    found += _overlooked(sentence, found, words.speech, titles)
    found = _widened(found, sentence, leading)
    return list(_with_regions(sorted(found, key=lambda mention: mention.first), sentence, gazetteer))


def _mention(entity: Span, leading: Leading, gazetteer: Gazetteer) -> Mention | None:
    sort = _SORTS.get(entity.label_)
    if sort is None:
        return None
    doc = entity.doc
    first, last = _trimmed(entity, leading, is_person=sort == PERSON)
    if first >= last:
        return None
    if sort == PERSON and last - first == 1 and first > 0 and doc[first - 1].text in gazetteer.royal:
        first -= 1
    if first > 0 and doc[first - 1].text == "The" and doc[last - 1].text in gazetteer.newspapers:
        first -= 1
    if first > 0 and doc[first - 1].text in _COMPANY_HEADS:
        first -= 1
    if sort == PERSON:
        first = _birth_name(doc, first, gazetteer.birth_names)
    if _is_portfolio(doc, first, last, gazetteer.portfolios):
        return None
    text = _written(doc[first:last].text)
    if last - first > _LONGEST_NAME or _is_nobody(text, sort, gazetteer):
        return None
    return Mention(text, _sort(text, sort, gazetteer), first, last)


def _is_nobody(name: str, sort: str, gazetteer: Gazetteer) -> bool:
    """Whether a name is none, that of a thing, or initials."""
    if not any(char.isupper() for char in name):
        return True
    if sort != PERSON and len(name) == _INITIALS and name.isupper() and not gazetteer.is_known(name):
        return True
    return is_thing(name, gazetteer)


def is_thing(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name begins as that of a thing ("Program Keluarga Harapan"), or is a word that is none."""
    if name in gazetteer.nobody:
        return True
    words = name.split()
    firsts = (" ".join(words[:count]) for count in range(1, min(len(words), _LONGEST_THING) + 1))
    return any(first in gazetteer.wares for first in firsts)


def _written(text: str) -> str:
    """A name as it is written, without what clings to it."""
    return _POSSESSIVE.sub("", " ".join(text.split()).strip(_EDGES))


def _trimmed(entity: Span, leading: Leading, *, is_person: bool) -> tuple[int, int]:
    """The tokens of a name without small words, titles and ranks before it and marks around it."""
    doc, first, last = entity.doc, entity.start, entity.end
    while first < last and _only_leads(doc[first], leading, is_person=is_person, is_last=first == last - 1):
        first += 1
    bracket = next((token.i for token in doc[first:last] if token.text in ("(", "[")), last)
    if first < bracket < last and ")" not in doc[bracket:last].text:
        last = bracket
    while last > first and (doc[last - 1].is_punct or doc[last - 1].lower_ in ("'s", "’s")):
        if doc[last - 1].text.endswith("."):
            break
        last -= 1
    while last > first + 1 and doc[last - 1].text in leading.small:
        last -= 1
    return first, last


def _birth_name(doc: Doc, first: int, birth_names: frozenset[str]) -> int:
    """Where a person's name begins that opens with the order of birth: "I Made Deady" for "Deady"."""
    start = first
    while start > 0 and doc[start - 1].text in birth_names:
        start -= 1
    has_particle = start > 0 and doc[start - 1].text in _PARTICLES and doc[start].text in birth_names
    return start - has_particle


def _is_portfolio(doc: Doc, first: int, last: int, portfolios: frozenset[str]) -> bool:
    """Whether one word only tells an office: "State" of "Secretary of State"."""
    is_of = last - first == 1 and first > 1 and doc[first - 1].lower_ == "of"
    return is_of and doc[first - 2].lower_ in portfolios


def _only_leads(token: Token, leading: Leading, *, is_person: bool, is_last: bool) -> bool:
    """Whether a word of a name is none of it; a small word with a capital may be all of one ("Antara")."""
    if not token.text[:1].isupper() and not token.text[:1].isdigit():
        return True
    word = token.lower_.rstrip(".")
    if word in leading.articles or (is_person and word in leading.titles):
        return not token.text.isupper() or token.text in leading.ranks
    if is_person and token.text in leading.ranks:
        return True
    if is_person and token.text in leading.arms and token.i > 0 and token.nbor(-1).lower_ in leading.titles:
        return True
    return word in leading.small and len(word) >= _LEAST_SMALL and not token.text.isupper() and not is_last


def _sort(text: str, seen: str, gazetteer: Gazetteer) -> str:
    """What a name names, by its first word where that tells."""
    words = text.split()
    head, two = words[0], " ".join(words[:2])
    if text in gazetteer.countries or text in gazetteer.towns:
        return PLACE
    if text in gazetteer.companies:
        return ORGANISATION
    if len(words) == 1:
        return seen
    if head in gazetteer.sites or two in gazetteer.sites:
        return PLACE
    return ORGANISATION if head in gazetteer.institutions else seen


def _hyphenated(found: list[Mention], doc: Doc, companies: frozenset[str]) -> Iterator[Mention]:
    """The names with a hyphen as one: people ("Amir-Abdollahian"), known clubs ("Saint-Germain")."""
    last: Mention | None = None
    for mention in found:
        if last is not None and last.sort == mention.sort and _is_hyphenated(last, mention, doc):
            whole = doc[last.first : mention.last].text
            if mention.sort == PERSON or whole in companies:
                sort = PERSON if mention.sort == PERSON else ORGANISATION
                last = Mention(whole, sort, last.first, mention.last)
                continue
        if last is not None:
            yield last
        last = mention
    if last is not None:
        yield last


def _is_hyphenated(one: Mention, other: Mention, doc: Doc) -> bool:
    between = doc[one.last - 1 : other.first]
    return (
        other.first - one.last == 1 and between.text.endswith("-") and not any(t.whitespace_ for t in between)
    )


def _without_offices(found: list[Mention], doc: Doc, titles: frozenset[str]) -> list[Mention]:
    """The names without parts of an office: "Vice President Fuel Retail PT Samudra"."""
    starts = {mention.first for mention in found if mention.sort == ORGANISATION}
    return [
        mention
        for mention in found
        if mention.sort != PERSON
        or mention.last not in starts
        or mention.first == 0
        or doc[mention.first - 1].lower_ not in titles
    ]


def _overlooked(
    doc: Doc, found: list[Mention], speech: frozenset[str], titles: frozenset[str]
) -> Iterator[Mention]:
    """People behind a word of saying, behind the country that they head, or beside other people.

    "kata Nicolas Maduro", "Presiden Venezuela Nicolas Maduro", "Joko, Samsul, dan Masdukan", "Kilduff
    menilai".
    """
    covered = {index for mention in found for index in range(mention.first, mention.last)}
    people = {i for mention in found if mention.sort == PERSON for i in range(mention.first, mention.last)}
    for token in doc:
        is_listed = (token.dep_ == "conj" and token.head.i in people) or _last_listed(token) in people
        # Any word has a capital where it opens a sentence.
        acts = token.head.lower_ in speech or (token.i > 0 and token.head.pos_ == "VERB")
        says = token.dep_ == "nsubj" and acts
        is_said_by = token.i > 0 and doc[token.i - 1].lower_ in speech
        if (is_listed or says or is_said_by) and token.i not in covered and _is_lone_name(token, titles):
            yield Mention(_written(token.text), PERSON, token.i, token.i + 1)
    for start in _starts(doc, found, speech, titles):
        end = start
        while end < len(doc) and end not in covered and _could_be_person(doc[end], titles):
            end += 1
        if end - start >= _LEAST_OVERLOOKED and end not in covered:
            yield Mention(_written(doc[start:end].text), PERSON, start, end)


def _widened(found: list[Mention], doc: Doc, leading: Leading) -> list[Mention]:
    """The names of people with the words of them that the pipeline left out: "Fitroh" of "Wakil Ketua KPK
    Fitroh Rohcahyanto", behind the short form of what is headed, and "Yadnya" of "Agung Teja Bhusana Yadnya".
    """
    covered = {index for mention in found for index in range(mention.first, mention.last)}

    def is_part(index: int) -> bool:
        token = doc[index]
        is_name = token.pos_ == "PROPN" and _could_be_person(token, leading.titles) and not token.is_upper
        return is_name and index not in covered and token.text not in leading.ranks

    def widened(mention: Mention) -> Mention:
        first, last, sort = mention.first, mention.last, mention.sort
        start = first
        while start > 0 and last - first == 1 and is_part(start - 1):
            start -= 1
        if start < first and start > 1 and doc[start - 1].is_upper:
            is_headed = doc[start - 2].lower_ in leading.titles
            first, sort = (start, PERSON) if sort == PERSON or is_headed else (first, sort)
        while sort == PERSON and last < len(doc) and last - first > 1 and is_part(last):
            last += 1
        same = (first, last) == (mention.first, mention.last)
        return mention if same else Mention(_written(doc[first:last].text), sort, first, last)

    return [widened(mention) for mention in found]


def _starts(doc: Doc, found: list[Mention], speech: frozenset[str], titles: frozenset[str]) -> Iterator[int]:
    """Where a person's name may begin: behind a word of saying, and behind what an officer heads."""
    for mention in found:
        if mention.sort == PLACE and mention.first > 0 and doc[mention.first - 1].lower_ in titles:
            yield mention.last
    for token in doc:
        if token.lower_ in speech:
            yield token.i + 1


def _is_lone_name(token: Token, titles: frozenset[str]) -> bool:
    """Whether a name of one word that nothing explains: "Kilduff", but not "Menteri Keuangan"."""
    if token.pos_ != "PROPN" or token.ent_type_ or token.is_upper or not _could_be_person(token, titles):
        return False
    return not any(child.dep_.startswith(_EXPLAINING) and not _has_case(child) for child in token.children)


def _last_listed(token: Token) -> int:
    """Where the word stands that "and" joins a word to, "Samsul" for "Joko, Samsul, dan Adi"; else -1."""
    doc, at = token.doc, token.i - 1
    if at < 1 or doc[at].dep_ != "cc":
        return -1
    return at - 2 if doc[at - 1].text == "," else at - 1


def _has_case(token: Token) -> bool:
    return any(child.dep_ == "case" for child in token.children)


def _could_be_person(token: Token, titles: frozenset[str]) -> bool:
    return token.text[:1].isupper() and token.is_alpha and token.lower_ not in titles


def _with_regions(found: list[Mention], doc: Doc, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The names with cities and what they lie in as one, where the language writes so."""
    last: Mention | None = None
    for mention in found:
        if last is None:
            last = mention
        elif _lies_in(last, mention, doc, gazetteer):
            last = Mention(f"{last.text}, {mention.text}", PLACE, last.first, mention.last)
        else:
            yield last
            last = mention
    if last is not None:
        yield last


def _lies_in(city: Mention, around: Mention, doc: Doc, gazetteer: Gazetteer) -> bool:
    if city.sort != PLACE or not gazetteer.regions or city.text in gazetteer.countries:
        return False
    is_beside = around.first - city.last == 1 and doc[city.last].text == ","
    return is_beside and around.text in gazetteer.regions
