"""From the start of the process to the first painted window, beside a bare window of Qt in the same run.

`python -m tests.benchmarks.bench_startup [RUNS]` prints medians in milliseconds for a window that is
only drawn in memory and, where Xvfb is installed, for a real one. The last column is the ratio: it
says what the application itself costs, whatever the machine is busy with.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7

# Both watch the window from outside and print the moment when its first paint is done; a single shot
# that is asked for before the paint runs right after it, before anything that the window itself asked
# for. The clock is the same in every process.
WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Watch(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, self.leave)
        return False

    def leave(self):
        print(time.monotonic_ns(), flush=True)
        QApplication.exit()

watch = Watch()
"""
BARE_WINDOW = f"""{WATCH}
application = QApplication(sys.argv)
window = QWidget()
window.resize(1200, 800)
window.installEventFilter(watch)
window.show()
application.exec()
"""
LINIMASA = f"""{WATCH}
from PySide6 import QtWidgets

class Application(QApplication):
    def exec(self):
        for window in self.topLevelWidgets():
            if window.isVisible():
                window.installEventFilter(watch)
        return super().exec()

QtWidgets.QApplication = Application
from ui.application import run
sys.exit(run(["main.py"]))
"""


def milliseconds(program: str, environment: dict[str, str]) -> float:
    """From the start of one process to its first paint."""
    with tempfile.TemporaryDirectory() as home:
        folders = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        began = time.monotonic_ns()
        finished = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, **environment, **folders},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    return (int(finished.stdout.split()[0]) - began) / 1e6


@contextmanager
def platforms() -> Iterator[dict[str, dict[str, str]]]:
    """What a window can be opened on here: memory, and a virtual screen."""
    found = {"in memory": {"QT_QPA_PLATFORM": "offscreen"}}
    if shutil.which("Xvfb") is None:
        yield found
        return
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as number:
            display = f":{number.readline().strip()}"
        yield {**found, "under Xvfb": {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}}
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Measure both windows in turn, so that a busy moment meets both."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with platforms() as found:
        for name, environment in found.items():
            milliseconds(LINIMASA, environment)  # fills the disk cache
            pairs = [
                (milliseconds(BARE_WINDOW, environment), milliseconds(LINIMASA, environment))
                for _ in range(runs)
            ]
            bare, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
            worst = max(time for _, time in pairs)
            print(
                f"  {name:11} bare {bare:4.0f}   Linimasa {ours:4.0f}, worst {worst:.0f}   x{ours / bare:.1f}"
            )


if __name__ == "__main__":
    main()
