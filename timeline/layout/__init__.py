"""Where things stand on the timeline: numbers in, numbers out."""

from timeline.layout.arrangement import NO_ROWS, Arrangement, Boxes, Rows, Sizes, arrange, boxes
from timeline.layout.chronology import KINDS, Chronology, Columns, Flag
from timeline.layout.density import Density
from timeline.layout.folds import NO_FOLDS, Folds, empty_stretch, empty_stretches
from timeline.layout.framing import span_around, span_of_all
from timeline.layout.packing import NO_ROW
from timeline.layout.scale import TimeScale
from timeline.layout.steps import Step, Unit
from timeline.layout.ticks import Tick, Ticks, ticks, weekends

__all__ = [
    "KINDS",
    "NO_FOLDS",
    "NO_ROW",
    "NO_ROWS",
    "Arrangement",
    "Boxes",
    "Chronology",
    "Columns",
    "Density",
    "Flag",
    "Folds",
    "Rows",
    "Sizes",
    "Step",
    "Tick",
    "Ticks",
    "TimeScale",
    "Unit",
    "arrange",
    "boxes",
    "empty_stretch",
    "empty_stretches",
    "span_around",
    "span_of_all",
    "ticks",
    "weekends",
]
