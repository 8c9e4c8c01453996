"""Whom names stand for: renamed, joined, parted, given a kind, in all events; no import undoes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.errors import InputFault, Message
from timeline.model import Changes, Entity, EntityKind, Event, NameField, Names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.app.session import Session
    from timeline.store.writer import Writer

Placed = tuple[NameField, str]


def entities(session: Session) -> tuple[Entity, ...]:
    """The bearers of names on which the user had a word."""
    return session.read(lambda reader: reader.naming.entities())


def companions(session: Session, *, field: NameField, name: str) -> list[tuple[NameField, str, int]]:
    """The names that come with one, and in how many events, the most frequent first."""
    return session.read(lambda reader: reader.naming.companions(field, name))


def rename_entity(session: Session, *, field: NameField, name: str, new_name: str) -> Changes:
    """Let all events show a name as another; where that one is borne already, the two are one."""
    step = Message("Rename “{name}”", name=name)
    return session.perform(step, lambda writer: _join(writer, field, [name], _checked(new_name)))


def join_entities(session: Session, *, field: NameField, names: Sequence[str], name: str) -> Changes:
    """Say that several names are of one bearer, whom all events show as `name` from now on."""
    step = Message("Join {count} names", count=len(names))
    return session.perform(step, lambda writer: _join(writer, field, names, _checked(name)))


def set_entity_kind(session: Session, *, field: NameField, names: Sequence[str], kind: EntityKind) -> Changes:
    """Say what bears some names; a place stands among the places from then on."""

    def act(writer: Writer) -> None:
        for name in names:
            _join(writer, field, [name], name, kind)

    return session.perform(Message("Say what a name stands for"), act)


def split_entity(session: Session, *, field: NameField, name: str, aliases: Sequence[Placed]) -> Changes:
    """Say that some of the names under which articles tell of one are another's; they are parted for good.

    Events show each of the names again that their articles use.
    """

    def act(writer: Writer) -> None:
        entity = _showing(writer.naming.entities(), field, name)
        if entity is None or not set(aliases) < set(entity.aliases):
            raise InputFault(Message("“{name}” has no such names to part.", name=name))
        _split(writer, entity, field, aliases)

    return session.perform(Message("Part the names of “{name}”", name=name), act)


def _join(
    writer: Writer, field: NameField, names: Sequence[str], name: str, kind: EntityKind | None = None
) -> None:
    known = writer.naming.entities()
    joined = [_bearer(known, field, borne) for borne in dict.fromkeys((*names, name))]
    aliases = dict.fromkeys(alias for entity in joined for alias in entity.aliases)
    told = next((entity.kind for entity in joined if entity.kind is not EntityKind.UNKNOWN), joined[0].kind)
    whole = Entity(joined[0].id, name, told if kind is None else kind, tuple(aliases))
    others = {entity.id for entity in joined if entity.id} - {whole.id}
    writer.annotating.save_entity(whole.id or None, name, whole.kind, whole.aliases)
    writer.annotating.remove_entities(others)
    shown = {(entity.shown_in(place), entity.name) for entity in joined for place, _ in entity.aliases}
    _show(writer, Names({placed: (whole.shown_in(placed[0]), name) for placed in shown}))


def _split(writer: Writer, entity: Entity, field: NameField, aliases: Sequence[Placed]) -> None:
    kept = tuple(alias for alias in entity.aliases if alias not in aliases)
    writer.annotating.save_entity(entity.id, entity.name, entity.kind, kept)
    _show_as_told(writer, entity, {alias: _own(writer, entity, alias) for alias in aliases}, field)


def _own(writer: Writer, entity: Entity, alias: Placed) -> Placed:
    """Make a bearer of its own for one name; where events show it."""
    place, name = alias
    if name == entity.name:
        raise InputFault(Message("“{name}” is the name that is kept: rename it first.", name=name))
    writer.annotating.save_entity(None, name, entity.kind, [alias])
    return entity.shown_in(place), name


def _show(writer: Writer, names: Names) -> None:
    """Have events show names in another way."""
    found = writer.events_of(writer.naming.naming(names.shown))
    changed = ((event, names.applied_to(event)) for event in found)
    writer.save_events(new for old, new in changed if new != old)


def _show_as_told(writer: Writer, entity: Entity, parted: dict[Placed, Placed], field: NameField) -> None:
    """Have the events of an entity show the parted names of their articles, instead of it or with it."""
    shown = (field, entity.name)
    found = writer.events_of(writer.naming.naming([shown]))
    claims = writer.naming.claims(event.id for event in found)
    for event in found:
        told = claims.get(event.id, set())
        own = [placed for alias, placed in parted.items() if alias in told]
        if not own:
            continue
        stays = bool((told & set(entity.aliases)) - parted.keys())
        writer.save_event(_showing_instead(event, shown, [*([shown] if stays else []), *own]))


def _showing_instead(event: Event, shown: Placed, instead: Sequence[Placed]) -> Event:
    """An event with other names in the place of one."""
    there = [(NameField.WHO, name) for name in event.participants]
    there += [(NameField.WHERE, name) for name in event.places]
    if shown not in there:
        return event
    at = there.index(shown)
    kept = dict.fromkeys((*there[:at], *instead, *there[at + 1 :]))
    who, where = (tuple(name for stands, name in kept if stands is place) for place in NameField)
    return replace(event, participants=who, places=where)


def _bearer(known: Sequence[Entity], field: NameField, name: str) -> Entity:
    """The bearer whom events show so; one of which nothing was said has this name alone."""
    found = _showing(known, field, name)
    return Entity(0, name, EntityKind.UNKNOWN, ((field, name),)) if found is None else found


def _showing(known: Sequence[Entity], field: NameField, name: str) -> Entity | None:
    return next(
        (
            entity
            for entity in known
            if entity.name == name and any(entity.shown_in(place) is field for place, _ in entity.aliases)
        ),
        None,
    )


def _checked(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise InputFault(Message("A name needs at least one letter."))
    return words
