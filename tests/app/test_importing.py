from __future__ import annotations

import threading
import time

import pytest

from tests.app.work import work
from timeline.app import queue
from timeline.app.importing import ImportJob, Task, WorkerPool, learn
from timeline.app.lane import Lane
from timeline.app.obtaining import item_of
from timeline.app.session import Session
from timeline.errors import Message, ReadingFault
from timeline.model import ImportOptions, ItemState, RawArticle
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

    def start(*texts, pool=pool, **how):
        heard = []
        wanted = [item_of(TextSource(text)) for text in texts]
        begun = lane.submit(queue.enqueue, session, wanted, ImportOptions()).result()
        job = ImportJob(session, lane, begun, heard.append, pool, work=work, **how)
        job.start()
        return job, heard

    return start


class Stumbling(WorkerPool):
    """Its reading goes wrong in a way that nobody foresaw."""

    def read(self, source):
        raise AttributeError(source)


def test_a_mistake_that_nobody_foresaw_ends_the_item_and_not_the_import(importing, tmp_path, monkeypatch):
    monkeypatch.setattr("timeline.app.importing.write_report", lambda _: None)
    pool = Stumbling(1)
    job, _ = importing("Gubernur tiba.", "Gubernur pergi.", pool=pool)
    items = job.wait(20)
    assert [item.state for item in items] == [ItemState.FAILED, ItemState.FAILED]
    assert "made a mistake" in str(items[0].reason)
    pool.close()


def test_dates_only_means_that_no_pipeline_is_loaded(monkeypatch):
    monkeypatch.setattr("timeline.extraction.telling.load_model", lambda _: pytest.fail("a model was loaded"))
    told = RawArticle("Gubernur menutup sumur tua itu pada 4 Juli 2024.", language="id")
    found = learn(Task(told, ImportOptions(dates_only=True)))
    assert [proposal.value for proposal in found.analysis.proposals] == ["2024-07-04"]


def states(items):
    return [item.state for item in items]


def test_every_article_is_told_of_from_queue_to_end(importing, lane, session):
    job, heard = importing("1", "2", "3")
    items = job.wait(30)
    assert states(items) == [ItemState.DONE] * 3
    assert [item.events for item in items] == [3, 3, 3]
    for index in range(3):
        told = [item.state for item in heard if item.label == str(index + 1)]
        assert told == [ItemState.READING, ItemState.DONE]
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
    failed = [place for place, item in enumerate(items) if item.state is ItemState.FAILED]
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
    assert job.at_rest
    items = job.wait(0)
    assert states(items) == [ItemState.DONE, *[ItemState.CANCELLED] * 4]
    flag.touch()
    job.cancel()
    for thread in job._threads:
        thread.join(30)
    assert states(job.wait(0)) == states(items)
    assert len(lane.submit(session.articles).result()) == 1


def test_undo_while_it_is_under_way_ends_an_import(importing, lane, session, tmp_path):
    flag = tmp_path / "go"
    job, heard = importing("1", f"until {flag} 2", f"until {flag} 3", "4", "5")
    while not any(item.state is ItemState.DONE for item in heard):
        time.sleep(0.01)
    lane.submit(session.undo).result()
    flag.touch()
    assert states(job.wait(30)) == [ItemState.DONE, *[ItemState.CANCELLED] * 4]
    assert lane.submit(session.articles).result() == ()
    assert lane.submit(queue.unfinished, session).result() == ()


def test_leaving_lets_the_rest_wait_in_the_project(importing, lane, session, tmp_path):
    flag = tmp_path / "go"
    job, heard = importing("1", f"until {flag} 2", f"until {flag} 3", "4", "5")
    while not any(item.state is ItemState.DONE for item in heard):
        time.sleep(0.01)
    job.leave()
    assert job.at_rest
    flag.touch()
    for thread in job._threads:
        thread.join(30)
    (left,) = lane.submit(queue.unfinished, session).result()
    assert states(left.items) == [ItemState.DONE, *[ItemState.QUEUED] * 4]
    again = ImportJob(session, lane, left, heard.append, job._pool, work=work)
    again.start()
    assert states(again.wait(30)) == [ItemState.DONE] * 5
    assert len(lane.submit(session.articles).result()) == 5


def test_a_pause_lets_what_is_read_be_finished(importing, tmp_path):
    flag = tmp_path / "go"
    job, _ = importing(*[f"until {flag} {number}" for number in range(8)])
    job.pause()
    flag.touch()
    while states(job.wait(0)).count(ItemState.READING):
        time.sleep(0.01)
    now = states(job.wait(0))
    time.sleep(0.1)
    assert states(job.wait(0)) == now
    assert 0 < now.count(ItemState.DONE) < 8
    job.pause(on=False)
    assert states(job.wait(30)) == [ItemState.DONE] * 8


class Books:
    """Stands for a pool: every source is a book whose chapters are told in its text."""

    size = 2

    def __init__(self):
        self.closed = 0

    def read(self, source):
        try:
            for word in source.text.split():
                yield ReadingFault(Message("torn")) if word == "torn" else RawArticle(word)
        finally:
            self.closed += 1

    def run(self, function, argument):
        return function(argument)


def test_a_book_is_stored_chapter_by_chapter(importing, lane, session):
    job, heard = importing("1 2 2 torn 3", pool=Books())
    (item,) = job.wait(30)
    assert (item.state, item.articles, item.duplicates, item.faults) == (ItemState.DONE, 3, 1, 1)
    assert str(item.reason) == "torn"
    assert [told.parts for told in heard] == [0, 1, 2, 3, 4, 5]
    assert [told.state for told in heard][-2:] == [ItemState.READING, ItemState.DONE]
    order = [article.text.split()[-1] for article in lane.submit(session.articles).result()]
    assert order == ["1.", "2.", "3."]


def test_a_book_that_holds_nothing_readable_has_failed(importing):
    job, _ = importing("torn torn", pool=Books())
    assert states(job.wait(30)) == [ItemState.FAILED]


@pytest.mark.parametrize("end", ["cancel", "leave"])
def test_a_book_is_put_down_in_the_midst_and_taken_up_there(importing, lane, session, end):
    books = Books()
    chapters = " ".join(map(str, range(40)))
    job, heard = importing(chapters, pool=books)
    while not any(told.parts >= 3 for told in heard):
        time.sleep(0.001)
    getattr(job, end)()
    for thread in job._threads:
        thread.join(30)
    assert job.at_rest
    assert books.closed == 1
    (item,) = job.wait(0)
    assert 3 <= item.parts == item.articles < 40
    left = lane.submit(queue.unfinished, session).result()
    if end == "cancel":
        assert (item.state, left) == (ItemState.CANCELLED, ())
        return
    again = ImportJob(session, lane, left[0], heard.append, books, work=work)
    again.start()
    (item,) = again.wait(30)
    assert (item.state, item.parts, item.articles) == (ItemState.DONE, 40, 40)
    assert str(lane.submit(lambda: session.undo_step).result()) == "Import 40 articles"


def test_no_articles_end_at_once(importing):
    job, heard = importing()
    assert job.wait(5) == ()
    assert heard == []


def test_a_full_disk_makes_the_import_wait_and_loses_nothing(importing, lane, session, tmp_path):
    def writable(answer):
        with session._database._engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if answer else 'ON'}")

    flag, troubles = tmp_path / "go", []
    job, _ = importing("fault", f"until {flag} 1", f"until {flag} 2", on_trouble=troubles.append)
    lane.submit(writable, False).result()
    flag.touch()
    while not (job.paused and ItemState.READING not in states(job.wait(0))):
        time.sleep(0.01)
    assert all("cannot be written" in str(trouble) for trouble in troubles)
    assert troubles
    lane.submit(writable, True).result()
    job.pause(on=False)
    assert states(job.wait(30)) == [ItemState.FAILED, ItemState.DONE, ItemState.DONE]
    assert len(lane.submit(session.articles).result()) == 2


def test_closing_the_pool_ends_what_hangs():
    pool = WorkerPool(1)
    faults = []

    def wait_for_it():
        try:
            pool.run(work, Task(RawArticle("hang")))
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
        pool.run(work, Task(RawArticle("1")))


def test_the_lane_is_one_thread_and_finishes_what_it_was_asked_for():
    lane = Lane()
    names = [lane.submit(threading.get_ident) for _ in range(5)]
    lane.close()
    assert len({name.result() for name in names}) == 1
    assert names[0].result() != threading.get_ident()
