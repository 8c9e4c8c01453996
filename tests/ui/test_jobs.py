"""Work beside the window, and changes that come from there."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from timeline.app.lane import Lane
from timeline.errors import InputFault, Message
from timeline.model import Changes
from ui.bridge import Bridge
from ui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    lane = Lane()
    jobs = Jobs(lane)
    yield jobs
    jobs.close()
    lane.close()


@pytest.mark.parametrize("way", ["in_lane", "aside"])
def test_work_is_done_elsewhere_and_answered_here(qtbot, jobs, way):
    answers = []
    getattr(jobs, way)(threading.get_ident, done=lambda it: answers.append((it, threading.get_ident())))
    assert jobs.running
    qtbot.waitUntil(lambda: bool(answers))
    worker, answered = answers[0]
    assert worker != threading.get_ident()
    assert answered == threading.get_ident()
    assert not jobs.running


def test_a_fault_goes_to_who_asked_or_to_everyone(qtbot, jobs):
    def fail():
        raise InputFault(Message("No date is in it."))

    heard = []
    jobs.in_lane(fail, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    with qtbot.waitSignal(jobs.fault_occurred) as told:
        jobs.aside(fail)
    assert heard == told.args == [Message("No date is in it.")]


def test_a_mistake_of_ours_comes_out_where_the_net_is(qtbot, jobs):
    with qtbot.captureExceptions() as caught:
        jobs.in_lane(lambda: 1 // 0, done=lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_who_is_gone_is_not_called(qtbot, jobs):
    from shiboken6 import delete

    owner, heard = QObject(), []
    hold = threading.Event()
    jobs.in_lane(hold.wait, done=heard.append, owner=owner)
    delete(owner)
    hold.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert heard == []


def change(*, articles=(), events=(), mentions=()):
    return Changes(Message("A step"), frozenset(articles), frozenset(events), frozenset(mentions))


def test_changes_that_come_fast_are_told_together(qtbot):
    bridge, told = Bridge(), []
    bridge.changed.connect(told.append)
    thread = threading.Thread(
        target=lambda: [bridge.take(change(articles=[number], events=[number + 10])) for number in range(50)]
    )
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: not bridge.waiting)
    assert 1 <= len(told) <= 3
    assert frozenset().union(*(changes.articles for changes in told)) == frozenset(range(50))
    assert frozenset().union(*(changes.events for changes in told)) == frozenset(range(10, 60))


def test_the_first_change_is_told_at_once(qtbot):
    bridge = Bridge()
    with qtbot.waitSignal(bridge.changed, timeout=100) as told:
        bridge.take(change(mentions=[4]))
    assert told.args[0].mentions == {4}
