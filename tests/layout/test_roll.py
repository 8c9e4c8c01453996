import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.layout import Chronology, Columns, Facet, Flag, Roll, Shelf
from timeline.layout.roll import NAMED
from timeline.model import Event, EventKind, Importance, Status

dates = st.one_of(
    st.none(),
    st.integers(-5000, 5000).map(lambda day: Interval.of_day(700_000 + day)),
    st.sampled_from(
        [
            Interval(DISTANT_PAST, 10**10, Granularity.DAY),
            Interval(10**10, DISTANT_FUTURE, Granularity.MONTH, approximate=True),
            Interval(DISTANT_PAST, DISTANT_FUTURE),
        ]
    ),
)
names = st.lists(st.sampled_from(["Ani", "Budi", "Citra", "Dewi"]), unique=True, max_size=3).map(tuple)


@st.composite
def events(draw, first=1, most=12):
    """Some events of successive numbers."""
    return [
        Event(
            number,
            f"Event {number}",
            draw(st.sampled_from(EventKind)),
            "",
            None,
            draw(dates),
            participants=draw(names),
            places=draw(names),
            tags=draw(names),
            confidence=draw(st.sampled_from([0.25, 0.5, 1.0])),
            status=draw(st.sampled_from([Status.PROPOSED, Status.ACCEPTED])),
            importance=draw(st.sampled_from(Importance)),
        )
        for number in range(first, first + draw(st.integers(0, most)))
    ]


def told_of(roll):
    """Of each event by its number: what its columns say, and its names."""
    columns, index = roll.chronology, {int(event_id): place for place, event_id in enumerate(roll.ids)}
    placed = {
        int(columns.ids[at]): tuple(column[at].item() for column in columns.columns)
        for at in range(len(columns))
    }
    found = {}
    for key, facet in roll.facets.items():
        for event_id, place in index.items():
            codes = facet.codes[facet.starts[place] : facet.starts[place + 1]].tolist()
            found[key, event_id] = sorted(facet.names[code] for code in codes)
    return placed, found, sorted(roll.rest.tolist())


def parts_of(chosen):
    """What the store would tell of some events, to change a roll with."""
    whole = Roll.of_events(chosen)
    return whole.chronology.columns, whole.rest, whole.facets


@given(events(), events(first=100), st.data())
def test_a_roll_that_is_changed_is_the_roll_made_anew(before, added, data):
    gone = data.draw(st.lists(st.sampled_from(before), unique=True)) if before else []
    again = data.draw(st.lists(st.sampled_from(gone), unique=True)) if gone else []
    moved = [Event(**{**fields(event), "interval": data.draw(dates), "tags": ("Eka",)}) for event in again]
    fresh = [*moved, *added]
    old = Roll.of_events(before)
    shelf = old.shelf.without([event.id for event in gone], {event.id: event for event in fresh})
    ids = [event.id for event in (*gone, *added)]
    changed = old.changed(ids, *parts_of(fresh), shelf)
    left = [event for event in before if event not in gone]
    assert told_of(changed) == told_of(Roll.of_events([*left, *fresh]))
    begins = changed.chronology.begin
    assert (np.diff(begins) >= 0).all()
    assert changed.chronology.source.tolist() == list(range(len(begins)))
    assert {event.id: event for event in changed} == {event.id: event for event in (*left, *fresh)}


def fields(event):
    return {name: getattr(event, name) for name in Event.__dataclass_fields__}


@given(events())
def test_a_roll_is_a_sequence_of_its_events(some):
    roll = Roll.of_events(some)
    assert len(roll.prepared()) == len(roll.by_id) == len(some)
    assert sorted(roll, key=lambda event: event.id) == some
    assert roll[:] == list(roll) == [roll[place] for place in range(len(roll))]
    assert [roll.index_of(event.id) for event in roll] == list(range(len(some)))
    assert dict(roll.by_id) == {event.id: event for event in some}
    assert all(event in roll for event in some)
    assert roll.index_of(None) == roll.index_of(777) == -1
    assert 777 not in roll.by_id
    assert list(roll.dated) == list(roll)[: len(roll.chronology)]
    for place in range(len(roll.chronology)):
        assert roll.chronology.interval(place) == roll[place].interval
    with pytest.raises(IndexError):
        roll[len(some)]
    with pytest.raises(KeyError):
        roll.by_id[777]


@given(events(), st.sets(st.integers(0, 15)))
def test_a_part_of_a_roll_shares_the_names_of_the_whole(some, wanted):
    roll = Roll.of_events(some)
    part = roll.only(wanted)
    assert sorted(event.id for event in part) == sorted(event.id for event in some if event.id in wanted)
    for key, names_of in NAMED.items():
        facet = roll.facets[key]
        for position, place in enumerate(part.chronology.source.tolist()):
            codes = facet.codes[facet.starts[place] : facet.starts[place + 1]]
            assert sorted(facet.names[code] for code in codes) == sorted(names_of(part[position]) or ("",))


@given(events())
def test_names_are_counted_with_the_first_and_last_that_have_them(some):
    roll = Roll.of_events(some)
    placed = [event.id for event in roll.dated]
    for name, count, first, last in roll.named("place"):
        having = [event for event in some if name in event.places]
        dated = [placed.index(event.id) for event in having if event.id in placed]
        assert count == len(having)
        assert (first, last) == ((min(dated), max(dated)) if dated else (None, None))
    assert {name for name, *_ in roll.named("place")} == {name for event in some for name in event.places}
    assert roll.named("language") == []


class Asked:
    """A source that says how often it was asked."""

    def __init__(self, *known):
        self.known = {event.id: event for event in known}
        self.asked = []

    def titles(self, ids):
        self.asked.append(("titles", tuple(ids)))
        return {number: self.known[number].title for number in ids if number in self.known}

    def events(self, ids):
        self.asked.append(("events", tuple(ids)))
        return {number: self.known[number] for number in ids if number in self.known}


DAY = Interval.day(2024, 7, 4)
RAIN = Event(1, "Rain", EventKind.STATE, "", None, DAY, importance=Importance.KEY, status=Status.EDITED)
WIND = Event(2, "Wind", EventKind.FIGURE, "", None, None)


def test_words_are_read_together_and_once():
    source = Asked(RAIN, WIND)
    roll = Roll.of_events([RAIN, WIND])
    roll = Roll(roll.chronology, roll.rest, roll.facets, Shelf(source))
    assert roll.titles_of([1, 2]) == ["Rain", "Wind"]
    assert list(roll) == [RAIN, WIND]
    assert roll[0] == RAIN
    assert roll.titles_of([1, 2]) == ["Rain", "Wind"]
    assert source.asked == [("titles", (1, 2)), ("events", (1, 2))]


def test_an_event_that_is_gone_is_told_as_far_as_its_numbers_go():
    whole = Roll.of_events([RAIN, WIND])
    roll = Roll(whole.chronology, whole.rest, whole.facets, Shelf(Asked()))
    rain, wind = roll
    assert (rain.id, rain.title, rain.kind, rain.interval) == (1, "", EventKind.STATE, DAY)
    assert (rain.importance, rain.status) == (Importance.KEY, Status.ACCEPTED)
    assert (wind.id, wind.interval) == (2, None)
    assert roll.titles_of([1]) == [""]
    assert roll != whole


def test_a_shelf_holds_so_many_and_no_more(monkeypatch):
    monkeypatch.setattr("timeline.layout.shelf.MOST_KNOWN", 1)
    shelf = Shelf(Asked(RAIN, WIND))
    assert shelf.load([1]) == {1: RAIN}
    assert shelf.load([1, 2]) == {1: RAIN, 2: WIND}
    assert list(shelf.events) == [2]
    assert shelf.load_titles([1]) == {1: "Rain"}
    assert shelf.load_titles([1, 2]) == {1: "Rain", 2: "Wind"}
    other = Shelf(Asked(RAIN, WIND))
    assert other.load_titles([1]) == {1: "Rain"}
    assert other.load_titles([2]) == {2: "Wind"}
    assert list(other.titles) == [2]
    assert Shelf().load([1]) == {}
    assert Shelf().load_titles([1]) == {}


def test_rolls_are_alike_that_hold_alike():
    one, other = Roll.of_events([RAIN, WIND]), Roll.of_events([WIND, RAIN])
    assert one == other
    assert one != Roll.of_events([RAIN])
    assert one != [RAIN, WIND]
    assert len({one, other}) == 2
    assert Roll.empty() == Roll.of_events([])


def test_disputes_and_weight_are_known_of_a_roll():
    roll = Roll.of_events([RAIN], disputed={1})
    assert roll.chronology.flags.tolist() == [Flag.DISPUTED | Flag.MARKED | Flag.SETTLED]


def test_a_facet_of_pairs_holds_each_value_once():
    made = Facet.of_pairs("source", ("a", "b"), 3, np.array([2, 0, 2, 2], np.int32), np.array([1, 0, 0, 1]))
    assert [made.names[code] for code in made.codes.tolist()] == ["a", "", "a", "b"]
    assert made.starts.tolist() == [0, 1, 2, 4]
    assert made.titled({"a": "A", "": "none"}).titles == ("A", "b", "none")


@given(events())
def test_a_chronology_is_restored_from_what_took_long_to_make(some):
    made = Roll.of_events(some).chronology.prepare()
    again = Chronology.restored(made.columns, made.rank, made.level, made.untils)
    assert told_of(Roll(again)) == told_of(Roll(made))
    assert again.level is made.level
    assert again.untils is made.untils


def test_columns_are_taken_and_joined():
    columns = Roll.of_events([RAIN]).chronology.columns
    twice = columns.joined(columns)
    assert twice.ids.tolist() == [1, 1]
    assert isinstance(twice.taken(np.array([1])), Columns)


def test_those_within_a_span_are_a_roll_of_their_own():
    later = Event(3, "Later", EventKind.STATE, "", None, Interval.day(2025, 1, 1))
    roll = Roll.of_events([RAIN, later, WIND])
    assert list(roll.within(DAY.begin, DAY.until)) == [RAIN]
