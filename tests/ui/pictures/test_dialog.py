"""The dialog, the printer and the clipboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from tests.ui.canvas.conftest import THREE
from tests.ui.conftest import settle
from tests.ui.pictures.conftest import SOURCED, WITNESSES
from timeline.app import commands
from timeline.app.lane import Lane
from timeline.dates import Interval
from timeline.exchange.paper import Size, Split
from timeline.exchange.picture import Lanes, Picture, Theme
from timeline.model import EventKind
from ui.dialogs.export import ExportDialog, Wish
from ui.jobs import Jobs
from ui.pictures.composition import Subject, composed
from ui.pictures.fields import Seen
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
    assert dialog.wish == Wish(".png", Picture(Size(1920, 1080), lanes=SEEN.lanes, folds=SEEN.folds))
    dialog.fields.arranged.setChecked(False)
    assert dialog.wish.picture == Picture(Size(1920, 1080))


def test_everything_that_is_chosen_is_wished(qtbot, dialog):
    size = dialog.fields.size_field
    choose(size.presets, 4)
    assert (size.width_box.value(), size.height_box.value()) == (29.7, 21)
    size.dpi.setValue(150)
    size.split.setChecked(True)
    size.overlap.setValue(2)
    dialog.span.part.setChecked(True)
    dialog.fields.print.setChecked(True)
    dialog.fields.transparent.setChecked(True)
    dialog.fields.title.setText(" A title ")
    dialog.fields.caption.setText("A caption")
    dialog.fields.legend.setChecked(True)
    dialog.fields.sources.setChecked(True)
    dialog.fields.arranged.setChecked(False)
    wish = Picture(
        Size(29.7, 21, 150), VISIBLE, Theme.PRINT, True, "A title", "A caption", True, True, Split("A4", 2)
    )
    dialog.choose(".svg")
    assert dialog.wish == Wish(".svg", wish)
    with qtbot.waitSignal(dialog.wished) as told:
        dialog.accept()
    assert told.args == [Wish(".svg", wish)]


def test_sizes_of_ones_own_are_known_again(dialog):
    size = dialog.fields.size_field
    size.width_box.setValue(1234)
    assert size.presets.currentData() is None
    size.width_box.setValue(2000)
    size.height_box.setValue(2000)
    assert size.presets.currentData() == Size(2000, 2000)


def test_another_unit_tells_the_same_size(dialog):
    size = dialog.fields.size_field
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
    assert dialog.wish.picture.span == (Interval.month(2024, 5).begin, Interval.month(2024, 7).until)
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
    dialog.fields.sources.setChecked(True)
    qtbot.waitUntil(lambda: preview.image.pixmap().toImage() != before, timeout=10_000)
    dialog.choose_paper()
    dialog.fields.size_field.set_size(Size(60, 18, 300))
    dialog.fields.size_field.split.setChecked(True)
    qtbot.waitUntil(lambda: preview.line.text() == "The first of 3 sheets", timeout=10_000)
    dialog.fields.size_field.set_size(Size(480, 480, 300))
    qtbot.waitUntil(lambda: "sheets: choose" in preview.line.text(), timeout=10_000)


def test_buttons_ask_for_paper_and_the_clipboard(qtbot, dialog):
    with qtbot.waitSignal(dialog.copy_wished) as told:
        dialog.copy_button.click()
    assert told.args == [dialog.wish.picture]
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


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf", ".csv", ".json", ".html"])
def test_the_window_writes_every_form(qtbot, filled, tmp_path, ending):
    out = tmp_path / f"gambar{ending}"
    span = (Interval.years(2024).begin, Interval.years(2024).until)
    filled.desk.exports.write(Wish(ending, Picture(Size(640, 360), span, sources=True, legend=True)), out)
    qtbot.waitUntil(lambda: f"Saved as “{out.name}”" in filled.notice.words.text(), timeout=10_000)
    assert out.stat().st_size > 300
    assert filled.notice.action.text() == "Open folder"


def test_what_a_form_could_not_hold_is_told(qtbot, filled, tmp_path):
    filled.workspace.perform(
        lambda session: commands.add_event(session, title="Nero", date="BC0044", kind=EventKind.STATE)
    )
    filled.desk.exports.write(Wish(".ics", Picture()), tmp_path / "a.ics")
    qtbot.waitUntil(lambda: "which calendars lack: 1" in filled.notice.words.text(), timeout=10_000)


def test_other_forms_have_no_picture_to_choose(dialog):
    dialog.choose(".csv")
    assert not dialog.fields.isVisible()
    assert not dialog.print_button.isVisible()
    assert "A line for each event" in dialog.purpose.text()
    assert dialog.span.isEnabled()
    dialog.choose(".json")
    assert not dialog.span.isEnabled()
    dialog.choose(".pdf")
    assert dialog.fields.isVisible()
    assert dialog.copy_button.isVisible()


def test_files_of_events_come_in_through_the_door_for_articles(qtbot, filled, tmp_path):
    (tmp_path / "a.csv").write_text("title,date\nRapat besar,4 Juli 2024\n,\n", encoding="utf-8")
    (tmp_path / "b.json").write_text('{"format": "linimasa-project", "version": 1', encoding="utf-8")
    filled.workspace.import_paths([tmp_path / "a.csv"])
    qtbot.waitUntil(lambda: "1 event came from “a.csv”" in filled.notice.words.text(), timeout=10_000)
    settle(qtbot, filled)
    assert "Rapat besar" in {event.title for event in filled.workspace.overview.events}
    filled.workspace.import_paths([tmp_path / "b.json"])
    qtbot.waitUntil(lambda: "no whole project" in filled.notice.words.text(), timeout=10_000)
    settle(qtbot, filled)


def test_printing_begins_with_a_sheet_of_paper(qtbot, filled):
    filled.actions_table["print"].trigger()
    qtbot.waitUntil(lambda: bool(filled.findChildren(ExportDialog)))
    (asked,) = filled.findChildren(ExportDialog)
    assert asked.wish.ending == ".pdf"
    assert asked.wish.picture.size == Size.sheet("A4")
    assert asked.wish.picture.theme is Theme.PRINT
    asked.reject()
