"""All that the painters and the hit test need to know of one frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

    from timeline.layout import Arrangement, Boxes, Chronology, Density, Grouping, Lane, TimeScale
    from timeline.layout.lanes import Path
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
    vector: bool = False

    def snapped(self, value: float) -> float:
        """The nearest whole pixel of the device, where lines and texts are crisp."""
        return round(value * self.ratio) / self.ratio


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a frame: positions of events, the hovered count of a lane or edge, a lane, "now".

    `selected` is the event that was chosen last, `chosen` are all of them with it. `lane` is the one
    that the keyboard is on.
    """

    selected: int | None = None
    chosen: frozenset[int] = frozenset()
    hovered: int | None = None
    hovered_cell: tuple[Path, int] | None = None
    hovered_lane: Path | None = None
    hovered_edge: int | None = None
    lane: Path | None = None
    now: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """A lane in view. `area` is its room, `strip` (empty where there is none) that of its "+N".

    `arrangement` counts in the lane's own positions, `earlier` events began before the view, go on in it,
    and found no row. A lane without rows shows its `density`.
    """

    lane: Lane
    area: QRectF
    strip: QRectF
    arrangement: Arrangement | None = None
    earlier: int = 0
    density: Density | None = None
    closed: bool = False
    parted: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One view of the chronology: `places` and `tops` belong to the arrangement's positions.

    The arrangement joins those of all `bands`, so that an event stands in it once for each of its
    lanes. `earlier` events began before the view, go on in it, and found no row.
    """

    looks: Looks
    regions: Regions
    scale: TimeScale
    chronology: Chronology
    caption_of: Callable[[int], Caption]
    bands: tuple[Band, ...]
    arrangement: Arrangement
    places: Boxes
    tops: NDArray[np.float64]
    density: Density | None
    overview: Density | None
    grouping: Grouping
    marks: Marks

    @property
    def earlier(self) -> int:
        """How many events without a row are under way at the left edge."""
        return sum(band.earlier for band in self.bands)

    def seen(self) -> NDArray[np.intp]:
        """Indices into the arrangement of what reaches into the view."""
        return np.flatnonzero((self.places.right > 0) & (self.places.left < self.scale.width))

    def indices_of(self, positions: Container[int]) -> list[int]:
        """Where in the arrangement some events stand, in each of their lanes."""
        drawn = self.arrangement.positions.tolist()
        return [index for index, position in enumerate(drawn) if position in positions]

    def index_of(self, position: int | None) -> int | None:
        """Where in the arrangement an event stands first, if it is drawn."""
        return next(iter(self.indices_of(() if position is None else (position,))), None)
