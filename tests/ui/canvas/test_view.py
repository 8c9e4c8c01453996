import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tests.ui.canvas.conftest import THREE, days, event
from timeline.dates import Interval
from ui.canvas.palette import picture_palette


def x_of(view, event_id):
    position = view._stage.chronology.position_of(event_id)
    return view.scale.x_of(int(view._stage.chronology.begin[position]))


def test_the_first_events_are_all_shown_with_their_labels(three):
    begin, until = three.visible_span()
    assert begin < THREE[0].interval.begin
    assert until > THREE[2].interval.until
    frame = three.frame()
    assert len(frame.arrangement.positions) == 3
    assert frame.places.right.max() <= three.width()


def test_an_untouched_view_follows_events_that_come(three):
    three.show_events([*THREE, event(4, Interval.day(2025, 3, 1))])
    assert three.visible_span()[1] > Interval.day(2025, 3, 1).until


def test_a_view_that_the_user_moved_stays_where_it_is(three):
    three.zoom_by(2)
    before = three.visible_span()
    three.show_events([*THREE, event(4, Interval.day(2025, 3, 1))])
    assert three.visible_span() == before


def test_other_events_keep_the_selection(qtbot, three):
    three.select(2)
    with qtbot.assertNotEmitted(three.event_selected):
        three.show_events([event(9, Interval.day(2020, 1, 1)), *THREE])
    assert three.selected_id() == 2


def test_an_event_that_goes_takes_the_selection_with_it(qtbot, three):
    three.select(2)
    with qtbot.waitSignal(three.event_selected) as told:
        three.show_events([THREE[0], THREE[2]])
    assert told.args == [None]
    assert three.selected_id() is None


def test_selecting_tells_once(qtbot, three):
    with qtbot.waitSignal(three.event_selected) as told:
        three.select(3)
    assert told.args == [3]
    with qtbot.assertNotEmitted(three.event_selected):
        three.select(3)


def test_what_has_no_place_cannot_be_selected(three):
    three.select(3)
    three.select(77)
    assert three.selected_id() is None


def test_revealing_moves_only_what_is_out_of_view(view):
    view.show_events(days(60))
    view.zoom_to(1)
    view.select(2, reveal=True)
    before = view.visible_span()
    assert 0 < x_of(view, 2) < view.width()
    view.select(60, reveal=True)
    assert view.visible_span() != before
    assert 0 < x_of(view, 60) < view.width()


def test_zooming_to_an_event_shows_its_surroundings(three):
    three.zoom_to(3)
    begin, until = three.visible_span()
    day = THREE[2].interval
    assert begin < day.begin - 86400
    assert until > day.until + 86400
    assert until - begin < 20 * 86400


def test_fit_all_leads_back_from_anywhere(three):
    whole = three.visible_span()
    three.zoom_to(2)
    three.pan_by(3)
    assert three.visible_span() != whole
    three.fit_all()
    assert three.visible_span() == whole


def test_panning_stops_where_the_events_end(three):
    for _ in range(50):
        three.pan_by(1)
    assert x_of(three, 3) >= 0


def test_a_change_of_view_is_told(qtbot, three):
    with qtbot.waitSignal(three.viewport_changed):
        three.zoom_by(1.5)
    with qtbot.assertNotEmitted(three.viewport_changed):
        three.select(1)


def test_changes_ask_for_one_redraw(qtbot, three, monkeypatch):
    QApplication.sendPostedEvents(three, QEvent.Type.UpdateRequest)
    paints = []
    paint = three._stage.paint
    monkeypatch.setattr(three._stage, "paint", lambda *args: (paints.append(1), paint(*args)))
    three.select(1)
    three.zoom_by(2)
    three.pan_by(0.1)
    qtbot.waitUntil(lambda: len(paints) > 0)
    assert len(paints) == 1


def test_a_larger_window_shows_more_unless_all_is_shown(three):
    three.resize(1400, 500)
    assert three.frame().places.right.max() <= 1400
    three.zoom_to(2)
    begin, until = three.visible_span()
    three.resize(700, 500)
    assert three.visible_span()[0] == begin
    assert three.visible_span()[1] < until


def test_gliding_arrives_where_it_was_sent(qtbot, three):
    three.animated = True
    three.zoom_to(2)
    target = three.visible_span()
    assert (int(three.scale.begin), int(three.scale.until)) != target
    qtbot.waitUntil(lambda: (int(three.scale.begin), int(three.scale.until)) == target)


def test_after_a_zoom_events_come_down_to_the_lowest_rows(qtbot, view):
    view.show_events(days(30, step=2))
    assert max(view.frame().arrangement.row) > 0
    view.zoom_to(20)
    qtbot.waitUntil(lambda: view.frame().tops.min() == pytest.approx(view.frame().regions.rows.top()))


def test_the_language_changes_what_is_written(three):
    three.set_language("id")
    assert three.frame().caption_of(2).detail == "4 Juli 2024"
    three.set_language("en")
    assert three.frame().caption_of(2).detail == "4 July 2024"


def test_a_dark_palette_makes_a_dark_timeline(three):
    three.setPalette(picture_palette(dark=True))
    image = three.grab().toImage()
    ground = picture_palette(dark=True).color(QPalette.ColorRole.Base)
    assert image.pixelColor(500, 380) == ground


def test_an_empty_timeline_is_drawn_and_does_nothing(view):
    view.zoom_by(2)
    view.fit_all()
    view.zoom_to(1)
    view.select(1)
    assert not view.step(1)
    assert not view.grab().isNull()


def test_events_without_a_date_have_no_place(view):
    view.show_events([*THREE, event(4, None)])
    assert view.event_count() == 3


def test_a_hidden_event_is_drawn_when_it_is_selected(view):
    day = Interval.day(2024, 7, 4)
    view.show_events([event(index, day, f"Crowded {index}") for index in range(200)])
    frame = view.frame()
    assert len(frame.arrangement.positions) < 200
    hidden = next(index for index in range(200) if frame.index_of(index) is None)
    view.select(int(view._stage.chronology.ids[hidden]))
    assert view.frame().index_of(hidden) is not None
