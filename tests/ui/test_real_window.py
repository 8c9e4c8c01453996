"""The program as a user starts it, on a screen of its own: a file is dragged onto it, and the pixels tell."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette

from timeline.layout import KINDS
from timeline.model import EventKind
from ui.canvas.palette import colours_of

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool", "import")
MISSING = [tool for tool in NEEDED if shutil.which(tool) is None]
PATIENCE = 60
WINDOW = QRect(0, 0, 1280, 800)
SOURCE = QRect(1340, 300, 120, 120)
# Well inside the timeline, and of the start page nothing but the place to drop on.
CANVAS = QRect(285, 130, 580, 560)

ARTICLE = """Ekspor Garam Menurun

Kementerian Perdagangan mencatat ekspor garam turun 12 persen pada tahun 2023. Pabrik garam di Sumenep \
dibuka pada 14 Maret 2024. Menteri akan meresmikan tambak baru pada 5 Agustus 2024, katanya Senin (3/6/2024).
"""


@pytest.mark.skipif(bool(MISSING), reason=f"a real screen needs {', '.join(MISSING)}")
def test_a_file_dragged_from_another_program_becomes_a_timeline(qapp, tmp_path):
    article = tmp_path / "garam.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    with ExitStack() as stack:
        environment = stack.enter_context(screen(tmp_path))
        program = [sys.executable, str(ROOT / "main.py")]
        source = [sys.executable, str(ROOT / "tests" / "ui" / "drag_source.py"), str(article)]
        stack.enter_context(running(program, environment))
        stack.enter_context(running([*source, *map(str, SOURCE.getRect())], environment))
        place_window(environment)
        before = wait_until(lambda: shot(environment, tmp_path), is_ready)
        assert is_ready(before)
        drag(environment, SOURCE.center(), CANVAS.center())
        over = wait_until(lambda: hover(environment, tmp_path), is_covered)
        assert is_covered(over), "nothing shows that the file may be dropped"
        hover(environment, tmp_path)  # the answer has its way back to make
        xdotool(environment, "mouseup", 1)
        kinds = dict(zip(KINDS, colours_of(QPalette(QColor("white"))).kinds, strict=True))
        wanted = [kinds[EventKind.FIGURE], kinds[EventKind.SCHEDULED]]
        assert [count(before, colour) for colour in wanted] == [0, 0]
        after = wait_until(
            lambda: shot(environment, tmp_path),
            lambda image: all(count(image, colour) > 4 for colour in wanted),
        )
        assert [count(after, colour) > 4 for colour in wanted] == [True, True]


@contextmanager
def screen(home):
    """A screen that no one else uses, and the environment of a user who starts afresh on it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1480x900x24", "-nolisten", "tcp"]
    with running(command, dict(os.environ), pass_fds=(writing,)):
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment[f"XDG_{name}_HOME"] = str(home / name.lower())
        yield environment


@contextmanager
def running(command, environment, **options):
    """A process that ends with the test."""
    process = subprocess.Popen(command, env=environment, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


def xdotool(environment, *words):
    return subprocess.run(
        ["xdotool", *map(str, words)], env=environment, capture_output=True, text=True, timeout=PATIENCE
    )


def place_window(environment):
    """Put the program's window where the test looks for it; there is no window manager to do so."""
    found = wait_until(
        lambda: xdotool(environment, "search", "--onlyvisible", "--name", "^Linimasa$").stdout.split(),
        bool,
    )
    xdotool(environment, "windowmove", found[0], WINDOW.x(), WINDOW.y())
    xdotool(environment, "windowsize", found[0], WINDOW.width(), WINDOW.height())


def is_ready(image):
    """Whether the start page stands on the screen, and the window to drag from."""
    here = QColor(image.pixel(SOURCE.topLeft() + QPoint(10, 10)))
    return count(image, QColor("white")) > 100 * 100 and here != QColor("black")


def is_covered(image):
    """Whether the invitation to drop lies over the start page."""
    return image.pixelColor(425, 480) != QColor("white")


def drag(environment, start, end):
    """Press, and move in steps as a hand does."""
    xdotool(environment, "mousemove", start.x(), start.y(), "mousedown", 1)
    for step in range(1, 11):
        x = start.x() + (end.x() - start.x()) * step // 10
        y = start.y() + (end.y() - start.y()) * step // 10
        xdotool(environment, "mousemove", x, y, "sleep", 0.05)


def hover(environment, folder):
    """Tremble as a hand does: a window that was busy hears of the drag at the next move."""
    for step in (3, -3):
        xdotool(environment, "mousemove_relative", "--", step, step, "sleep", 0.2)
    return shot(environment, folder)


def shot(environment, folder):
    """The whole screen, as it is now."""
    path = folder / "screen.png"
    subprocess.run(["import", "-window", "root", path], env=environment, check=True, timeout=PATIENCE)
    return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)


def count(image, colour):
    """How many pixels of the timeline's place have a colour, or nearly so at the edges of a line."""
    part = image.copy(CANVAS)
    pixels = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.width(), 4)
    wanted = np.array([colour.blue(), colour.green(), colour.red()])
    return int((np.abs(pixels[:, :, :3] - wanted.astype(int)) < 32).all(axis=2).sum())


def wait_until(ask, enough):
    """Ask until the answer is enough; the last answer where that never comes."""
    deadline = time.monotonic() + PATIENCE
    while not enough(answer := ask()) and time.monotonic() < deadline:
        time.sleep(0.3)
    return answer
