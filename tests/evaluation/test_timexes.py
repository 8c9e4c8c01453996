"""The measures of time expressions, on cases counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.evaluation.scores import Score
from timeline.evaluation.timexes import MEASURES, Expression, Tally, matched

TEXT = "On Monday morning, 4 July 2024, for two days and then again yesterday."
MONDAY = Expression(3, 9, "DATE", "2024-07-01")
MORNING = Expression(3, 17, "TIME", "2024-07-01TMO")
JULY = Expression(19, 30, "DATE", "2024-07-04")
DAYS = Expression(36, 44, "DURATION", "P2D")
YESTERDAY = Expression(60, 69, "DATE", "2024-07-04")
GOLD = [MORNING, JULY, DAYS, YESTERDAY]


def tally(gold, predicted):
    result = Tally()
    result.add("d", TEXT, gold, predicted)
    return result


def rights(result):
    return {measure: result.scores[measure].right for measure in MEASURES}


def test_gold_against_itself_is_a_hundred():
    result = tally(GOLD, GOLD)
    assert all(result.scores[measure].f1 == 100 for measure in MEASURES)
    assert all(score.f1 == 100 for score in result.by_type.values())
    assert result.mistakes == []


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=8))
def test_any_gold_against_itself_is_a_hundred(spans):
    gold = [Expression(start, start + length, "DATE", str(start)) for start, length in spans]
    result = tally(gold, gold)
    assert all(result.scores[measure].right == len(gold) for measure in MEASURES)


def test_nothing_found():
    result = tally(GOLD, [])
    assert all(result.scores[measure] == Score(0, 0, 4) for measure in MEASURES)
    assert result.kinds() == {"missed": 4}


def test_nothing_to_find():
    result = tally([], [JULY])
    assert all(result.scores[measure] == Score(0, 1, 0) for measure in MEASURES)
    assert result.kinds() == {"spurious": 1}


def test_a_wrong_span_counts_only_as_relaxed():
    # Of four, one has another span, type and value, one another value, one is missing, one is too many.
    other_july = JULY._replace(value="2023-07-04")
    spurious = Expression(45, 48, "DATE", "2024")
    result = tally(GOLD, [MONDAY, other_july, DAYS, spurious])
    assert rights(result) == {"strict": 2, "relaxed": 3, "type": 2, "value": 1}
    assert result.scores["strict"] == Score(2, 4, 4)
    assert result.scores["strict"].f1 == 50
    assert result.scores["relaxed"].f1 == 75
    assert result.kinds() == {"span": 1, "type": 1, "value": 2, "missed": 1, "spurious": 1}


def test_scores_by_type_want_type_and_value():
    result = tally(GOLD, [MORNING, JULY._replace(value="2023"), DAYS])
    assert result.by_type["TIME"] == Score(1, 1, 1)
    assert result.by_type["DATE"] == Score(0, 1, 2)
    assert result.by_type["DURATION"] == Score(1, 1, 1)


def test_documents_add_up():
    result = tally(GOLD, GOLD)
    result.add("e", TEXT, [JULY], [])
    assert result.scores["strict"] == Score(4, 4, 5)


def test_each_is_matched_once():
    halves = [Expression(19, 25, "DATE", "2024-07-04"), Expression(26, 30, "DATE", "2024")]
    assert matched([JULY], halves) == [(JULY, halves[0])]
    assert matched(halves, [JULY]) == [(halves[0], JULY)]


def test_the_same_span_is_matched_before_one_that_overlaps():
    wide = Expression(0, 30, "DATE", "2024")
    assert matched([wide, JULY], [JULY]) == [(JULY, JULY)]


def test_touching_is_not_overlapping():
    assert matched([MONDAY], [Expression(9, 12, "DATE", "2024")]) == []


@pytest.mark.parametrize("item", GOLD)
def test_a_mistake_shows_its_context(item):
    (mistake,) = tally([item], []).mistakes
    assert f"[{TEXT[item.start : item.end]}]" in mistake.context
    assert mistake.doc == "d"
