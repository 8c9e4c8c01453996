"""Pairs of events judged by hand: how many that are one were put together, and how many that are not."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.dates import timex3
from timeline.errors import Fault, Message
from timeline.evaluation.scores import Score
from timeline.extraction import analyse
from timeline.merging.batch import merged
from timeline.model import Account, Publication, PublicationSource, RawArticle, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from timeline.model import Proposal

PAIRS = "pairs.jsonl"
# Letters of the text that show what an article is about, as the store gives them.
_BEGINNING = 300
_WORD = re.compile(r"\w+")


class Decision(StrEnum):
    """What the judge said of two events."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Place(NamedTuple):
    """An event by where it stands: article, sentence, date, and the words in the sentence that tell it."""

    doc: str
    evidence: tuple[int, int]
    focus: tuple[int, int]
    date: str


class JudgedPair(NamedTuple):
    """Two events of different articles, and whether they are one; `half` is 0 or 1."""

    one: Place
    other: Place
    decision: Decision
    half: int


@dataclass
class PairTally:
    """The counts of a set of judged pairs. A pair of which an event was not found is among the missed."""

    merges: Score = field(default_factory=Score)
    offers: Score = field(default_factory=Score)
    not_found: int = 0
    wrong: list[JudgedPair] = field(default_factory=list[JudgedPair])

    def add(self, pair: JudgedPair, verdict: Verdict | None, *, found: bool) -> None:
        """Count one pair; of those of which the judge was not sure none counts."""
        if pair.decision is Decision.UNSURE:
            return
        same = pair.decision is Decision.SAME
        self.not_found += not found
        is_merged, is_offered = verdict is Verdict.MERGED, verdict is not None
        self.merges += Score(same and is_merged, is_merged, same)
        self.offers += Score(same and is_offered, is_offered, same)
        if is_merged and not same:
            self.wrong.append(pair)

    def __add__(self, other: PairTally) -> PairTally:
        return PairTally(
            self.merges + other.merges,
            self.offers + other.offers,
            self.not_found + other.not_found,
            self.wrong + other.wrong,
        )


def judged_pairs(path: Path) -> Iterator[JudgedPair]:
    """The pairs of a file."""
    for line in _lines(path):
        one, other = (_place(line[side]) for side in ("one", "other"))
        yield JudgedPair(one, other, Decision(line["decision"]), line["half"])


def tallies(pairs: Iterable[JudgedPair], articles: Path) -> tuple[PairTally, PairTally]:
    """What merging makes of the pairs, by halves; all articles of the pairs are merged together."""
    pairs = tuple(pairs)
    found = _Found(pairs, articles)
    verdicts = _verdicts(found.accounts.values())
    halves = PairTally(), PairTally()
    for pair in pairs:
        both = frozenset({found.number(pair.one), found.number(pair.other)}) - {None}
        halves[pair.half].add(pair, verdicts.get(both), found=len(both) == 2)
    return halves


def events_of_pairs(
    pairs: Iterable[JudgedPair], articles: Path
) -> Iterator[tuple[JudgedPair, Account, Account]]:
    """The pairs with the events that we find there; without those of which one is not found."""
    pairs = tuple(pairs)
    found = _Found(pairs, articles)
    for pair in pairs:
        one, other = found.number(pair.one), found.number(pair.other)
        if one is not None and other is not None:
            yield pair, found.accounts[one], found.accounts[other]


class _Found:
    """What extraction finds in the articles of the pairs."""

    def __init__(self, pairs: Iterable[JudgedPair], articles: Path) -> None:
        self._texts = _texts(articles, {place.doc for pair in pairs for place in (pair.one, pair.other)})
        self._proposals = {doc: analyse(article).proposals for doc, article in self._texts.items()}
        self._numbers: dict[tuple[str, int], int] = {}
        self.accounts: dict[int, Account] = {}
        for article, (doc, proposals) in enumerate(self._proposals.items()):
            for index, proposal in enumerate(proposals):
                number = len(self.accounts) + 1
                self._numbers[doc, index] = number
                self.accounts[number] = _account(number, article, self._texts[doc], proposal)

    def number(self, place: Place) -> int | None:
        """Which event stands there: of the same date and sentence, told most by the words in focus."""
        words = set(_WORD.findall(self._texts[place.doc].text[slice(*place.focus)].lower()))
        proposals = self._proposals[place.doc]

        def nearness(index: int) -> tuple[int, int]:
            title = set(_WORD.findall(proposals[index].title.lower()))
            return len(title & words) - len(title - words), -index

        start, end = place.evidence
        there = [
            index
            for index, proposal in enumerate(proposals)
            if proposal.value == place.date and proposal.evidence[0] < end and start < proposal.evidence[1]
        ]
        return self._numbers[place.doc, max(there, key=nearness)] if there else None


def _account(number: int, article: int, raw: RawArticle, proposal: Proposal) -> Account:
    return Account(
        number,
        article,
        raw.language,
        f"{raw.title}\n{raw.text[:_BEGINNING]}",
        raw.text[slice(*proposal.evidence)],
        proposal.title,
        proposal.kind,
        proposal.interval,
        proposal.participants,
        proposal.places,
        proposal.negated,
    )


def _verdicts(accounts: Iterable[Account]) -> dict[frozenset[int | None], Verdict]:
    """What is held of each pair: MERGED for all of one group, whether compared or not."""
    grouping = merged(accounts)
    held: dict[frozenset[int | None], Verdict] = {
        frozenset({pair.one, pair.other}): pair.verdict
        for pair in grouping.pairs
        if pair.verdict is Verdict.PROPOSED
    }
    for group in grouping.groups:
        held |= {frozenset({one, other}): Verdict.MERGED for one in group for other in group if one < other}
    return held


def _texts(path: Path, docs: set[str]) -> dict[str, RawArticle]:
    """The articles that the pairs speak of, in the order of their file; raises Fault where one is missing."""
    texts: dict[str, RawArticle] = {}
    for line in _lines(path):
        if line["doc"] in docs:
            created = timex3.interval_of(line["dct"]) if line["dct"] else None
            published = Publication(created, PublicationSource.METADATA) if created else Publication()
            texts[line["doc"]] = RawArticle(line["text"], line["title"] or "", line["lang"], published)
    if missing := docs - texts.keys():
        raise Fault(Message("The articles of {file} lack {doc}.", file=path.name, doc=min(missing)))
    return texts


def _place(data: dict[str, Any]) -> Place:
    return Place(data["doc"], tuple(data["evidence"]), tuple(data["focus"]), data["date"])


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)
