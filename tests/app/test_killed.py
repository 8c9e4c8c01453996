"""An import that is killed with -9 at any moment loses nothing that it acknowledged, and goes on."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests.app.killed import go_on
from tests.store.samples import numbered
from timeline.app import queue
from timeline.app.obtaining import item_of
from timeline.app.session import Session
from timeline.model import ImportOptions, ItemState
from timeline.reading import TextSource

ROOT = Path(__file__).resolve().parents[2]
# As often as it takes to be sure, on CI; elsewhere often enough to see what was broken.
KILLS = 100 if "CI" in os.environ else 20
ITEMS, BOOKS = 18 * KILLS, 20


@pytest.fixture
def scratch(tmp_path):
    """A project with a short queue."""
    return queued(tmp_path / "s.linimasa", [TextSource("1 2"), TextSource("3")])


@pytest.fixture
def project(tmp_path):
    """A project with a long queue: single articles, and books of several."""
    single = [TextSource(str(number)) for number in range(ITEMS)]
    books = [TextSource(f"{ITEMS + 3 * n} {ITEMS + 3 * n + 1} {ITEMS + 3 * n + 2}") for n in range(BOOKS)]
    mixed = [source for pair in zip(books, single[:BOOKS], strict=True) for source in pair]
    return queued(tmp_path / "p.linimasa", mixed + single[BOOKS:])


def queued(path, sources):
    session = Session.create(path)
    queue.enqueue(session, map(item_of, sources), ImportOptions())
    session.close()
    return path


class Killed:
    """The importing process, which is killed again and again; `acknowledged` is what it said was stored."""

    def __init__(self, project, scratch):
        self.acknowledged: dict[int, tuple[int, bool]] = {}
        self.closed = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.app.killed", str(project), str(scratch)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

        while self._process.stdout.readline() != "closed\n":
            pass

    def run_until(self, lines, seconds):
        """Let it import, and kill it so long after it has said so many lines: opened, or stored."""
        print(file=self._process.stdin, flush=True)
        child = int(self._process.stderr.readline())
        timer = threading.Timer(seconds, os.kill, (child, signal.SIGKILL))
        for number, line in enumerate(self._process.stdout):
            if number == lines:
                timer.start()
            match line.split():
                case ["open"]:
                    pass
                case ["closed"]:
                    self.closed = True
                case ["dead"]:
                    break
                case [item, parts, done]:
                    self.acknowledged[int(item)] = (int(parts), done == "1")
        timer.join()

    def end(self):
        self._process.communicate("")


def test_kills_cost_nothing_that_was_acknowledged(project, scratch):
    chance = random.Random(6)
    killed = Killed(project, scratch)
    try:
        for _ in range(KILLS):
            # The machine's load must not decide whether anything is under way: it is told by what was said.
            killed.run_until(chance.choice((0, 0, 1, 3, 10, 30)), chance.uniform(0, 0.03))
            check(project, killed.acknowledged)
        assert not killed.closed, "the queue was too short to be killed at"
        assert len(killed.acknowledged) > 5 * KILLS
    finally:
        killed.end()
    go_to_the_end(project)


def check(project, acknowledged):
    """The file is whole, and so is every article that was acknowledged; none is there by half."""
    with closing(sqlite3.connect(project)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        stored = connection.execute(
            "SELECT count(*), sum((SELECT count(*) FROM timexes WHERE article_id = a.id) = 3),"
            " sum((SELECT count(*) FROM mentions WHERE article_id = a.id) = 3),"
            " sum((SELECT count(*) FROM provenances WHERE article_id = a.id) = 1) FROM articles a"
        ).fetchone()
        items = {
            row[0]: row[1:]
            for row in connection.execute("SELECT id, parts, articles, state FROM import_items")
        }
        texts = connection.execute("SELECT count(DISTINCT text) FROM articles").fetchone()[0]
        # Articles so alike tell of the same events, which are joined: none may be left that nothing tells of.
        untold = connection.execute(
            "SELECT count(*) FROM events WHERE id NOT IN (SELECT event_id FROM mentions)"
        ).fetchone()[0]
    count = stored[0]
    assert stored == (count, *[count or None] * 3)
    assert (texts, untold) == (count, 0)
    assert sum(parts for parts, _, _ in items.values()) == count
    for item, (parts, done) in acknowledged.items():
        assert items[item][0] >= parts
        assert not done or items[item][2] == ItemState.DONE.value


def go_to_the_end(project):
    """What is left is imported, and each article is there once."""
    go_on(project, lambda _: None)
    session = Session.open(project)
    assert queue.unfinished(session) == ()
    texts = {article.text for article in session.articles()}
    session.close()
    assert texts == {numbered(number).article.text for number in range(ITEMS + 3 * BOOKS)}
