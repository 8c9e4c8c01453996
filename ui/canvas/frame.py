"""All that the painters and the hit test need to know of one frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from timeline.layout import Arrangement, Boxes, Chronology, Density, TimeScale
    from ui.canvas.glyphs import Glyphs
    from ui.canvas.labels import Caption, Labels
    from ui.canvas.metrics import Metrics, Regions
    from ui.canvas.palette import Colours


@dataclass(frozen=True, slots=True)
class Looks:
    """What everything is drawn with: measures, colours, prepared texts and shapes, the language."""

    metrics: Metrics
    colours: Colours
    labels: Labels
    glyphs: Glyphs
    language: str
    ratio: float

    def snapped(self, value: float) -> float:
        """The nearest whole pixel of the device, where lines and texts are crisp."""
        return round(value * self.ratio) / self.ratio


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a frame: positions of the selected and hovered event, the hovered count, "now"."""

    selected: int | None = None
    hovered: int | None = None
    hovered_cell: int | None = None
    now: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One view of the chronology: `places` and `tops` belong to the arrangement's positions.

    `earlier` events began before the view, go on in it, and found no row.
    """

    looks: Looks
    regions: Regions
    scale: TimeScale
    chronology: Chronology
    caption_of: Callable[[int], Caption]
    arrangement: Arrangement
    places: Boxes
    tops: NDArray[np.float64]
    earlier: int
    density: Density | None
    overview: Density | None
    marks: Marks

    def seen(self) -> NDArray[np.intp]:
        """Indices into the arrangement of what reaches into the view."""
        return np.flatnonzero((self.places.right > 0) & (self.places.left < self.scale.width))

    def index_of(self, position: int | None) -> int | None:
        """Where in the arrangement an event stands, if it is drawn."""
        if position is None:
            return None
        found = np.flatnonzero(self.arrangement.positions == position)
        return int(found[0]) if len(found) else None
