"""What a picture of the timeline is to show: told by the command line or the window, drawn by Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from timeline.errors import Message
from timeline.exchange.paper import Size

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.exchange.paper import Split
    from timeline.model import Article, Link

PICTURE_ENDINGS = (".png", ".svg", ".pdf")
NOTHING_TO_DRAW = Message("There is no dated event to draw yet.")


class Theme(StrEnum):
    """The colours of a picture: those of the light or dark window, or black on white for print."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


class Witnesses(Protocol):
    """What a picture asks of its project besides the events: who tells of them or disagrees, and links."""

    def telling(self, event_ids: Sequence[int]) -> Mapping[int, Sequence[Article]]:
        """The articles that tell of each of some events."""
        ...

    def disputed(self) -> frozenset[int]:
        """The ids of the events on whose date the articles do not agree."""
        ...

    def links(self) -> Sequence[Link]:
        """What the user linked."""
        ...


@dataclass(frozen=True, slots=True)
class Lanes:
    """By which facets the events are parted, the outermost first; which lanes are closed; their order.

    A lane is named by the path of its values, as (outlet, place).
    """

    keys: tuple[str, ...] = ()
    closed: frozenset[tuple[str, ...]] = frozenset()
    order: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """The settings of a picture. The same project and settings give the same bytes.

    `span` None shows all time but what is folded away: `folds`, and with `fold_far` the empty time beside
    events so far off that they would squeeze the others. `title` stands above the timeline; below it a
    legend of what is drawn, a `caption`, and the articles as numbered footnotes. `links` draws those between
    events. `split` cuts it over sheets of paper.
    """

    size: Size = field(default_factory=lambda: Size(1600, 900))
    span: tuple[int, int] | None = None
    theme: Theme = Theme.LIGHT
    transparent: bool = False
    title: str = ""
    caption: str = ""
    legend: bool = False
    sources: bool = False
    split: Split | None = None
    language: str = "en"
    lanes: Lanes = Lanes()
    folds: tuple[tuple[int, int], ...] = ()
    fold_far: bool = True
    links: bool = False


def no_picture(name: str) -> Message:
    """What is said of a file name that is no picture's."""
    return Message("“{name}” is no picture: end the name in .png, .svg or .pdf.", name=name)


def no_lanes(key: str, keys: Iterable[str]) -> Message:
    """What is said of a facet that is none of those that there are."""
    names = ", ".join(keys)
    return Message("“{key}” parts no events into lanes: choose among {names}.", key=key, names=names)


def more_lanes(count: int) -> Message:
    """What is said where so many lanes have no room."""
    return Message("Lanes that have no room here: {count}", count=count)
