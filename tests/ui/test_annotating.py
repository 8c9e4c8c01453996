"""Tags, stars, notes, links, pictures, names and views, as a person makes them in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox

from tests.ui.conftest import settle
from timeline.app import annotating, linking
from timeline.app.annotating import BulkEdit
from timeline.dates import Granularity
from timeline.errors import Message
from timeline.model import USER, Colour, EntityKind, Importance, LinkKind, NameField, Passage, Status
from ui.dialogs.bulk_edit import BulkEditDialog, Part, common_of
from ui.dialogs.link_events import LinkDialog
from ui.dialogs.names import JoinDialog, PartDialog, RenameDialog
from ui.dialogs.picture import PictureDialog
from ui.dialogs.views import SaveViewDialog, ViewsDialog
from ui.list_edit import parted
from ui.panels.note import NoteView
from ui.panels.pictures import decoded, thumbnail
from ui.panels.story import passage_in_words


def do(qtbot, window, act):
    """Have something done, and wait until the window shows it."""
    act()
    settle(qtbot, window)


def ids_of(window):
    return [event.id for event in window.workspace.overview.dated]


def event(window, event_id):
    return window.workspace.overview.by_id[event_id]


def choose(qtbot, window, event_id):
    window.desk.navigator.choose(event_id)
    settle(qtbot, window)


def dialog_of(window, kind):
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def test_tags_people_and_weight_are_saved_from_the_details(qtbot, filled):
    first = ids_of(filled)[0]
    choose(qtbot, filled, first)
    details = filled.desk.bench.details
    details.tags.setText("air;  bendungan besar ; air")
    details.people.setText("Menteri PU; Kepala Balai, Purwakarta")
    details.importance.setCurrentIndex(2)
    details.colour.setCurrentIndex(1)
    assert details.save.isEnabled()
    do(qtbot, filled, details.submit)
    saved = event(filled, first)
    assert saved.tags == ("air", "bendungan besar")
    assert saved.participants == ("Menteri PU", "Kepala Balai, Purwakarta")
    assert (saved.importance, saved.colour) == (Importance.IMPORTANT, Colour.ORANGE)
    assert saved.title == event(filled, first).title
    assert not details.save.isEnabled()
    do(qtbot, filled, filled.desk.editing.undo)
    assert event(filled, first).tags == ()
    assert details.tags.names == ()


def choose_all(qtbot, window):
    timeline = window.desk.bench.timeline
    ids = ids_of(window)
    timeline.choose(timeline.chronology().positions_of(ids).tolist(), current=None)
    settle(qtbot, window)
    return ids


def test_all_that_is_chosen_is_accepted_and_deleted_in_one_step_each(qtbot, filled):
    ids = choose_all(qtbot, filled)
    assert len(ids) > 1
    do(qtbot, filled, filled.actions_table["accept_event"].trigger)
    assert {event(filled, one).status for one in ids} == {Status.ACCEPTED}
    choose_all(qtbot, filled)
    do(qtbot, filled, filled.actions_table["delete_event"].trigger)
    assert ids_of(filled) == []
    do(qtbot, filled, filled.notice.action.click)
    assert ids_of(filled) == ids


def test_many_are_deleted_only_after_a_question(qtbot, filled, monkeypatch):
    monkeypatch.setattr("ui.several._MOST_UNASKED", 1)
    ids = choose_all(qtbot, filled)
    filled.actions_table["delete_event"].trigger()
    asked = dialog_of(filled, QMessageBox)
    assert asked.defaultButton() == asked.button(QMessageBox.StandardButton.Cancel)
    asked.reject()
    settle(qtbot, filled)
    assert ids_of(filled) == ids
    filled.actions_table["delete_event"].trigger()
    do(qtbot, filled, dialog_of(filled, QMessageBox).accept)
    assert ids_of(filled) == []


def test_a_star_is_a_key_away(qtbot, filled):
    first = ids_of(filled)[0]
    choose(qtbot, filled, first)
    do(qtbot, filled, filled.actions_table["star"].trigger)
    assert event(filled, first).importance is Importance.KEY
    do(qtbot, filled, filled.actions_table["star"].trigger)
    assert event(filled, first).importance is Importance.NORMAL


def test_a_note_is_written_read_and_fetches_nothing(qtbot, filled):
    first = ids_of(filled)[0]
    choose(qtbot, filled, first)
    note = filled.desk.bench.details.additions.note
    assert note.write.text() == "Write a note"
    note.write.click()
    note.editor.setPlainText("**Tanya** saksi\n\n![x](http://example.org/x.png)")
    do(qtbot, filled, note.submit)
    assert event(filled, first).note.startswith("**Tanya** saksi")
    assert "Tanya saksi" in note.view.toPlainText()
    assert note.write.text() == "Edit the note"
    assert note.view.loadResource(2, "http://example.org/x.png") is None
    note.begin()
    note.editor.setPlainText("anders")
    note.forget()
    assert not note.writing
    assert event(filled, first).note.startswith("**Tanya**")


def test_typing_a_note_outlasts_changes_of_the_project(qtbot, filled):
    first, second = ids_of(filled)[:2]
    choose(qtbot, filled, first)
    note = filled.desk.bench.details.additions.note
    note.begin()
    note.editor.setPlainText("halb")
    star = lambda: filled.workspace.perform(lambda s: annotating.toggle_key(s, event_ids=[second]))  # noqa: E731
    do(qtbot, filled, star)
    assert note.editor.toPlainText() == "halb"
    choose(qtbot, filled, second)
    settle(qtbot, filled)
    assert event(filled, first).note == "halb"


def test_many_events_are_edited_by_one_dialog(qtbot, filled):
    ids = ids_of(filled)[:3]
    filled.desk.bench.timeline.choose(range(3))
    filled.actions_table["edit_many"].trigger()
    qtbot.waitUntil(lambda: bool(filled.findChildren(BulkEditDialog)))
    dialog = dialog_of(filled, BulkEditDialog)
    assert dialog.edit == BulkEdit()
    dialog.importance.setCurrentIndex(2)
    dialog.lists[Part.TAGS].added.setText("air")
    dialog.shift.setValue(-2)
    assert dialog.edit.shift == (-2, Granularity.DAY)
    do(qtbot, filled, dialog.accept)
    assert [event(filled, number).tags for number in ids] == [("air",)] * 3
    assert str(filled.workspace.overview.undo_step) == "Edit 3 events"


def test_what_differs_is_said_to_be_mixed(qtbot, filled, language):
    events = list(filled.workspace.overview.dated)
    dialog = BulkEditDialog(common_of(events), filled.workspace.overview, filled)
    qtbot.addWidget(dialog)
    assert dialog.colour.itemText(0) == "Leave as it is (As its kind)"
    kinds = {one.kind for one in events}
    assert ("mixed" in dialog.kind.itemText(0)) == (len(kinds) > 1)
    assert not dialog.lists[Part.TAGS].removed.isEnabled()


def test_two_events_are_linked_seen_and_unlinked(qtbot, filled):
    first, second = ids_of(filled)[:2]
    filled.desk.bench.timeline.choose([0, 1])
    filled.actions_table["link_events"].trigger()
    dialog = dialog_of(filled, LinkDialog)
    assert dialog.target.currentData() == second
    do(qtbot, filled, dialog.accept)
    (link,) = filled.workspace.overview.links
    assert (link.source, link.target, link.kind) == (first, second, LinkKind.CAUSE)
    choose(qtbot, filled, first)
    links = filled.desk.bench.details.additions.links
    assert not links.isHidden()
    before = filled.desk.bench.timeline.grab().toImage()
    filled.actions_table["show_links"].trigger()
    assert filled.desk.bench.timeline.grab().toImage() != before
    do(qtbot, filled, lambda: links.turn_asked.emit(link))
    assert filled.workspace.overview.links[0].source == second
    do(qtbot, filled, lambda: links.remove_asked.emit(link.id))
    assert filled.workspace.overview.links == ()
    assert links.isHidden()


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "foto.png"
    image = QImage(640, 320, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(path))
    return path


def test_without_pictures_there_is_only_the_way_to_add_one(qtbot, filled):
    choose(qtbot, filled, ids_of(filled)[0])
    pictures = filled.desk.bench.details.additions.pictures
    assert pictures.images.isHidden()
    assert pictures.caption.isHidden()
    assert pictures.remove.isHidden()
    assert not pictures.add.isHidden()


def test_a_picture_is_attached_shown_and_removed(qtbot, filled, photo):
    first = ids_of(filled)[0]
    choose(qtbot, filled, first)
    pictures = filled.desk.bench.details.additions.pictures
    do(qtbot, filled, lambda: filled.desk.annotating.attach(first, [str(photo)]))
    qtbot.waitUntil(lambda: pictures.images.count() == 1)
    qtbot.waitUntil(lambda: not pictures.images.item(0).icon().isNull())
    pictures.images.setCurrentRow(0)
    picture = pictures.current
    assert picture.name == "foto.png"
    pictures.open_asked.emit(picture)
    qtbot.waitUntil(lambda: bool(filled.findChildren(PictureDialog)))
    dialog = dialog_of(filled, PictureDialog)
    qtbot.waitUntil(lambda: not dialog.image.pixmap().isNull())
    dialog.reject()
    do(qtbot, filled, lambda: pictures.remove_asked.emit(picture.id))
    assert pictures.images.count() == 0


def test_what_is_no_picture_is_refused_in_a_sentence(qtbot, filled, tmp_path):
    path = tmp_path / "foto.png"
    path.write_bytes(b"<svg onload='x'/>")
    choose(qtbot, filled, ids_of(filled)[0])
    do(qtbot, filled, lambda: filled.desk.annotating.attach(ids_of(filled)[0], [str(path)]))
    qtbot.waitUntil(lambda: "no picture" in filled.notice.words.text())
    do(qtbot, filled, lambda: filled.desk.annotating.attach(ids_of(filled)[0], [str(Path("/nowhere/x.png"))]))
    qtbot.waitUntil(lambda: "cannot be read" in filled.notice.words.text())


def test_a_picture_that_is_damaged_or_huge_is_a_grey_field(qapp):
    assert decoded(b"\x89PNG\r\n\x1a\n" + bytes(50), QSize(10, 10)).isNull()
    assert not thumbnail(b"BM" + bytes(60)).isNull()


def test_the_history_is_told_with_before_and_after(qtbot, filled):
    first = ids_of(filled)[0]
    choose(qtbot, filled, first)
    details = filled.desk.bench.details
    before = event(filled, first).title
    details.title.set_text("Judul lain")
    do(qtbot, filled, details.submit)
    story = details.additions.story
    assert story.fold.text() == "History (2)"
    story.fold.setChecked(True)
    words = story.body.text()
    assert f"Title: {before} → Judul lain" in words
    assert "you · Edit an event" in words
    assert "Found in “Menteri Meresmikan Bendungan”" in words


def test_a_history_of_another_version_is_shown_as_it_is(language):
    odd = Passage(
        "gestern", "9.9", Message("Something"), {"interval": 3, "mood": 1}, {"interval": None, "kind": "x"}
    )
    words = passage_in_words(odd)
    assert "Linimasa 9.9 · Something" in words
    assert "mood: 1 → –" in words
    assert (
        passage_in_words(Passage("", USER, Message("Add an event"), None, {"title": "x"}))
        == "you · Add an event"
    )


def rows(panel):
    return [thing.name for thing in panel.model.rows]


def test_names_are_renamed_joined_and_parted_in_the_panel(qtbot, filled):
    panel, ids = filled.desk.bench.names, ids_of(filled)
    for number, name in zip(ids[:3], ("Putin", "Vladimir Putin", "Xi Jinping"), strict=True):
        edit = BulkEdit(participants_added=(name,))
        filled.workspace.perform(lambda s, n=number, e=edit: annotating.edit_events(s, event_ids=[n], edit=e))
    settle(qtbot, filled)
    assert {"Putin", "Vladimir Putin"} <= set(rows(panel))
    panel.join_asked.emit(NameField.WHO, ["Putin"])
    dialog = dialog_of(filled, JoinDialog)
    assert dialog.list.item(1).text() == "Vladimir Putin"
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.name.setEditText("Vladimir Putin")
    do(qtbot, filled, dialog.accept)
    assert "Putin" not in rows(panel)
    index = panel.model.index_of("Vladimir Putin")
    assert "also: Putin" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    panel.view.setCurrentIndex(index)
    menu = panel.menu()
    assert [action.isEnabled() for action in menu.actions() if action.text()].count(False) == 0
    menu.deleteLater()
    panel.part_asked.emit(NameField.WHO, filled.workspace.overview.entities[0])
    parting = dialog_of(filled, PartDialog)
    parting.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert parting.aliases == [(NameField.WHO, "Putin")]
    do(qtbot, filled, parting.accept)
    panel.rename_asked.emit(NameField.WHO, "Xi Jinping")
    renaming = dialog_of(filled, RenameDialog)
    renaming.line.setText("Presiden Xi")
    do(qtbot, filled, renaming.accept)
    assert "Presiden Xi" in rows(panel)
    do(qtbot, filled, lambda: panel.kind_given.emit(NameField.WHO, ["Presiden Xi"], EntityKind.PLACE))
    assert "Presiden Xi" not in rows(panel)
    assert "Presiden Xi" in event(filled, ids[2]).places


def test_a_name_tells_with_whom_it_comes(qtbot, filled):
    panel = filled.desk.bench.names
    edit = BulkEdit(participants_added=("Ani", "Budi"))
    filled.workspace.perform(lambda s: annotating.edit_events(s, event_ids=ids_of(filled)[:2], edit=edit))
    settle(qtbot, filled)
    panel.view.setFocus()
    index = panel.model.index_of("Ani")
    panel.view.setCurrentIndex(index)
    panel.view.chosen.emit(index)
    qtbot.waitUntil(lambda: (NameField.WHO, "Budi", 2) in panel._companions)
    panel._search_both(NameField.WHO, "Budi")
    settle(qtbot, filled)
    qtbot.waitUntil(
        lambda: filled.desk.finding.found is not None and len(filled.desk.finding.found.event_ids) == 2
    )


def test_a_view_is_saved_opened_renamed_and_removed(qtbot, filled):
    bench, views = filled.desk.bench, filled.desk.views
    edit = BulkEdit(tags_added=("air",))
    filled.workspace.perform(lambda s: annotating.edit_events(s, event_ids=ids_of(filled)[:2], edit=edit))
    settle(qtbot, filled)
    bench.search.box.setText("tag:air ")
    bench.search.ask_now()
    filled.desk.arranging.choose("tag")
    bench.table.show_columns(("date", "tags"))
    settle(qtbot, filled)
    views.ask_save()
    dialog = dialog_of(filled, SaveViewDialog)
    assert dialog.name.text() == "tag:air"
    dialog.name.setText("Air")
    do(qtbot, filled, dialog.accept)
    (view,) = filled.workspace.overview.views
    assert (view.name, view.query, view.lanes) == ("Air", "tag:air", ("tag",))
    assert view.columns == ("date", "title", "tags")
    bench.search.box.clear()
    filled.desk.arranging.choose("none")
    bench.table.show_columns(("date", "title", "kind"))
    action = next(action for action in filled.actions_table.menu("views").actions() if action.text() == "Air")
    do(qtbot, filled, action.trigger)
    assert filled.desk.arranging.keys == ("tag",)
    assert bench.table.columns == view.columns
    qtbot.waitUntil(
        lambda: filled.desk.finding.found is not None and len(filled.desk.finding.found.event_ids) == 2
    )
    views.manage()
    managing = dialog_of(filled, ViewsDialog)
    managing.list.item(0).setText("Air bah")
    settle(qtbot, filled)
    assert [kept.name for kept in filled.workspace.overview.views] == ["Air bah"]
    managing.list.setFocus()
    qtbot.keyClick(managing.list, Qt.Key.Key_Delete)
    settle(qtbot, filled)
    assert filled.workspace.overview.views == ()
    assert not any(act.isEnabled() for act in managing._acts)
    do(qtbot, filled, filled.desk.editing.undo)
    assert len(filled.workspace.overview.views) == 1


def test_links_of_the_project_are_read_by_the_core(qtbot, filled):
    first, second = ids_of(filled)[:2]
    act = lambda s: linking.link_events(s, sources=[first], target=second, kind=LinkKind.PART)  # noqa: E731
    do(qtbot, filled, lambda: filled.workspace.perform(act))
    choose(qtbot, filled, second)
    links = filled.desk.bench.details.additions.links
    assert links._titles[first] == event(filled, first).title


@pytest.mark.parametrize(
    ("typed", "names"),
    [("a; b ;; a", ("a", "b")), ("  ", ()), ("Budi, S.H.; Ani", ("Budi, S.H.", "Ani"))],
)
def test_names_stand_between_semicolons(typed, names):
    assert parted(typed) == names


def test_a_note_is_as_high_as_its_text(qtbot, theme):
    view = NoteView()
    qtbot.addWidget(view)
    view.resize(300, 100)
    view.setMarkdown("a")
    low = view.sizeHint().height()
    view.setMarkdown("\n\n".join("Zeile" for _ in range(8)))
    assert low < view.sizeHint().height() <= 260
