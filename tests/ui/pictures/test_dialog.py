"""The dialog, the printer and the clipboard."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from tests.ui.canvas.conftest import THREE
from tests.ui.pictures.conftest import SOURCED, WITNESSES
from timeline.app.lane import Lane
from timeline.dates import Interval
from timeline.exchange.paper import Size, Split
from timeline.exchange.picture import Lanes, Picture, Theme
from ui.dialogs.export import ExportDialog, Seen
from ui.jobs import Jobs
from ui.pictures.composition import Subject, composed
from ui.pictures.printing import on_paper_of, print_picture

VISIBLE = (5, 500_000)
SEEN = Seen(VISIBLE, Lanes(("kind",), frozenset({("figure",)})), ((10, 400_000),))


@pytest.fixture
def jobs(qtbot):
    lane = Lane()
    jobs = Jobs(lane)
    yield jobs
    jobs.close()
    lane.close()


@pytest.fixture
def dialog(qtbot, jobs, language, theme):
    dialog = ExportDialog(SOURCED, SEEN, WITNESSES, jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    yield dialog
    qtbot.waitUntil(lambda: not dialog.preview._pause.isActive() and not jobs.running, timeout=10_000)
    dialog.deleteLater()


def choose(box, row):
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_the_whole_timeline_on_a_screen_comes_first(dialog):
    assert dialog.wish == Picture(Size(1920, 1080), lanes=SEEN.lanes, folds=SEEN.folds)
    dialog.arranged.setChecked(False)
    assert dialog.wish == Picture(Size(1920, 1080))


def test_everything_that_is_chosen_is_wished(qtbot, dialog):
    size = dialog.size_field
    choose(size.presets, 4)
    assert (size.width_box.value(), size.height_box.value()) == (29.7, 21)
    size.dpi.setValue(150)
    size.split.setChecked(True)
    size.overlap.setValue(2)
    dialog.span.part.setChecked(True)
    dialog.print.setChecked(True)
    dialog.transparent.setChecked(True)
    dialog.title.setText(" A title ")
    dialog.caption.setText("A caption")
    dialog.legend.setChecked(True)
    dialog.sources.setChecked(True)
    dialog.arranged.setChecked(False)
    wish = Picture(
        Size(29.7, 21, 150), VISIBLE, Theme.PRINT, True, "A title", "A caption", True, True, Split("A4", 2)
    )
    assert dialog.wish == wish
    with qtbot.waitSignal(dialog.wished) as told:
        dialog.accept()
    assert told.args == [wish]


def test_sizes_of_ones_own_are_known_again(dialog):
    size = dialog.size_field
    size.width_box.setValue(1234)
    assert size.presets.currentData() is None
    size.width_box.setValue(2000)
    size.height_box.setValue(2000)
    assert size.presets.currentData() == Size(2000, 2000)


def test_another_unit_tells_the_same_size(dialog):
    size = dialog.size_field
    size.set_size(Size(960, 480))
    choose(size.unit, 1)
    assert size.size_chosen == Size(25.4, 12.7, 300)
    assert size.split.isVisible()
    choose(size.unit, 0)
    assert size.size_chosen == Size(960, 480)
    assert not size.split.isVisible()


def test_written_dates_are_read_and_told(qtbot, dialog):
    dialog.span.line.setText("mei 2024..juli 2024")
    dialog.span.line.textEdited.emit("")
    assert dialog.span.dates.isChecked()
    assert not dialog._done.isEnabled()
    qtbot.waitUntil(dialog._done.isEnabled, timeout=10_000)
    assert dialog.wish.span == (Interval.month(2024, 5).begin, Interval.month(2024, 7).until)
    assert dialog.span.hint.text() == "May 2024 – July 2024"
    dialog.span.line.setText("lately")
    dialog.span.line.textEdited.emit("")
    qtbot.waitUntil(lambda: "no range of dates" in dialog.span.hint.text(), timeout=10_000)
    assert not dialog._done.isEnabled()
    dialog.span.whole.setChecked(True)
    assert dialog._done.isEnabled()


def test_the_preview_follows_and_says_the_size(qtbot, dialog):
    preview = dialog.preview
    qtbot.waitUntil(lambda: preview.line.text() == "1920 × 1080 pixels", timeout=10_000)
    before = preview.image.pixmap().toImage()
    dialog.sources.setChecked(True)
    qtbot.waitUntil(lambda: preview.image.pixmap().toImage() != before, timeout=10_000)
    dialog.choose_paper()
    dialog.size_field.set_size(Size(60, 18, 300))
    dialog.size_field.split.setChecked(True)
    qtbot.waitUntil(lambda: preview.line.text() == "The first of 3 sheets", timeout=10_000)
    dialog.size_field.set_size(Size(480, 480, 300))
    qtbot.waitUntil(lambda: "sheets: choose" in preview.line.text(), timeout=10_000)


def test_buttons_ask_for_paper_and_the_clipboard(qtbot, dialog):
    with qtbot.waitSignal(dialog.copy_wished) as told:
        dialog.copy_button.click()
    assert told.args == [dialog.wish]
    dialog.show()
    with qtbot.waitSignal(dialog.print_wished):
        dialog.print_button.click()


@pytest.mark.parametrize(("split", "pages"), [(None, 1), (Split("A4"), 6)])
def test_a_picture_is_printed_on_the_printers_paper(qapp, tmp_path, split, pages):
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    wish = on_paper_of(printer, Picture(Size(60, 30, 300), split=split))
    if split is None:
        assert wish.size.centimetres == pytest.approx((29.7, 21), abs=0.05)
    print_picture(printer, composed(Subject.of(THREE, wish), wish), wish)
    content = out.read_bytes()
    assert content.count(b"/Type /Page\n") == pages
    assert b"/FontFile2" in content


def test_the_window_copies_what_is_visible(qtbot, filled):
    QGuiApplication.clipboard().clear()
    filled.actions_table["copy_picture"].trigger()
    qtbot.waitUntil(lambda: "clipboard" in filled.notice.words.text(), timeout=10_000)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert b"<svg" in bytes(data.data("image/svg+xml").data())


def test_the_window_writes_pictures_of_every_format(qtbot, filled, tmp_path):
    for ending in ("png", "svg", "pdf"):
        out = tmp_path / f"gambar.{ending}"
        filled.desk.pictures.write(Picture(Size(640, 360), sources=True, legend=True), out)
        qtbot.waitUntil(
            partial(lambda words: words in filled.notice.words.text(), f"saved as “{out.name}”"),
            timeout=10_000,
        )
        assert out.stat().st_size > 3000
    assert not QImage(str(tmp_path / "gambar.png")).isNull()


def test_printing_begins_with_a_sheet_of_paper(qtbot, filled):
    filled.actions_table["print"].trigger()
    qtbot.waitUntil(lambda: bool(filled.findChildren(ExportDialog)))
    (asked,) = filled.findChildren(ExportDialog)
    assert asked.wish.size == Size.sheet("A4")
    assert asked.wish.theme is Theme.PRINT
    asked.reject()
