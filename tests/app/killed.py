"""Imports into a project until it is killed: the other half of test_killed.py, in a process of its own.

For each line that it reads, a child is made that goes on with the queue of the project and says the text
of each article when it is stored. The parent kills that child when it likes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.store.samples import numbered
from timeline.app import queue
from timeline.app.importing import ImportJob, Task
from timeline.app.lane import Lane
from timeline.app.queue import Found
from timeline.app.session import Session
from timeline.model import ItemState, RawArticle


class Texts:
    """Stands for a pool of processes: the text of a source is all that is read of it."""

    size = 2

    def read(self, source):
        yield from map(RawArticle, source.text.split())

    def run(self, function, argument):
        return function(argument)


def work(task: Task) -> Found:
    return Found(numbered(int(task.article.text)))


def speak(words: str) -> None:
    """Say a line at once: what is said before the kill is heard after it."""
    os.write(1, f"{words}\n".encode())


def go_on(project: Path, tell: Callable[[str], None] = speak) -> None:
    """Work off the queue, and acknowledge each article."""

    def say(item):
        if item.parts:
            tell(f"{item.id} {item.parts} {item.state is ItemState.DONE:d}")

    lane = Lane()
    session = lane.submit(Session.open, project).result()
    tell("open")
    for begun in lane.submit(queue.unfinished, session).result():
        job = ImportJob(session, lane, begun, say, Texts(), work=work)
        job.start()
        job.wait()
    lane.submit(session.close).result()
    tell("closed")


def serve(project: Path, scratch: Path) -> None:
    """Make a child for each line of input, and say its number."""
    # Once before, so that no child must load what the first article needs.
    go_on(scratch)
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            go_on(project)
            os._exit(0)
        os.write(2, f"{child}\n".encode())
        os.waitpid(child, 0)
        speak("dead")


if __name__ == "__main__":
    serve(*map(Path, sys.argv[1:]))
