"""The table of acts, and what menus, toolbar and shortcut sheet make of it."""

from __future__ import annotations

from operator import attrgetter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from timeline.errors import Message
from ui.acts import ACTS, MENU_ICONS, MENUS, TOOLBAR
from ui.canvas.keys import KEYS
from ui.dialogs.shortcuts import ShortcutSheet
from ui.theme import RESOURCES


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.id)
def test_every_act_can_be_asked_for(window, act):
    assert callable(attrgetter(act.slot)(window))
    assert act.menu in {menu.id for menu in MENUS}
    assert not act.icon or (RESOURCES / "icons" / f"{act.icon}.svg").is_file()
    assert act.icon == "" or not window.actions_table[act.id].icon().isNull()


def test_no_key_means_two_things():
    keys = [QKeySequence(key).toString() for act in ACTS for key in act.keys]
    same = ("next", "previous")  # these do there what the menu does
    on_timeline = {QKeySequence(key).toString() for act in KEYS if act.act not in same for key in act.keys}
    assert "" not in keys
    assert on_timeline.isdisjoint(keys)  # the timeline would take them for itself
    assert len(keys) == len(set(keys))


def test_the_toolbar_names_acts_of_the_table():
    assert {id for id in TOOLBAR if id} <= {act.id for act in ACTS} | set(MENU_ICONS)


def test_no_mnemonic_is_there_twice_in_a_menu(window):
    for menu in MENUS:
        texts = [action.text() for action in window.actions_table.menu(menu.id).actions()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts


def test_steps_are_named_with_their_ampersands(window):
    table = window.actions_table
    table.set_steps(Message("Import {name}", name="R&D"), None)
    assert table["undo"].text() == "&Undo: Import R&&D"
    assert table["undo"].isEnabled()
    assert "Import R&D (Ctrl+Z)" in table["undo"].toolTip()
    assert table["redo"].text() == "&Redo"
    assert not table["redo"].isEnabled()


def test_what_needs_a_project_waits_for_one(window):
    table = window.actions_table
    assert not table["export"].isEnabled()
    assert table["import_files"].isEnabled()
    table.set_project(open_now=True)
    assert table["export"].isEnabled()


def test_the_sheet_shows_every_key(qtbot, window):
    sheet = ShortcutSheet(window.actions_table)
    qtbot.addWidget(sheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    for act in ACTS:
        if act.keys:
            assert window.actions_table.name(act) in words


def test_the_option_in_force_is_ticked(window):
    window.choose_theme("dark")
    table = window.actions_table
    assert [table[id].isChecked() for id in ("theme_system", "theme_light", "theme_dark")] == [
        False,
        True,
        False,
    ]
    table["theme_dark"].trigger()
    assert table["theme_dark"].isChecked()
    assert not table["theme_light"].isChecked()
    window.choose_theme("light")
