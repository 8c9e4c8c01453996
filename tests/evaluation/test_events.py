"""The measures of dated events, on cases counted by hand."""

import pytest

from timeline.evaluation.events import EventTally, GoldEvent, matched
from timeline.evaluation.scores import Score

MET = GoldEvent(
    "2024-07-04", None, "occurrence", (0, 80), "Putin and Mokhber met in Astana", ("Putin", "Mokhber")
)
FELL = GoldEvent("2023", None, "figure", (81, 150), "Bilateral trade fell", ())
FAIR = GoldEvent("2025-06-16", "2025-06-18", "scheduled", (151, 220), "Art fair in Solo", ("Solo",))
GOLD = [MET, FELL, FAIR]


def tally(gold, predicted):
    result = EventTally()
    result.add("d", gold, predicted)
    return result


def test_gold_against_itself_is_a_hundred():
    result = tally(GOLD, GOLD)
    for score in (result.exact, result.loose, result.title, result.kind, result.names):
        assert score.f1 == 100
    assert result.missed == result.spurious == []


def test_a_coarser_date_is_loose_not_exact():
    result = tally([MET], [MET._replace(date="2024-07")])
    assert result.exact == Score(0, 1, 1)
    assert result.loose == Score(1, 1, 1)
    assert [event for _, event in result.missed] == [MET]
    assert len(result.spurious) == 1


@pytest.mark.parametrize("date", ["2024-07-05", "2023-07-04", "2025"])
def test_another_date_is_neither(date):
    result = tally([MET], [MET._replace(date=date)])
    assert result.exact.right == result.loose.right == 0


def test_a_span_wants_both_ends():
    assert tally([FAIR], [FAIR._replace(date_end=None)]).exact.right == 0


def test_evidence_must_overlap():
    assert tally([MET], [MET._replace(evidence=(80, 90))]).exact.right == 0
    assert tally([MET], [MET._replace(evidence=(79, 90))]).exact.right == 1


def test_titles_are_scored_by_their_words():
    # "putin and mokhber met in astana" against "putin met mokhber": 3 words of 3, 3 of 6.
    result = tally([MET], [MET._replace(title="Putin met Mokhber")])
    assert result.title == Score(3, 3, 6)
    assert result.title.f1 == pytest.approx(200 / 3)


def test_kinds_are_scored_on_matched_events():
    result = tally(GOLD, [MET, FELL._replace(kind="state")])
    assert result.kind == Score(1, 2, 2)
    assert result.kind.precision == 50


def test_names_are_scored_without_regard_to_case():
    result = tally([MET], [MET._replace(names=("putin", "Astana", "Iran"))])
    assert result.names == Score(1, 3, 2)


def test_each_event_is_matched_once_closest_title_first():
    near, far = MET._replace(title="Putin and Mokhber met"), MET._replace(title="Something else")
    agree = lambda one, other: one.date == other.date  # noqa: E731
    assert matched([MET], [far, near], agree) == [(MET, near)]
    assert tally([MET], [far, near]).exact == Score(1, 2, 1)


def test_calibration_puts_events_into_bins_by_confidence():
    sure = MET._replace(confidence=0.95)
    wrong = FELL._replace(date="1999", confidence=0.9)
    unsure = FAIR._replace(confidence=0.31)
    certain = MET._replace(evidence=(300, 310), confidence=1.0)
    result = tally(GOLD, [sure, wrong, unsure, certain])
    assert (result.bins[9].right, result.bins[9].predicted) == (1, 3)
    assert (result.bins[3].right, result.bins[3].predicted) == (1, 1)
    assert sum(score.predicted for score in result.bins) == 4


def test_documents_add_up():
    result = tally(GOLD, GOLD)
    result.add("e", [MET], [])
    assert result.exact == Score(3, 3, 4)
    assert result.missed == [("e", MET)]
