"""The command palette: found by letters, done by Enter, nothing offered that cannot be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.dialogs.palette import CommandPalette


@pytest.fixture
def palette(window, qtbot):
    window.actions_table["palette"].trigger()
    return window.findChild(CommandPalette)


def names(palette):
    return [command.name for command in palette.model.rows]


def test_letters_find_commands_and_enter_does_one(window, palette, qtbot):
    assert len(names(palette)) > 5
    QTest.keyClicks(palette.box, "dark")
    assert names(palette) == ["Colours: Dark"]
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.actions_table["theme_dark"].isChecked())


def test_arrows_choose_while_the_cursor_stays_in_the_line(palette):
    QTest.keyClick(palette.box, Qt.Key.Key_Down)
    QTest.keyClick(palette.box, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 2
    for _ in range(5):
        QTest.keyClick(palette.box, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == 0
    assert palette.box.text() == ""


def test_what_needs_a_project_is_not_offered_without_one(palette):
    assert "Add event" not in names(palette)
    assert "Import files" in names(palette)


def test_nothing_found_does_nothing(palette):
    QTest.keyClicks(palette.box, "xyzzy")
    assert names(palette) == []
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert palette.isVisible()
