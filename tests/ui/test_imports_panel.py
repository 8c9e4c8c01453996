"""The import panel by itself: what it says of every item, and what it offers to do."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from timeline.errors import Message
from timeline.model import ImportItem, ItemKind, ItemState
from ui.importing import Mode
from ui.models.listing import LINE
from ui.panels.imports import Imports

REASON = Message("{name} is larger than {limit} MB: split it into articles.", name="3.txt", limit=50)


@pytest.fixture
def imports(qtbot, language, theme):
    imports = Imports()
    qtbot.addWidget(imports)
    QAbstractItemModelTester(
        imports.model, QAbstractItemModelTester.FailureReportingMode.Fatal, imports.model
    )
    imports.show()
    return imports


def item(number, state=ItemState.QUEUED, **more):
    return ImportItem(number, 1, ItemKind.FILE, f"/b/{number}.txt", state=state, **more)


def done(number, events, **more):
    return item(number, ItemState.DONE, **{"parts": 1, "articles": 1, **more, "events": events})


def begin(imports, *numbers):
    imports.begin([item(number) for number in numbers])
    imports.show_mode(Mode.GOING)


def offered(imports):
    controls = (imports.pause, imports.go_on, imports.cancel, imports.retry)
    return [control.text().replace("&", "") for control in controls if control.isVisible()]


def test_every_state_of_an_import_is_told_in_words(imports):
    begin(imports, 10, 11, 12, 13, 14, 15, 16)
    assert imports.summary.text() == "Reading: 0 of 7 are done."
    imports.advance(
        [
            done(10, 1),
            done(11, 9, parts=4, articles=3, duplicates=1),
            item(12, ItemState.DUPLICATE, parts=1, duplicates=1),
            item(13, ItemState.FAILED, reason=REASON),
            item(14, ItemState.READING),
            item(15, ItemState.READING, parts=2, articles=2),
            done(16, 0, parts=3, articles=2, copies=1, faults=1, reason=REASON),
        ]
    )
    notes = [imports.model.data(imports.model.index(row), LINE).note for row in range(7)]
    assert notes == [
        "done: 1 event",
        "done: 3 articles, 9 events, 1 already there",
        "already in the project",
        "failed: 3.txt is larger than 50 MB: split it into articles.",
        "reading",
        "reading: 2 articles so far",
        "done: 2 articles, 0 events, 1 of them a copy of another, 1 could not be read: "
        "3.txt is larger than 50 MB: split it into articles.",
    ]
    assert imports.bar.value() == 5
    imports.advance([item(14, ItemState.CANCELLED), item(15, ItemState.CANCELLED, parts=2, articles=2)])
    imports.show_mode(Mode.IDLE)
    assert imports.summary.text() == (
        "8 articles imported, 10 events found, 2 already there, 1 of them a copy of another, 1 failed, "
        "2 cancelled."
    )


def test_a_copy_is_told_with_what_it_copies(imports):
    begin(imports, 1, 2)
    imports.advance([done(1, 2, copies=1, copied="Gudang terbakar"), done(2, 0, copies=1)])
    notes = [imports.model.data(imports.model.index(row), LINE).note for row in range(2)]
    assert notes == [
        "done: 2 events, copy of “Gudang terbakar”",
        "done: 0 events, copy of an article without a title",
    ]


def test_a_second_import_joins_one_that_runs_and_replaces_one_that_ended(imports):
    begin(imports, 1)
    begin(imports, 2, 3)
    assert [row.id for row in imports.model.rows] == [1, 2, 3]
    imports.advance([done(number, 2) for number in (1, 2, 3)])
    imports.show_mode(Mode.IDLE)
    begin(imports, 4)
    assert [row.id for row in imports.model.rows] == [4]
    imports.advance([done(4, 1), done(1, 5)])
    imports.show_mode(Mode.IDLE)
    assert imports.summary.text() == "1 article imported, 1 event found."


def test_when_all_is_done_what_failed_stands_first(imports):
    begin(imports, 1, 2, 3, 4)
    states = [item(2, ItemState.FAILED, reason=REASON), done(4, 0, faults=1, reason=REASON)]
    imports.advance([done(1, 1), done(3, 1), *states])
    assert [row.id for row in imports.model.rows] == [1, 2, 3, 4]
    imports.show_mode(Mode.IDLE)
    assert [row.id for row in imports.model.rows] == [2, 4, 1, 3]
    imports.advance([done(3, 7)])  # a late word still finds its row
    assert imports.model.rows[3].events == 7


@pytest.mark.parametrize(
    ("mode", "failed", "controls"),
    [
        (Mode.IDLE, False, []),
        (Mode.IDLE, True, ["Try again"]),
        (Mode.GOING, True, ["Pause", "Cancel"]),
        (Mode.PAUSED, True, ["Go on", "Cancel"]),
        (Mode.WAITING, False, ["Go on", "Cancel"]),
    ],
)
def test_only_what_can_be_done_is_offered(imports, mode, failed, controls):
    begin(imports, 1, 2)
    if failed:
        imports.advance([item(1, ItemState.FAILED, reason=REASON)])
    imports.show_mode(mode)
    assert offered(imports) == controls


def test_what_is_asked_for_is_told(qtbot, imports):
    begin(imports, 1)
    for control, signal in (
        (imports.pause, imports.pause_asked),
        (imports.go_on, imports.go_on_asked),
        (imports.cancel, imports.cancel_asked),
        (imports.retry, imports.retry_asked),
    ):
        with qtbot.waitSignal(signal):
            control.click()


@pytest.mark.parametrize(
    ("rate", "remaining", "words"),
    [
        (None, None, "Reading: 0 of 1 are done."),
        (31.4, 42.0, "Reading: 0 of 1 are done, 31 articles a second, less than a minute left."),
        (0.3, 130.0, "Reading: 0 of 1 are done, 0.3 articles a second, about 2 minutes left."),
        (12.0, 9000.0, "Reading: 0 of 1 are done, 12 articles a second, about 2 hours left."),
    ],
)
def test_the_pace_is_told_as_soon_as_it_is_known(imports, rate, remaining, words):
    begin(imports, 1)
    imports.advance([item(1, ItemState.READING)], rate, remaining)
    assert imports.summary.text() == words


def test_a_pause_and_an_earlier_import_are_told(imports):
    begin(imports, 1, 2)
    imports.advance([done(1, 2)])
    imports.show_mode(Mode.PAUSED)
    assert imports.summary.text() == "Paused: 1 of 2 are done."
    imports.show_mode(Mode.WAITING)
    assert imports.summary.text() == "An earlier import was not finished: 1 of 2 are done."
