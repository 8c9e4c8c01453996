from __future__ import annotations

import threading
import time

import pytest

from tests.app.work import work
from timeline.app.importing import ImportJob, ItemState, WorkerPool
from timeline.app.lane import Lane
from timeline.app.session import Session
from timeline.errors import ReadingFault
from timeline.reading import TextSource


@pytest.fixture(scope="module")
def pool():
    pool = WorkerPool(2)
    yield pool
    pool.close()


@pytest.fixture
def lane():
    lane = Lane()
    yield lane
    lane.close()


@pytest.fixture
def session(lane, tmp_path):
    session = lane.submit(Session.create, tmp_path / "p.linimasa").result()
    yield session
    lane.submit(session.close).result()


@pytest.fixture
def importing(session, lane, pool):
    """Starts an import of these texts; gives the job and what it reported."""

    def start(*texts, pool=pool):
        heard = []
        job = ImportJob(session, lane, [TextSource(text) for text in texts], heard.append, pool, work)
        job.start()
        return job, heard

    return start


def states(items):
    return [item.state for item in items]


def test_every_article_is_told_of_from_queue_to_end(importing, lane, session):
    job, heard = importing("1", "2", "3")
    items = job.wait(30)
    assert states(items) == [ItemState.DONE] * 3
    assert [item.events for item in items] == [3, 3, 3]
    for index in range(3):
        told = [item.state for item in heard if item.index == index]
        assert told == [ItemState.QUEUED, ItemState.READING, ItemState.DONE]
    assert len(lane.submit(session.articles).result()) == 3
    assert str(session.undo_step) == "Import 3 articles"


def test_the_same_article_twice_is_told_and_kept_once(importing, lane, session):
    job, _ = importing("1", "1")
    assert sorted(states(job.wait(30))) == [ItemState.DONE, ItemState.DUPLICATE]
    assert len(lane.submit(session.articles).result()) == 1
    assert str(session.undo_step) == "Import an article"


def test_an_article_that_fails_costs_no_other(importing, own_folders):
    job, _ = importing("1", "fault", "2", "bug", "3")
    items = job.wait(30)
    assert states(items) == [
        ItemState.DONE,
        ItemState.FAILED,
        ItemState.DONE,
        ItemState.FAILED,
        ItemState.DONE,
    ]
    assert str(items[1].reason) == "x has no words."
    assert "a report of it was saved" in str(items[3].reason)
    (crash,) = (own_folders / "data").rglob("crash*.txt")
    assert "ZeroDivisionError" in crash.read_text()
    assert "work.py" in crash.read_text()
    assert "Menteri" not in crash.read_text()


def test_a_file_that_kills_its_reader_fails_alone(importing):
    job, _ = importing("crash", "1", "2", "crash", "3", "4")
    items = job.wait(60)
    failed = [item.index for item in items if item.state is ItemState.FAILED]
    assert failed == [0, 3]
    assert "crash" in str(items[0].reason)
    assert states(items).count(ItemState.DONE) == 4


def test_a_file_that_hangs_is_given_up(importing):
    pool = WorkerPool(1, time_limit=3)
    job, _ = importing("hang", "1", pool=pool)
    items = job.wait(60)
    assert states(items) == [ItemState.FAILED, ItemState.DONE]
    assert "given up" in str(items[0].reason)
    pool.close()


def test_cancelling_keeps_what_is_stored_and_gives_up_the_rest_at_once(importing, lane, session, tmp_path):
    flag = tmp_path / "go"
    job, heard = importing("1", f"until {flag} 2", f"until {flag} 3", "4", "5")
    while not any(item.state is ItemState.DONE for item in heard):
        time.sleep(0.01)
    job.cancel()
    items = job.wait(0)
    assert states(items) == [ItemState.DONE, *[ItemState.CANCELLED] * 4]
    flag.touch()
    job.cancel()
    for thread in job._threads:
        thread.join(30)
    assert states(job.wait(0)) == states(items)
    assert len(lane.submit(session.articles).result()) == 1


def test_no_articles_end_at_once(importing):
    job, heard = importing()
    assert job.wait(5) == ()
    assert heard == []


def test_a_full_disk_is_told_for_each_article(importing, lane, session):
    def fill():
        with session._database._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")

    lane.submit(fill).result()
    job, _ = importing("1", "2")
    items = job.wait(30)
    assert states(items) == [ItemState.FAILED] * 2
    assert "cannot be written" in str(items[0].reason)


def test_closing_the_pool_ends_what_hangs():
    pool = WorkerPool(1)
    faults = []

    def wait_for_it():
        try:
            pool.run(work, TextSource("hang"))
        except ReadingFault as fault:
            faults.append(fault)

    thread = threading.Thread(target=wait_for_it)
    thread.start()
    while (pid := pool._workers[0]._pid) is None or not pid.done():
        time.sleep(0.01)
    pool.close()
    thread.join(30)
    assert not thread.is_alive()
    assert len(faults) == 1
    with pytest.raises(ReadingFault, match="stopped"):
        pool.run(work, TextSource("1"))


def test_the_lane_is_one_thread_and_finishes_what_it_was_asked_for():
    lane = Lane()
    names = [lane.submit(threading.get_ident) for _ in range(5)]
    lane.close()
    assert len({name.result() for name in names}) == 1
    assert names[0].result() != threading.get_ident()
