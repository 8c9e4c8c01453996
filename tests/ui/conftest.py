"""A whole window to try, in a process of its own making: no screen, no other processes, no long wait."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from timeline.app.lane import Lane
from ui.language import Choice, Language
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.theme import Scheme, Theme
from ui.workspace import Workspace

# What a bare machine lacks: a window manager to talk to, a font for each script of the world.
_HARMLESS = ("This plugin does not support", "OpenType support missing for")

ARTICLE = """Menteri Meresmikan Bendungan

Menteri Pekerjaan Umum meresmikan Bendungan Wanayasa di Purwakarta, Senin (3/6/2024). \
Kepala balai menyatakan air mulai digenangi pada 12 April 2024.

Pembangunan bendungan itu dimulai pada tahun 2019. Warga berharap sawah mereka terairi \U0001f33e \
mulai awal Juli 2024.
"""


class InProcessPool:
    """Reads in the importing threads themselves, one at a time: no test waits for processes to start."""

    size = 1

    def __init__(self):
        self._turn = threading.Lock()

    def warm_up(self):
        pass

    def read(self, source):
        from timeline.reading import read_all

        yield from read_all(source)

    def preview(self, source):
        from timeline.reading import preview

        return preview(source)

    def run(self, function, argument):
        with self._turn:
            return function(argument)

    def close(self):
        pass


@pytest.fixture(autouse=True)
def no_qt_warning():
    """Whatever Qt complains of fails the test."""
    heard = []

    def hear(kind, context, words):
        if kind != QtMsgType.QtDebugMsg and not words.startswith(_HARMLESS):
            heard.append(words)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert heard == []


@pytest.fixture
def language(qapp):
    """The interface in English, whatever the system speaks; other tests find it so again."""
    language = Language(qapp, Choice.ENGLISH)
    yield language
    language.choose(Choice.ENGLISH)
    language.leave()


@pytest.fixture
def theme(qapp):
    """The interface in light colours."""
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def window(qtbot, language, theme):
    """A window as at the first start, shown and painted."""
    lane = Lane()
    workspace = Workspace(lane, InProcessPool())
    window = MainWindow(workspace, Memory(), language, theme)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    yield window
    if window.isVisible():
        with qtbot.waitSignal(workspace.project_changed, timeout=10_000):
            workspace.close_project(discard=True)
    workspace.jobs.close()
    lane.close()
    window.deleteLater()


@pytest.fixture
def article(tmp_path):
    """A file to import: four events, one of them in the future of the others."""
    path = tmp_path / "bendungan.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def filled(qtbot, window, article):
    """A window with one article imported, and what it shows settled."""
    import_and_settle(qtbot, window, [article])
    return window


def import_and_settle(qtbot, window, paths):
    """Import files and wait until the window shows all of them."""
    with qtbot.waitSignal(window.workspace.importing.ended, timeout=60_000):
        window.workspace.import_paths(paths)
    settle(qtbot, window)


def settle(qtbot, window):
    """Wait until what was asked for in the lane has been shown."""
    workspace = window.workspace
    qtbot.waitUntil(lambda: workspace.at_rest, timeout=10_000)
