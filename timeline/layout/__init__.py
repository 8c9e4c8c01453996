"""Where things stand on the timeline: numbers in, numbers out."""

from timeline.layout.arrangement import Arrangement, Boxes, Sizes, arrange, boxes
from timeline.layout.chronology import KINDS, Chronology, Columns, Flag
from timeline.layout.density import Density
from timeline.layout.framing import span_around, span_of_all
from timeline.layout.scale import TimeScale
from timeline.layout.steps import Step, Unit
from timeline.layout.ticks import Tick, Ticks, ticks, weekends

__all__ = [
    "KINDS",
    "Arrangement",
    "Boxes",
    "Chronology",
    "Columns",
    "Density",
    "Flag",
    "Sizes",
    "Step",
    "Tick",
    "Ticks",
    "TimeScale",
    "Unit",
    "arrange",
    "boxes",
    "span_around",
    "span_of_all",
    "ticks",
    "weekends",
]
