"""The menu of an article in the list: its kept file comes back as it was, its model can be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.conftest import ARTICLE, import_and_settle
from tests.ui.test_main_window import place_of
from timeline.model import ImportOptions
from ui.dialogs import files


def menu_of(qtbot, window, row):
    view = window.desk.bench.articles.view
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(row, 0)).center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_a_kept_file_is_saved_again_byte_by_byte(qtbot, window, article, tmp_path):
    window.workspace.options = ImportOptions(keep_originals=True)
    import_and_settle(qtbot, window, [article])
    menu = menu_of(qtbot, window, 0)
    save, copied = menu.actions()
    assert save.isEnabled()
    assert not copied.isEnabled()
    save.trigger()
    menu.close()
    place_of(qtbot, window, tmp_path / "lagi.txt")
    qtbot.waitUntil(lambda: (tmp_path / "lagi.txt").exists())
    assert (tmp_path / "lagi.txt").read_bytes() == article.read_bytes()


def test_what_was_not_kept_is_not_offered_and_a_copy_leads_to_its_model(qtbot, window, article, tmp_path):
    import_and_settle(qtbot, window, [article])
    again = tmp_path / "salinan.txt"
    again.write_text(ARTICLE.replace("Kepala balai", "Kata kepala balai itu,"), encoding="utf-8")
    import_and_settle(qtbot, window, [again])
    menu = menu_of(qtbot, window, 1)
    save, copied = menu.actions()
    assert not save.isEnabled()
    with qtbot.waitSignal(window.desk.bench.articles.article_chosen) as chosen:
        copied.trigger()
    menu.close()
    assert chosen.args == [window.workspace.overview.articles[0].id]


def test_the_name_of_a_kept_file_leads_nowhere_else(qtbot, window, monkeypatch):
    asked = []
    monkeypatch.setattr(files.QFileDialog, "selectFile", lambda _, name: asked.append(name))
    monkeypatch.setattr(files.QFileDialog, "open", lambda _: None)
    files.ask_original_place(window, "../../etc/passwd", print)
    assert asked == ["passwd"]
