"""Lanes, folds and dates, from the menus to the timeline."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import settle
from timeline.dates import Interval
from timeline.layout import NO_FOLDS, Folds
from timeline.model import EventKind
from ui.dialogs.go_to import GoToDialog
from ui.facets import FACETS, Telling, facet_of


def lanes(window):
    return [slot.lane.title for slot in window.desk.bench.timeline.lanes.slots()]


def test_the_menu_parts_the_events_into_lanes_and_says_so(qtbot, filled):
    actions, timeline = filled.actions_table, filled.desk.bench.timeline
    assert actions["lanes_none"].isChecked()
    actions["lanes_kind"].trigger()
    assert timeline.grouping.keys == ("kind",)
    assert "Occurrence" in lanes(filled)
    actions["lanes_within_article"].trigger()
    settle(qtbot, filled)
    assert timeline.grouping.keys == ("kind", "article")
    assert "Menteri Meresmikan Bendungan" in lanes(filled)
    assert actions["lanes_within_article"].isChecked()
    actions["lanes_none"].trigger()
    assert timeline.grouping.keys == ()
    assert actions["lanes_within_none"].isChecked()


def test_a_facet_does_not_stand_within_itself(filled):
    actions = filled.actions_table
    actions["lanes_kind"].trigger()
    actions["lanes_within_kind"].trigger()
    assert filled.desk.arranging.keys == ("kind",)
    assert actions["lanes_within_none"].isChecked()
    actions["lanes_within_place"].trigger()
    actions["lanes_place"].trigger()
    assert filled.desk.arranging.keys == ("place",)


def test_each_project_is_found_as_it_was_left(qtbot, filled):
    timeline, arranging = filled.desk.bench.timeline, filled.desk.arranging
    filled.actions_table["lanes_kind"].trigger()
    timeline.lanes.toggle((EventKind.STATEMENT.value,))
    begin = Interval.day(2020, 3, 1).begin
    timeline.fold(Folds(((begin, begin + 86400 * 300),)))
    path = filled.workspace.overview.path
    kept = filled._memory.settings.arrangement(path)
    assert (kept.lanes, kept.closed) == (("kind",), {("statement",)})
    arranging.choose("none")
    timeline.fold(NO_FOLDS)
    filled._memory.set_arrangement(path, kept)
    arranging.follow(filled.workspace.overview, None)
    assert timeline.grouping.keys == ("kind",)
    assert timeline.grouping.closed == {("statement",)}
    assert timeline.folds.stretches == kept.folds


def test_a_project_saved_elsewhere_stays_as_it_is(qtbot, filled, tmp_path):
    filled.actions_table["lanes_kind"].trigger()
    path = tmp_path / "elsewhere.linimasa"
    with qtbot.waitSignal(filled.workspace.project_changed, timeout=10_000):
        filled.workspace.save_as(path)
    settle(qtbot, filled)
    assert filled.desk.bench.timeline.grouping.keys == ("kind",)
    assert filled._memory.settings.arrangement(path).lanes == ("kind",)


def test_going_to_a_date_typed_in_words(qtbot, filled):
    timeline = filled.desk.bench.timeline
    timeline.animated = False
    filled.actions_table["go_to_date"].trigger()
    dialog = filled.findChild(GoToDialog)
    QTest.keyClicks(dialog.date.line, "4 juli 2024")
    QTest.keyClick(dialog.date.line, Qt.Key.Key_Return)
    dialog.accept()
    day = Interval.day(2024, 7, 4)
    qtbot.waitUntil(lambda: timeline.scale.length < 20 * 86400)
    assert timeline.visible_span()[0] <= day.begin < day.until <= timeline.visible_span()[1]


def test_an_event_dragged_on_the_timeline_is_moved_in_one_step(qtbot, filled):
    event = filled.workspace.overview.dated[0]
    filled.desk.bench.timeline.event_moved.emit(event.id, Interval.day(2018, 5, 6))
    settle(qtbot, filled)
    assert filled.workspace.overview.by_id[event.id].interval == Interval.day(2018, 5, 6)
    assert "6 May 2018" in filled.notice.words.text()
    filled.desk.editing.undo()
    settle(qtbot, filled)
    assert filled.workspace.overview.by_id[event.id].interval == event.interval


def test_every_facet_has_its_place_in_the_menus_and_a_value_for_every_event(filled):
    events = filled.workspace.overview.dated
    for kind in FACETS:
        assert f"lanes_{kind.key}" in {action.objectName() for action in filled.actions()}
        facet = facet_of(kind.key, events, Telling.of({}))
        assert len(facet) == len(events)
        assert facet.titles[-1]
