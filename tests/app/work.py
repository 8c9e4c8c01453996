"""What workers do in tests, in place of reading and analysing; a process must be able to import it."""

from __future__ import annotations

import os
import time
from pathlib import Path

from tests.store.samples import numbered
from timeline.app.importing import Task
from timeline.app.queue import Found
from timeline.errors import Message, ReadingFault


def work(task: Task) -> Found:
    """Acts as the text says: a number is an article, and the rest goes wrong in one way or another."""
    text = task.article.text
    match text.split():
        case ["fault"]:
            raise ReadingFault(Message("{name} has no words.", name="x"))
        case ["bug"]:
            raise ZeroDivisionError("Menteri mundur")
        case ["crash"]:
            os.kill(os.getpid(), 9)
        case ["hang", *_]:
            time.sleep(60)
        case ["until", flag, number]:
            while not Path(flag).exists():
                time.sleep(0.005)
            return Found(numbered(int(number)))
        case _:
            pass
    return Found(numbered(int(text)))
