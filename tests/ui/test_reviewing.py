"""Reviewing in a whole window: the tray by its keys, events made of words, how far one has come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.ui.conftest import settle
from timeline.app import commands
from timeline.dates import Interval
from timeline.model import Status
from ui.panels.tray import Pile, ReviewTray, Sentence

WAIT = 60_000
TEXT = """Pasar Ikan Tegalrejo Dibuka

Wali kota membuka pasar ikan di Tegalrejo, Senin (3/6/2024). Pedagang gembira.

Kios mulai disewakan pada 12 April 2024. Hasil sewa kios dihitung per 31 Desember 2024.
"""


@pytest.fixture
def opened(qtbot, window):
    """A window with one article in it, and what it shows settled."""
    window.workspace.import_text(TEXT, html=False)
    qtbot.waitUntil(lambda: bool(window.workspace.overview.events), timeout=WAIT)
    qtbot.waitUntil(lambda: window.workspace.at_rest, timeout=WAIT)
    return window


def pile(qtbot, window, which):
    """Choose a list of the tray and wait for its rows; what they are about."""
    tray = window.desk.bench.tray
    window.desk.bench.show_panel("tray")
    tray.choice.setCurrentIndex(list(Pile).index(which))
    settle(qtbot, window)
    return rows(tray)


def rows(tray):
    return [row.words if isinstance(row, Sentence) else row.event.id for row in tray.model.rows]


def span(window, part):
    start = window.workspace.overview.articles[0].text.index(part)
    return start, start + len(part)


def event_of(window, event_id):
    return window.workspace.overview.by_id.get(event_id)


def test_the_tray_runs_by_keys(qtbot, opened):
    listed = pile(qtbot, opened, Pile.UNCHECKED)
    assert len(listed) >= 2
    tray = opened.desk.bench.tray
    view = tray.view
    view.setFocus()
    view.setCurrentIndex(tray.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert tray.model.value(view.currentIndex()).event.id == listed[1]
    view.setCurrentIndex(tray.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: event_of(opened, listed[0]).status is Status.ACCEPTED, timeout=WAIT)
    qtbot.waitUntil(lambda: listed[0] not in rows(tray), timeout=WAIT)
    assert tray.model.value(view.currentIndex()).event.id == listed[1]
    QTest.keyClick(view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: event_of(opened, listed[1]) is None, timeout=WAIT)
    assert pile(qtbot, opened, Pile.ACCEPTED) == listed[:1]
    assert pile(qtbot, opened, Pile.DISMISSED) == listed[1:2]
    assert tray.choice.currentText() == "Dismissed (1)"


def test_what_was_dismissed_comes_back_by_accepting_it(qtbot, opened):
    first = opened.workspace.overview.events[0].id
    opened.desk.editing.delete(first)
    qtbot.waitUntil(lambda: event_of(opened, first) is None, timeout=WAIT)
    assert pile(qtbot, opened, Pile.DISMISSED) == [first]
    view = opened.desk.bench.tray.view
    view.setCurrentIndex(opened.desk.bench.tray.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: event_of(opened, first) is not None, timeout=WAIT)
    assert event_of(opened, first).status is Status.ACCEPTED


def test_a_sentence_with_a_date_becomes_an_event_by_one_key(qtbot, opened):
    overview = opened.workspace.overview
    for event in overview.events:
        opened.workspace.perform(lambda session, n=event.id: commands.delete_event(session, event_id=n))
    settle(qtbot, opened)
    opened.desk.editing.undo()
    settle(qtbot, opened)
    told = len(opened.workspace.overview.events)
    # A dismissed event is a decision: its sentence is not offered again.
    untold = pile(qtbot, opened, Pile.UNTOLD)
    assert all("Kios" not in words and "Wali kota" not in words for words in untold)
    tray = opened.desk.bench.tray
    tray.show_rows([Sentence(1, span(opened, "Pedagang gembira."), "Pedagang gembira.", "")], 1)
    tray.view.setFocus()
    tray.view.setCurrentIndex(tray.model.index(0))
    qtbot.waitUntil(lambda: opened.desk.bench.reader.text.selection() is not None, timeout=WAIT)
    assert opened.desk.bench.reader.text.textCursor().selectedText() == "Pedagang gembira."
    QTest.keyClick(tray.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: len(opened.workspace.overview.events) == told + 1, timeout=WAIT)
    qtbot.waitUntil(lambda: opened.desk.navigator.event_id is not None, timeout=WAIT)
    made = event_of(opened, opened.desk.navigator.event_id)
    assert (made.title, made.interval) == ("Pedagang gembira", None)
    assert "No date stands there" in opened.notice.words.text()
    assert made.id in pile(qtbot, opened, Pile.UNDATED)


def test_a_dismissed_sentence_is_not_offered_again(qtbot, opened):
    tray = opened.desk.bench.tray
    before = len(opened.workspace.overview.events)
    pile(qtbot, opened, Pile.UNTOLD)
    tray.show_rows([Sentence(1, span(opened, "Pedagang gembira."), "Pedagang gembira.", "")], 1)
    tray.view.setCurrentIndex(tray.model.index(0))
    QTest.keyClick(tray.view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: opened.workspace.overview.undo_step is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: str(opened.workspace.overview.undo_step) == "Dismiss a sentence", timeout=WAIT)
    assert len(opened.workspace.overview.events) == before
    assert len(pile(qtbot, opened, Pile.DISMISSED)) == 1


def test_selected_words_become_an_event_by_a_key(qtbot, opened):
    reader = opened.desk.bench.reader
    text = reader.text
    shown = text.toPlainText()
    start = shown.index("membuka pasar ikan")
    text.setTextCursor(text.cursor_over(start, start + len("membuka pasar ikan")))
    before = {event.id for event in opened.workspace.overview.events}
    QTest.keyClick(text, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: len(opened.workspace.overview.events) == len(before) + 1, timeout=WAIT)
    (made,) = (event for event in opened.workspace.overview.events if event.id not in before)
    assert (made.title, made.interval) == ("Membuka pasar ikan", Interval.day(2024, 6, 3))
    assert made.status is Status.EDITED
    qtbot.waitUntil(lambda: opened.desk.navigator.event_id == made.id, timeout=WAIT)
    opened.notice.action.click()
    qtbot.waitUntil(lambda: event_of(opened, made.id) is None, timeout=WAIT)


def test_how_far_one_has_come_is_told_in_reader_and_articles(qtbot, opened):
    bench = opened.desk.bench
    qtbot.waitUntil(lambda: "0 of" in bench.reader.covered.text(), timeout=WAIT)
    line = bench.articles.model._describe(bench.articles.model.rows[0])
    assert "checked: 0/" in line.note
    for event in opened.workspace.overview.events:
        opened.workspace.perform(lambda session, n=event.id: commands.accept_event(session, event_id=n))
    number = len(opened.workspace.overview.events)
    qtbot.waitUntil(lambda: f"{number} of {number} events" in bench.reader.covered.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: "(" not in bench.docks["tray"].windowTitle(), timeout=WAIT)


def test_dates_without_an_event_lead_to_their_sentences(qtbot, opened):
    bench = opened.desk.bench
    bench.reader.untold_asked.emit(bench.reader.article_id)
    assert bench.tray.pile is Pile.UNTOLD


def test_a_search_narrows_the_tray(qtbot, opened):
    listed = pile(qtbot, opened, Pile.UNCHECKED)
    with qtbot.waitSignal(opened.desk.finding.found_changed, timeout=WAIT):
        opened.desk.bench.search.box.setText("april 2024")
    settle(qtbot, opened)
    assert 0 < len(rows(opened.desk.bench.tray)) < len(listed)


def test_the_trays_model_keeps_the_rules_of_its_kind(qtbot):
    tray = ReviewTray()
    qtbot.addWidget(tray)
    tester = QAbstractItemModelTester(tray.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is tray.model
    sentences = [Sentence(1, (n, n + 1), f"Kalimat {n}", "Judul") for n in range(5)]
    tray.show_rows(sentences, 7)
    assert tray.more.text() == "And 2 more, which move up."
    tray.show_rows(sentences[1:3], 2)
    assert not tray.more.isVisibleTo(tray)
    tray.show_rows([], 0)


def test_reading_again_keeps_what_was_decided(qtbot, opened):
    first, second, *_ = [event.id for event in opened.workspace.overview.events]
    opened.workspace.perform(lambda session: commands.accept_event(session, event_id=first))
    opened.desk.editing.delete(second)
    opened.workspace.perform(lambda session: commands.retitle_event(session, event_id=first, title="Pasar"))
    settle(qtbot, opened)
    before = [(event.id, event.title, event.status) for event in opened.workspace.overview.events]
    opened.actions_table["read_again"].trigger()
    qtbot.waitUntil(lambda: "Read again" in opened.notice.words.text(), timeout=WAIT)
    settle(qtbot, opened)
    after = [(event.id, event.title, event.status) for event in opened.workspace.overview.events]
    assert after == before
