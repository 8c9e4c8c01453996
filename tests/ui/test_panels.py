"""The panels by themselves: start page, date field, notice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from timeline.app.lane import Lane
from timeline.dates import Interval
from ui.date_field import DateField
from ui.jobs import Jobs
from ui.notice import Notice
from ui.panels.start_page import Resumable, StartPage


@pytest.fixture
def jobs(qapp):
    lane = Lane()
    jobs = Jobs(lane)
    yield jobs
    jobs.close()
    lane.close()


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
