"""The search box and the table of events, in a whole window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.conftest import ARTICLE, settle
from timeline.dates import Interval, timex3
from timeline.layout import Roll
from timeline.model import Event, EventKind, Status
from ui.models.event_table import COLUMNS, DATE, TITLE, EventTable
from ui.panels.table import TablePanel
from ui.snapshot import counted
from ui.widgets import CalmComboBox

WAIT = 60_000


@pytest.fixture
def opened(window, qtbot):
    """The window with one article in it, and its bench."""
    window.workspace.import_text(ARTICLE, html=False)
    qtbot.waitUntil(
        lambda: bool(window.workspace.overview.events) and window.workspace.at_rest, timeout=60_000
    )
    return window


def titles(bench):
    return [event.title for event in bench.table.model.events]


def search(window, qtbot, text):
    """Type a query and wait for its answer."""
    finding = window.desk.finding
    with qtbot.waitSignal(finding.found_changed, timeout=10_000):
        window.desk.bench.search.box.setText(text)
    return finding.found


def test_a_query_filters_timeline_table_and_says_what_it_understood(opened, qtbot):
    bench = opened.desk.bench
    everything = titles(bench)
    assert len(everything) >= 3
    found = search(opened, qtbot, "april 2024")
    assert 0 < len(found.event_ids) < len(everything)
    assert set(titles(bench)) < set(everything)
    assert {event.id for event in bench.shown} == found.event_ids
    assert "April 2024" in bench.search.understood.text()
    assert str(len(found.event_ids)) in bench.search.count.text()
    assert search(opened, qtbot, "  ") is None
    assert titles(bench) == everything


def test_words_find_articles_and_open_them(opened, qtbot):
    bench = opened.desk.bench
    found = search(opened, qtbot, "wanayasa ")
    (hit,) = found.articles
    assert "Wanayasa" in hit.snippet
    bench.search.hits.choice.setCurrentIndex(1)
    assert bench.search.hits.choice.currentText() == "Articles (1)"
    with qtbot.waitSignal(bench.search.article_chosen):
        index = bench.search.hits.model.index(0)
        bench.search.hits.view.clicked.emit(index)
    qtbot.waitUntil(lambda: bench.reader.article_id == hit.article_id)
    qtbot.waitUntil(lambda: bench.reader.find_bar.isVisibleTo(bench.reader))
    assert "wanayasa" in [
        light.cursor.selectedText().lower() for light in bench.reader.text.extraSelections()
    ]


def test_events_are_listed_with_their_sentences_and_chosen(opened, qtbot):
    bench = opened.desk.bench
    found = search(opened, qtbot, "april 2024")
    listed = bench.search.hits.model.rows
    assert [row.event.id for row in listed] == sorted(found.event_ids)
    assert "12 April 2024" in listed[0].sentence
    with qtbot.waitSignal(bench.search.event_chosen):
        bench.search.hits.view.clicked.emit(bench.search.hits.model.index(0))
    assert opened.desk.navigator.event_id == listed[0].event.id


def test_what_is_found_lights_up_among_everything(opened, qtbot):
    bench = opened.desk.bench
    everything = titles(bench)
    found = search(opened, qtbot, "april 2024")
    bench.search.only.setChecked(False)
    assert titles(bench) == everything
    assert set(bench.timeline.chosen_ids()) == found.event_ids
    bench.search.only.setChecked(True)
    assert set(titles(bench)) < set(everything)


def test_the_list_of_hits_keeps_the_rules_of_its_kind(opened, qtbot):
    bench = opened.desk.bench
    hits = bench.search.hits
    tester = QAbstractItemModelTester(hits.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is hits.model
    for text in ("bendungan ", "april 2024", "wanayasa ", "tidakada "):
        search(opened, qtbot, text)
        for row in (0, 1):
            hits.choice.setCurrentIndex(row)


def test_odd_queries_are_never_an_error_and_say_what_they_understood(opened, qtbot):
    for odd in (
        '"',
        "who:",
        "before:kapan",
        "* AND (",
        "kind:xyz",
        "\x00\ud800",
        "a" * 5000,
        "NEAR(a b)",
        "-x",
    ):
        with qtbot.assertNotEmitted(opened.workspace.warned):
            found = search(opened, qtbot, odd)
        assert found is not None
        told = opened.desk.bench.search.understood.text()
        assert told not in ("", "Looking for: ")


def test_what_is_not_found_is_shown_again_with_one_click(opened, qtbot):
    bench = opened.desk.bench
    search(opened, qtbot, "tidakada ")
    assert titles(bench) == []
    assert bench.search.clear.isVisibleTo(bench.search)
    with qtbot.waitSignal(opened.desk.finding.found_changed):
        bench.search.clear.click()
    assert len(titles(bench)) >= 3


def test_the_key_of_find_leads_into_the_box(opened, qtbot):
    opened.actions_table["find"].trigger()
    bench = opened.desk.bench
    assert bench.docks["search"].isVisible()
    assert bench.search.box.hasFocus() or not opened.isActiveWindow()


def test_the_table_chooses_for_all_and_follows_all(opened, qtbot):
    bench, navigator = opened.desk.bench, opened.desk.navigator
    opened.actions_table["table"].trigger()
    assert bench.docks["table"].isVisible()
    last = bench.table.model.rowCount() - 1
    flags = QItemSelectionModel.SelectionFlag
    bench.table.view.selectionModel().setCurrentIndex(
        bench.table.model.index(last, TITLE), flags.ClearAndSelect | flags.Rows
    )
    assert navigator.event_id == bench.table.model.event_at(last).id
    first = bench.table.model.event_at(0).id
    navigator.choose(first)
    assert bench.table.view.currentIndex().row() == 0
    assert bench.table.selected == [first]


def test_a_title_is_mended_in_the_table_and_undone(opened, qtbot):
    bench = opened.desk.bench
    event = bench.table.model.event_at(0)
    bench.table.model.setData(bench.table.model.index(0, TITLE), "Bendungan diisi")
    qtbot.waitUntil(lambda: opened.workspace.overview.by_id[event.id].title == "Bendungan diisi")
    qtbot.waitUntil(lambda: "Bendungan diisi" in titles(bench))
    opened.desk.editing.undo()
    qtbot.waitUntil(lambda: event.title in titles(bench))


def test_a_date_that_is_none_is_told_and_changes_nothing(opened, qtbot):
    model = opened.desk.bench.table.model
    event = model.event_at(0)
    with qtbot.waitSignal(opened.workspace.warned):
        model.setData(model.index(0, DATE), "entah kapan")
    assert opened.workspace.overview.by_id[event.id].interval == event.interval


def event(number: int, day: str, title: str, status: Status = Status.PROPOSED) -> Event:
    """An event of a day, or of none."""
    interval: Interval | None = timex3.interval_of(day) if day else None
    return Event(number, title, EventKind.OCCURRENCE, day, None, interval, status=status)


EVENTS = (
    event(1, "2024-07-04", "Rapat"),
    event(2, "2023", "banjir", Status.ACCEPTED),
    event(3, "", "Entah"),
    event(4, "2024-07-03", "Api"),
)


def test_the_model_keeps_the_rules_of_its_kind(qtbot):
    model = EventTable(lambda *_: None)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is model
    model.show_events(EVENTS)
    model.sort(TITLE, Qt.SortOrder.DescendingOrder)
    model.show_events(EVENTS[:2])
    model.show_events(())


@pytest.mark.parametrize(
    ("column", "order", "ids"),
    [
        (DATE, Qt.SortOrder.AscendingOrder, [2, 4, 1, 3]),
        (DATE, Qt.SortOrder.DescendingOrder, [3, 1, 4, 2]),
        (TITLE, Qt.SortOrder.AscendingOrder, [4, 2, 3, 1]),
        # Those that are alike stay in the order in which they were: here by date.
        (len(COLUMNS) - 1, Qt.SortOrder.AscendingOrder, [2, 4, 1, 3]),
    ],
)
def test_rows_stand_in_the_order_of_a_column(qtbot, column, order, ids):
    model = EventTable(lambda *_: None)
    model.show_events(EVENTS)
    model.sort(column, order)
    assert [event.id for event in model.events] == ids
    assert [model.row_of(number) for number in ids] == [0, 1, 2, 3]


def test_the_chosen_row_stays_chosen_through_sorting_and_new_events(qtbot):
    panel = TablePanel()
    qtbot.addWidget(panel)
    panel.show_events(EVENTS)
    panel.choose(4)
    panel.view.sortByColumn(TITLE, Qt.SortOrder.DescendingOrder)
    assert panel.selected == [4]
    panel.show_events((*EVENTS, event(5, "2020", "Awal")))
    assert panel.selected == [4]
    panel.choose(None)
    assert panel.selected == []


def test_columns_are_chosen_and_remembered(qtbot):
    panel, other = TablePanel(), TablePanel()
    for made in (panel, other):
        qtbot.addWidget(made)
    action = next(action for action in panel.columns_menu().actions() if action.text() == "Kind")
    action.setChecked(False)
    other.restore_layout(panel.layout_state())
    place = [column.id for column in COLUMNS].index("kind")
    assert other.view.horizontalHeader().isSectionHidden(place)
    assert not other.view.horizontalHeader().isSectionHidden(TITLE)


def test_a_name_shows_its_own_timeline(opened, qtbot):
    bench = opened.desk.bench
    bench.names.choice.setCurrentIndex(1)
    places = {thing.name: thing for thing in bench.names.model.rows}
    assert places
    name, thing = next(iter(places.items()))
    with qtbot.waitSignal(opened.desk.finding.found_changed, timeout=10_000):
        bench.names.view.clicked.emit(bench.names.model.index(0))
    assert bench.search.box.text() == f'where:"{name}" '
    assert len(opened.desk.finding.found.event_ids) == thing.count
    assert all(name in event.places for event in bench.shown)


def test_names_are_counted_with_their_first_and_last_date():
    told = [replace(e, participants=("Ani", "Budi") if e.id < 3 else ("Ani",)) for e in EVENTS]
    who = counted(Roll.of_events(told), "person")
    assert [(thing.name, thing.count) for thing in who] == [("Ani", 4), ("Budi", 2)]
    assert (who[0].first, who[0].last) == (timex3.interval_of("2023"), timex3.interval_of("2024-07-04"))


def test_kind_and_names_are_mended_in_the_table(opened, qtbot):
    model = opened.desk.bench.table.model
    event = model.event_at(0)
    places = {column.id: place for place, column in enumerate(COLUMNS)}

    def now():
        return opened.workspace.overview.by_id[event.id]

    model.setData(model.index(0, places["kind"]), "A figure")
    qtbot.waitUntil(lambda: now().kind is EventKind.FIGURE, timeout=WAIT)
    model.setData(model.index(0, places["who"]), "Ani; PT Budi, Tbk ;")
    qtbot.waitUntil(lambda: now().participants == ("Ani", "PT Budi, Tbk"), timeout=WAIT)
    qtbot.waitUntil(lambda: model.index(0, places["who"]).data() == "Ani, PT Budi, Tbk", timeout=WAIT)
    model.setData(model.index(0, places["who"]), "")
    qtbot.waitUntil(lambda: now().participants == (), timeout=WAIT)
    assert now().status is Status.EDITED


def test_a_kind_is_chosen_from_all_of_them(opened, qtbot):
    table = opened.desk.bench.table
    opened.actions_table["table"].trigger()
    place = [column.id for column in COLUMNS].index("kind")
    table.view.edit(table.model.index(0, place))
    box = table.view.findChildren(CalmComboBox)[-1]
    assert box.currentText() == table.model.index(0, place).data()
    with qtbot.waitSignal(table.kind_asked) as asked:
        box.setCurrentText("A lasting state")
        box.activated.emit(box.currentIndex())
    assert asked.args == [table.model.event_at(0).id, EventKind.STATE]


def test_several_rows_are_chosen_on_the_timeline_and_the_other_way_round(opened, qtbot):
    bench = opened.desk.bench
    opened.actions_table["table"].trigger()
    flags = QItemSelectionModel.SelectionFlag
    selection = bench.table.view.selectionModel()
    for row in (0, 2):
        selection.setCurrentIndex(bench.table.model.index(row, TITLE), flags.Select | flags.Rows)
    ids = {bench.table.model.event_at(row).id for row in (0, 2)}
    assert set(bench.timeline.chosen_ids()) == set(bench.selected_ids) == ids
    bench.timeline.choose([0, 1, 2])
    assert set(bench.table.selected) == set(bench.timeline.chosen_ids())
    assert len(bench.table.selected) == 3


def test_rows_stay_chosen_when_what_they_tell_has_changed(opened, qtbot):
    bench = opened.desk.bench
    opened.actions_table["table"].trigger()
    bench.timeline.choose([0, 1, 2])
    chosen = set(bench.table.selected)
    opened.actions_table["accept_event"].trigger()
    settle(qtbot, opened)
    assert all(opened.workspace.overview.by_id[id].status is Status.ACCEPTED for id in chosen)
    assert set(bench.table.selected) == chosen
    assert len(chosen) == 3


def test_a_click_on_the_tab_of_the_search_begins_to_type(qtbot, filled, monkeypatch):
    bench = filled.desk.bench
    bench.show_panel("articles")
    monkeypatch.setattr("ui.workbench.QGuiApplication.mouseButtons", lambda: Qt.MouseButton.LeftButton)
    bench.docks["search"].raise_()
    qtbot.waitUntil(bench.search.box.hasFocus)
