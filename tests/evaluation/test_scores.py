import pytest

from timeline.evaluation.scores import Score


@pytest.mark.parametrize(
    ("score", "precision", "recall", "f1"),
    [
        (Score(3, 3, 3), 100, 100, 100),
        (Score(2, 4, 8), 50, 25, 100 / 3),
        (Score(0, 5, 5), 0, 0, 0),
        (Score(0, 0, 5), 0, 0, 0),
        (Score(0, 5, 0), 0, 0, 0),
        (Score(), 0, 0, 0),
    ],
)
def test_precision_recall_and_f1(score, precision, recall, f1):
    assert (score.precision, score.recall, score.f1) == pytest.approx((precision, recall, f1))


def test_scores_add_up():
    assert Score(1, 2, 3) + Score(4, 5, 6) == Score(5, 7, 9)
