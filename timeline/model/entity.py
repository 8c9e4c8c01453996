"""Whom and what events name: persons, organisations and places, each under all of its names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NameField(StrEnum):
    """Where a name stands in an event: among those who take part, or among the places."""

    WHO = "participants"
    WHERE = "places"


class EntityKind(StrEnum):
    """What bears a name; UNKNOWN until somebody says so."""

    UNKNOWN = ""
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entity:
    """One bearer of names, on which the user had a word.

    `aliases` are the names by which articles call it in `field`; events show it as `name` in the field
    that its kind belongs to.
    """

    id: int
    name: str
    kind: EntityKind
    aliases: tuple[tuple[NameField, str], ...]

    def shown_in(self, field: NameField) -> NameField:
        """Where events show it that name it in `field`."""
        if self.kind is EntityKind.PLACE:
            return NameField.WHERE
        return field if self.kind is EntityKind.UNKNOWN else NameField.WHO
