"""Hands that choose, drag, fold and walk: what is new beside zooming and panning."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.canvas.conftest import THREE, days, event, place_of, turn_wheel
from timeline.dates import Interval
from timeline.dates.calendar import Civil, instant
from timeline.layout import Facet, Folds, Grouping
from ui.canvas.hidden_list import HiddenList
from ui.canvas.hit import Place
from ui.canvas.key_acts import KeyActs
from ui.canvas.keys import KEYS, sheet
from ui.canvas.words import hit_in_words

LEFT = Qt.MouseButton.LeftButton
NO, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
PLACES = [["Bogor"], ["Depok"], ["Bogor", "Depok"], [], ["Bogor"], ["Bogor"]]


def drag(view, start, end, held=NO):
    QTest.mousePress(view, LEFT, held, start)
    for step in range(1, 5):
        QTest.mouseMove(view, start + (end - start) * step / 4)
    QTest.mouseRelease(view, LEFT, held, end)


@pytest.fixture
def laned(view):
    """Six events, ten days apart, in the lanes of three places."""
    events = days(6, step=10)
    view.show_events(events, grouping=Grouping((Facet.of("place", PLACES),)))
    return view


def paths(view):
    return [slot.lane.path for slot in view.lanes.slots()]


def header_of(view, path) -> QPoint:
    """A point on the name of a lane."""
    band = next(band for band in view.frame().bands if band.lane.path == path)
    return QPoint(20, int(band.area.top() + 12))


# Choosing


def test_ctrl_chooses_one_more_and_one_less(qtbot, three):
    QTest.mouseClick(three, LEFT, NO, place_of(three, 1))
    with qtbot.waitSignal(three.selection_changed) as told:
        QTest.mouseClick(three, LEFT, CONTROL, place_of(three, 3))
    assert told.args == [(1, 3)]
    assert three.selected_id() == 3
    QTest.mouseClick(three, LEFT, CONTROL, place_of(three, 3))
    assert (three.chosen_ids(), three.selected_id()) == ((1,), 1)


def test_shift_chooses_all_up_to_an_event(three):
    QTest.mouseClick(three, LEFT, NO, place_of(three, 1))
    QTest.mouseClick(three, LEFT, SHIFT, place_of(three, 3))
    assert three.chosen_ids() == (1, 2, 3)


def test_a_frame_chooses_what_it_touches(view):
    view.show_events(days(5, step=20))
    first, third = place_of(view, 1), place_of(view, 3)
    top = int(view.frame().regions.rows.top()) + 1
    bottom = int(view.frame().regions.rows.bottom()) - 30
    drag(view, QPoint(first.x() - 12, bottom), QPoint(third.x() + 3, top), SHIFT)
    assert view.chosen_ids() == (1, 2, 3)
    assert view.overlay.band is None
    fifth = place_of(view, 5)
    drag(view, QPoint(fifth.x() - 3, bottom), QPoint(fifth.x() + 4, top), CONTROL)
    assert set(view.chosen_ids()) >= {1, 2, 3, 5}


def test_shift_with_arrows_extends_the_choice(three):
    three.select(1)
    QTest.keyClick(three, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(three, Qt.Key.Key_Right, SHIFT)
    assert (three.chosen_ids(), three.selected_id()) == ((1, 2, 3), 3)
    QTest.keyClick(three, Qt.Key.Key_Left, SHIFT)
    assert three.selected_id() == 2


def test_a_choice_follows_its_events(qtbot, three):
    three.choose([0, 2])
    assert three.chosen_ids() == (1, 3)
    three.show_events([event(9, Interval.day(2020, 1, 1)), *THREE])
    assert three.chosen_ids() == (1, 3)
    with qtbot.waitSignal(three.selection_changed) as told:
        three.show_events(THREE[1:])
    assert told.args == [(3,)]


def test_two_chosen_events_say_how_far_apart_they_are(three):
    plain = three.grab().toImage()
    three.choose([1, 2])
    assert three.grab().toImage() != plain
    from ui.canvas.words import choice_in_words

    assert choice_in_words(three, {1, 2}) == "2 event(s) chosen · 1 month(s) 15 day(s) apart"
    assert choice_in_words(three, {1}) == ""
    three.show_events([event(1, THREE[1].interval), event(2, THREE[1].interval)])
    assert choice_in_words(three, {0, 1}).endswith("at the same time")


# Re-dating


def test_dragging_a_chosen_event_moves_it_by_days(qtbot, three):
    three.zoom_to(3)
    three.select(3)
    start = place_of(three, 3)
    day = round(86400 / three.scale.seconds_per_pixel)
    with qtbot.waitSignal(three.event_moved) as told:
        drag(three, start, start + QPoint(2 * day, 0))
    assert told.args == [3, Interval.day(2024, 7, 6)]


def test_while_an_event_is_dragged_the_guide_says_the_date(three):
    three.zoom_to(3)
    three.select(3)
    start = place_of(three, 3)
    day = round(86400 / three.scale.seconds_per_pixel)
    QTest.mousePress(three, LEFT, NO, start)
    QTest.mouseMove(three, start + QPoint(day, 0))
    assert three.overlay.guide.text == "5 July 2024"
    assert not three.grab().isNull()
    QTest.keyClick(three, Qt.Key.Key_Escape)
    assert three.overlay.guide is None
    QTest.mouseRelease(three, LEFT, NO, start + QPoint(day, 0))


def test_a_drag_let_go_with_escape_moves_nothing(qtbot, three):
    three.zoom_to(3)
    three.select(3)
    start = place_of(three, 3)
    with qtbot.assertNotEmitted(three.event_moved):
        QTest.mousePress(three, LEFT, NO, start)
        QTest.mouseMove(three, start + QPoint(300, 0))
        QTest.keyClick(three, Qt.Key.Key_Escape)
        QTest.mouseRelease(three, LEFT, NO, start + QPoint(300, 0))
    assert three.selected_id() == 3


@pytest.mark.parametrize(
    ("edge", "expected"),
    [("begin", Interval.years(2022, 2)), ("until", Interval.years(2023, 2))],
)
def test_an_edge_of_a_bar_is_dragged_by_whole_units(qtbot, three, edge, expected):
    three.zoom_to(1)
    three.select(1)
    frame = three.frame()
    index = frame.index_of(0)
    x = round(float(getattr(frame.places, edge)[index]))
    start = QPoint(x, place_of(three, 1).y())
    year = round(366 * 86400 / three.scale.seconds_per_pixel)
    QTest.mouseMove(three, start)
    assert three.cursor().shape() == Qt.CursorShape.SizeHorCursor
    with qtbot.waitSignal(three.event_moved) as told:
        drag(three, start, start + QPoint(year if edge == "until" else -year, 0))
    found = told.args[1]
    assert (told.args[0], found.begin, found.until) == (1, expected.begin, expected.until)


# Folding


def test_empty_stretches_are_folded_and_unfolded_by_a_key(qtbot, three):
    wide = three.visible_span()
    with qtbot.waitSignal(three.arranged):
        QTest.keyClick(three, Qt.Key.Key_Z)
    assert three.folds
    assert three.visible_span()[1] - three.visible_span()[0] <= wide[1] - wide[0]
    assert not three.grab().isNull()
    QTest.keyClick(three, Qt.Key.Key_Z)
    assert not three.folds


def test_a_click_on_a_seam_unfolds_it(three):
    fold = (instant(Civil(2024, 2, 1)), instant(Civil(2024, 5, 1)))
    three.fold(Folds((fold,)))
    axis = three.frame().regions.axis
    at = QPointF(three.scale.x_of(fold[0]), axis.center().y())
    hit = three.hit(at)
    assert (hit.place, hit.begin, hit.until) == (Place.SEAM, *fold)
    assert "February 2024" in hit_in_words(three, hit)
    QTest.mouseClick(three, LEFT, NO, at.toPoint())
    assert three.folds == Folds()


def test_an_event_is_found_and_shown_behind_a_fold(three):
    three.fold(Folds(((instant(Civil(2024, 2, 1)), instant(Civil(2024, 5, 1))),)))
    for event_id in (1, 2, 3):
        assert three.hit(QPointF(place_of(three, event_id))).position == event_id - 1
    three.zoom_to(2)
    assert three.visible_span()[0] < THREE[1].interval.begin < three.visible_span()[1]


def menu_entries(view, at: QPoint) -> dict[str, object]:
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at)))
    menu = view.findChild(QMenu)
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def test_the_menu_folds_the_stretch_under_it(three):
    entries = menu_entries(three, QPoint(round(three.scale.x_of(instant(Civil(2024, 3, 15)))), 300))
    assert not entries["Unfold all"].isEnabled()
    entries["Fold this empty stretch"].trigger()
    begin, until = three.folds.stretches[0]
    assert instant(Civil(2024, 1)) < begin < until < instant(Civil(2024, 5, 19))
    three.findChild(QMenu).close()


def test_the_menu_of_an_event_opens_it(qtbot, three):
    entries = menu_entries(three, place_of(three, 2))
    with qtbot.waitSignal(three.event_activated) as told:
        entries["Open the event"].trigger()
    assert told.args == [2]
    three.findChild(QMenu).close()


# Lanes


def test_an_event_stands_in_each_of_its_lanes(laned):
    assert paths(laned) == [("Bogor",), ("Depok",), ("",)]
    frame = laned.frame()
    drawn = frame.arrangement.positions.tolist()
    assert sorted(drawn) == [0, 1, 2, 2, 3, 4, 5]
    tops = {frame.tops[index] for index in frame.indices_of((2,))}
    assert len(tops) == 2


def test_the_axis_begins_right_of_the_names(laned):
    header = laned.frame().regions.header.width()
    assert header > 50
    assert laned.scale.width == pytest.approx(laned.width() - header)
    glyph = place_of(laned, 1)
    assert laned.hit(QPointF(glyph.x() + header, glyph.y())).position == 0


def test_a_click_on_a_name_closes_the_lane_and_its_events_are_counted(qtbot, laned):
    with qtbot.waitSignal(laned.arranged):
        QTest.mouseClick(laned, LEFT, NO, header_of(laned, ("Bogor",)))
    assert laned.grouping.closed == {("Bogor",)}
    band = laned.frame().bands[0]
    assert (band.closed, band.arrangement) == (True, None)
    assert band.density.counts.max() == 1
    at = QPointF(laned.scale.x_of(days(1)[0].interval.begin + 3600), band.area.bottom() - 3)
    hit = laned.hit(at + QPointF(laned.frame().regions.header.width(), 0))
    assert (hit.place, hit.count, hit.lane.path) == (Place.DENSITY, 1, ("Bogor",))
    QTest.mouseClick(laned, LEFT, NO, header_of(laned, ("Bogor",)))
    assert laned.grouping.closed == frozenset()


def test_a_name_is_dragged_to_another_place(laned):
    start, end = header_of(laned, ("",)), header_of(laned, ("Bogor",))
    drag(laned, start, QPoint(end.x(), end.y() - 8))
    assert paths(laned) == [("",), ("Bogor",), ("Depok",)]
    start = header_of(laned, ("",))
    bottom = int(laned.frame().bands[-1].area.bottom()) - 1
    drag(laned, start, QPoint(start.x(), bottom))
    assert paths(laned) == [("Bogor",), ("Depok",), ("",)]


def test_keys_walk_close_and_move_lanes(laned):
    QTest.keyClick(laned, Qt.Key.Key_Down, CONTROL)
    assert laned.lanes.current == ("Bogor",)
    QTest.keyClick(laned, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(laned, Qt.Key.Key_C)
    assert laned.grouping.closed == {("Depok",)}
    QTest.keyClick(laned, Qt.Key.Key_Up, CONTROL | SHIFT)
    assert paths(laned)[0] == ("Depok",)
    QTest.keyClick(laned, Qt.Key.Key_Down, CONTROL | SHIFT)
    QTest.keyClick(laned, Qt.Key.Key_Up, CONTROL)
    assert laned.lanes.current == ("Bogor",)


def test_keys_go_from_event_to_event_within_a_lane(laned):
    QTest.keyClick(laned, Qt.Key.Key_Down, CONTROL)
    found = []
    for _ in range(5):
        QTest.keyClick(laned, Qt.Key.Key_J)
        found.append(laned.selected_id())
    assert found == [1, 3, 5, 6, 6]
    QTest.keyClick(laned, Qt.Key.Key_K)
    assert laned.selected_id() == 5


def test_the_lane_of_the_event_is_walked_where_no_lane_is_current(laned):
    laned.select(2)
    QTest.keyClick(laned, Qt.Key.Key_J)
    assert laned.selected_id() == 3


def test_the_menu_of_a_lane(laned):
    entries = menu_entries(laned, header_of(laned, ("Depok",)))
    entries["Move up"].trigger()
    assert paths(laned)[0] == ("Depok",)
    entries["Close all lanes"].trigger()
    assert len(laned.grouping.closed) == 3
    entries["Open all lanes"].trigger()
    assert laned.grouping.closed == frozenset()
    laned.findChild(QMenu).close()


def test_lanes_that_exceed_the_height_are_scrolled(view):
    events = days(40)
    view.show_events(events, grouping=Grouping((Facet.of("place", [[f"Town {n}"] for n in range(40)]),)))
    assert view._bar.isVisible()
    before = view.frame().bands[0].lane.path
    turn_wheel(view, 30, QPoint(0, -480))
    assert view.scrolled > 0
    assert view.frame().bands[0].lane.path != before
    view.select(40, reveal=True)
    assert view.frame().index_of(39) is not None
    lanes = [band.lane for band in view.frame().bands]
    assert any(lane.holds(39) for lane in lanes)
    view.show_lanes(Grouping())
    assert not view._bar.isVisible()
    assert view.scrolled == 0


def test_a_touchpad_scrolls_lanes_and_pans_time(view):
    view.show_events(days(40), grouping=Grouping((Facet.of("place", [[f"Town {n}"] for n in range(40)]),)))
    view.zoom_to(20)
    before = view.scale
    turn_wheel(view, 500, QPoint(0, -80), pixels=QPoint(0, -40), phase=Qt.ScrollPhase.ScrollUpdate)
    assert (view.scrolled, view.scale) == (40, before)
    turn_wheel(view, 500, QPoint(-80, 0), pixels=QPoint(-40, 0), phase=Qt.ScrollPhase.ScrollUpdate)
    assert view.scale.begin > before.begin


def test_lanes_within_lanes(view):
    sources = [["a"], ["a"], ["b"], ["b"], ["a"], ["b"]]
    grouping = Grouping((Facet.of("source", sources), Facet.of("place", PLACES)), closed=frozenset({("b",)}))
    view.show_events(days(6), grouping=grouping)
    assert paths(view) == [("a",), ("a", "Bogor"), ("a", "Depok"), ("b",)]
    assert not view.grab().isNull()
    flags = [(band.parted, band.closed) for band in view.frame().bands]
    assert flags == [(True, False), (False, False), (False, False), (False, True)]


def test_panning_moves_no_row_of_any_lane(laned):
    laned.zoom_by(3)

    def rows():
        frame = laned.frame()
        return set(zip(frame.arrangement.positions.tolist(), frame.tops.tolist(), strict=True))

    before = rows()
    laned.pan_by(0.05)
    assert rows() == before


def test_events_without_lanes_are_asked_for_them(view):
    asked = []

    def grouped(events):
        asked.append(len(events))
        return Grouping((Facet.of("place", [["x"]] * len(events)),))

    view.grouped_by = grouped
    view.show_events(THREE)
    view.refresh()
    assert asked == [3, 3]
    assert paths(view) == [("x",)]


# Keys and the rest


def test_every_key_has_its_act_and_stands_on_the_sheet():
    assert all(hasattr(KeyActs, act.act) or act.act == "let_go" for act in KEYS)
    assert len(sheet()) == len(KEYS)
    assert all(name and keys for name, keys in sheet())


def test_the_slash_asks_for_the_search_and_g_for_a_date(qtbot, three):
    with qtbot.waitSignal(three.search_asked):
        QTest.keyClick(three, Qt.Key.Key_Slash)
    with qtbot.waitSignal(three.search_asked):
        QTest.keyClick(three, Qt.Key.Key_Slash, SHIFT)
    with qtbot.waitSignal(three.date_asked):
        QTest.keyClick(three, Qt.Key.Key_G)


def test_f_zooms_to_the_chosen_event(three):
    whole = three.scale
    QTest.keyClick(three, Qt.Key.Key_F)
    assert three.scale == whole
    three.select(3)
    QTest.keyClick(three, Qt.Key.Key_F)
    assert three.scale.seconds_per_pixel < whole.seconds_per_pixel / 10


def test_l_lists_what_has_no_room_the_surest_first(view):
    day = Interval.day(2024, 7, 4)
    view.show_events([event(n, day, f"Crowded {n}", confidence=n / 100) for n in range(1, 80)])
    QTest.keyClick(view, Qt.Key.Key_L)
    listed = view.findChild(HiddenList)
    ids = [listed.events.model().index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(3)]
    drawn = view._stage.chronology.ids[view.frame().arrangement.positions]
    assert not set(ids) & set(drawn.tolist())
    assert ids == sorted(ids, reverse=True)
    assert "Occurrence" in listed.events.model().index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    QTest.keyClick(listed.events, Qt.Key.Key_Escape)


def test_going_to_a_date_unfolds_it(three):
    fold = (instant(Civil(2024, 2, 1)), instant(Civil(2024, 5, 1)))
    three.fold(Folds((fold,)))
    day = Interval.day(2024, 3, 3)
    three.go_to(day.begin, day.until)
    begin, until = three.visible_span()
    assert begin < day.begin < day.until < until
    assert not three.folds


def test_two_fingers_on_a_screen_pan_and_pinch(qtbot, three):
    three.zoom_to(2)
    before = three.scale
    screen = QTest.createTouchDevice()
    QTest.touchEvent(three, screen).press(0, QPoint(400, 200)).press(1, QPoint(500, 200)).commit()
    for step in range(1, 8):
        spread = 8 * step
        touch = QTest.touchEvent(three, screen)
        touch.move(0, QPoint(400 - spread, 200)).move(1, QPoint(500 + spread, 200))
        touch.commit()
    QTest.touchEvent(three, screen).release(0, QPoint(344, 200)).release(1, QPoint(556, 200)).commit()
    assert three.scale.seconds_per_pixel < before.seconds_per_pixel
    assert screen.type() == QPointingDevice.DeviceType.TouchScreen
    QApplication.sendEvent(three, QEvent(QEvent.Type.Leave))
