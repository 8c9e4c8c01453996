import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout.test_arrangement import chronology
from timeline.dates.calendar import DAY
from timeline.layout import NONE, OTHERS, Facet, Grouping, moved, open_lanes, rows_of_lanes, whole_of
from timeline.layout.lanes import MOST

PLACES = [["Jakarta"], ["Bandung", "Jakarta"], [], ["Bandung"], ["Jakarta", "Jakarta", ""]]
SOURCES = [["a"], ["a"], ["b"], ["b"], ["a"]]

values = st.lists(st.lists(st.sampled_from(["", "a", "b", "c"]), max_size=3), min_size=1, max_size=40)


def laned(*told, closed=(), order=()):
    """Chronology (one event a day, in the order told) and grouping of some values."""
    made = chronology(np.arange(len(told[0])) * DAY)
    facets = tuple(Facet.of(str(number), found) for number, found in enumerate(told))
    return made, Grouping(facets, frozenset(closed), tuple(order))


def names(made, grouping):
    return [lane.path for lane in open_lanes(whole_of(made, grouping), grouping)]


def test_an_event_stands_in_each_of_its_lanes():
    made, grouping = laned(PLACES)
    lanes = {lane.path: lane.positions.tolist() for lane in open_lanes(whole_of(made, grouping), grouping)}
    assert lanes == {("Jakarta",): [0, 1, 4], ("Bandung",): [1, 3], (NONE,): [2]}


def test_lanes_nest():
    made, grouping = laned(SOURCES, PLACES)
    assert names(made, grouping) == [
        ("a",),
        ("a", "Jakarta"),
        ("a", "Bandung"),
        ("b",),
        ("b", "Bandung"),
        ("b", NONE),
    ]
    inner = open_lanes(whole_of(made, grouping), grouping)[1]
    assert (inner.depth, len(inner), inner.chronology.ids.tolist()) == (1, 3, [0, 1, 4])
    assert [inner.holds(position) for position in range(6)] == [True, True, False, False, True, False]


def test_what_is_in_a_closed_lane_is_not_among_the_open_ones():
    made, grouping = laned(SOURCES, PLACES, closed=[("a",)])
    assert names(made, grouping) == [("a",), ("b",), ("b", "Bandung"), ("b", NONE)]


def test_without_facets_there_is_one_lane_of_all():
    made, grouping = laned(PLACES)
    whole = whole_of(made, Grouping())
    assert open_lanes(whole, Grouping()) == []
    assert whole.chronology is made
    assert grouping.keys == ("0",)


def test_lanes_stand_in_the_order_that_the_user_gave_them():
    made, grouping = laned(PLACES, order=[("Bandung",)])
    assert names(made, grouping) == [("Bandung",), ("Jakarta",), (NONE,)]


@pytest.mark.parametrize(("to", "expected"), [(0, "cab"), (1, "acb"), (2, "abc"), (9, "abc"), (-4, "cab")])
def test_a_lane_is_moved_among_its_siblings(to, expected):
    siblings = [("a",), ("b",), ("c",)]
    found = moved(siblings, ("c",), to, [("z",), ("a",)])
    assert found == (("z",), *((name,) for name in expected))


def test_the_smaller_ones_of_too_many_lanes_share_one():
    told = [[f"p{index}"] for index in range(MOST + 50)] + [["p0"]] * 3
    made, grouping = laned(told)
    lanes = open_lanes(whole_of(made, grouping), grouping)
    assert len(lanes) == MOST
    assert lanes[0].path == ("p0",)
    assert (lanes[-1].path, lanes[-1].joined, len(lanes[-1])) == ((OTHERS,), 51, 51)
    assert sum(len(lane) for lane in lanes) == len(told)


@given(values)
def test_every_event_stands_in_the_lanes_of_its_values_and_in_no_other(told):
    made, grouping = laned(told)
    found = {
        lane.path[0]: set(lane.positions.tolist()) for lane in open_lanes(whole_of(made, grouping), grouping)
    }
    expected: dict[str, set[int]] = {}
    for position, mine in enumerate(told):
        for name in {name for name in mine if name} or {NONE}:
            expected.setdefault(name, set()).add(position)
    assert found == expected


@given(values, values)
def test_lanes_within_a_lane_hold_all_that_it_holds(outer, inner):
    count = min(len(outer), len(inner))
    made, grouping = laned(outer[:count], inner[:count])
    for lane in whole_of(made, grouping).lanes(grouping):
        within = [mine.positions.tolist() for mine in lane.lanes(grouping)]
        assert set().union(*within) == set(lane.positions.tolist())


def test_a_facet_of_single_values_and_one_told_as_lists_are_the_same():
    codes = Facet.of_codes("kind", ["a", "b"], np.array([1, -1, 0, 1], np.int32))
    listed = Facet.of("kind", [["b"], [], ["a"], ["b"]]).titled({"a": "A"})
    events = np.array([3, 0, 1])
    for facet in (codes, listed):
        found = {name: facet.groups(events).of(value).tolist() for value, name in enumerate(facet.names)}
        assert found == {"b": [0, 1], "a": [], NONE: [2]}
        assert len(facet) == 4
    assert dict(zip(listed.names, listed.titles, strict=True)) == {"b": "b", "a": "A", NONE: NONE}
    assert Facet.of("kind", []).names == (NONE,)


def test_a_facet_of_very_many_values_is_grouped_as_well():
    count = 70_000
    facet = Facet.of_codes("person", [str(number) for number in range(count)], np.arange(count)[::-1])
    groups = facet.groups(np.arange(count))
    assert groups.sizes.sum() == count
    assert groups.of(0).tolist() == [count - 1]


@given(st.lists(st.integers(0, 500), max_size=20), st.integers(0, 200), st.integers(0, 3))
def test_lanes_share_the_rows_that_there_are(counts, rows, least):
    given_rows = rows_of_lanes(counts, rows, least)
    assert all(min(count, least) <= mine <= count for count, mine in zip(counts, given_rows, strict=True))
    wanted = sum(min(count, least) for count in counts)
    assert sum(given_rows) == max(min(rows, sum(counts)), wanted)


def test_small_lanes_take_what_they_need_and_large_ones_share_the_rest():
    assert rows_of_lanes([1, 3, 1000, 1000], 20) == [1, 3, 8, 8]


def test_a_lane_says_where_its_events_stand_in_the_whole():
    made, grouping = laned(PLACES)
    lane = open_lanes(whole_of(made, grouping), grouping)[0]
    assert lane.whole_positions(np.array([0, 2])).tolist() == lane.positions[[0, 2]].tolist()
