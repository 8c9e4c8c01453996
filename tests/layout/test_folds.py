import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.layout.test_arrangement import SIZES, chronology, widths
from timeline.dates.calendar import DAY, Civil, instant
from timeline.layout import (
    Folds,
    TimeScale,
    arrange,
    empty_stretch,
    empty_stretches,
    folds_outside,
    ticks,
    weekends,
)
from timeline.layout.density import Density
from timeline.layout.folds import MOST
from timeline.layout.ticks import pieces

instants = st.integers(-(10**11), 10**11)


def made_of(edges) -> Folds:
    """Folds from distinct instants, taken two by two."""
    ordered = sorted(edges)
    return Folds(tuple(zip(ordered[::2], ordered[1::2], strict=False)))


folds = st.sets(instants, max_size=12).map(made_of)
near = st.sets(st.integers(-200, 200).map(lambda day: day * DAY), max_size=8).map(made_of)


@given(folds, st.lists(instants, min_size=2, max_size=30))
def test_a_folded_axis_keeps_the_order_of_time(made, moments):
    places = [made.folded(moment) for moment in sorted(moments)]
    assert places == sorted(places)
    assert made.folded_all(np.array(sorted(moments))).tolist() == places


@given(folds, instants)
def test_what_is_not_folded_away_is_found_again(made, moment):
    assume(not any(begin <= moment <= until for begin, until in made.stretches))
    assert made.unfolded(made.folded(moment)) == moment


@given(folds, instants)
def test_the_same_place_always_means_the_same_time(made, place):
    assert made.folded(made.unfolded(place)) == place
    assert made.unfolded_all(np.array([place], np.float64)).tolist() == [made.unfolded(place)]


@given(folds)
def test_a_fold_is_one_place_of_the_axis(made):
    for begin, until in made.stretches:
        assert made.folded(begin) == made.folded((begin + until) // 2) == made.folded(until)
        assert made.unfolded(made.folded(begin)) == until


def test_folds_that_touch_become_one():
    made = Folds(((0, 10), (20, 30)))
    assert made.with_fold(10, 20) == Folds(((0, 30),))
    assert made.with_fold(40, 50) == Folds(((0, 10), (20, 30), (40, 50)))
    assert made.with_fold(-5, 100) == Folds(((-5, 100),))
    assert made.without(25) == Folds(((0, 10),))
    assert made.without(15) == made
    assert not Folds()
    assert made


@pytest.mark.parametrize("stretches", [((10, 0),), ((0, 10), (10, 20)), ((0, 10), (5, 20)), ((3, 3),)])
def test_folds_that_cross_are_refused(stretches):
    with pytest.raises(ValueError, match="must follow"):
        Folds(stretches)


scales = st.builds(
    TimeScale,
    st.integers(-300 * DAY, 300 * DAY).map(float),
    st.floats(60, 3 * DAY),
    st.just(800.0),
    near,
)


@given(scales, st.floats(-500, 1500))
def test_a_pixel_of_a_folded_scale_means_one_time(scale, x):
    assert scale.x_of(scale.time_of(x)) == pytest.approx(x, abs=1e-3)


@given(scales, st.floats(0.3, 3), st.floats(0, 800))
def test_zooming_a_folded_scale_keeps_the_time_under_the_hand(scale, factor, x):
    zoomed = scale.zoomed(factor, x)
    assert zoomed.x_of(scale.time_of(x)) == pytest.approx(x, abs=1e-3)
    assert zoomed.folds == scale.folds


@given(scales, st.floats(-900, 900))
def test_panning_a_folded_scale_moves_all_of_it_alike(scale, pixels):
    panned = scale.panned(pixels)
    moments = np.arange(-300, 300, 7) * DAY
    assert panned.xs_of(moments) == pytest.approx(scale.xs_of(moments) - pixels, abs=1e-3)


@given(scales, st.integers(0, 800))
def test_folding_leaves_what_is_under_the_hand(scale, x):
    plain = scale.with_folds(Folds(), x)
    assert plain.time_of(x) == pytest.approx(scale.time_of(x), abs=1e-3)
    back = plain.with_folds(scale.folds, x)
    assert back.x_of(scale.time_of(x)) == pytest.approx(x, abs=1e-3)


@given(scales)
def test_a_glide_of_a_folded_scale_begins_and_ends_where_it_should(scale):
    target = scale.zoomed(2, 300)
    assert scale.towards(target, 1) == target
    assert scale.towards(target, 0).x_of(0) == pytest.approx(scale.x_of(0), abs=1e-3)


def test_a_fitted_folded_scale_shows_only_what_is_left():
    made = Folds(((10 * DAY, 90 * DAY),))
    scale = TimeScale.fitting(0, 100 * DAY, 800, folds=made)
    assert scale.seconds_per_pixel == 20 * DAY / 800
    assert (scale.x_of(0), scale.x_of(100 * DAY), scale.x_of(50 * DAY)) == (0, 800, 400)
    assert scale.near(0, 100 * DAY) == scale
    assert scale.panned(5000).near(0, 100 * DAY).x_of(100 * DAY) == pytest.approx(80)


@given(st.lists(st.integers(-300, 300), min_size=1, max_size=80), scales, st.integers(0, 4))
def test_no_event_of_a_folded_axis_is_neither_drawn_nor_counted(days, scale, rows):
    made = chronology([day * DAY for day in days])
    found = arrange(made, scale, rows, SIZES, widths)
    begun = made.begin[made.within(found.begin, found.until)]
    placed = made.begin[found.positions]
    drawn = np.histogram(placed[placed >= found.edges[0]], found.edges)[0]
    assert (drawn + found.hidden).sum() == np.count_nonzero(begun >= found.begin)


@given(st.lists(st.integers(-300, 300), min_size=1, max_size=80), near)
def test_the_density_of_a_folded_axis_counts_what_is_folded_away(days, made):
    events = chronology([day * DAY for day in days], [1] * len(days))
    density = Density.of(events, -301 * DAY, 301 * DAY, 9 * DAY, made)
    assert density.counts.sum() >= len(days)
    for day in days:
        assert density.counts[density.at(day * DAY)] > 0


def test_empty_stretches_are_those_in_which_nothing_is_under_way():
    made = chronology([0, 400 * DAY, 410 * DAY, 1000 * DAY], [DAY, DAY, 300 * DAY, DAY])
    found = empty_stretches(made)
    days = [(round(begin / DAY), round(until / DAY)) for begin, until in found.stretches]
    assert days == [(4, 397), (713, 997)]
    first = empty_stretch(made, 100 * DAY)
    assert first is not None
    assert DAY < first[0] < 100 * DAY < first[1] < 400 * DAY
    assert empty_stretch(made, 500 * DAY) is None
    assert empty_stretch(chronology([]), 0) is None
    assert empty_stretches(chronology([])) == Folds()
    assert empty_stretches(chronology([0])) == Folds()


def test_only_the_longest_empty_stretches_are_folded():
    begins = np.cumsum(100 + np.arange(30)) * DAY
    found = empty_stretches(chronology(begins))
    assert len(found.stretches) == MOST
    assert found.stretches[-1][1] > begins[-2]


def test_what_parts_far_off_events_from_a_span_is_folded_and_nothing_within_it():
    near = [day * DAY for day in (0, 1, 2, 50, 51, 100)]
    made = chronology([-90_000 * DAY, *near, 70_000 * DAY])
    (before, after) = folds_outside(made, 0, 101 * DAY).stretches
    assert -89_999 * DAY <= before[0] <= -89_985 * DAY
    assert -20 * DAY <= before[1] < 0
    assert 101 * DAY < after[0] < 120 * DAY
    assert 69_980 * DAY <= after[1] < 70_000 * DAY


def test_of_the_bar_of_a_far_off_event_a_part_is_left():
    year, later = 365 * DAY, 70_000 * DAY
    begins = np.array([-90_000 * DAY, *(day * DAY for day in range(100)), later])
    lengths = np.array([year, *[DAY] * 100, year])
    made = chronology(begins, lengths)
    found = folds_outside(made, 0, 100 * DAY)
    assert len(found.stretches) == 3
    assert found.folded(later + year) - found.folded(-90_000 * DAY) < 150 * DAY
    assert all(not begin < instant < end for instant in begins.tolist() for begin, end in found.stretches)


def years(first, last) -> tuple[int, int]:
    return instant(Civil(first)), instant(Civil(last))


def folded_ticks(*folds, span=(1990, 2030)):
    scale = TimeScale.fitting(*years(*span), 1200, folds=Folds(folds))
    return scale, ticks(scale, "en", lambda text: 7.0 * len(text), 12)


def test_no_tick_lies_in_a_fold():
    fold = years(1995, 2020)
    scale, found = folded_ticks(fold)
    for tick in (*found.minor, *found.major):
        assert not fold[0] < tick.at < fold[1]
    assert all(not fold[0] < at < fold[1] for at in found.bare)
    assert "2021" in [tick.label for tick in found.minor]
    assert [piece[0] for piece in pieces(scale)] == [scale.begin, fold[1]]


def test_the_span_behind_a_fold_is_named_again():
    _, found = folded_ticks((instant(Civil(2000, 3, 3)), instant(Civil(2024, 3, 3))), span=(2000, 2025))
    assert [tick.label for tick in found.major] == ["2000", "2024", "2025"][: len(found.major)]
    assert found.major[1].at == instant(Civil(2024, 3, 3))


def test_labels_do_not_touch_across_a_seam():
    for begin in range(1992, 2002):
        scale, found = folded_ticks((instant(Civil(begin, 11, 20)), instant(Civil(2019, 12, 9))))
        ends = [scale.x_of(tick.at) + 7 * len(tick.label) for tick in found.minor]
        starts = [scale.x_of(tick.at) for tick in found.minor]
        assert all(end < start for end, start in zip(ends, starts[1:], strict=False))


def test_weekends_in_a_fold_are_left_out():
    first = instant(Civil(2024, 7, 1))
    scale = TimeScale.fitting(
        first, first + 60 * DAY, 800, folds=Folds(((first + 10 * DAY, first + 50 * DAY),))
    )
    begins = [begin for begin, _ in weekends(scale) if begin < first + 60 * DAY]
    assert len(begins) <= 5
    assert all(not first + 14 * DAY < begin < first + 49 * DAY for begin in begins)


def test_density_serves_while_it_holds_the_view():
    events = chronology([day * DAY for day in range(40)])
    scale = TimeScale(10.0 * DAY, DAY / 40, 800)
    density = Density.of(events, 0, 40 * DAY, DAY / 10)
    assert density.serves(scale, DAY / 10)
    assert not density.serves(scale, DAY / 5)
    assert not density.serves(scale.panned(2000), DAY / 10)
    assert not density.serves(scale.with_folds(Folds(((0, DAY),)), 0), DAY / 10)
    heights = density.heights(20)
    assert heights.shape == density.counts.shape
    assert 0 < heights.max() <= 20
