import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.calendar import DAY, Civil, instant
from timeline.layout.scale import COARSEST, FINEST, TimeScale

FARTHEST = 12_000 * 366 * DAY
begins = st.floats(-FARTHEST, FARTHEST)
steps = (
    st.floats(math.log(FINEST), math.log(COARSEST)).map(math.exp).filter(lambda s: FINEST <= s <= COARSEST)
)
scales = st.builds(TimeScale, begins, steps, st.integers(1, 8000).map(float))
pixels = st.floats(-8000, 16000)


def close(seconds: float, expected: float, scale: TimeScale) -> bool:
    # A thousandth of a pixel, or what a double can tell at ten thousand years.
    return abs(seconds - expected) <= max(scale.seconds_per_pixel * 1e-3, 1e-3)


@given(scales, pixels)
def test_pixel_and_instant_are_inverses(scale, x):
    assert scale.x_of(scale.time_of(x)) == pytest.approx(x, abs=1e-2)


@given(scales, st.floats(0.01, 100), pixels)
def test_zoom_keeps_the_instant_under_the_pointer(scale, factor, x):
    zoomed = scale.zoomed(factor, x)
    assert close(zoomed.time_of(x), scale.time_of(x), scale) or close(
        zoomed.time_of(x), scale.time_of(x), zoomed
    )
    assert FINEST <= zoomed.seconds_per_pixel <= COARSEST


@given(scales, st.lists(st.integers(-300, 300), max_size=40))
def test_pans_that_cancel_out_lead_back(scale, moves):
    panned = scale
    for move in [*moves, -sum(moves)]:
        panned = panned.panned(move)
    assert close(panned.begin, scale.begin, scale)
    assert panned.seconds_per_pixel == scale.seconds_per_pixel


@given(scales, st.integers(-FARTHEST, FARTHEST))
def test_many_instants_stand_where_each_one_does(scale, seconds):
    assert scale.xs_of(np.array([seconds]))[0] == scale.x_of(seconds)


@given(begins, st.floats(60, FARTHEST), st.integers(200, 8000), st.floats(0, 90), st.floats(0, 90))
def test_fitting_shows_the_whole_span_between_the_margins(begin, length, width, before, after):
    scale = TimeScale.fitting(begin, begin + length, width, before=before, after=after)
    assert scale.x_of(begin) >= before - 0.01
    assert scale.x_of(begin + length) <= width - after + 0.01


def test_fitting_uses_all_of_the_room():
    begin, until = instant(Civil(2023)), instant(Civil(2025))
    scale = TimeScale.fitting(begin, until, 1000, before=50, after=150)
    assert scale.x_of(begin) == pytest.approx(50)
    assert scale.x_of(until) == pytest.approx(850)


@given(scales, scales, st.floats(0, 1))
def test_a_zoom_under_way_stays_between_its_ends(scale, other, progress):
    target = other.resized(scale.width)
    between = scale.towards(target, progress)
    low, high = sorted((scale.seconds_per_pixel, target.seconds_per_pixel))
    assert low * (1 - 1e-9) <= between.seconds_per_pixel <= high * (1 + 1e-9)
    assert scale.towards(target, 1) == target


@given(scales, st.floats(0.1, 10), st.floats(0, 1), st.floats(0, 1))
def test_an_animated_zoom_keeps_its_fixed_pixel_on_the_way(scale, factor, share, progress):
    x = share * scale.width
    between = scale.towards(scale.zoomed(factor, x), progress)
    tolerance = max(scale.seconds_per_pixel, between.seconds_per_pixel) * 1e-2
    assert between.time_of(x) == pytest.approx(scale.time_of(x), abs=max(tolerance, 1e-2))


@given(scales, st.integers(-FARTHEST, FARTHEST), st.integers(0, FARTHEST))
def test_the_view_never_loses_the_events(scale, begin, length):
    kept = scale.near(begin, begin + length)
    assert kept.begin <= begin + length + kept.seconds_per_pixel
    assert kept.until >= begin - kept.seconds_per_pixel


def test_near_leaves_a_view_among_the_events_alone():
    scale = TimeScale(1000.0, 10.0, 500)
    assert scale.near(0, 20_000) == scale


@pytest.mark.parametrize(("step", "width"), [(0, 100), (FINEST / 2, 100), (COARSEST * 2, 100), (1, 0)])
def test_a_scale_that_cannot_be_is_a_mistake(step, width):
    with pytest.raises(ValueError, match="no such scale"):
        TimeScale(0, step, width)
