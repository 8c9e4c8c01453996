"""Large projects are seen as they were left before they are open, and only where that is true."""

import shutil

import pytest

from tests.ui.conftest import settle
from timeline.app import commands
from timeline.app.folders import kept_roll_of
from timeline.app.session import Session
from timeline.dates import Interval
from timeline.model import EventKind
from ui.canvas.view import TimelineView


@pytest.fixture(autouse=True)
def few(monkeypatch, tmp_path):
    """Projects are large from one event on, and what is kept of them lies in a folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for place in ("layout.shelf", "app.kept_roll", "app.rolls"):
        monkeypatch.setattr(f"timeline.{place}.MOST_KNOWN", 1)


@pytest.fixture
def project(tmp_path):
    """A project with two events, that was open and is closed."""
    path = tmp_path / "besar.linimasa"
    session = Session.create(path)
    for title, date in (("Banjir", "2019"), ("Rapat", "2024-07-04")):
        commands.add_event(session, title=title, date=date, kind=EventKind.OCCURRENCE)
    session.roll()
    session.close()
    assert kept_roll_of(path).exists()
    return path


def test_the_timeline_is_there_before_the_project_is_open(qtbot, window, project):
    window.projects.open(project)
    timeline = window.desk.bench.timeline
    assert not window.workspace.is_open
    assert [timeline.event_at(place).title for place in range(2)] == ["Banjir", "Rapat"]
    assert window.desk.bench.isVisible()
    settle(qtbot, window)
    assert window.workspace.is_open
    assert window.projects.name == "besar"
    assert [event.title for event in window.workspace.overview.events] == ["Banjir", "Rapat"]
    event_id = int(timeline.chronology().ids[1])
    window.desk.editing.move(event_id, Interval.day(2018, 1, 1))
    settle(qtbot, window)
    assert [event.title for event in window.workspace.overview.events] == ["Rapat", "Banjir"]


def test_the_timeline_is_seen_alone_until_its_panels_are_built(qtbot, window, project):
    window.workspace.look_ahead(project)
    alone = window._pages.currentWidget()
    assert isinstance(alone, TimelineView)
    assert alone.event_count() == 2
    qtbot.waitUntil(lambda: window._desk is not None)
    assert window._pages.currentWidget() is window.desk.bench
    assert window.desk.bench.timeline is alone
    assert alone.isVisible()
    window.workspace.open(project)
    settle(qtbot, window)
    assert window.workspace.is_open
    assert window.desk.bench.timeline.event_count() == 2


def test_what_is_not_kept_is_not_seen_ahead(window, tmp_path):
    assert not window.workspace.look_ahead(tmp_path / "lain.linimasa")
    assert not window.workspace.is_glimpse


def test_a_project_that_cannot_be_opened_gives_way_to_what_was_shown(qtbot, window, project, monkeypatch):
    from timeline.errors import Message, ProjectFault

    def refused(path):
        raise ProjectFault(Message("The project {name} is on fire.", name=path.name))

    monkeypatch.setattr("ui.switching.opened", refused)
    window.projects.open(project)
    assert window.desk.bench.timeline.event_count() == 2
    qtbot.waitUntil(window.notice.isVisible)
    settle(qtbot, window)
    assert window.desk.bench.timeline.event_count() == 0
    assert not window.workspace.overview.events


def test_a_project_that_was_replaced_is_not_shown_as_it_was(qtbot, window, project, tmp_path):
    other = tmp_path / "lain.linimasa"
    Session.create(other).close()
    shutil.copy(other, project)
    window.projects.open(project)
    assert not window.workspace.overview.events
    settle(qtbot, window)
    assert window.workspace.is_open
    assert not window.workspace.overview.events
