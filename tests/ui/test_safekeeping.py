"""Backups looked at and restored, a project open elsewhere, a damaged one, a full disk: all by the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import settle
from timeline.app import backups
from timeline.app.session import Session
from ui.acts import ACTS, CHANGING
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.damaged import DamagedDialog


@pytest.fixture
def saved(qtbot, filled, tmp_path):
    """A window with a project that has a place of its own."""
    filled.workspace.save_as(tmp_path / "kronik.linimasa")
    settle(qtbot, filled)
    return filled


def ask(qtbot, window, act, kind):
    """Ask for something that opens a dialog, and wait for it."""
    window.actions_table[act].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    return window.findChildren(kind)[-1]


def give_place(qtbot, window, path):
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def allowed(window):
    return {act.id for act in ACTS if window.actions_table[act.id].isEnabled()}


def test_a_backup_is_looked_at_and_restored(qtbot, saved):
    workspace = saved.workspace
    project = workspace.overview.path
    before = [event.title for event in workspace.overview.events]
    backups.back_up(project)
    saved.desk.editing.delete(workspace.overview.events[0].id)
    settle(qtbot, saved)
    ask(qtbot, saved, "backups", BackupsDialog).look.click()
    qtbot.waitUntil(saved.safekeeping.bar.isVisible)
    settle(qtbot, saved)
    assert [event.title for event in workspace.overview.events] == before
    assert "backup of" in saved.safekeeping.bar.words.text()
    assert saved.status.saved.text() == "Look only"
    assert not allowed(saved) & CHANGING
    saved.desk.editing.delete(workspace.overview.events[0].id)
    settle(qtbot, saved)
    assert len(workspace.overview.events) == len(before)
    saved.safekeeping.bar.back.click()
    qtbot.waitUntil(lambda: workspace.overview.path == project)
    settle(qtbot, saved)
    assert len(workspace.overview.events) == len(before) - 1
    assert not saved.safekeeping.bar.isVisible()
    shown = ask(qtbot, saved, "backups", BackupsDialog)
    assert shown.list.topLevelItemCount() == 2  # another one was made when the project was left
    shown.list.setCurrentItem(shown.list.topLevelItem(1))
    shown.restore.click()
    qtbot.waitUntil(lambda: len(workspace.overview.events) == len(before))
    settle(qtbot, saved)
    assert workspace.overview.path == project
    assert "import_files" in allowed(saved)
    assert len(backups.backups(project)) == 3


def test_a_project_that_is_open_elsewhere_is_looked_at_and_taken_over(qtbot, window, article, tmp_path):
    path = tmp_path / "bersama.linimasa"
    other = Session.create(path)
    window.projects.open(path)
    qtbot.waitUntil(window.safekeeping.bar.isVisible)
    settle(qtbot, window)
    assert "already open in another window" in window.safekeeping.bar.words.text()
    assert not allowed(window) & CHANGING
    window.workspace.import_paths([article])
    settle(qtbot, window)
    assert "already open" in window.notice.words.text()
    window.safekeeping.bar.again.click()
    settle(qtbot, window)
    assert window.safekeeping.bar.isVisible()
    other.close()
    window.safekeeping.bar.again.click()
    qtbot.waitUntil(lambda: not window.safekeeping.bar.isVisible())
    settle(qtbot, window)
    assert "import_files" in allowed(window)


def test_a_damaged_project_offers_its_backup(qtbot, saved):
    project = saved.workspace.overview.path
    count = len(saved.workspace.overview.events)
    with qtbot.waitSignal(saved.workspace.project_changed):
        saved.projects.new()
    settle(qtbot, saved)
    assert len(backups.backups(project)) == 1  # made when the project was left
    project.write_bytes(project.read_bytes()[:4096] + b"\xee" * 20_000)
    saved.projects.open(project)
    qtbot.waitUntil(lambda: bool(saved.findChildren(DamagedDialog)))
    dialog = saved.findChildren(DamagedDialog)[-1]
    assert "1 articles" in dialog.informativeText()
    dialog.restore.click()
    qtbot.waitUntil(lambda: len(saved.workspace.overview.events) == count)
    settle(qtbot, saved)
    assert list(project.parent.glob("*.damaged"))


def test_what_can_be_read_is_saved_where_there_is_no_backup(qtbot, saved, tmp_path):
    project = saved.workspace.overview.path
    saved.safekeeping.set_backups(False)
    with qtbot.waitSignal(saved.workspace.project_changed):
        saved.projects.new()
    settle(qtbot, saved)
    content = project.read_bytes()
    words = b"Menteri Pekerjaan Umum meresmikan"
    place = content.index(words)
    page = place // 4096 * 4096
    project.write_bytes(content[:page] + b"\xee" * 4096 + content[page + 4096 :])
    saved.projects.open(project)
    qtbot.waitUntil(lambda: bool(saved.findChildren(DamagedDialog)))
    dialog = saved.findChildren(DamagedDialog)[-1]
    assert "no backup" in dialog.informativeText()
    dialog.salvage.click()
    target = tmp_path / "selamat.linimasa"
    give_place(qtbot, saved, target)
    qtbot.waitUntil(lambda: saved.workspace.overview.path == target, timeout=10_000)
    settle(qtbot, saved)


def test_a_copy_a_check_and_compacting(qtbot, saved, tmp_path):
    copy = tmp_path / "salinan.linimasa"
    saved.actions_table["save_copy"].trigger()
    give_place(qtbot, saved, copy)
    qtbot.waitUntil(lambda: "copy is in" in saved.notice.words.text())
    other = Session.open(copy)
    assert other.events() == tuple(saved.workspace.overview.events)
    other.close()
    saved.actions_table["check"].trigger()
    qtbot.waitUntil(lambda: "sound" in saved.notice.words.text())
    saved.actions_table["compact"].trigger()
    qtbot.waitUntil(lambda: "takes" in saved.notice.words.text())
    saved.actions_table["undo"].trigger()
    settle(qtbot, saved)
    assert len(saved.workspace.overview.events) == 0


def test_the_clock_backs_up_only_what_changed(qtbot, saved):
    project = saved.workspace.overview.path
    saved.safekeeping.back_up()
    settle(qtbot, saved)
    first = backups.backups(project)
    saved.safekeeping.back_up()
    settle(qtbot, saved)
    assert backups.backups(project) == first
    assert len(first) == 1


def test_little_room_is_told_before_work_is_lost(qtbot, saved, monkeypatch):
    monkeypatch.setattr("ui.safekeeping._LITTLE_ROOM", 10**18)
    saved.safekeeping.back_up()
    assert "left on the disk" in saved.notice.words.text()


def test_backups_of_a_draft_follow_it_or_vanish_with_it(qtbot, filled, tmp_path):
    draft = filled.workspace.overview.path
    backups.back_up(draft)
    place = tmp_path / "bernama.linimasa"
    filled.workspace.save_as(place)
    settle(qtbot, filled)
    assert backups.backups(draft) == []
    assert len(backups.backups(place)) == 1


def test_the_list_says_that_there_is_none_yet(qtbot):
    shown = BackupsDialog("x", [])
    qtbot.addWidget(shown)
    assert not shown.look.isEnabled()
    assert not shown.restore.isEnabled()
    assert shown.list.topLevelItemCount() == 0
