"""The reader: finding within the text, going from date to date, what hovering tells, corrections."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from timeline.dates import Interval
from timeline.errors import Message
from timeline.model import Article, Event, EventKind, Mention, Publication, Status, Timex, TimexType
from timeline.model.review import Coverage
from ui.dialogs.publication import PublicationDialog
from ui.panels.reader import Reader
from ui.snapshot import Reading

TEXT = "Hujan turun pada 3 Mei 2024. Tanggul jebol esoknya.\nWarga mengungsi. Air SURUT.\nair jernih."
DAY = Interval.day(2024, 5, 3)
WAIT = 60_000


def place(part):
    start = TEXT.index(part)
    return start, start + len(part)


def timex(part, interval):
    return Timex(*place(part), TimexType.DATE, "2024-05-03", interval, (Message("It names a day."),))


RAIN = Event(1, "Hujan turun", EventKind.OCCURRENCE, "2024-05-03", None, DAY, confidence=0.9)
FLIGHT = Event(2, "Warga mengungsi", EventKind.STATE, "XXXX", None, None, confidence=0.9)


@pytest.fixture
def reader(qtbot, language, theme):
    dates = timex("3 Mei 2024", DAY), timex("esoknya", None)
    mentions = (
        Mention(1, 1, 1, place("Hujan turun pada 3 Mei 2024."), dates[0], "2024-05-03", DAY),
        Mention(2, 2, 1, place("Warga mengungsi."), None, "XXXX", None),
    )
    shown = Reader()
    qtbot.addWidget(shown)
    shown.resize(420, 500)
    shown.show()
    article = Article(1, "Banjir", TEXT, "id", Publication(DAY), outlet="Kabar")
    shown.show_reading(Reading(article, dates, mentions), {1: RAIN, 2: FLIGHT})
    return shown


def lit(reader):
    return [light.cursor.selectedText() for light in reader.text.extraSelections()]


def test_find_lights_up_all_places_and_goes_round(qtbot, reader):
    reader.text.setFocus()
    QTest.keyClick(reader.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = reader.find_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.line, "air")
    assert lit(reader) == ["Air", "air"]
    assert bar.count.text() == "1 of 2"
    for key, told in ((Qt.Key.Key_Return, "2 of 2"), (Qt.Key.Key_Return, "1 of 2")):
        QTest.keyClick(bar.line, key)
        assert bar.count.text() == told
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "2 of 2"
    QTest.keyClicks(bar.line, "x")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert lit(reader) == []


def test_words_between_which_a_line_ends_are_found(reader):
    reader.find_in_text("surut. air")
    assert reader.find_bar.count.text() == "1 of 1"


def test_what_is_typed_is_no_pattern(reader):
    reader.find_in_text(".*(")
    assert reader.find_bar.count.text() == "Not found"


def test_steps_go_through_dates_and_undated_sentences(qtbot, reader):
    chosen, stops = [], []
    reader.event_clicked.connect(chosen.append)
    for _ in range(4):
        reader.next_mention()
        stops.append(reader.text.textCursor().position())
    ends = [place(part)[0] for part in ("3 Mei", "esoknya", "Warga")]
    assert stops == [*ends, ends[-1]]
    assert chosen == [1, 2]
    reader.previous_mention()
    assert reader.text.textCursor().position() == ends[1]
    assert reader.text.accessibleDescription().startswith("No certain date")


def test_hovering_an_event_tells_what_it_is_and_that_it_is_doubtful(reader):
    told = reader.text.told_at(place("Hujan")[0])
    assert told == "Hujan turun\n3 May 2024 · Something that happened · Certain (90 %)"
    assert "3 May 2024\n• It names a day.\n\nHujan turun" in reader.text.told_at(place("3 Mei")[0])
    assert reader.text.told_at(place("Warga")[0]).endswith("⚠ Not sure: please check it.")
    assert reader.text.told_at(place("jebol")[0]) == ""


def test_doubtful_events_are_marked_until_they_are_checked(reader):
    styles = QTextCharFormat.UnderlineStyle

    def style(part):
        start = place(part)[0]
        return reader.text.cursor_over(start, start + 1).charFormat().underlineStyle()

    assert style("Warga") == styles.DotLine
    assert style("Hujan") == styles.NoUnderline
    mark = reader.text.evidence.mark_of(2)
    assert mark.is_doubtful
    assert RAIN.status is Status.PROPOSED


def test_the_menu_offers_to_make_an_event_of_what_is_selected(qtbot, reader):
    def opened():
        point = reader.text.viewport().rect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, reader.text.mapToGlobal(point))
        reader.text.contextMenuEvent(asked)
        menu = next(child for child in reader.text.findChildren(QMenu) if child.isVisible())
        act = menu.actions()[-1]
        assert act.text() == "&Make an event of the selected text"
        menu.close()
        return act

    assert not opened().isEnabled()
    reader.text.setTextCursor(reader.text.cursor_over(*place("Warga mengungsi")))
    with qtbot.waitSignal(reader.event_asked) as asked:
        opened().trigger()
    assert asked.args == [1, *place("Warga mengungsi")]


def test_the_key_of_events_is_the_windows_where_nothing_is_selected(reader):
    from PySide6.QtGui import QKeyEvent

    def takes():
        pressed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier)
        pressed.ignore()
        reader.text.event(pressed)
        return pressed.isAccepted()

    assert not takes()
    reader.text.setTextCursor(reader.text.cursor_over(*place("Warga")))
    assert takes()


def test_coverage_stands_on_top(qtbot, reader):
    assert not reader.covered.isVisible()
    reader.show_coverage(Coverage(5, 2, (place("Tanggul jebol esoknya."),), 2, 1))
    assert reader.covered.text() == "2 of 5 sentences with a date, 1 of 2 events checked"
    with qtbot.waitSignal(reader.untold_asked) as asked:
        reader.untold.click()
    assert asked.args == [1]


def test_the_dialog_tells_what_a_new_date_would_move(qtbot, window):
    words = "Hujan Deras\n\nHujan turun di Garut, Senin (6/5/2024).\n\nTanggul jebol kemarin di Dayeuhkolot."
    window.workspace.import_text(words, html=False)
    reader = None

    def is_read():
        return bool(window.workspace.overview.articles) and window.desk.bench.reader.article_id is not None

    qtbot.waitUntil(is_read, timeout=WAIT)
    reader = window.desk.bench.reader
    reader.correct.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(PublicationDialog)), timeout=WAIT)
    asked = window.findChildren(PublicationDialog)[-1]
    assert not asked.done_button.isEnabled()
    asked.date.line.clear()
    QTest.keyClicks(asked.date.line, "9 Mei 2024")
    qtbot.waitUntil(lambda: "will move" in asked.moves.text(), timeout=WAIT)
    assert "“kemarin”: 5 May 2024 → 8 May 2024" in asked.moves.text()
    asked.title.setText("Tanggul Jebol")
    asked.accept()
    qtbot.waitUntil(lambda: window.workspace.overview.articles[0].title == "Tanggul Jebol", timeout=WAIT)
    qtbot.waitUntil(lambda: "2024-05-08" in {e.value for e in window.workspace.overview.events}, timeout=WAIT)
