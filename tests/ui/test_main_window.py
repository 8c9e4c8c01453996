"""The main job in the window, from the drop to the picture, and back again on another day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from tests.ui.conftest import ARTICLE, import_and_settle, settle
from timeline.app import drafts
from timeline.app.commands import add_article
from timeline.app.session import Session
from timeline.extraction import analyse
from timeline.model import EventKind, Status
from timeline.reading import FileSource, read
from ui.dialogs.add_event import AddEventDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.publication import PublicationDialog

PAGE = """<html lang="id"><head><title>Tanggul Jebol</title>
<meta property="article:published_time" content="2024-05-05T08:00:00+07:00"></head>
<body><article><h1>Tanggul Jebol</h1>
<p>Tanggul Sungai Citarum di Dayeuhkolot jebol kemarin, dan puluhan rumah warga terendam air.</p>
<p>Warga bekerja bersama menutup tanggul itu dengan karung pasir, kata kepala desa.</p>
</article></body></html>"""


def files_of(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text_of(text, html=None):
    data = QMimeData()
    data.setText(text)
    if html is not None:
        data.setHtml(html)
    return data


def drag_over(window, data):
    place = QPoint(300, 300)
    event = QDragEnterEvent(
        place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)
    return event


def drop(window, data):
    drag_over(window, data)
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def drop_and_settle(qtbot, window, data):
    with qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000):
        drop(window, data)
    settle(qtbot, window)


def events(window):
    return tuple(window.workspace.overview.events)


def event_of(window, date):
    return next(event for event in events(window) if event.value == date)


def choose(qtbot, window, event):
    window.desk.navigator.choose(event.id)
    qtbot.waitUntil(lambda: window.desk.bench.details.event_id == event.id)
    settle(qtbot, window)


def trigger(qtbot, window, name):
    window.actions_table[name].trigger()
    settle(qtbot, window)


def dialog(qtbot, window, kind):
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    return window.findChildren(kind)[-1]


def place_of(qtbot, window, path):
    """Answer the file dialog that is open."""
    asked = dialog(qtbot, window, QFileDialog)
    asked.fileSelected.emit(str(path))
    asked.close()


def test_the_start_page_greets_with_samples_and_no_toolbar(window):
    assert window.start_page.isVisible()
    assert [card.accessibleName() for _, card in window.start_page.samples] == [
        "A treaty that outlived a president",
        "Iran Memilih, Moskow Menunggu",
    ]
    assert window.windowTitle() == "Linimasa"
    assert not window.actions_table["export"].isEnabled()


def test_a_dropped_file_becomes_a_timeline(qtbot, window, article):
    drop_and_settle(qtbot, window, files_of(article))
    bench = window.desk.bench
    assert bench.isVisible()
    assert {event.value for event in events(window)} >= {"2024-06-03", "2024-04-12", "2019"}
    assert [row.state.value for row in bench.imports.model.rows] == ["done"]
    assert bench.imports.state_in_words(bench.imports.model.rows[0]) == f"done: {len(events(window))} events"
    assert bench.imports.summary.text() == f"1 article imported, {len(events(window))} events found."
    assert bench.articles.model.rowCount() == 1
    assert window.windowTitle() == "Untitled[*] – Linimasa"
    assert window.isWindowModified()
    assert "Undo: Import" in window.actions_table["undo"].text()


def test_the_window_lights_up_while_something_is_dragged_over_it(window, article):
    assert drag_over(window, files_of(article)).isAccepted()
    highlight = window.intake.zone.highlight
    assert highlight.isVisible()
    assert highlight.geometry() == window.rect()
    assert highlight.words == "Drop to import 1 file or folder"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not highlight.isVisible()


def test_dropped_folders_and_texts_are_imported(qtbot, window, tmp_path):
    folder = tmp_path / "berkas"
    folder.mkdir()
    for number in (1, 2):
        words = f"Rapat ke-{number} digelar pada {number} Maret 2022.\n"
        (folder / f"{number}.md").write_text(words, encoding="utf-8")
    drop_and_settle(qtbot, window, files_of(folder))
    drop_and_settle(qtbot, window, text_of("Banjir melanda Demak pada 8 Februari 2024."))
    page = "<html><body><h1>Panen</h1><p>Panen raya dimulai pada 9 April 2021 di Karawang.</p></body></html>"
    drop_and_settle(qtbot, window, text_of("Panen", page))
    dates = {event.value for event in events(window)}
    assert dates == {"2022-03-01", "2022-03-02", "2024-02-08", "2021-04-09"}


def test_the_same_article_again_is_told_and_not_doubled(qtbot, filled, article):
    count = len(events(filled))
    import_and_settle(qtbot, filled, [article])
    imports = filled.desk.bench.imports
    assert imports.state_in_words(imports.model.rows[0]) == "already in the project"
    assert len(events(filled)) == count


def test_what_cannot_be_imported_gets_a_sentence(qtbot, window, tmp_path):
    drop(window, text_of("   "))
    assert "no text" in window.notice.words.text()
    web = QMimeData()
    web.setUrls([QUrl("ftp://example.org/a.html")])
    drop(window, web)
    assert "Only addresses of pages on the web" in window.notice.words.text()
    empty = tmp_path / "kosong"
    empty.mkdir()
    drop(window, files_of(empty))
    qtbot.waitUntil(lambda: "no article" in window.notice.words.text())
    picture = tmp_path / "gambar.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    drop_and_settle(qtbot, window, files_of(picture))
    imports = window.desk.bench.imports
    assert imports.state_in_words(imports.model.rows[0]).startswith("failed: ")
    assert window.isVisible()


def test_what_failed_is_read_again_from_its_first_article(qtbot, window, tmp_path):
    path = tmp_path / "menyusul.txt"
    path.write_text("", encoding="utf-8")
    import_and_settle(qtbot, window, [path])
    assert window.desk.bench.imports.isVisible()
    path.write_text(ARTICLE, encoding="utf-8")
    with qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000):
        window.workspace.importing.retry()
    settle(qtbot, window)
    assert len(window.workspace.overview.articles) == 1


def test_pasting_imports_the_clipboard(qtbot, window):
    QGuiApplication.clipboard().setText("Pelabuhan dibuka pada 17 Agustus 2023.")
    with qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000):
        window.actions_table["paste"].trigger()
    settle(qtbot, window)
    assert [event.value for event in events(window)] == ["2023-08-17"]


def test_choosing_an_event_shows_its_reasons_and_its_sentence(qtbot, filled):
    bench = filled.desk.bench
    event = event_of(filled, "2024-04-12")
    bench.timeline.event_selected.emit(event.id)
    qtbot.waitUntil(lambda: bench.details.event_id == event.id)
    assert bench.details.title.text == event.title
    assert bench.details.date.text == "12 April 2024"
    assert "%" in bench.details.reasons.certainty.body.text()
    assert "12 April 2024" in bench.details.reasons.why.body.text()
    stressed = [selection.cursor.selectedText() for selection in bench.reader.text.extraSelections()]
    assert stressed == ["Kepala balai menyatakan air mulai digenangi pada 12 April 2024."]


def test_a_click_on_a_sentence_selects_its_event_on_the_timeline(qtbot, filled):
    bench = filled.desk.bench
    qtbot.waitUntil(lambda: bench.reader.article_id is not None)
    text = bench.reader.text
    start = text.toPlainText().index("dimulai pada tahun 2019")
    point = text.cursorRect(text.cursor_over(start + 2, start + 2)).center()
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    event = event_of(filled, "2019")
    qtbot.waitUntil(lambda: bench.details.event_id == event.id)
    assert bench.timeline.selected_id() == event.id


def test_an_edit_is_one_step_that_undo_names_and_redo_brings_back(qtbot, filled):
    details, table = filled.desk.bench.details, filled.actions_table
    event = event_of(filled, "2024-06-03")
    choose(qtbot, filled, event)
    assert not details.save.isEnabled()
    details.title.setPlainText("Bendungan\nWanayasa dibuka")
    details.date.line.setText("4 Juni 2024")
    details.kind.setCurrentIndex(list(EventKind).index(EventKind.STATE))
    assert details.save.isEnabled()
    qtbot.keyClick(details.title, Qt.Key.Key_Return)
    settle(qtbot, filled)
    changed = filled.workspace.overview.by_id[event.id]
    assert (changed.title, changed.value, changed.kind) == (
        "Bendungan Wanayasa dibuka",
        "2024-06-04",
        EventKind.STATE,
    )
    assert changed.status is Status.EDITED
    assert table["undo"].text() == "&Undo: Edit an event"
    trigger(qtbot, filled, "undo")
    assert filled.workspace.overview.by_id[event.id] == event
    assert table["redo"].text() == "&Redo: Edit an event"
    trigger(qtbot, filled, "redo")
    assert filled.workspace.overview.by_id[event.id] == changed


def test_a_date_typed_in_another_language_is_saved_once_and_undone(qtbot, filled):
    details = filled.desk.bench.details
    choose(qtbot, filled, event_of(filled, "2024-06-03"))
    details.date.line.setText("4 Juni 2024")
    details.submit()
    settle(qtbot, filled)
    qtbot.waitUntil(lambda: details.date.text == "4 June 2024")
    assert not details.save.isEnabled()
    trigger(qtbot, filled, "undo")
    qtbot.waitUntil(lambda: details.date.text == "3 June 2024")
    assert not details.save.isEnabled()


def test_a_date_that_is_none_is_told_and_the_typed_words_stay(qtbot, filled):
    details = filled.desk.bench.details
    event = event_of(filled, "2024-06-03")
    choose(qtbot, filled, event)
    details.date.line.setText("entah kapan")
    details.submit()
    qtbot.waitUntil(filled.notice.isVisible)
    assert "entah kapan" in filled.notice.words.text()
    assert details.date.text == "entah kapan"
    qtbot.keyClick(details.date.line, Qt.Key.Key_Escape)
    assert details.date.text == "3 June 2024"


def test_what_is_typed_is_saved_when_another_event_is_chosen(qtbot, filled):
    first, second = event_of(filled, "2024-06-03"), event_of(filled, "2019")
    choose(qtbot, filled, first)
    filled.desk.bench.details.title.setPlainText("Judul baru")
    choose(qtbot, filled, second)
    assert filled.workspace.overview.by_id[first.id].title == "Judul baru"


def test_deleting_offers_the_way_back(qtbot, filled):
    event = event_of(filled, "2019")
    choose(qtbot, filled, event)
    trigger(qtbot, filled, "delete_event")
    assert event.id not in filled.workspace.overview.by_id
    assert filled.desk.bench.details.event_id is None
    filled.notice.action.click()
    settle(qtbot, filled)
    assert filled.workspace.overview.by_id[event.id] == event


def test_the_way_back_is_offered_for_the_last_step_only(qtbot, filled):
    choose(qtbot, filled, event_of(filled, "2019"))
    trigger(qtbot, filled, "delete_event")
    assert filled.notice.isVisible()
    trigger(qtbot, filled, "undo")
    assert not filled.notice.isVisible()


def test_an_event_is_added_by_hand_and_chosen(qtbot, filled):
    filled.actions_table["add_event"].trigger()
    asked = dialog(qtbot, filled, AddEventDialog)
    qtbot.keyClicks(asked.title, "Jalan tol tersambung")
    qtbot.keyClicks(asked.date.line, "1 Mei 2021")
    asked.accept()
    qtbot.waitUntil(lambda: filled.desk.navigator.event_id is not None)
    settle(qtbot, filled)
    added = event_of(filled, "2021-05-01")
    assert added.title == "Jalan tol tersambung"
    assert filled.desk.navigator.event_id == added.id


def test_a_date_that_is_none_keeps_the_dialog_and_what_was_typed(qtbot, filled):
    filled.actions_table["add_event"].trigger()
    asked = dialog(qtbot, filled, AddEventDialog)
    qtbot.keyClicks(asked.title, "Jalan tol tersambung")
    qtbot.keyClicks(asked.date.line, "kapan-kapan")
    with qtbot.waitSignal(asked.date.understood, check_params_cb=lambda understood: not understood):
        asked.accept()
    assert asked.isVisible()
    asked.date.line.clear()
    qtbot.keyClicks(asked.date.line, "1 mei 2021")
    asked.accept()
    qtbot.waitUntil(lambda: filled.desk.navigator.event_id is not None)
    settle(qtbot, filled)
    assert event_of(filled, "2021-05-01").title == "Jalan tol tersambung"


def test_selected_text_becomes_the_evidence_of_an_added_event(qtbot, filled):
    text = filled.desk.bench.reader.text
    qtbot.waitUntil(lambda: filled.desk.bench.reader.article_id is not None)
    sentence = "Warga berharap sawah mereka terairi \U0001f33e"
    start = filled.workspace.overview.articles[0].text.index(sentence)
    text.setTextCursor(text.cursor_over(start, start + len(sentence)))
    filled.actions_table["add_event"].trigger()
    asked = dialog(qtbot, filled, AddEventDialog)
    assert asked.title.text() == sentence
    asked.date.line.setText("Juli 2024")
    asked.date.edited.emit()
    asked.accept()
    qtbot.waitUntil(lambda: filled.desk.navigator.event_id is not None)
    settle(qtbot, filled)
    stressed = [selection.cursor.selectedText() for selection in text.extraSelections()]
    assert stressed == [sentence]


def test_correcting_the_publication_date_moves_what_hangs_on_it(qtbot, window):
    words = "Hujan Deras\n\nHujan turun di Garut, Senin (6/5/2024).\n\nTanggul jebol kemarin di Dayeuhkolot."
    drop_and_settle(qtbot, window, text_of(words))
    assert "2024-05-05" in {event.value for event in events(window)}
    reader = window.desk.bench.reader
    qtbot.waitUntil(lambda: reader.article_id is not None)
    reader.correct.click()
    asked = dialog(qtbot, window, PublicationDialog)
    asked.date.line.setText("9 Mei 2023")
    asked.accept()
    qtbot.waitUntil(lambda: "2023-05-08" in {event.value for event in events(window)})
    settle(qtbot, window)
    assert "set by you" in reader.published.text()
    assert "corrected" in window.notice.words.text()


def test_an_event_without_a_date_waits_in_the_tray_until_it_gets_one(qtbot, window):
    drop_and_settle(qtbot, window, text_of("Presiden menerima duta besar di istana, Kamis (4/7)."))
    bench = window.desk.bench
    assert [event.interval for event in events(window)] == [None]
    assert bench.docks["tray"].windowTitle() == "Review (1)"
    bench.tray.view.clicked.emit(bench.tray.model.index(0))
    qtbot.waitUntil(lambda: bench.details.event_id == events(window)[0].id)
    assert bench.reader.text.extraSelections() != []
    bench.details.date.line.setText("4 Juli 2024")
    bench.details.submit()
    settle(qtbot, window)
    assert bench.docks["tray"].windowTitle() == "Review"
    assert bench.tray.model.rowCount() == 0
    assert events(window)[0].value == "2024-07-04"


def test_the_tray_is_heard_while_another_event_is_chosen(qtbot, filled):
    drop_and_settle(qtbot, filled, text_of("Presiden menerima duta besar di istana, Kamis (4/7)."))
    bench = filled.desk.bench
    choose(qtbot, filled, event_of(filled, "2024-06-03"))
    undated = next(event for event in events(filled) if event.interval is None)
    bench.tray.view.clicked.emit(bench.tray.model.index_of(undated.id))
    settle(qtbot, filled)
    assert bench.details.event_id == undated.id
    assert bench.reader.article_id == filled.workspace.overview.articles[-1].id
    assert bench.timeline.selected_id() is None


def test_next_and_previous_walk_along_the_dates(qtbot, filled):
    dated = [event.id for event in filled.workspace.overview.dated]
    seen = []
    for name in ("next_event", "next_event", "previous_event"):
        filled.actions_table[name].trigger()
        seen.append(filled.desk.navigator.event_id)
    assert seen == [dated[0], dated[1], dated[0]]


def test_the_language_changes_at_once_and_everywhere(qtbot, filled):
    choose(qtbot, filled, event_of(filled, "2024-06-03"))
    filled.choose_language("id")
    bench, file_menu = filled.desk.bench, filled.actions_table.menu("file")
    qtbot.waitUntil(lambda: file_menu.title() == "&Berkas")
    assert bench.docks["reader"].windowTitle() == "Pembaca"
    assert bench.details.date.text == "3 Juni 2024"
    assert not bench.details.save.isEnabled()
    assert bench.imports.summary.text().startswith("1 artikel diimpor")
    assert filled.actions_table["undo"].text().startswith("&Urungkan: ")
    filled.choose_language("en")
    qtbot.waitUntil(lambda: file_menu.title() == "&File")
    assert bench.details.date.text == "3 June 2024"


def test_the_colours_change_at_once_and_are_remembered(filled):
    light = filled.grab().toImage().pixelColor(5, 5).lightness()
    filled.choose_theme("dark")
    assert filled.grab().toImage().pixelColor(5, 5).lightness() < 80 < light
    filled.choose_theme("light")
    assert filled.grab().toImage().pixelColor(5, 5).lightness() == light


def test_a_picture_of_the_chosen_size_is_written(qtbot, filled, tmp_path):
    filled.actions_table["export"].trigger()
    asked = dialog(qtbot, filled, ExportDialog)
    qtbot.waitUntil(lambda: not asked.preview.image.pixmap().isNull(), timeout=10_000)
    asked.fields.size_field.width_box.setValue(1000)
    asked.fields.size_field.height_box.setValue(600)
    asked.accept()
    place_of(qtbot, filled, tmp_path / "gambar.png")
    qtbot.waitUntil(lambda: "Saved as" in filled.notice.words.text(), timeout=10_000)
    image = QImage(str(tmp_path / "gambar.png"))
    assert (image.width(), image.height()) == (1000, 600)
    assert filled.notice.action.text() == "Open folder"


def test_saved_closed_and_opened_again_everything_is_there(qtbot, filled, tmp_path):
    before = filled.workspace.overview
    filled.actions_table["save"].trigger()
    place_of(qtbot, filled, tmp_path / "waduk.linimasa")
    qtbot.waitUntil(lambda: filled.projects.name == "waduk")
    settle(qtbot, filled)
    assert not filled.isWindowModified()
    filled.actions_table["save"].trigger()
    assert "always saved" in filled.notice.words.text()
    filled.actions_table["new"].trigger()
    qtbot.waitUntil(filled.start_page.isVisible)
    qtbot.waitUntil(lambda: len(filled.start_page.resume_cards) == 1)
    filled.start_page.resume_cards[0].click()
    qtbot.waitUntil(lambda: filled.workspace.is_open)
    settle(qtbot, filled)
    assert filled.workspace.overview.events == before.events
    assert filled.workspace.overview.articles == before.articles
    assert filled.windowTitle() == "waduk[*] – Linimasa"


def test_a_draft_that_a_crash_left_is_found_again(qtbot, window, article):
    path = drafts.new_draft()
    session = Session.create(path)
    add_article(session, analysis=analyse(read(FileSource(article))))
    left = session.events()
    session.close()
    window.projects.look_for_drafts()
    qtbot.waitUntil(lambda: len(window.start_page.resume_cards) == 1)
    card = window.start_page.resume_cards[0]
    assert card.accessibleName() == "Unsaved timeline"
    assert card.accessibleDescription().startswith("Last changed ")
    card.click()
    qtbot.waitUntil(lambda: window.workspace.is_open)
    settle(qtbot, window)
    assert events(window) == left
    assert window.windowTitle() == "Untitled[*] – Linimasa"


def test_a_draft_is_not_left_without_a_question(qtbot, filled):
    filled.close()
    asked = dialog(qtbot, filled, QMessageBox)
    asked.button(QMessageBox.StandardButton.Cancel).click()
    assert filled.isVisible()
    assert len(events(filled)) > 0


def test_discarding_a_draft_closes_the_window_and_removes_it(qtbot, filled):
    path = filled.workspace.overview.path
    assert path.is_file()
    filled.close()
    with qtbot.waitSignal(filled.closed, timeout=10_000):
        dialog(qtbot, filled, QMessageBox).button(QMessageBox.StandardButton.Discard).click()
    assert not path.exists()


def test_a_file_that_is_no_project_is_told_and_the_open_one_stays(qtbot, filled, tmp_path):
    wrong = tmp_path / "bukan.linimasa"
    wrong.write_text("bukan proyek", encoding="utf-8")
    before = filled.workspace.overview
    drop(filled, files_of(wrong))
    dialog(qtbot, filled, QMessageBox).button(QMessageBox.StandardButton.Discard).click()
    qtbot.waitUntil(filled.notice.isVisible)
    settle(qtbot, filled)
    assert filled.workspace.overview.events == before.events
    assert wrong.read_text(encoding="utf-8") == "bukan proyek"
    filled.actions_table["undo"].trigger()
    settle(qtbot, filled)
    assert events(filled) == ()


def test_cancelling_an_import_keeps_what_is_stored(qtbot, window, tmp_path):
    for number in range(12):
        words = f"Sidang ke-{number} dibuka pada {number + 1} Mei 2020."
        (tmp_path / f"{number:02}.txt").write_text(words, encoding="utf-8")
    importing = window.workspace.importing
    importing.advanced.connect(
        lambda items: any(item.state.is_final for item in items) and importing.cancel()
    )
    import_and_settle(qtbot, window, sorted(tmp_path.glob("*.txt")))
    states = [row.state.value for row in window.desk.bench.imports.model.rows]
    assert states.count("cancelled") >= 1
    assert states.count("done") == len(window.workspace.overview.articles)
    assert "cancelled" in window.desk.bench.imports.summary.text()


def test_the_layout_of_the_panels_is_remembered(qtbot, filled, language, theme):
    filled.desk.bench.docks["imports"].hide()
    with qtbot.waitSignal(filled.closed, timeout=10_000):
        filled.close()
        dialog(qtbot, filled, QMessageBox).button(QMessageBox.StandardButton.Discard).click()
    from ui.memory import Memory
    from ui.workbench import Workbench

    bench = Workbench(filled.workspace.jobs)
    qtbot.addWidget(bench)
    bench.restore_layout(Memory().settings.window_state)
    assert bench.docks["imports"].isHidden()
    assert not bench.docks["reader"].isHidden()


@pytest.mark.parametrize("name", ["shortcuts", "about"])
def test_help_opens(qtbot, window, name):
    from ui.dialogs.form import FormDialog

    window.actions_table[name].trigger()
    asked = dialog(qtbot, window, FormDialog)
    assert asked.isVisible()
    asked.close()


def test_the_article_text_is_never_read_as_markup(qtbot, window):
    drop_and_settle(qtbot, window, text_of("<img src='file:///etc/hostname'> Rapat digelar pada 3 Mei 2021."))
    reader = window.desk.bench.reader
    qtbot.waitUntil(lambda: reader.article_id is not None)
    assert "<img src=" in reader.text.toPlainText()
    assert ARTICLE not in reader.text.toPlainText()


def test_every_widget_that_takes_the_keyboard_has_a_name(qtbot, filled):
    choose(qtbot, filled, event_of(filled, "2019"))
    takers = [
        widget
        for widget in filled.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]
    assert len(takers) > 15
    nameless = [widget for widget in takers if not accessible_name(widget)]
    assert nameless == []


def accessible_name(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_project_that_is_open_already_stays_open(qtbot, filled, tmp_path):
    place = tmp_path / "waduk.linimasa"
    filled.workspace.save_as(place)
    qtbot.waitUntil(lambda: filled.projects.name == "waduk")
    settle(qtbot, filled)
    (tmp_path / "pintasan.linimasa").symlink_to(place)
    for path in (place, tmp_path / "x" / ".." / "waduk.linimasa", tmp_path / "pintasan.linimasa"):
        filled.notice.words.clear()
        filled.projects.open(path)
        settle(qtbot, filled)
        assert filled.notice.words.text() == "“waduk” is open already."
    assert len(events(filled)) > 0


def test_a_window_without_a_project_closes_at_once(qtbot, window):
    with qtbot.waitSignal(window.closed, timeout=5_000):
        window.close()
    assert not window.isVisible()
