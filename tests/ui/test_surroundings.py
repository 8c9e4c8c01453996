"""What stands around the window: language, colours, the net for mistakes, and a machine without a screen."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QColor, QImage, QPalette

from timeline.app.folders import data_folder
from ui.application import has_display
from ui.icons import icon, pixmap
from ui.language import Choice, Language, interface_language
from ui.memory import Memory
from ui.mistakes import MistakeNet
from ui.theme import DARK, LIGHT, Scheme, is_dark

ROOT = Path(__file__).resolve().parents[2]


def test_the_language_is_the_systems_until_the_user_chooses(qapp, monkeypatch):
    before = QLocale()
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("id_ID")))
    language = Language(qapp)
    assert interface_language() == "id"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal"
    language.choose(Choice.ENGLISH)
    assert interface_language() == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    language.leave()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("remembered", "choice"), [("id", Choice.INDONESIAN), ("", Choice.SYSTEM), ("??", Choice.SYSTEM)]
)
def test_a_remembered_choice_that_is_none_is_the_systems(remembered, choice):
    assert Choice.of(remembered) is choice


def test_colours_follow_the_choice(qapp, theme):
    theme.choose(Scheme.DARK)
    assert theme.dark
    assert is_dark(qapp.palette())
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    theme.choose(Scheme.LIGHT)
    assert not is_dark(qapp.palette())


def luminance(name):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground(colours):
    """WCAG 2.2 AA asks for 4.5 to 1 under text."""
    grounds = (colours.window, colours.base, colours.raised, colours.soft)
    for ground in grounds:
        assert contrast(colours.text, ground) >= 7
        assert contrast(colours.muted, ground) >= 4.5
        assert contrast(colours.warning, ground) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_icons_take_the_colour_of_their_ground(qapp):
    drawn = pixmap("add", QColor("#ff0000"), 24, 2).toImage()
    assert (drawn.width(), drawn.height()) == (48, 48)
    assert drawn.pixelColor(24, 24) == QColor("#ff0000")
    assert drawn.pixelColor(2, 2).alpha() == 0
    assert not icon("add", qapp.palette()).isNull()


def test_the_memory_survives_and_tells_when_it_cannot_write(qtbot, tmp_path, monkeypatch):
    memory = Memory()
    memory.set_language("id")
    memory.add_recent(tmp_path / "a.linimasa")
    memory.set_layout(b"g", b"w")
    again = Memory().settings
    assert (again.language, again.recent, again.geometry) == ("id", (tmp_path / "a.linimasa",), b"g")
    memory.remove_recent(tmp_path / "a.linimasa")
    assert Memory().settings.recent == ()
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(blocked))
    with qtbot.waitSignal(memory.fault_occurred):
        memory.set_theme("dark")


@pytest.fixture
def net(qapp, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    owner = QObject()
    yield MistakeNet(owner)
    owner.deleteLater()


def test_a_mistake_is_reported_and_told_in_one_sentence(qtbot, net, language, capsys):
    words = "isi artikel rahasia"
    try:
        {}[words]
    except KeyError as error:
        mistake = error
    with qtbot.waitSignal(net.mistake_made) as told:
        sys.excepthook(KeyError, mistake, mistake.__traceback__)
    reports = list((data_folder() / "crashes").iterdir())
    assert len(reports) == 1
    assert str(reports[0]) in told.args[0]
    assert words not in reports[0].read_text(encoding="utf-8")
    assert "KeyError" in capsys.readouterr().err


def test_a_mistake_in_a_thread_is_told_as_well(qtbot, net, language, capsys):
    with qtbot.waitSignal(net.mistake_made) as told:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
    assert "safe" in told.args[0]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_screen_is_looked_for_where_one_can_be_missing(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(sys, "platform", "win32")
    assert has_display()


def test_without_a_screen_the_samples_become_a_picture(tmp_path, own_folders, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "There is no screen here: the sample articles are drawn into a picture."
    picture = tmp_path / "linimasa-sample.png"
    assert str(picture) in lines[1]
    assert QImage(str(picture)).width() == 1920
    assert list(tmp_path.iterdir()) == [picture]
