from __future__ import annotations

import pytest

from timeline.app.pace import Pace


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def run(pace, clock, count, each):
    for _ in range(count):
        clock.now += each
        pace.advance()


def test_nothing_is_said_of_the_first_few(clock):
    pace = Pace(clock)
    run(pace, clock, 4, 0.1)
    assert pace.rate is None
    assert pace.remaining(100) is None


def test_the_rate_is_that_of_late(clock):
    pace = Pace(clock)
    run(pace, clock, 50, 2.0)
    assert pace.rate == pytest.approx(0.5)
    run(pace, clock, 400, 0.1)
    assert pace.rate == pytest.approx(10, rel=0.1)
    assert pace.remaining(100) == pytest.approx(10, rel=0.1)


def test_a_pause_is_no_slowness(clock):
    pace = Pace(clock)
    run(pace, clock, 50, 0.1)
    pace.pause()
    clock.now += 3600
    assert pace.rate == pytest.approx(10)
    pace.resume()
    run(pace, clock, 50, 0.1)
    assert pace.rate == pytest.approx(10)


def test_when_nothing_moves_the_time_grows(clock):
    pace = Pace(clock)
    run(pace, clock, 50, 0.1)
    before = pace.remaining(100)
    clock.now += 10
    assert pace.remaining(100) > before
