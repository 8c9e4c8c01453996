from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import DAY
from timeline.layout.chronology import Chronology
from timeline.layout.columns import Columns, Flag
from timeline.layout.folds import Folds
from timeline.layout.framing import span_around, stretch_of_all, stretch_of_bulk
from timeline.model import Event, EventKind, Importance, Status

spans = st.tuples(st.integers(-(10**11), 10**11), st.integers(1, 10**10)).map(
    lambda pair: (pair[0], sum(pair))
)
near_spans = st.tuples(st.integers(-50, 50), st.integers(1, 60)).map(lambda pair: (pair[0], sum(pair)))
chronicles = st.lists(st.one_of(spans, near_spans), max_size=60)
windows = st.one_of(spans, near_spans)


def event(event_id: int, interval: Interval | None, **others) -> Event:
    return Event(event_id, f"event {event_id}", EventKind.OCCURRENCE, "", None, interval, **others)


def chronology(spans: list[tuple[int, int]]) -> Chronology:
    return Chronology.of_events([event(i, Interval(*span)) for i, span in enumerate(spans)])


def overlapping(spans, begin, until) -> set[int]:
    return {i for i, (first, last) in enumerate(spans) if first < until and last > begin}


@given(chronicles, windows)
def test_a_window_holds_exactly_what_shares_an_instant_with_it(spans, window):
    made = chronology(spans)
    found = made.within(*window)
    assert set(made.ids[found].tolist()) == overlapping(spans, *window)
    assert found.tolist() == sorted(found.tolist())


@given(chronicles, windows)
def test_the_count_of_a_window_is_exact(spans, window):
    assert chronology(spans).count(*window) == len(overlapping(spans, *window))


@given(chronicles, st.floats(-100, 100), st.floats(0.25, 20), st.integers(1, 30))
def test_density_counts_every_event_in_each_column_it_touches(spans, begin, step, columns):
    edges = begin + np.arange(columns + 1) * step
    expected = [len(overlapping(spans, edges[i], edges[i + 1])) for i in range(columns)]
    assert chronology(spans).density(edges).tolist() == expected


@given(chronicles, st.integers(-100, 100))
def test_under_way_are_those_that_began_before_and_go_on(spans, instant):
    expected = sum(first < instant < last for first, last in spans)
    assert chronology(spans).under_way(instant) == expected


@given(chronicles)
def test_every_event_begins_in_one_cell(spans):
    edges = np.linspace(-2e11, 2e11, 17)
    assert chronology(spans).begun(edges).sum() == len(spans)


@given(chronicles)
def test_positions_are_found_by_id(spans):
    made = chronology(spans)
    for event_id in range(len(spans)):
        assert made.ids[made.position_of(event_id)] == event_id
    assert made.position_of(len(spans)) is None


def test_only_events_with_a_place_are_kept():
    events = [
        event(1, None),
        event(2, Interval(DISTANT_PAST, DISTANT_FUTURE)),
        event(3, Interval.day(2024, 7, 4)),
    ]
    made = Chronology.of_events(events)
    assert made.ids.tolist() == [3]
    assert made.source.tolist() == [2]
    assert Chronology.of_events(events[:2]).extent() is None


def test_an_open_end_stands_at_the_end_that_is_known():
    day = Interval.day(2024, 7, 4)
    made = Chronology.of_events(
        [event(1, Interval(DISTANT_PAST, day.until)), event(2, Interval(day.until, DISTANT_FUTURE))]
    )
    assert made.extent() == (day.until - 1, day.until + 1)
    assert made.flags.tolist() == [Flag.OPEN_BEGIN, Flag.OPEN_UNTIL]


@pytest.mark.parametrize(
    ("interval", "others", "expected"),
    [
        (Interval.day(2024, 7, 4), {}, Flag(0)),
        (Interval.month(2024, 7), {}, Flag.COARSE),
        (Interval(0, DAY, Granularity.DAY, approximate=True), {}, Flag.APPROXIMATE),
        (Interval.day(2024, 7, 4), {"confidence": 0.49}, Flag.DOUBTFUL),
        (Interval.day(2024, 7, 4), {"confidence": 0.5}, Flag(0)),
        (Interval.day(2024, 7, 4), {"status": Status.ACCEPTED}, Flag.SETTLED),
        (Interval.day(2024, 7, 4), {"status": Status.EDITED}, Flag.SETTLED),
        (Interval.day(2024, 7, 4), {"status": Status.EDITED, "confidence": 0.1}, Flag.SETTLED),
    ],
)
def test_certainty_shows_in_flags(interval, others, expected):
    assert Chronology.of_events([event(1, interval, **others)]).flags.tolist() == [expected]


def test_of_events_that_begin_together_the_surest_comes_first():
    day = Interval.day(2024, 7, 4)
    made = Chronology.of_events(
        [
            event(1, day, confidence=0.6),
            event(2, day, confidence=0.9),
            event(3, day, confidence=0.3, status=Status.EDITED),
        ]
    )
    assert made.ids.tolist() == [3, 2, 1]


def columns(begins: list[int], confidence: list[float]) -> Columns:
    begin = np.array(begins, np.int64)
    zeros = np.zeros(len(begin), np.uint8)
    sure = np.array(confidence, np.float32)
    return Columns(np.arange(len(begin)), begin, begin + 60, zeros, zeros, sure, zeros, zeros, zeros)


@given(st.lists(st.tuples(st.integers(-(10**10), 10**10), st.floats(0, 1)), min_size=1, max_size=300))
def test_zooming_in_only_ever_adds_leaders(pairs):
    made = Chronology.of_columns(columns(*map(list, zip(*pairs, strict=True))))
    leaders = [set(made.within(-(10**11), 10**11, level).tolist()) for level in range(48)]
    for finer, coarser in pairwise(leaders):
        assert coarser <= finer
    assert len(leaders[0]) == len(pairs)
    assert leaders[-1]


def test_a_crowd_is_led_by_its_surest_and_a_lonely_event_by_itself():
    begins = [*range(0, 64_000, 64), 10**9]
    confidence = [0.5] * 1000 + [0.1]
    confidence[500] = 0.9
    made = Chronology.of_columns(columns(begins, confidence))
    leaders = made.within(0, 2 * 10**9, 20)
    assert made.position_of(500) in leaders
    assert made.position_of(1000) in leaders
    assert len(leaders) <= 9


def test_one_event_is_shown_among_its_surroundings():
    day = Interval.day(2024, 7, 4)
    begin, until, *_ = stretch_of_all(chronology([(day.begin, day.until)]))
    assert until - begin == 8 * DAY
    assert begin < day.begin < day.until < until
    assert span_around(day.begin, day.until) == (begin, until)


def test_the_whole_is_from_the_first_to_the_last():
    assert stretch_of_all(chronology([(0, DAY), (300 * DAY, 301 * DAY)])) == (0, 301 * DAY, 0, 2)
    assert stretch_of_all(chronology([])) is None


def some_days(*first: int, count: int = 20) -> list[tuple[int, int]]:
    return [(day * DAY, (day + 1) * DAY) for start in first for day in range(start, start + count)]


def test_most_events_are_shown_without_one_far_off():
    far = (-700_000 * DAY, -699_999 * DAY)
    found = stretch_of_bulk(chronology([far, *some_days(0)]))
    assert found == (0, 20 * DAY, 1, 21)
    later = (700_000 * DAY, 700_001 * DAY)
    assert stretch_of_bulk(chronology([*some_days(0), later])) == (0, 20 * DAY, 0, 20)


def test_what_stands_near_most_events_is_shown_with_them():
    far, near = (-700_000 * DAY, -699_999 * DAY), (-8 * DAY, -7 * DAY)
    assert stretch_of_bulk(chronology([far, near, *some_days(0)])) == (-8 * DAY, 20 * DAY, 1, 22)


def test_nothing_is_far_off_where_it_costs_little_or_where_there_are_few():
    assert stretch_of_bulk(chronology([(-30 * DAY, -29 * DAY), *some_days(0)])) is None
    assert stretch_of_bulk(chronology([(-9000 * DAY, -8999 * DAY), *some_days(0, count=3)])) is None
    assert stretch_of_bulk(chronology(some_days(0, 9000))) is None
    assert stretch_of_bulk(chronology([])) is None


def test_a_folded_gap_makes_nothing_far_off():
    made = chronology([(-700_000 * DAY, -699_999 * DAY), *some_days(0)])
    assert stretch_of_bulk(made, Folds(((-699_998 * DAY, -DAY),))) is None


def test_a_bar_that_goes_on_for_ages_does_not_squeeze_the_others():
    ages = (19 * DAY + 60, 9000 * DAY)
    found = stretch_of_bulk(chronology([*some_days(0), ages]))
    assert found is not None
    assert found.until < 40 * DAY
    assert (found.first, found.last) == (0, 21)


def test_marks_and_disputes_show_in_flags_and_marked_events_come_first():
    day = Interval.day(2024, 7, 4)
    made = Chronology.of_events(
        [event(1, day, status=Status.EDITED), event(2, day, confidence=0.3, importance=Importance.KEY)],
        disputed={1},
    )
    assert made.ids.tolist() == [2, 1]
    assert made.flags.tolist() == [Flag.MARKED | Flag.DOUBTFUL, Flag.SETTLED | Flag.DISPUTED]
    assert made.rank.tolist() == [0, 1]


def test_a_part_is_a_chronology_of_its_own():
    made = chronology([(0, DAY), (DAY, 3 * DAY), (2 * DAY, 9 * DAY)])
    part = made.part(np.array([0, 2]))
    assert part.ids.tolist() == [0, 2]
    assert part.extent() == (0, 9 * DAY)
    assert part.source.tolist() == [0, 2]
    assert made.positions_of([2, 0, 77]).tolist() == [0, 2]
    assert made.positions_of([]).tolist() == []
