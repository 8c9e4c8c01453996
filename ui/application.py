"""Starts the window, and what must stand around it: language, colours, and a net for our own mistakes."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.main_window import MainWindow

# Milliseconds for a project to be seen before what may be wanted later is made ready.
_BREATH = 50


def run(argv: list[str], *, debug: bool = False) -> int:
    """Open the window, and the project that `argv` names; returns the exit code.

    To `debug` means to write a journal of what is done.
    """
    if debug:
        _begin_journal()
    if has_display():
        return _open_window(argv)
    from ui.demonstration import demonstrate

    return demonstrate()


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _begin_journal() -> None:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    from timeline.app.journal import LOG, begin_journal

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        LOG.warning("%s: %s", kind.name, words)

    if (path := begin_journal()) is not None:
        qInstallMessageHandler(hear)
        sys.stderr.write(f"{path}\n")


def _open_window(argv: list[str]) -> int:
    # Nothing is thrown away while the window is built, but there is much to look through in vain.
    gc.disable()
    from PySide6.QtWidgets import QApplication

    from timeline.app.lane import Lane
    from timeline.app.workers import WorkerPool
    from ui.language import Choice, Language
    from ui.main_window import MainWindow
    from ui.memory import Memory
    from ui.mistakes import MistakeNet
    from ui.theme import Scheme, Theme
    from ui.workspace import Workspace

    application = QApplication(argv)
    application.setApplicationName("Linimasa")
    application.setDesktopFileName("linimasa")
    # Ctrl+C in the terminal ends the program at once: every act is in the project's file already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    memory = Memory()
    language = Language(application, Choice.of(memory.settings.language))
    theme = Theme(application, Scheme.of(memory.settings.theme))
    lane, pool = Lane(), WorkerPool()
    workspace = Workspace(lane, pool)
    window = MainWindow(workspace, memory, language, theme)
    net = MistakeNet(window)
    net.mistake_made.connect(window.notice.warn)
    for name in argv[1:2]:
        workspace.look_ahead(Path(name).absolute())
    window.first_painted.connect(lambda: _settle_in(window, argv[1:]))
    window.show()
    code = application.exec()
    workspace.jobs.close()
    pool.close()
    lane.close()
    return code


def _settle_in(window: MainWindow, names: list[str]) -> None:
    """What takes its time comes after the first paint."""
    from PySide6.QtCore import QTimer

    for name in names[:1]:
        path, workspace = Path(name).absolute(), window.workspace
        if workspace.is_glimpse:
            workspace.open(path, discard=False)
        else:
            window.projects.open(path)
    QTimer.singleShot(_BREATH, window, lambda: _warm_up(window, names))


def _warm_up(window: MainWindow, names: list[str]) -> None:
    """What will be needed, once what was asked for is seen."""
    window.projects.look_for_drafts()
    window.workspace.warm_up()
    _ = window.desk
    if not names:
        window.guidance.greet()
    # What lives as long as the window is looked through no more, which would be felt as a stutter.
    gc.freeze()
    gc.enable()
