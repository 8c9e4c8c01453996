"""Merging in a whole window: pairs side by side, decided by keys; events merged by hand and parted again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.app.stories import SANK, SANK_TOO, SUNDAY, VISIT, article
from tests.ui.conftest import settle
from timeline.app.commands import add_article
from timeline.dates import Interval
from ui.panels.claims import Claims
from ui.panels.merging import ProposalList

WAIT = 60_000
EARLY = "Kapal Sinar Harapan yang membawa penumpang tenggelam di Selat Lembata pukul 07.45 WITA."
LATE = "Kapal Sinar Harapan yang membawa penumpang tenggelam di Selat Lembata pukul 09.10 WITA."
MONDAY = Interval.day(2024, 5, 20)


@pytest.fixture
def told(qtbot, window):
    """What fills the window with articles that were analysed already."""

    def add(*analyses):
        window.workspace.when_open(lambda: None)
        qtbot.waitUntil(lambda: window.workspace.is_open and window.workspace.at_rest, timeout=WAIT)
        for analysis in analyses:
            window.workspace.perform(lambda session, found=analysis: add_article(session, analysis=found))
        settle(qtbot, window)
        return window

    return add


@pytest.fixture
def paired(qtbot, told):
    """A window with two articles whose events may be one."""
    window = told(article(EARLY, headline="Kapal"), article(LATE, headline="Kapal"))
    panel = window.desk.bench.merging
    window.desk.bench.show_panel("merging")
    qtbot.waitUntil(lambda: panel.current is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: "✓" in panel.pair.reasons.text(), timeout=WAIT)
    return window


def events(window):
    return list(window.workspace.overview.events)


def test_a_pair_is_shown_side_by_side_with_its_reasons(qtbot, paired):
    pair = paired.desk.bench.merging.pair
    words = " ".join(label.text() for label in pair.sides.findChildren(type(pair.reasons)))
    assert EARLY in words
    assert LATE in words
    assert "Both are dated 19 May 2024." in pair.reasons.text()
    assert pair.doubts.text() == "⚠ The times of day differ."
    assert paired.desk.bench.docks["merging"].windowTitle() == "Same event? (1)"


def test_a_pair_becomes_one_event_by_a_key_and_is_parted_by_undo(qtbot, paired):
    panel = paired.desk.bench.merging
    panel.list.view.setFocus()
    QTest.keyClick(panel.list.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(events(paired)) == 1, timeout=WAIT)
    settle(qtbot, paired)
    assert paired.desk.navigator.event_id == events(paired)[0].id
    assert panel.current is None
    paired.notice.action.click()
    qtbot.waitUntil(lambda: len(events(paired)) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: panel.current is not None, timeout=WAIT)


def test_a_refused_pair_is_not_proposed_again(qtbot, paired):
    panel = paired.desk.bench.merging
    QTest.keyClick(panel.list.view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: panel.current is None, timeout=WAIT)
    assert len(events(paired)) == 2
    assert str(paired.workspace.overview.undo_step) == "Keep two events apart"
    assert paired.desk.bench.docks["merging"].windowTitle() == "Same event?"


def test_later_goes_on_round_and_round(qtbot, paired):
    panel = paired.desk.bench.merging
    before = panel.current
    with qtbot.waitSignal(panel.compare_asked):
        QTest.keyClick(panel.list.view, Qt.Key.Key_Space)
    assert panel.current == before
    assert len(events(paired)) == 2


def test_chosen_events_are_merged_by_hand_and_split_again(qtbot, told):
    window = told(article(SANK), article(VISIT))
    bench = window.desk.bench
    bench.timeline.choose([0, 1])
    window.actions_table["merge_events"].trigger()
    qtbot.waitUntil(lambda: len(events(window)) == 1, timeout=WAIT)
    settle(qtbot, window)
    dossier = bench.details.reasons.claims._dossier
    bench.details.reasons.claims.split_asked.emit(dossier.mentions[1].id)
    qtbot.waitUntil(lambda: len(events(window)) == 2, timeout=WAIT)
    assert {event.title for event in events(window)} == {
        article(story).proposals[0].title for story in (SANK, VISIT)
    }


def test_merging_one_event_is_told_to_be_none(qtbot, told):
    window = told(article(SANK))
    window.desk.bench.timeline.choose([0])
    with qtbot.waitSignal(window.workspace.warned) as heard:
        window.actions_table["merge_events"].trigger()
    assert heard.args == ["Choose two events or more to make one of them."]


def test_every_claim_is_told_and_the_user_says_which_stands(qtbot, told):
    window = told(article(SANK), article(SANK_TOO, interval=MONDAY))
    bench = window.desk.bench
    if len(events(window)) == 2:
        bench.timeline.choose([0, 1])
        window.actions_table["merge_events"].trigger()
        qtbot.waitUntil(lambda: len(events(window)) == 1, timeout=WAIT)
    window.desk.navigator.choose(events(window)[0].id)
    settle(qtbot, window)
    claims = bench.details.reasons.claims
    texts = [label.text() for label in claims.findChildren(type(claims.heading))]
    assert {"Says: 19 May 2024", "Says: 20 May 2024"} <= set(texts)
    assert "2 articles (independent of each other: 2)" in claims.heading.text()
    assert "The articles do not say the same" in bench.details.reasons.doubts.body.text()
    other = next(m for m in claims._dossier.mentions if m.interval != events(window)[0].interval)
    claims.date_asked.emit(events(window)[0].id, other.id)
    qtbot.waitUntil(lambda: events(window)[0].interval == other.interval, timeout=WAIT)
    assert other.interval in (SUNDAY, MONDAY)


def test_the_list_of_pairs_keeps_the_rules_of_its_kind(qtbot, paired):
    shown = ProposalList()
    qtbot.addWidget(shown)
    tester = QAbstractItemModelTester(shown.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is shown.model
    rows = paired.desk.bench.merging.list.model.rows
    shown.model.replace(rows)
    shown.model.replace([])


def test_an_event_of_one_article_has_nothing_to_split(qtbot, told):
    window = told(article(SANK))
    window.desk.navigator.choose(events(window)[0].id)
    settle(qtbot, window)
    claims = window.desk.bench.details.reasons.claims
    assert isinstance(claims, Claims)
    assert claims.heading.text() == "Told in"
    assert not [
        b for b in claims.findChildren(type(window.desk.bench.merging.same)) if b.text() == "Split off"
    ]
