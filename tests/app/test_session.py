from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.samples import analysis, contents, numbered
from timeline.app import commands
from timeline.app.session import Session
from timeline.errors import InputFault, ProjectFault
from timeline.model import EventKind


def test_listeners_hear_of_each_commit_until_they_leave(session):
    heard = []
    leave = session.subscribe(heard.append)
    added = commands.add_article(session, analysis=analysis())
    retitled = commands.retitle_event(session, event_id=1, title="Lain")
    undone = session.undo()
    assert heard == [added, retitled, undone]
    assert [str(changes.step) for changes in heard] == [
        "Import an article",
        "Change the title",
        "Change the title",
    ]
    leave()
    leave()
    session.redo()
    assert len(heard) == 3


def test_nothing_to_undo_or_redo_is_told(session):
    assert (session.undo_step, session.redo_step) == (None, None)
    with pytest.raises(InputFault, match="nothing to undo"):
        session.undo()
    with pytest.raises(InputFault, match="nothing to redo"):
        session.redo()


def test_a_new_act_ends_redo(filled):
    commands.accept_event(filled, event_id=1)
    filled.undo()
    assert str(filled.redo_step) == "Accept an event"
    commands.accept_event(filled, event_id=2)
    assert filled.redo_step is None


def test_a_step_survives_a_failed_undo(filled):
    commands.accept_event(filled, event_id=1)
    with filled._database._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(ProjectFault):
        filled.undo()
    with filled._database._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    assert str(filled.undo_step) == "Accept an event"
    filled.undo()
    assert filled.undo_step is None


def test_all_is_there_again_after_reopening(filled):
    commands.retitle_event(filled, event_id=1, title="Lain")
    events, articles, mentions = filled.events(), filled.articles(), filled.mentions()
    filled.close()
    again = Session.open(filled.path)
    assert (again.events(), again.articles(), again.mentions()) == (events, articles, mentions)
    assert again.undo_step is None
    again.close()


def test_saving_under_another_name_goes_on_there(filled, tmp_path):
    old, new = filled.path, tmp_path / "lain.linimasa"
    commands.retitle_event(filled, event_id=1, title="Sebelum")
    filled.save_as(new)
    commands.retitle_event(filled, event_id=1, title="Sesudah")
    assert filled.path == new
    first = Session.open(old)
    assert first.event(1).title == "Sebelum"
    first.close()
    filled.undo()
    filled.undo()
    assert filled.event(1).title not in ("Sebelum", "Sesudah")


def test_saving_in_place_or_over_an_open_project_loses_nothing(filled, tmp_path):
    filled.save_as(filled.path)
    other = Session.create(tmp_path / "lain.linimasa")
    with pytest.raises(ProjectFault, match="another window"):
        filled.save_as(other.path)
    assert other.articles() == ()
    other.close()
    assert len(filled.articles()) == 2


def test_two_sessions_do_not_write_one_project(filled):
    with pytest.raises(ProjectFault, match="another window"):
        Session.open(filled.path)
    looking = Session.open(filled.path, read_only=True)
    commands.accept_event(filled, event_id=1)
    assert looking.events() == filled.events()
    looking.close()


TITLES = st.sampled_from(["Satu", "Dua", "Tiga"])
KINDS = st.sampled_from(EventKind)
DATES = st.sampled_from(["3 Mei 2020", "2019", "kemarin"])
ACTS = st.one_of(
    st.tuples(st.just("retitle_event"), st.integers(0, 9), st.fixed_dictionaries({"title": TITLES})),
    st.tuples(st.just("redate_event"), st.integers(0, 9), st.fixed_dictionaries({"text": DATES})),
    st.tuples(st.just("change_kind"), st.integers(0, 9), st.fixed_dictionaries({"kind": KINDS})),
    st.tuples(st.just("accept_event"), st.integers(0, 9), st.just({})),
    st.tuples(st.just("delete_event"), st.integers(0, 9), st.just({})),
    st.tuples(
        st.just("add_event"),
        st.none(),
        st.fixed_dictionaries({"title": TITLES, "date": DATES, "kind": KINDS}),
    ),
    st.tuples(st.just("add_article"), st.integers(2, 5), st.just({})),
    st.tuples(st.just("correct_publication"), st.integers(0, 5), st.fixed_dictionaries({"text": DATES})),
    st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.just({})),
)


def perform(session, name, which, arguments):
    """One act on the event or article that `which` picks of those that are there."""
    if name in ("undo", "redo"):
        if getattr(session, f"{name}_step"):
            getattr(session, name)()
    elif name == "add_article":
        commands.add_article(session, analysis=numbered(which), batch=1)
    elif name == "correct_publication":
        articles = session.articles()
        commands.correct_publication(session, article_id=articles[which % len(articles)].id, **arguments)
    elif which is None:
        getattr(commands, name)(session, **arguments)
    elif events := session.events():
        getattr(commands, name)(session, event_id=events[which % len(events)].id, **arguments)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=12))
def test_undoing_all_and_redoing_all_bring_back_start_and_end(template, tmp_path_factory, monkeypatch, acts):
    monkeypatch.setattr("timeline.extraction.analyse", analysis)
    path = tmp_path_factory.mktemp("undo") / "p.linimasa"
    path.write_bytes(template.read_bytes())
    session = Session.open(path)
    start = contents(session._database)
    for name, which, arguments in acts:
        with suppress(InputFault):  # "yesterday" without an article
            perform(session, name, which, arguments)
    end = contents(session._database)
    while session.undo_step:
        session.undo()
    assert contents(session._database) == start
    while session.redo_step:
        session.redo()
    # What an "undo" among the acts took back stands on the redo side too.
    if not any(name == "undo" for name, _, _ in acts):
        assert contents(session._database) == end
    while session.undo_step:
        session.undo()
    assert contents(session._database) == start
    session.close()
