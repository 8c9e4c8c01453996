"""Judged pairs of events: read, found in the articles, counted by hand."""

from __future__ import annotations

import json

import pytest

from timeline.errors import Fault
from timeline.evaluation import run
from timeline.evaluation.pairs import Decision, JudgedPair, PairTally, Place, judged_pairs, tallies
from timeline.model import Verdict

FLOOD = "Banjir bandang merendam ratusan rumah di Desa Sukamaju pada Senin (16/6/2025)."
ARTICLES = {
    "a": FLOOD,
    "b": f"{FLOOD} Warga mengungsi.",
    "c": "Menteri meresmikan pabrik gula di Lumajang pada Senin (16/6/2025).",
}
PLACES = {doc: Place(doc, (0, text.index(".") + 1), (0, 30), "2025-06-16") for doc, text in ARTICLES.items()}
NOWHERE = Place("a", (0, 10), (0, 10), "1999-01-01")


def write(path, lines):
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def articles(tmp_path):
    """Two articles on a flood, and one on something else of that day."""
    return write(
        tmp_path / "articles.jsonl",
        (
            {"doc": doc, "dct": "2025-06-17", "lang": "id", "title": None, "text": text}
            for doc, text in ARTICLES.items()
        ),
    )


def judged(one, other, decision=Decision.SAME, half=0):
    return JudgedPair(one, other, decision, half)


def test_pairs_are_read(tmp_path):
    sides = {side: PLACES[doc]._asdict() for side, doc in (("one", "a"), ("other", "b"))}
    path = write(tmp_path / "pairs.jsonl", [{"half": 1, "decision": "unsure", "drawn": "random", **sides}])
    assert list(judged_pairs(path)) == [judged(PLACES["a"], PLACES["b"], Decision.UNSURE, 1)]


def test_verdicts_are_counted_by_hand():
    tally = PairTally()
    for decision, verdict in (
        (Decision.SAME, Verdict.MERGED),
        (Decision.SAME, Verdict.PROPOSED),
        (Decision.SAME, None),
        (Decision.DIFFERENT, Verdict.MERGED),
        (Decision.DIFFERENT, Verdict.PROPOSED),
        (Decision.DIFFERENT, None),
        (Decision.UNSURE, Verdict.MERGED),
    ):
        tally.add(judged(PLACES["a"], PLACES["c"], decision), verdict, found=True)
    assert (tally.merges.precision, round(tally.merges.recall, 1)) == (50.0, 33.3)
    assert (tally.offers.precision, round(tally.offers.recall, 1)) == (50.0, 66.7)
    assert [pair.decision for pair in tally.wrong] == [Decision.DIFFERENT]


def test_the_events_of_pairs_are_found_and_merged(articles):
    first, second = tallies(
        [
            judged(PLACES["a"], PLACES["b"]),
            judged(PLACES["a"], PLACES["c"], Decision.DIFFERENT),
            judged(NOWHERE, PLACES["c"], half=1),
        ],
        articles,
    )
    assert (first.merges.right, first.merges.predicted, first.merges.gold) == (1, 1, 1)
    assert (second.merges.right, second.merges.predicted, second.merges.gold) == (0, 0, 1)
    assert (first.not_found, second.not_found) == (0, 1)


def test_pairs_of_articles_that_are_not_there_are_told(articles):
    stranger = Place("z", (0, 1), (0, 1), "2025-06-16")
    with pytest.raises(Fault, match="lack z"):
        tallies([judged(stranger, PLACES["a"])], articles)


def test_the_table_needs_the_articles(tmp_path, articles, capsys):
    sides = {side: PLACES[doc]._asdict() for side, doc in (("one", "a"), ("other", "b"))}
    folder = tmp_path / "pairs"
    folder.mkdir()
    write(folder / "pairs.jsonl", [{"half": 0, "decision": "same", "drawn": "random", **sides}])
    with pytest.raises(Fault, match="--articles"):
        run([folder])
    assert run([folder], articles=articles) == 0
    assert "100.0" in capsys.readouterr().out
