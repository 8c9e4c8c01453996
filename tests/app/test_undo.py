"""Whatever a person does, in any order: taken back, the project is as before, by content."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.store.samples import contents, numbered
from timeline.app import annotating, commands, joining, linking, naming, views
from timeline.app.annotating import BulkEdit
from timeline.app.session import Session
from timeline.dates import Granularity, Interval
from timeline.errors import Fault
from timeline.model import Colour, EntityKind, EventKind, Importance, LinkKind, NameField, SavedView, Status

PNG = b"\x89PNG\r\n\x1a\n"
WORDS = st.sampled_from(["Rapat", "Bupati", "Banjir besar", "penting", "Sindang", "tag; lain", "=1+1", "ü🌾"])
NAMES = st.lists(WORDS, max_size=3).map(tuple)
FIELDS = st.sampled_from(NameField)
PLACES = st.integers(0, 20)
_SEED: list[Path] = []


def seed() -> Path:
    """A project of three articles, made once."""
    if not _SEED:
        path = Path(tempfile.mkdtemp()) / "p.linimasa"
        session = Session.create(path)
        for number in range(3):
            commands.add_article(session, analysis=numbered(number))
        session.close()
        _SEED.append(path)
    return _SEED[0]


class Acts(RuleBasedStateMachine):
    """All acts of the user. What the store held before each is kept, and compared after undo."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.session = Session.open(Path(shutil.copy(seed(), self.folder / "p.linimasa")))
        self.before = []
        self.undone = []

    def teardown(self):
        while self.before:
            self.take_back()
        assert self.session.undo_step is None
        self.session.close()
        shutil.rmtree(self.folder)

    @invariant()
    def can_be_read(self):
        if hasattr(self, "session"):
            self.session.events(), naming.entities(self.session), views.views(self.session)

    def act(self, command, **arguments):
        before = contents(self.session._database)
        try:
            command(self.session, **arguments)
        except Fault:
            assert contents(self.session._database) == before
            return
        if contents(self.session._database) != before:
            self.before.append(before)
            self.undone.clear()
        assert (self.session.undo_step is None) == (not self.before)

    def event(self, place):
        events = self.session.events()
        return events[place % len(events)].id if events else 1

    def events(self, places):
        return {self.event(place) for place in places}

    @rule()
    def take_back(self):
        if self.before:
            self.undone.append(contents(self.session._database))
            self.session.undo()
            assert contents(self.session._database) == self.before.pop()

    @rule()
    def bring_back(self):
        if self.undone:
            self.before.append(contents(self.session._database))
            self.session.redo()
            assert contents(self.session._database) == self.undone.pop()

    @rule(number=st.integers(0, 6))
    def add_article(self, number):
        self.act(commands.add_article, analysis=numbered(number))

    @rule(place=PLACES, title=WORDS, who=NAMES, tags=NAMES, kind=st.sampled_from(EventKind))
    def edit(self, place, title, who, tags, kind):
        self.act(
            commands.edit_event,
            event_id=self.event(place),
            title=title,
            participants=who,
            tags=tags,
            kind=kind,
        )

    @rule(place=PLACES, day=st.integers(1, 28))
    def move(self, place, day):
        self.act(commands.move_event, event_id=self.event(place), interval=Interval.day(2024, 2, day))

    @rule(title=WORDS)
    def add(self, title):
        self.act(commands.add_event, title=title, date="2024-05-06", kind=EventKind.STATE)

    @rule(place=PLACES)
    def accept(self, place):
        self.act(commands.accept_event, event_id=self.event(place))

    @rule(
        places=st.sets(PLACES, max_size=5),
        importance=st.none() | st.sampled_from(Importance),
        colour=st.none() | st.sampled_from(Colour),
        status=st.none() | st.sampled_from([Status.ACCEPTED, Status.PROPOSED]),
        shift=st.none()
        | st.tuples(st.integers(-40, 40), st.sampled_from([Granularity.DAY, Granularity.MONTH])),
        added=NAMES,
        removed=NAMES,
    )
    def edit_many(self, places, importance, colour, status, shift, added, removed):
        edit = BulkEdit(
            None, importance, colour, status, shift, added, removed, added, removed, removed, added
        )
        self.act(annotating.edit_events, event_ids=self.events(places), edit=edit)

    @rule(places=st.sets(PLACES, max_size=3))
    def star(self, places):
        self.act(annotating.toggle_key, event_ids=self.events(places))

    @rule(place=PLACES, note=WORDS)
    def note(self, place, note):
        self.act(annotating.set_note, event_id=self.event(place), note=note)

    @rule(tag=WORDS, name=WORDS)
    def rename_tag(self, tag, name):
        self.act(annotating.rename_tag, tag=tag, name=name)

    @rule(places=st.sets(PLACES, max_size=3))
    def delete(self, places):
        self.act(annotating.delete_events, event_ids=self.events(places))

    @rule(one=PLACES, other=PLACES, kind=st.sampled_from(LinkKind))
    def link(self, one, other, kind):
        self.act(linking.link_events, sources=[self.event(one)], target=self.event(other), kind=kind)

    @rule(place=PLACES)
    def unlink_or_turn(self, place):
        found = linking.links(self.session)
        if found and place % 2:
            self.act(linking.unlink, link_id=found[0].id)
        elif found:
            self.act(linking.turn_link, link=found[0])

    @rule(place=PLACES, number=st.integers(0, 2))
    def attach(self, place, number):
        files = [("foto.png", PNG + bytes([number]))]
        self.act(linking.attach_pictures, event_id=self.event(place), files=files)

    @rule(place=PLACES, caption=WORDS)
    def caption_or_detach(self, place, caption):
        found = linking.pictures(self.session, self.event(place))
        if found and place % 2:
            self.act(linking.detach_picture, picture_id=found[0].id)
        elif found:
            self.act(linking.caption_picture, picture=found[0], caption=caption)

    @rule(field=FIELDS, name=WORDS, new_name=WORDS)
    def rename(self, field, name, new_name):
        self.act(naming.rename_entity, field=field, name=name, new_name=new_name)

    @rule(field=FIELDS, names=st.lists(WORDS, min_size=1, max_size=3), name=WORDS)
    def join(self, field, names, name):
        self.act(naming.join_entities, field=field, names=names, name=name)

    @rule(field=FIELDS, names=st.lists(WORDS, min_size=1, max_size=2), kind=st.sampled_from(EntityKind))
    def say_kind(self, field, names, kind):
        self.act(naming.set_entity_kind, field=field, names=names, kind=kind)

    @rule(place=PLACES)
    def part(self, place):
        found = [entity for entity in naming.entities(self.session) if len(entity.aliases) > 1]
        if found:
            entity = found[place % len(found)]
            at, alias = entity.aliases[place % len(entity.aliases)]
            shown = entity.shown_in(at)
            self.act(naming.split_entity, field=shown, name=entity.name, aliases=[(at, alias)])

    @rule(name=WORDS, query=WORDS)
    def save_view(self, name, query):
        self.act(views.save_view, view=SavedView(0, name, query, ("kind",), folds=((1, 2),), span=(3, 4)))

    @rule(name=WORDS, place=PLACES)
    def rename_or_remove_view(self, name, place):
        found = views.views(self.session)
        if found and place % 2:
            self.act(views.remove_view, view_id=found[0].id)
        elif found:
            self.act(views.rename_view, view=found[0], name=name)

    @rule(one=PLACES, other=PLACES)
    def merge(self, one, other):
        self.act(joining.merge_events, event_ids=[self.event(one), self.event(other)])

    @rule(place=PLACES)
    def split(self, place):
        told = self.session.mentions(event_id=self.event(place))
        if told:
            self.act(joining.split_mention, mention_id=told[place % len(told)].id)

    @rule(day=st.integers(1, 28))
    def correct_publication(self, day):
        articles = self.session.articles()
        if articles:
            self.act(commands.correct_publication, article_id=articles[-1].id, text=f"2024-03-{day:02}")


TestUndo = Acts.TestCase
TestUndo.settings = settings(
    max_examples=5, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestUndo = pytest.mark.usefixtures("own_folders")(TestUndo)
