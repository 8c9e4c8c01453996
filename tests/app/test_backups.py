"""Backups by time: made beside an open project, pruned, looked at, restored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.samples import analysis
from timeline.app import backups, commands
from timeline.app.session import Session
from timeline.errors import LookOnlyFault, ProjectFault

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    session = Session.create(tmp_path / "kronik.linimasa")
    commands.add_article(session, analysis=analysis())
    yield session
    session.close()


def test_a_backup_of_an_open_project_holds_what_was_done_so_far(session):
    made = backups.back_up(session.path)
    commands.delete_event(session, event_id=session.events()[0].id)
    (inside,) = backups.looked_into(backups.backups(session.path))
    assert inside == (made, 1, 3)
    again = Session.open(made.path, read_only=True)
    assert len(again.events()) == 3
    assert again.articles()[0].text == session.articles()[0].text
    again.close()
    assert backups.is_backup(made.path)
    assert not backups.is_backup(session.path)


def test_a_backup_is_due_once_something_was_written(session):
    assert backups.is_due(session.path)
    backups.back_up(session.path)
    assert not backups.is_due(session.path)
    commands.delete_event(session, event_id=session.events()[0].id)
    assert backups.is_due(session.path)


def test_restoring_backs_up_what_is_replaced(session):
    made = backups.back_up(session.path)
    commands.delete_event(session, event_id=session.events()[0].id)
    with pytest.raises(LookOnlyFault, match="already open"):
        backups.restored(session.path, made.path)
    session.close()
    backups.restored(session.path, made.path)
    again = Session.open(session.path)
    assert len(again.events()) == 3
    commands.delete_event(again, event_id=again.events()[0].id)
    again.close()
    assert [inside.events for inside in backups.looked_into(backups.backups(session.path))] == [2, 3]


def test_a_broken_project_is_kept_beside_the_one_that_is_restored(session):
    backups.back_up(session.path)
    session.close()
    session.path.write_bytes(b"SQLite format 3\x00" + bytes(4000))
    found = backups.newest_sound(session.path)
    assert found is not None
    assert found.events == 3
    backups.restored(session.path, found.backup.path)
    (broken,) = session.path.parent.glob("*.damaged")
    assert broken.stat().st_size == 4016
    Session.open(session.path).close()


def test_a_backup_that_is_broken_itself_is_passed_over(session):
    backups.back_up(session.path, now=NOW)
    later = backups.back_up(session.path, now=NOW + timedelta(minutes=1))
    content = bytearray(later.path.read_bytes())
    content[4096:12_000] = b"\xff" * (12_000 - 4096)
    later.path.write_bytes(content)
    found = backups.newest_sound(session.path)
    assert found is not None
    assert found.backup.time == NOW


def test_no_backup_that_would_fill_the_disk(session, monkeypatch):
    monkeypatch.setattr("timeline.app.backups._ROOM", 10**18)
    with pytest.raises(ProjectFault, match="nearly full"):
        backups.back_up(session.path)
    assert backups.backups(session.path) == []


def test_backups_go_with_their_project_and_vanish_with_a_draft(session, tmp_path):
    backups.back_up(session.path)
    moved = tmp_path / "lain.linimasa"
    backups.move(session.path, moved)
    assert backups.backups(session.path) == []
    assert len(backups.backups(moved)) == 1
    backups.forget(moved)
    assert backups.backups(moved) == []


def test_old_backups_become_fewer_and_take_no_more_than_their_room(session, monkeypatch):
    for hours in range(0, 30 * 24, 5):
        backups.back_up(session.path, now=NOW - timedelta(hours=720 - hours))
    found = backups.backups(session.path)
    assert [found[0].time - backup.time for backup in found[:10]] == [
        timedelta(hours=5 * n) for n in range(10)
    ]
    assert 20 <= len(found) <= 30
    monkeypatch.setattr("timeline.app.backups._MOST_BYTES", found[0].size * 5 + 10)
    backups.prune(session.path, now=NOW)
    assert len(backups.backups(session.path)) == 5


@given(st.lists(st.integers(0, 500 * 24 * 60), unique=True, max_size=60))
def test_of_each_day_and_week_the_last_is_kept(minutes):
    times = [NOW - timedelta(minutes=m) for m in minutes]
    kept = backups.kept_of(times, NOW)
    assert set(sorted(times)[-10:]) <= kept <= set(times)
    for time in times:
        same_week = [t for t in times if f"{t:%G %V}" == f"{time:%G %V}" and NOW - t <= timedelta(weeks=26)]
        assert not same_week or max(same_week) in kept
