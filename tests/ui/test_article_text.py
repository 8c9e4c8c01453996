"""The text of an article with its evidence."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QToolTip

from timeline.dates import Interval
from timeline.errors import Message
from timeline.model import Article, Event, EventKind, Mention, Publication, Timex, TimexType
from ui.panels.article_text import ArticleText
from ui.panels.evidence import Evidence
from ui.positions import displayed
from ui.snapshot import Reading

TEXT = (
    "Pembuka \U0001f30d\U0001f30d.\r\nBanjir \U0001f30a melanda kota pada 3 Mei 2024. Air surut esoknya.\n"
    + "Isi. " * 900
)
SENTENCE = "Banjir \U0001f30a melanda kota pada 3 Mei 2024."
DAY = Interval.day(2024, 5, 3)


def place(part):
    start = TEXT.index(part)
    return start, start + len(part)


def event(number, kind=EventKind.OCCURRENCE):
    return Event(number, f"event {number}", kind, "2024-05-03", None, DAY)


@pytest.fixture
def evidence():
    timex = Timex(
        *place("3 Mei 2024"), TimexType.DATE, "2024-05-03", DAY, (Message("Day, month and year <b>"),)
    )
    later = Timex(*place("esoknya"), TimexType.DATE, "2024-05-04", None, (), (Message("It is not sure"),))
    mentions = (
        Mention(1, 7, 1, place(SENTENCE), timex, "2024-05-03", DAY),
        Mention(2, 8, 1, place(SENTENCE), None, "2024-05-03", DAY),
        Mention(3, 99, 1, place("Air"), None, "2024-05-03", DAY),
    )
    reading = Reading(Article(1, "Banjir", TEXT, "id", Publication()), (timex, later), mentions)
    return Evidence.of(reading, {7: event(7), 8: event(8, EventKind.STATE)})


@pytest.fixture
def view(qtbot, evidence, theme):
    view = ArticleText()
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show_text(TEXT, evidence)
    view.show()
    return view


def centre_of(view, part):
    start, _ = place(part)
    return view.cursorRect(view.cursor_over(start + 1, start + 1)).center()


def click(qtbot, view, part):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(view, part))


def test_marks_stand_on_their_words_beyond_emoji_and_windows_line_ends(view):
    assert view.cursor_over(*place(SENTENCE)).selectedText() == SENTENCE
    form = view.cursor_over(place(SENTENCE)[0], place(SENTENCE)[0] + 1).charFormat()
    assert form.background().color().alpha() > 0
    after = view.cursor_over(place(SENTENCE)[1], place(SENTENCE)[1] + 1).charFormat()
    assert after.background().style() == Qt.BrushStyle.NoBrush


def test_dates_are_underlined_and_doubtful_ones_otherwise(view):
    styles = QTextCharFormat.UnderlineStyle
    assert view.cursor_over(*place("3 Mei 2024")).charFormat().underlineStyle() == styles.SingleUnderline
    assert view.cursor_over(*place("esoknya")).charFormat().underlineStyle() == styles.DashUnderline


def test_a_click_on_a_sentence_tells_its_events_in_turn(qtbot, view):
    for chosen, expected in ((None, 7), (7, 8), (8, 7)):
        view.choose(chosen)
        with qtbot.waitSignal(view.event_clicked) as told:
            click(qtbot, view, "melanda")
        assert told.args == [expected]


def test_a_click_on_a_date_tells_the_event_that_it_dates(qtbot, view):
    view.choose(7)
    with qtbot.waitSignal(view.event_clicked) as told:
        click(qtbot, view, "Mei 2024")
    assert told.args == [7]


def test_a_click_beside_the_evidence_tells_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.event_clicked):
        click(qtbot, view, "Pembuka")


def test_selecting_text_is_not_a_click(qtbot, view):
    start, end = centre_of(view, "Banjir"), centre_of(view, "2024")
    with qtbot.assertNotEmitted(view.event_clicked):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(view.viewport(), end)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_a_chosen_event_is_stressed_and_scrolled_into_view(view):
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.choose(7)
    assert [selection.cursor.selectedText() for selection in view.extraSelections()] == [SENTENCE]
    assert 0 <= centre_of(view, "Banjir").y() <= view.viewport().height()
    view.choose(None)
    assert view.extraSelections() == []


def test_the_place_is_kept_when_only_the_marks_change(view):
    view.verticalScrollBar().setValue(200)
    view.show_text(TEXT, Evidence())
    assert view.verticalScrollBar().value() == 200
    assert view.cursor_over(*place(SENTENCE)).charFormat().background().style() == Qt.BrushStyle.NoBrush


def test_hovering_a_date_explains_it_in_plain_text(view):
    point = centre_of(view, "Mei 2024")
    view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)))
    assert "3 May 2024" in QToolTip.text()
    assert "&lt;b&gt;" in QToolTip.text()
    assert view.explanation(view.evidence.timexes[1]).splitlines() == ["No certain date", "⚠ It is not sure"]


def test_the_selection_is_told_in_characters_of_the_text(view):
    view.setTextCursor(view.cursor_over(*place(SENTENCE)))
    assert view.selection() == place(SENTENCE)


def test_nothing_is_ever_loaded(view, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    resource = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(resource, QUrl.fromLocalFile(str(secret))) is None


def test_markup_in_an_article_is_shown_as_it_is_written(view):
    view.show_text("<b>tebal</b> &amp;", Evidence())
    assert view.toPlainText() == "<b>tebal</b> &amp;"


def test_keys_of_the_window_are_not_swallowed(qtbot, view):
    """Ctrl+Z in a text that cannot be edited belongs to the project."""
    from PySide6.QtGui import QKeyEvent

    for key in (Qt.Key.Key_Z, Qt.Key.Key_V):
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        asked.ignore()
        view.event(asked)
        assert not asked.isAccepted()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=["Cn", "Co"])), st.data())
def test_any_part_of_any_text_is_found_again(view, text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    view.show_text(text, Evidence())
    selected = view.cursor_over(start, end).selectedText()
    assert selected.replace("\u2029", "\n") == displayed(text)[start:end]


def test_a_point_below_the_text_is_no_place(view):
    view.show_text("Pendek.", Evidence())
    assert view.position_at(QPoint(200, 280)) is None
