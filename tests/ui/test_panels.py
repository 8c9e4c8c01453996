"""The panels by themselves: imports, start page, date field, notice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from timeline.app.importing import ItemProgress, ItemState
from timeline.app.lane import Lane
from timeline.dates import Interval
from timeline.errors import Message
from ui.date_field import DateField
from ui.jobs import Jobs
from ui.models.listing import LINE
from ui.notice import Notice
from ui.panels.imports import Imports
from ui.panels.start_page import Resumable, StartPage


@pytest.fixture
def jobs(qapp):
    lane = Lane()
    jobs = Jobs(lane)
    yield jobs
    jobs.close()
    lane.close()


@pytest.fixture
def imports(qtbot, language, theme):
    imports = Imports()
    qtbot.addWidget(imports)
    QAbstractItemModelTester(
        imports.model, QAbstractItemModelTester.FailureReportingMode.Fatal, imports.model
    )
    imports.show()
    return imports


def queued(*numbers):
    return [ItemProgress(number, f"{number}.txt", ItemState.QUEUED) for number in numbers]


def test_every_state_of_an_import_is_told_in_words(imports):
    imports.begin(queued(0, 1, 2, 3, 4))
    assert imports.summary.text() == "Reading 1 of 5 articles…"
    assert imports.cancel.isVisible()
    reason = Message("{name} is larger than {limit} MB: split it into articles.", name="3.txt", limit=50)
    imports.advance(
        [
            ItemProgress(0, "0.txt", ItemState.DONE, events=1),
            ItemProgress(1, "1.txt", ItemState.DONE, events=3),
            ItemProgress(2, "2.txt", ItemState.DUPLICATE),
            ItemProgress(3, "3.txt", ItemState.FAILED, reason=reason),
            ItemProgress(4, "4.txt", ItemState.READING),
        ]
    )
    notes = [imports.model.data(imports.model.index(row), LINE).note for row in range(5)]
    assert notes == [
        "done: 1 event",
        "done: 3 events",
        "already in the project",
        "failed: 3.txt is larger than 50 MB: split it into articles.",
        "reading",
    ]
    assert imports.running
    assert imports.bar.value() == 4
    imports.advance([ItemProgress(4, "4.txt", ItemState.CANCELLED)])
    assert not imports.running
    assert not imports.cancel.isVisible()
    assert imports.summary.text() == (
        "2 articles imported, 4 events found, 1 already there, 1 failed, 1 cancelled."
    )


def test_a_second_import_joins_one_that_runs_and_replaces_one_that_ended(imports):
    imports.begin(queued(0))
    imports.begin(queued(1, 2))
    assert [row.index for row in imports.model.rows] == [0, 1, 2]
    imports.advance([ItemProgress(number, "x", ItemState.DONE, events=2) for number in range(3)])
    imports.begin(queued(0))
    assert [row.state for row in imports.model.rows] == [ItemState.QUEUED]
    imports.advance([ItemProgress(0, "x", ItemState.DONE, events=1)])
    assert imports.summary.text() == "1 article imported, 1 event found."


def test_cancelling_is_asked_for(qtbot, imports):
    imports.begin(queued(0))
    with qtbot.waitSignal(imports.cancel_asked):
        imports.cancel.click()


def test_the_start_page_offers_what_to_go_on_with(qtbot, language, theme):
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    draft = Resumable(Path("/d/draft.linimasa"), "Unsaved timeline", "today", draft=True)
    page.show_resumables([draft, Resumable(Path("/p/a.linimasa"), "a", "/p")])
    assert [card.accessibleName() for card in page.resume_cards] == ["Unsaved timeline", "a"]
    with qtbot.waitSignal(page.project_chosen) as told:
        page.resume_cards[1].click()
    assert told.args == [Path("/p/a.linimasa")]
    page.show_resumables([])
    assert page.resume_cards == []


def test_a_sample_is_chosen_by_mouse_or_key(qtbot, language, theme):
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    path, card = page.samples[0]
    for act in (
        lambda: qtbot.mouseClick(card, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(page.sample_chosen) as told:
            act()
        assert told.args == [path]


@pytest.mark.parametrize(
    ("typed", "language_of_text", "hint", "understood"),
    [
        ("4 juli 2024", "id", "Understood as 4 July 2024", True),
        ("yesterday", "en", "Understood as 2 June 2024", True),
        ("entah kapan", None, "No date is understood in “entah kapan”", False),
    ],
)
def test_a_date_is_understood_while_it_is_typed(
    qtbot, jobs, language, theme, typed, language_of_text, hint, understood
):
    field = DateField(jobs)
    qtbot.addWidget(field)
    field.show()
    field.read_as(language_of_text, Interval.day(2024, 6, 3))
    with qtbot.waitSignal(field.understood, timeout=30_000) as told:
        qtbot.keyClicks(field.line, typed)
    assert told.args == [understood]
    assert field.hint.text().startswith(hint)
    assert field.hint.property("role") == ("muted" if understood else "warning")


def test_a_notice_of_a_fault_stays_and_another_offers_an_act(qtbot, language, theme):
    notice, done = Notice(), []
    qtbot.addWidget(notice)
    notice.warn("It did <b>not</b> work.")
    assert notice.words.text() == "It did <b>not</b> work."
    assert notice.words.textFormat() is Qt.TextFormat.PlainText
    assert not notice.action.isVisible()
    notice.tell("It is saved.", "Open folder", lambda: done.append(1))
    assert notice.action.isVisible()
    notice.action.click()
    assert done == [1]
    assert not notice.isVisible()
