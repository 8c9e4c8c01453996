import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.layout.test_roll import told_of
from timeline.app import commands, kept_roll
from timeline.app.folders import kept_roll_of
from timeline.app.session import Session
from timeline.errors import ProjectFault
from timeline.layout import Flag, Roll
from timeline.model import EventKind


@pytest.fixture(autouse=True)
def few(monkeypatch, tmp_path):
    """Projects are large from one event on, and what is kept of them lies in a folder of its own."""
    monkeypatch.setattr("timeline.app.kept_roll.MOST_KNOWN", 0)
    monkeypatch.setattr("timeline.app.rolls.MOST_KNOWN", 0)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def anew(session):
    """The roll of a session that has read nothing yet."""
    return Roll.of_events(session.events(), session.disputed())


def test_a_roll_tells_what_the_project_holds(filled):
    roll = filled.roll()
    assert len(roll) > 2
    assert told_of(roll) == told_of(anew(filled))
    assert set(roll) == set(filled.events())
    assert filled.roll() is roll


def test_each_act_and_its_undo_are_in_the_next_roll(filled):
    first = filled.roll()
    event = first[0]
    acts = [
        lambda: commands.retitle_event(filled, event_id=event.id, title="Judul baru"),
        lambda: commands.redate_event(filled, event_id=event.id, text="3 Mei 1999"),
        lambda: commands.add_event(filled, title="Nero", date="BC0044", kind=EventKind.STATE),
        lambda: commands.delete_event(filled, event_id=first[1].id),
        filled.undo,
        filled.undo,
        filled.undo,
        filled.redo,
    ]
    for act in acts:
        act()
        assert told_of(filled.roll()) == told_of(anew(filled))
        assert set(filled.roll()) == set(filled.events())
    assert filled.roll().by_id[event.id].title == "Judul baru"


def test_a_roll_that_was_given_out_keeps_what_was_read_of_it(filled, monkeypatch):
    monkeypatch.setattr("timeline.app.rolls.MOST_KNOWN", 100)
    before = filled.roll()
    event = before[0]
    commands.retitle_event(filled, event_id=event.id, title="Lain")
    assert filled.roll().by_id[event.id].title == "Lain"
    assert before.by_id[event.id] == event


def test_disagreement_is_seen_in_the_flags(filled):
    assert not filled.roll().chronology.flags.any() & Flag.DISPUTED
    told = {int(event_id) for event_id in filled.roll().ids if event_id in filled.disputed()}
    assert told == set()


def test_a_closed_project_is_seen_again_as_it_was(filled):
    path, roll = filled.path, filled.roll()
    before, titles = told_of(roll), roll.titles_of(roll.ids.tolist())
    filled.close()
    glimpse = kept_roll.load(path)
    assert glimpse is not None
    assert glimpse.is_true(path)
    assert told_of(glimpse.whole()) == before
    assert glimpse.roll.titles_of(glimpse.roll.ids.tolist()) == titles
    assert [event.title for event in glimpse.roll] == titles
    glimpse.roll.shelf.source.close()
    again = Session.open(path)
    assert told_of(again.roll(glimpse)) == before
    assert again.roll().chronology.ids is glimpse.roll.chronology.ids
    again.close()


def test_a_project_that_changed_elsewhere_is_not_shown_as_it_was(filled):
    path = filled.path
    filled.roll()
    filled.close()
    glimpse = kept_roll.load(path)
    other = Session.open(path)
    commands.add_event(other, title="Nero", date="BC0044", kind=EventKind.STATE)
    assert not glimpse.is_true(path)
    assert kept_roll.load(path) is None
    assert len(other.roll(glimpse)) == len(other.events())
    other.close()
    shutil.copy(path, path.with_name("salinan.linimasa"))
    assert kept_roll.load(path.with_name("salinan.linimasa")) is None
    assert kept_roll.load(path) is not None
    os.utime(path)
    assert kept_roll.load(path) is None


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 0.9, 0.999])
def test_what_is_kept_and_broken_is_not_shown(filled, part):
    path = filled.path
    expected = told_of(filled.roll())
    filled.close()
    file = kept_roll_of(path)
    content = bytearray(file.read_bytes())
    content[int(len(content) * part)] ^= 255
    file.write_bytes(content)
    again = Session.open(path)
    assert told_of(again.roll(kept_roll.load(path))) == expected
    again.close()
    file.write_bytes(content[: int(len(content) * part)])
    again = Session.open(path)
    assert told_of(again.roll()) == expected
    again.close()


def test_a_small_project_keeps_nothing(filled, monkeypatch):
    monkeypatch.setattr("timeline.app.kept_roll.MOST_KNOWN", 1000)
    filled.roll()
    filled.close()
    assert not kept_roll_of(filled.path).exists()


def test_the_oldest_of_many_goes(filled, monkeypatch):
    monkeypatch.setattr("timeline.app.kept_roll._MOST_KEPT", 1)
    folder = kept_roll_of(filled.path).parent
    folder.mkdir(parents=True)
    old = folder / "0.roll"
    old.write_bytes(b"")
    os.utime(old, (0, 0))
    filled.roll()
    filled.close()
    assert [file.name for file in folder.iterdir()] == [kept_roll_of(filled.path).name]


def test_words_are_read_in_the_copy_after_it_was_saved_elsewhere(filled, tmp_path):
    roll = filled.roll()
    old = filled.path
    filled.save_as(tmp_path / "lain.linimasa")
    old.unlink()
    assert all(roll.titles_of(roll.ids.tolist()))
    assert told_of(filled.roll()) == told_of(anew(filled))


def test_a_closed_project_tells_no_words_and_leaves_nothing_beside_it(filled):
    roll = filled.roll()
    assert all(roll.titles_of([int(roll.ids[0])]))
    filled.close()
    assert roll.titles_of(roll.ids.tolist())[1:] == [""] * (len(roll) - 1)
    assert roll[1].title == ""
    assert not list(filled.path.parent.glob("*-wal"))


@pytest.mark.parametrize("change", ["kind = 'dream'", "until = begin", "granularity = 99", "places = '{'"])
def test_rows_of_others_are_damage_and_not_drawn(filled, change):
    path = filled.path
    filled.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE events SET {change}")
        connection.commit()
    again = Session.open(path)
    with pytest.raises(ProjectFault):
        again.roll()
    again.close()
    assert not kept_roll_of(path).exists()
