import pytest
from PySide6.QtCore import QBuffer, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from tests.ui.canvas.conftest import THREE
from timeline.errors import number_in_words
from ui.canvas.frame import Marks
from ui.canvas.labels import Caption, Labels, Style, direction_of, wrapped
from ui.canvas.metrics import Metrics
from ui.canvas.palette import colours_of, picture_palette
from ui.canvas.stage import Stage

LONG = "A title that goes on and on about the harbour, the council and the price of rice in the year"


def labels(qapp, *, lines=0, ratio=1.0) -> Labels:
    metrics = Metrics.of(QGuiApplication.font(), lines=lines)
    return Labels(metrics, colours_of(picture_palette(dark=False)), ratio)


def inked(image) -> list[int]:
    """The columns of an image in which something is drawn."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).alpha() > 40 for y in range(image.height()))
    ]


def test_a_label_is_drawn_once(qapp):
    made = labels(qapp)
    assert made.image(Caption("Talks ended")) is made.image(Caption("Talks ended"))


def test_long_titles_are_cut_at_one_width_whatever_their_length(qapp):
    made = labels(qapp)
    greatest = Metrics.of(QGuiApplication.font()).sizes.label
    assert made.width_of(Caption(LONG)) == greatest
    assert made.image(Caption(LONG)).width() <= greatest + 2
    assert made.image(Caption(LONG)).height() < 2 * QFontMetricsF(QGuiApplication.font()).height()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_labels_have_the_resolution_of_the_screen(qapp, ratio):
    image = labels(qapp, ratio=ratio).image(Caption("Talks ended"))
    assert image.devicePixelRatio() == ratio
    assert image.deviceIndependentSize().width() == pytest.approx(
        labels(qapp).image(Caption("Talks ended")).width(), abs=2
    )


def test_a_frame_makes_only_so_many_labels(qapp):
    made = labels(qapp)
    made.allow(2)
    drawn = [made.image(Caption(f"Event {index}")) for index in range(4)]
    assert [image is not None for image in drawn] == [True, True, False, False]
    assert made.missed
    made.allow(2)
    assert all(made.image(Caption(f"Event {index}")) for index in range(4))
    assert not made.missed


def test_with_room_titles_have_several_lines_and_a_date(qapp):
    made = labels(qapp, lines=3)
    one, three = made.image(Caption("Talks ended")), made.image(Caption(LONG, "4 July 2024"))
    assert three.height() > 2.5 * one.height()
    assert three.width() <= Metrics.of(QGuiApplication.font(), lines=3).sizes.label + 2


def test_the_width_that_is_reserved_is_the_width_that_is_drawn(qapp):
    for lines in (0, 2):
        made = labels(qapp, lines=lines)
        for title in ("Talks ended", LONG, "اجتمع الوزراء في العاصمة", "x"):
            image = made.image(Caption(title, "4 July 2024" if lines else ""))
            assert image.width() <= made.width_of(Caption(title, "4 July 2024" if lines else "")) + 2


def test_texts_from_right_to_left_are_set_so(qapp):
    assert direction_of("اجتمع الوزراء") == Qt.LayoutDirection.RightToLeft
    assert direction_of("(12) שלום") == Qt.LayoutDirection.RightToLeft
    assert direction_of("42 Talks") == Qt.LayoutDirection.LeftToRight
    assert direction_of("42") == Qt.LayoutDirection.LeftToRight


def test_what_is_cut_from_a_text_from_right_to_left_is_cut_at_its_left(qapp):
    image = labels(qapp).image(Caption("الوزراء " * 20))
    columns = inked(image)
    heights = [
        [y for y in range(image.height()) if image.pixelColor(x, y).alpha() > 40]
        for x in columns[:3] + columns[-3:]
    ]
    # The dots of the ellipsis stand on the line, and nothing above them.
    assert all(max(rows) - min(rows) <= 3 for rows in heights[:3])
    assert max(max(rows) - min(rows) for rows in heights[3:]) > 3


def test_wrapping_loses_no_word(qapp):
    text = "𝔉raktur and 🌾 " + LONG
    parts = wrapped(text, QGuiApplication.font(), 160, 3)
    assert len(parts) == 3
    assert " ".join(parts).split() == text.split()
    assert wrapped("", QGuiApplication.font(), 160, 3) == [""]


def test_odd_texts_are_drawn_like_any_other(qapp):
    made = labels(qapp, lines=2)
    for title in ("", " ", "\n\n", "a\x00b", "\ud800", "e\u0301" * 300, "<b>&amp;</b>"):
        assert made.image(Caption(title)).height() > 0


def test_marks_of_doubt_are_quieter(qapp):
    made = labels(qapp)
    sure, doubtful = (made.image(Caption("Talks", style=style)) for style in (Style.TITLE, Style.DOUBTFUL))
    assert inked(sure) == inked(doubtful)
    assert sure != doubtful


def test_thousands_are_set_apart_as_in_the_language():
    assert number_in_words(1234567, "en") == "1,234,567"
    assert number_in_words(1234567, "id") == "1.234.567"


def test_labels_and_glyphs_can_be_drawn_as_text_and_shapes(qapp):
    drawn = QBuffer()
    device = QSvgGenerator()
    device.setOutputDevice(drawn)
    stage = Stage(QGuiApplication.font(), picture_palette(dark=False), minimap=False, vector=True)
    stage.show(THREE)
    frame = stage.frame(stage.whole(1000, 500), 500, Marks())
    with QPainter(device) as painter:
        stage.paint(painter, frame)
    svg = bytes(drawn.data().data()).decode()
    assert "A helicopter crashed in the mountains" in svg
    assert "<image" not in svg


@pytest.mark.parametrize("lines", [0, 2])
def test_a_mark_stands_behind_a_title_however_long(qapp, lines):
    made = labels(qapp, lines=lines)
    plain, marked = made.image(Caption(LONG * 2)), made.image(Caption(LONG * 2, mark=" ¹²"))
    assert marked != plain
    assert marked.width() <= made._metrics.sizes.label + 2
    texts = [line.text for line in made._lines(Caption(LONG * 2, mark=" ¹²"))]
    assert texts[-1].endswith("… ¹²")


def test_a_date_below_a_title_that_runs_leftwards_keeps_its_own_order(qapp):
    drawn = {}

    class Listener(QPainter):
        def drawText(self, room, flags, text):
            right = bool(flags & Qt.AlignmentFlag.AlignRight.value)
            drawn[text] = (self.layoutDirection(), right)

    metrics = Metrics.of(QGuiApplication.font(), lines=1)
    made = Labels(metrics, colours_of(picture_palette(dark=False)), 1, as_text=True)
    paper = QImage(10, 10, QImage.Format.Format_RGB32)
    with Listener(paper) as painter:
        made.paint(painter, Caption("תאונה בהרים", "19 May 2024"), QPointF(0, 0))
    assert drawn["תאונה בהרים"] == (Qt.LayoutDirection.RightToLeft, True)
    assert drawn["19 May 2024"] == (Qt.LayoutDirection.LeftToRight, True)
