"""What is asked before tables and texts of several articles are imported, and what is remembered of it."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from tests.ui.conftest import settle
from tests.ui.test_main_window import dialog, drop, files_of, text_of
from timeline.reading import ColumnMapping, TablePreview
from ui.dialogs.columns import ColumnsDialog
from ui.dialogs.split import SplitDialog

TEXT = "Gubernur menutup sumur tua di Sindang pada 4 Juli 2024, dan warga menyambutnya dengan lega. " * 3
ROWS = (
    {"kolom1": "Sumur tua ditutup", "kolom2": "2024-07-05", "kolom3": TEXT + "Satu."},
    {"kolom1": "Sumur baru dibuka", "kolom2": "2024-07-06", "kolom3": TEXT + "Dua."},
)
STORY = "Pemerintah daerah menutup sumur tua itu pada 4 Juli 2024 karena airnya tercemar. " * 8
COLLECTION = "\n\n\n".join(
    f"{title}\n\nSINDANG, Warta - {STORY} {title}." for title in ("Sumur Tua Ditutup", "Sumur Baru Dibuka")
)


def table_file(path, rows=ROWS):
    file = io.StringIO()
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(file.getvalue(), encoding="utf-8")
    return path


def answer(qtbot, window, asked, accept=True):
    """Press the button of a dialog, and wait for the import that follows."""
    box = asked.findChild(QDialogButtonBox)
    kind = QDialogButtonBox.StandardButton.Ok if accept else QDialogButtonBox.StandardButton.Cancel
    with qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000):
        qtbot.mouseClick(box.button(kind), Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def titles(window):
    return [article.title for article in window.workspace.overview.articles]


def test_columns_are_guessed_asked_and_remembered(qtbot, window, tmp_path):
    drop(window, files_of(table_file(tmp_path / "a.csv")))
    asked = dialog(qtbot, window, ColumnsDialog)
    assert asked.mapping == ColumnMapping("kolom3", "kolom1", "kolom2")
    assert asked.table.item(1, 0).text() == "Sumur baru dibuka"
    assert asked.table.horizontalHeaderItem(2).text() == "kolom3\nText of the article"
    asked.fields["title"].setCurrentIndex(0)
    asked.fields["section"].setCurrentText("kolom1")
    answer(qtbot, window, asked)
    articles = window.workspace.overview.articles
    assert [article.section for article in articles] == ["Sumur tua ditutup", "Sumur baru dibuka"]
    assert articles[0].title.startswith("Gubernur menutup")

    rows = [{**row, "kolom3": row["kolom3"] + "Lagi."} for row in ROWS]
    drop(window, files_of(table_file(tmp_path / "b.csv", rows)))
    again = dialog(qtbot, window, ColumnsDialog)
    assert again.mapping == ColumnMapping("kolom3", date="kolom2", section="kolom1")
    again.always.setChecked(True)
    answer(qtbot, window, again)
    rows = [{**row, "kolom3": row["kolom3"] + "Lagi dan lagi."} for row in ROWS]
    with qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000):
        drop(window, files_of(table_file(tmp_path / "c.csv", rows)))
    settle(qtbot, window)
    assert len(window.workspace.overview.articles) == 6
    assert {article.section for article in window.workspace.overview.articles} == {
        "Sumur tua ditutup",
        "Sumur baru dibuka",
    }


def test_tables_with_the_same_columns_are_one_question_and_cancelling_leaves_only_them_out(
    qtbot, window, tmp_path, article
):
    first = table_file(tmp_path / "a.csv")
    second = table_file(tmp_path / "b.csv", ROWS[:1])
    drop(window, files_of(first, second, article))
    asked = dialog(qtbot, window, ColumnsDialog)
    answer(qtbot, window, asked, accept=False)
    assert titles(window) == ["Menteri Meresmikan Bendungan"]


def test_a_table_without_a_text_cannot_be_imported_until_one_is_named(qtbot, language, theme):
    asked = ColumnsDialog(["x.csv"], TablePreview(("a", "b"), (("1", "2"),), None))
    qtbot.addWidget(asked)
    asked.show()
    assert not asked.done_button.isEnabled()
    assert asked.problem.isVisible()
    asked.fields["text"].setCurrentText("b")
    assert asked.done_button.isEnabled()
    assert not asked.problem.isVisible()
    assert asked.mapping == ColumnMapping("b")


@pytest.mark.parametrize("ticked", [True, False])
def test_a_text_of_several_articles_is_split_only_if_the_user_wants_so(qtbot, window, tmp_path, ticked):
    path = tmp_path / "kumpulan.txt"
    path.write_text(COLLECTION, encoding="utf-8")
    drop(window, files_of(path))
    asked = dialog(qtbot, window, SplitDialog)
    item = asked.tree.topLevelItem(0)
    assert [item.child(row).text(0) for row in range(item.childCount())] == [
        "Sumur Tua Ditutup",
        "Sumur Baru Dibuka",
    ]
    if not ticked:
        item.setCheckState(0, Qt.CheckState.Unchecked)
    answer(qtbot, window, asked)
    assert len(titles(window)) == (2 if ticked else 1)


def test_pasted_text_of_several_articles_is_asked_of_too(qtbot, window):
    drop(window, text_of(COLLECTION))
    answer(qtbot, window, dialog(qtbot, window, SplitDialog))
    assert titles(window) == ["Sumur Tua Ditutup", "Sumur Baru Dibuka"]


def test_nothing_is_asked_of_what_comes_from_a_watched_folder(qtbot, window, tmp_path):
    window.intake.questions.ask([], quietly=True)
    path = table_file(tmp_path / "a.csv")
    from timeline.reading import FileSource

    with qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000):
        window.intake.questions.ask([FileSource(path)], quietly=True)
    settle(qtbot, window)
    assert not window.findChildren(QDialog)
    assert titles(window) == ["Sumur tua ditutup", "Sumur baru dibuka"]
