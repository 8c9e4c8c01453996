"""What a picture of the timeline is to show: told by the command line or the window, drawn by Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.exchange.paper import Size

if TYPE_CHECKING:
    from timeline.exchange.paper import Split

PICTURE_ENDINGS = (".png", ".svg", ".pdf")


class Theme(StrEnum):
    """The colours of a picture: those of the light or dark window, or black on white for print."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Picture:
    """The settings of a picture. The same project and settings give the same bytes.

    `span` None shows all time. `title` stands above the timeline; below it a legend of what is drawn,
    a `caption`, and the articles as numbered footnotes. `split` cuts it over sheets of paper.
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
