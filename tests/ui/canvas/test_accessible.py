import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible, QAccessibleEvent

from tests.ui.canvas.conftest import THREE, days, event, place_of
from timeline.dates import Interval
from timeline.layout import Facet, Grouping
from ui.canvas.view import TimelineView

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def listening():
    """As while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def walked(view):
    return QAccessible.queryAccessibleInterface(view)


def test_a_screen_reader_meets_a_list_of_events_in_order(three):
    found = walked(three)
    assert found.role() == QAccessible.Role.List
    assert found.childCount() == 3
    children = [found.child(index) for index in range(3)]
    assert [child.text(NAME) for child in children] == [event.title for event in THREE]
    assert {child.role() for child in children} == {QAccessible.Role.ListItem}
    assert [found.indexOfChild(child) for child in children] == [0, 1, 2]
    assert found.child(3) is None


def test_each_event_says_its_date_kind_and_certainty(view):
    view.show_events([event(1, Interval.day(2024, 7, 4)), event(2, Interval.years(2025), confidence=0.2)])
    found = walked(view)
    assert found.child(0).text(DESCRIPTION) == "4 July 2024 · Occurrence · not yet checked"
    assert found.child(1).text(DESCRIPTION) == "2025 · only the year is known · Occurrence · doubtful"


def test_an_event_is_where_it_is_drawn(three):
    rect = walked(three).child(1).rect()
    assert rect.contains(three.mapToGlobal(place_of(three, 2)))
    three.zoom_to(3)
    assert walked(three).child(1).state().offscreen


def test_the_selected_event_is_the_focus(three):
    assert walked(three).focusChild() is None
    three.select(2)
    assert walked(three).focusChild().text(NAME) == THREE[1].title
    assert [bool(walked(three).child(index).state().selected) for index in range(3)] == [False, True, False]
    assert three.accessibleDescription() == THREE[1].title


def test_selecting_is_announced(three, listening, monkeypatch):
    told = []

    def tell(event: QAccessibleEvent) -> None:
        told.append((event.type(), event.child()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", tell)
    three.select(3)
    assert told == [(QAccessible.Event.Focus, 2), (QAccessible.Event.Selection, 2)]
    told.clear()
    three.show_events(THREE[1:])
    assert [kind for kind, _ in told] == [QAccessible.Event.ObjectReorder]


def test_items_of_events_that_went_are_invalid(three):
    last = walked(three).child(2)
    three.show_events(THREE[:2])
    assert walked(three).childCount() == 2
    assert not last.isValid()
    assert last.text(NAME) == ""


def test_a_view_may_go_while_a_screen_reader_holds_its_items(qtbot, listening):
    view = TimelineView()
    view.show_events(days(5))
    view.show()
    items = [walked(view).child(index) for index in range(5)]
    view.select(3)
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not any(item.isValid() for item in items)


PLACES = [["Bogor"], ["Depok"], ["Bogor", "Depok"]]


@pytest.fixture
def laned(three):
    """The three events in the lanes of two places."""
    three.show_events(THREE, grouping=Grouping((Facet.of("place", PLACES),)))
    return three


def test_lanes_are_walked_and_in_them_their_events(laned):
    found = walked(laned)
    lanes = [found.child(index) for index in range(found.childCount())]
    assert [lane.text(NAME) for lane in lanes] == ["Bogor", "Depok"]
    assert lanes[0].text(DESCRIPTION).startswith("2 ")
    titles = [lanes[0].child(index).text(NAME) for index in range(lanes[0].childCount())]
    assert titles == [THREE[0].title, THREE[2].title]
    assert lanes[0].child(1).parent() is lanes[0]
    assert lanes[0].indexOfChild(lanes[0].child(1)) == 1
    assert lanes[0].indexOfChild(lanes[1].child(0)) == -1
    assert lanes[0].child(2) is None
    assert found.indexOfChild(lanes[1]) == 1
    assert lanes[0].rect().contains(laned.mapToGlobal(QPoint(20, lanes[0].rect().height() // 2 + 60)))


def test_a_closed_lane_says_so_and_shows_no_events(laned):
    laned.lanes.toggle(("Bogor",))
    lane = walked(laned).child(0)
    assert (bool(lane.state().collapsed), lane.childCount()) == (True, 0)
    laned.lanes.toggle(("Bogor",))
    assert (bool(lane.state().expanded), lane.childCount()) == (True, 2)


def test_in_lanes_the_current_event_is_the_focus_of_its_lane(laned, listening, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    laned.select(2)
    assert walked(laned).focusChild().text(NAME) == THREE[1].title
    assert told == [QAccessible.Event.Focus, QAccessible.Event.Selection]
    told.clear()
    laned.lanes.step(1)
    assert QAccessible.Event.Focus in told
    laned.lanes.close_all()
    assert walked(laned).focusChild() is None


def test_lanes_that_went_are_invalid(laned):
    lane = walked(laned).child(1)
    laned.show_lanes(Grouping())
    assert not lane.isValid()
    assert (lane.text(NAME), lane.childCount(), lane.rect().isEmpty()) == ("", 0, True)
    assert walked(laned).childCount() == 3
