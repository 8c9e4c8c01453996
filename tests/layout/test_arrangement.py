import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.calendar import DAY
from timeline.layout import Flag, Sizes, TimeScale, arrange, boxes
from timeline.layout.arrangement import ALL_UP_TO
from timeline.layout.chronology import Chronology
from timeline.layout.columns import Columns

SIZES = Sizes(glyph=10, gap=4, inset=4, fade=8, tail=40, spacing=6, label=200)
ROWS = 6
# Every two thousandth event is marked.
MARKS = np.where(np.arange(20_000) % 2000 == 7, np.uint8(Flag.MARKED), np.uint8(0))


def chronology(begins, lengths=None, flags=0) -> Chronology:
    begin = np.array(begins, np.int64)
    length = np.full(len(begin), DAY) if lengths is None else np.array(lengths, np.int64)
    zeros = np.zeros(len(begin), np.uint8)
    confidence = (np.arange(len(begin)) * 7919 % 101 / 100).astype(np.float32)
    columns = Columns(
        np.arange(len(begin)),
        begin,
        begin + length,
        zeros,
        zeros + np.uint8(flags),
        confidence,
        *(zeros, zeros, zeros),
    )
    return Chronology.of_columns(columns)


def widths(positions):
    return 60.0 + positions * 37 % 140


def crowd(count: int = 5000, days: int = 400) -> Chronology:
    draw = np.random.default_rng(7)
    lengths = np.where(draw.random(count) < 0.9, DAY, draw.integers(DAY, 90 * DAY, count))
    return chronology(draw.integers(0, days, count) * DAY, lengths)


def laid(made, scale, rows=ROWS, **others):
    return arrange(made, scale, rows, SIZES, widths, **others)


def rows_by_id(made, found):
    return dict(zip(made.ids[found.positions].tolist(), found.row.tolist(), strict=True))


moments = st.lists(st.integers(-300, 300).map(lambda day: day * DAY), min_size=1, max_size=120)
scales = st.builds(
    TimeScale, st.integers(-400 * DAY, 400 * DAY).map(float), st.floats(60, 30 * DAY), st.just(800.0)
)


@given(moments, scales, st.integers(0, 4))
def test_no_event_is_neither_drawn_nor_counted(begins, scale, rows):
    made = chronology(begins)
    found = laid(made, scale, rows)
    begun = made.begin[made.within(found.begin, found.until)]
    cells = np.searchsorted(found.edges, begun[begun >= found.begin], side="right") - 1
    placed = made.begin[found.positions]
    shown = np.searchsorted(found.edges, placed[placed >= found.begin], side="right") - 1
    for cell, hidden in enumerate(found.hidden):
        assert hidden == np.count_nonzero(cells == cell) - np.count_nonzero(shown == cell)
    assert (found.hidden >= 0).all()
    under_way = np.count_nonzero((made.begin < scale.begin) & (made.until > scale.begin))
    drawn = np.count_nonzero((placed < scale.begin) & (made.until[found.positions] > scale.begin))
    assert found.hidden_under_way(made, scale.begin) == under_way - drawn


@given(moments, scales)
def test_drawn_events_of_a_row_stand_clear_of_each_other(begins, scale):
    made = chronology(begins)
    found = laid(made, scale)
    where = boxes(made, found.positions, scale, widths(found.positions), SIZES)
    for row in range(ROWS):
        mine = np.flatnonzero(found.row == row)
        mine = mine[np.argsort(where.left[mine])]
        assert (where.left[mine][1:] >= where.right[mine][:-1]).all()


@given(st.integers(0, 3000), st.integers(-200, 200))
def test_panning_leaves_every_row_as_it_was(start, pixels):
    made = crowd(1500)
    scale = TimeScale(start * DAY / 10, DAY / 8, 800)
    first = laid(made, scale)
    second = laid(made, scale.panned(pixels), before=first.placed, panned=True)
    was, now = rows_by_id(made, first), rows_by_id(made, second)
    seen = set(made.ids[made.within(scale.panned(pixels).begin, scale.panned(pixels).until)].tolist())
    assert all(now[event_id] == row for event_id, row in was.items() if event_id in seen)


def test_zooming_in_leaves_drawn_events_on_their_rows():
    made = crowd()
    scale = TimeScale(0, DAY / 2, 800)
    before = laid(made, scale)
    for _ in range(12):
        scale = scale.zoomed(1.2, 400)
        after = laid(made, scale, before=before.placed)
        was, now = rows_by_id(made, before), rows_by_id(made, after)
        shown = set(made.ids[made.within(scale.begin, scale.until)].tolist())
        # What has grown as wide as the view is its background, and gives way.
        wide = set(made.ids[(made.until - made.begin) / scale.seconds_per_pixel > 0.7 * scale.width].tolist())
        assert all(now[event_id] == row for event_id, row in was.items() if event_id in shown - wide)
        before = after


def test_a_crowd_is_represented_by_a_few_and_the_rest_is_counted():
    made = crowd(20_000)
    found = laid(made, TimeScale(0, DAY / 2, 800), rows=30)
    assert 50 < len(found.positions) < 1000
    assert found.hidden.sum() + len(found.positions) == 20_000


def test_all_are_tried_while_there_are_few():
    made = chronology(np.arange(ALL_UP_TO) * DAY // 50)
    found = laid(made, TimeScale(0, DAY / 60, 1600), rows=ALL_UP_TO)
    assert len(found.positions) == ALL_UP_TO


@pytest.mark.parametrize("count", [200, 5000])
def test_what_is_selected_is_always_drawn(count):
    made = chronology([DAY] * count)
    for event_id in (0, 57, count - 1):
        place = made.position_of(event_id)
        found = laid(made, TimeScale(0, 600, 800), selected=place)
        assert place in found.positions


def test_selecting_moves_nothing_else_but_what_must_give_way():
    made = chronology([DAY] * 40 + [9 * DAY] * 3)
    scale = TimeScale(0, 1200, 800)
    first = laid(made, scale)
    hidden = next(i for i in range(40) if made.position_of(i) not in first.positions)
    second = laid(made, scale, before=first.placed, panned=True, selected=made.position_of(hidden))
    was, now = rows_by_id(made, first), rows_by_id(made, second)
    assert now[hidden] == ROWS - 1
    assert {i for i in was if was[i] != now.get(i)} == {i for i in was if i < 40 and was[i] == ROWS - 1}


def test_an_arrangement_serves_pans_within_its_reach_only():
    made = crowd(100)
    scale = TimeScale(100.0 * DAY, DAY / 4, 800)
    found = laid(made, scale)
    assert found.serves(scale.panned(100), ROWS, SIZES.label)
    assert not found.serves(scale.panned(5000), ROWS, SIZES.label)
    assert not found.serves(scale.zoomed(1.1, 0), ROWS, SIZES.label)
    assert not found.serves(scale, ROWS - 1, SIZES.label)


def where(made, scale, width=100.0):
    return boxes(made, np.arange(len(made)), scale, np.full(len(made), width), SIZES)


def test_a_short_event_is_a_glyph_with_its_label_to_the_right():
    found = where(chronology([0]), TimeScale(-DAY, DAY, 800))
    assert found.glyph[0] == 1.5
    assert found.label[0] == 1.5 + 5 + 4
    assert found.right[0] == found.label[0] + 100


def test_a_long_event_has_its_true_length_with_the_label_inside():
    found = where(chronology([0], [30 * DAY]), TimeScale(0, DAY / 20, 800))
    assert (found.begin[0], found.until[0]) == (0, 600)
    assert (found.glyph[0], found.right[0]) == (9, 600)


def test_label_of_a_long_event_stays_in_view_until_its_end():
    made = chronology([0], [30 * DAY])
    found = where(made, TimeScale(10 * DAY, DAY / 20, 800))
    assert found.begin[0] == -200
    assert found.glyph[0] == SIZES.inset + SIZES.glyph / 2
    assert found.left[0] == -200
    leaving = where(made, TimeScale(28 * DAY, DAY / 20, 800))
    assert leaving.label[0] + 100 == leaving.until[0] - SIZES.inset


def test_uncertain_and_open_edges_take_room_beside_the_glyph():
    scale = TimeScale(-100 * DAY, DAY, 800)
    sure = where(chronology([0]), scale)
    unsure = where(chronology([0], flags=Flag.APPROXIMATE), scale)
    before = where(chronology([0], flags=Flag.OPEN_BEGIN), scale)
    assert unsure.begin[0] == sure.begin[0] - SIZES.fade
    assert unsure.until[0] > sure.until[0]
    assert before.begin[0] == sure.begin[0] - SIZES.tail
    assert before.until[0] == sure.until[0]


def test_years_do_not_hide_the_days_in_them():
    years, days = range(-300 * DAY, -200 * DAY, DAY), range(0, 5 * DAY, DAY)
    made = chronology([*years, *days], [400 * DAY] * len(years) + [DAY] * len(days))
    found = laid(made, TimeScale(0, DAY / 60, 800))
    assert np.count_nonzero(found.positions >= len(years)) == len(days)
    assert len(found.positions) > 5
    panned = laid(made, found.scale.panned(300), before=found.placed, panned=True)
    was, now = rows_by_id(made, found), rows_by_id(made, panned)
    seen = made.ids[made.within(panned.scale.begin, panned.scale.until)].tolist()
    assert all(now[event_id] == row for event_id, row in was.items() if event_id in seen)


def test_marked_events_are_tried_whatever_the_crowd():
    made = crowd(20_000)
    made = Chronology.of_columns(made.columns._replace(flags=made.flags | MARKS[: len(made)]))
    marked = np.flatnonzero(made.flags & Flag.MARKED)
    found = laid(made, TimeScale(0, DAY / 2, 800), rows=30)
    assert set(marked.tolist()) <= set(found.positions.tolist())


def test_an_arrangement_says_whether_it_shows_an_event():
    made = crowd(3000)
    found = laid(made, TimeScale(100.0 * DAY, DAY / 4, 800))
    assert found.shows(made, None)
    assert found.shows(made, int(found.positions[0]))
    far = laid(made, TimeScale(-900.0 * DAY, DAY / 4, 800))
    assert far.shows(made, len(made) - 1)
    hidden = set(made.within(found.begin, found.until).tolist()) - set(found.positions.tolist())
    assert not found.shows(made, hidden.pop())


def test_in_what_stands_still_labels_stand_left_of_their_glyphs_near_the_right_edge():
    made = chronology([0, 10 * DAY, 99 * DAY])
    scale = TimeScale(0, DAY / 8, 800)
    found = boxes(made, np.arange(3), scale, np.full(3, 100.0), SIZES._replace(turn=True))
    moving = boxes(made, np.arange(3), scale, np.full(3, 100.0), SIZES)
    assert (found.label[:2] == moving.label[:2]).all()
    assert found.label[2] + 100 < found.glyph[2] - SIZES.glyph / 2 < moving.label[2]
    assert found.left[2] == found.label[2]
    assert found.right[2] == found.until[2]
    narrow = boxes(
        made, np.array([2]), scale.resized(90.0).panned(99 * 8), np.full(1, 100.0), SIZES._replace(turn=True)
    )
    assert narrow.label[0] > narrow.glyph[0]


def test_crowded_events_at_one_moment_fill_the_rows():
    made = chronology(np.arange(600) % 100 * DAY)
    found = laid(made, TimeScale(-1000.0 * DAY, DAY * 3, 800), rows=30)
    assert len(found.positions) == 30
    assert found.hidden.sum() == 570
