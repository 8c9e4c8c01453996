"""Events far off: left out of the first view, counted at its edges, and gone to with a click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.canvas.conftest import days, event
from timeline.dates import Interval
from timeline.layout import Facet, Grouping
from ui.canvas.beyond import EARLIER, LATER, beyond_of
from ui.canvas.hit import Place
from ui.canvas.words import hit_in_words

LEFT = Qt.MouseButton.LeftButton
FAR = event(90, Interval.years(25), "A road was built along the coast")


@pytest.fixture
def far(view):
    """Twenty events within a hundred days, and one two thousand years before them."""
    view.show_events([FAR, *days(20)])
    return view


def told(view):
    return [(found.side, found.number, found.text) for found in beyond_of(view.frame())]


def click(view, side):
    rect = next(found.rect for found in beyond_of(view.frame()) if found.side == side)
    left = view.frame().regions.header.width()
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.NoModifier, rect.center().toPoint() + QPoint(left, 0))


def test_the_first_view_leaves_out_what_is_far_off_and_counts_it(far):
    begin, until = far.visible_span()
    assert begin > Interval.day(2023, 6, 1).begin
    assert until > Interval.day(2024, 4, 5).until
    assert told(far) == [(EARLIER, 1, "◂ 1 earlier")]


def test_all_of_it_is_shown_at_a_wish_and_most_of_it_at_the_next(far):
    first = far.visible_span()
    QTest.keyClick(far, Qt.Key.Key_Home)
    assert far.visible_span()[0] < FAR.interval.begin
    assert told(far) == []
    QTest.keyClick(far, Qt.Key.Key_Home)
    assert far.visible_span() == first


def test_a_view_of_all_stays_one_when_events_come(far):
    far.fit_all()
    far.show_events([FAR, *days(30)])
    assert far.visible_span()[0] < FAR.interval.begin
    far.begin_anew()
    far.show_events([FAR, *days(30)])
    assert far.visible_span()[0] > Interval.day(2023, 6, 1).begin


def test_after_a_move_everything_is_shown_first(far):
    far.zoom_by(3)
    far.fit_all()
    assert far.visible_span()[0] < FAR.interval.begin


def test_a_click_goes_to_the_nearest_event_beyond_the_edge(far):
    step = far.scale.seconds_per_pixel
    click(far, EARLIER)
    assert far.scale.seconds_per_pixel == step
    assert far.visible_span()[0] < FAR.interval.begin < far.visible_span()[1]
    assert told(far) == [(LATER, 20, "20 later ▸")]
    click(far, LATER)
    begin, until = far.visible_span()
    assert begin < Interval.day(2024, 1, 1).begin < until


def test_the_edge_says_what_it_does(far):
    rect = next(beyond_of(far.frame())).rect
    hit = far.hit(rect.center())
    assert (hit.place, hit.side, hit.count) == (Place.BEYOND, EARLIER, 1)
    assert hit_in_words(far, hit).endswith("before this. Click to go to the nearest.")
    plain = far.grab().toImage()
    far.hover(hit)
    assert far.grab().toImage() != plain


def test_beside_lanes_the_edge_is_counted_from_the_axis(view):
    events = [FAR, *days(20)]
    view.show_events(events, grouping=Grouping((Facet.of("place", [("Bogor",)] * len(events)),)))
    click(view, EARLIER)
    assert view.visible_span()[0] < FAR.interval.begin < view.visible_span()[1]


def test_nothing_lies_beyond_a_view_of_all(view):
    assert told(view) == []
    view.show_events(days(20))
    assert told(view) == []
    view.go_beyond(EARLIER)
    view.go_beyond(LATER)
    assert view.event_count() == 20
