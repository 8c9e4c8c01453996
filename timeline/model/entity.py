"""Whom and what events name: persons, organisations and places, each under all of its names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from timeline.model.event import Event, Mention, Proposal

_Claim = TypeVar("_Claim", Event, Mention, Proposal)


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

    `aliases` are the names by which articles call it, with where in an event they stand; events show it
    as `name`, in the field that its kind belongs to.
    """

    id: int
    name: str
    kind: EntityKind
    aliases: tuple[tuple[NameField, str], ...]

    def shown_in(self, place: NameField) -> NameField:
        """Where events show it whose articles name it in `place`."""
        if self.kind is EntityKind.PLACE:
            return NameField.WHERE
        return place if self.kind is EntityKind.UNKNOWN else NameField.WHO


# A name with the field of an event in which it stands.
Placed = tuple[NameField, str]


@dataclass(frozen=True, slots=True)
class Names:
    """As what, and where, events show the names that articles use; names that are not told of stay."""

    shown: Mapping[Placed, Placed] = field(default_factory=dict[Placed, Placed])

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> Names:
        """What the user said of some entities."""
        return cls(
            {
                (place, alias): (entity.shown_in(place), entity.name)
                for entity in entities
                for place, alias in entity.aliases
            }
        )

    @property
    def known(self) -> frozenset[str]:
        """The names under which events show what the user had a word on."""
        return frozenset(name for _, name in self.shown.values())

    def applied_to(self, claim: _Claim) -> _Claim:
        """A claim with its names as events show them, each once."""
        if not self.shown:
            return claim
        found = [(NameField.WHO, name) for name in claim.participants]
        found += [(NameField.WHERE, name) for name in claim.places]
        kept = dict.fromkeys(self.shown.get(placed, placed) for placed in found)
        who, where = (_names_in(place, list(kept)) for place in NameField)
        return replace(claim, participants=who, places=where)


def _names_in(place: NameField, names: Sequence[Placed]) -> tuple[str, ...]:
    return tuple(name for stands, name in names if stands is place)
