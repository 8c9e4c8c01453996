from PySide6.QtCore import QPointF

from tests.benchmarks.chronicles import TITLES, chronicle
from tests.ui.canvas.conftest import days, event, place_of
from timeline.dates import DISTANT_PAST, Interval
from ui.canvas.counts import EARLIER, counts_of
from ui.canvas.hidden import hidden_behind
from ui.canvas.hit import Place


def test_every_part_of_the_view_is_found(three):
    cut = three.frame().regions
    assert three.hit(cut.axis.center()).place == Place.AXIS
    assert three.hit(cut.minimap.center()).place == Place.MINIMAP
    assert three.hit(cut.rows.bottomLeft() - QPointF(0, 30)).place == Place.EMPTY
    assert three.hit(cut.rows.bottomLeft() - QPointF(0, 3)).place == Place.EMPTY


def test_each_drawn_event_is_found_at_its_glyph_and_label(view):
    view.show_events(days(40))
    frame = view.frame()
    for index in frame.seen().tolist():
        position = int(frame.arrangement.positions[index])
        y = float(frame.tops[index]) + frame.looks.metrics.row / 3
        for x in (frame.places.glyph[index], frame.places.label[index] + 5):
            assert view.hit(QPointF(float(x), y)).position == position


def test_between_rows_of_events_there_is_nothing(three):
    at = place_of(three, 2)
    assert three.hit(QPointF(at.x() - 40, at.y())).place == Place.EMPTY


def test_an_open_begin_is_found_along_its_tail(view):
    view.show_events([event(1, Interval(DISTANT_PAST, Interval.day(2024, 7, 4).begin)), *days(3)[1:]])
    at = place_of(view, 1)
    assert view.hit(QPointF(at.x() - 25, at.y())).position == view._stage.chronology.position_of(1)


def test_columns_of_density_tell_how_many_they_hold(view):
    events = chronicle(5000, titles=TITLES[:7])
    view.show_events(events, events.chronology)
    band = view.frame().regions.density
    hit = view.hit(QPointF(400, band.center().y()))
    assert hit.place == Place.DENSITY
    assert hit.count == events.chronology.count(hit.begin, hit.until) > 0
    assert len(hidden_behind(view.frame(), hit)) == hit.count


def test_counts_stand_for_as_many_events_as_they_say(view):
    events = chronicle(4000, titles=TITLES[:7])
    view.show_events(events, events.chronology)
    view.zoom_to(2000)
    view.zoom_by(1 / 20)
    frame = view.frame()
    counts = list(counts_of(frame))
    assert counts
    for count in counts:
        hit = view.hit(count.rect.center())
        assert (hit.place, hit.cell, hit.count) == (Place.COUNT, count.cell, count.hidden)
        assert len(hidden_behind(frame, hit)) == count.hidden


def test_events_under_way_that_have_no_row_are_counted_at_the_left(view):
    long = [event(index, Interval(index * 86400, 400 * 86400)) for index in range(80)]
    view.show_events(long)
    view.zoom_to(79)
    view.pan_by(0.7)
    frame = view.frame()
    (earlier,) = [count for count in counts_of(frame) if count.cell == EARLIER]
    drawn = len(frame.arrangement.positions)
    assert earlier.hidden + drawn == 80
    assert len(hidden_behind(frame, view.hit(earlier.rect.center()))) == earlier.hidden
