"""Whom names stand for, as the user said; read within one transaction."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, RowMapping, func, or_, select, true

from timeline.model import Entity, EntityKind, NameField, Names, Status
from timeline.store import rows
from timeline.store.chunks import chunks
from timeline.store.schema import aliases, entities, events, mentions

# Made once: they are asked with every article of an import.
_ALIASES = select(aliases).order_by(aliases.c.id)
_ENTITIES = select(entities).order_by(entities.c.id)


class Naming:
    """Answers who bears which names."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entities(self) -> tuple[Entity, ...]:
        """All entities on which the user had a word."""
        known: dict[int, list[tuple[NameField, str]]] = {}
        found = self._connection.execute(_ALIASES).mappings().all()
        for entity_id, field, name in rows.restored(_alias_of, found):
            known.setdefault(entity_id, []).append((field, name))
        there = self._connection.execute(_ENTITIES).mappings().all()
        return rows.restored(
            lambda row: Entity(
                row["id"], row["name"], EntityKind(row["kind"]), tuple(known.get(row["id"], ()))
            ),
            there,
        )

    def names(self) -> Names:
        """As what events show the names of articles."""
        return Names.of(self.entities())

    def claims(self, event_ids: Iterable[int]) -> dict[int, set[tuple[NameField, str]]]:
        """The names that the articles of each of some events use for it."""
        found: dict[int, set[tuple[NameField, str]]] = {}
        for chunk in chunks(event_ids):
            query = select(mentions.c.event_id, mentions.c.participants, mentions.c.places)
            for row in self._connection.execute(query.where(mentions.c.event_id.in_(chunk))).mappings():
                named = found.setdefault(row["event_id"], set())
                for field in NameField:
                    named.update((field, name) for name in rows.names_from_json(row[field.value]))
        return found

    def companions(self, field: NameField, name: str, most: int = 20) -> list[tuple[NameField, str, int]]:
        """The names that events show beside one, dismissed events left out, with in how many of them."""
        shown = events.c[field.value].contains(_quoted(name), autoescape=True)
        found: list[tuple[NameField, str, int]] = []
        for place in NameField:
            each = func.json_each(events.c[place.value]).table_valued("value")
            count = func.count().label("count")
            query = (
                select(each.c.value, count)
                .select_from(events.join(each, true()))
                .where(shown, events.c.status != Status.DISMISSED.value, each.c.value != name)
                .group_by(each.c.value)
                .order_by(count.desc(), each.c.value)
                .limit(most)
            )
            found += [(place, other, number) for other, number in self._connection.execute(query)]
        return sorted(found, key=lambda companion: -companion[2])[:most]

    def naming(self, names: Iterable[tuple[NameField, str]]) -> list[int]:
        """The ids of the events, dismissed ones too, that show one of some names in its field."""
        marks = [events.c[field.value].contains(_quoted(name), autoescape=True) for field, name in names]
        query = select(events.c.id).where(or_(*marks)).order_by(events.c.id)
        return list(self._connection.execute(query).scalars()) if marks else []


def _alias_of(row: RowMapping) -> tuple[int, NameField, str]:
    return row["entity_id"], NameField(row["field"]), row["name"]


def _quoted(name: str) -> str:
    """A name as it stands in a list of names."""
    return rows.names_to_json([name])[1:-1]
