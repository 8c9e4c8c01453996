"""What a person adds to an event: weight, colour, links to other events, pictures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Importance(IntEnum):
    """How much an event matters; a KEY event is marked with a star and keeps its place in every view."""

    NORMAL = 0
    NOTABLE = 1
    IMPORTANT = 2
    KEY = 3


class Colour(StrEnum):
    """The colours that an event can be given, told apart with every common colour blindness.

    They are those of Okabe and Ito, "Color Universal Design" (2008), and grey; NONE leaves the kind's own.
    """

    NONE = ""
    ORANGE = "orange"
    SKY = "sky"
    GREEN = "green"
    YELLOW = "yellow"
    BLUE = "blue"
    VERMILION = "vermilion"
    PURPLE = "purple"
    GREY = "grey"


class LinkKind(StrEnum):
    """What one event is to another: what led to it, what answers it, what is a part of it."""

    CAUSE = "cause"
    ANSWER = "answer"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Link:
    """`source` led to `target`, answers it, or is a part of it (ids of events)."""

    id: int
    source: int
    target: int
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture attached to an event. `digest` is the SHA-256 of the file, `size` its bytes."""

    id: int
    event_id: int
    name: str
    caption: str
    digest: str
    size: int
