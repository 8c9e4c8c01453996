"""Where things stand on the timeline: numbers in, numbers out."""

from timeline.layout.arrangement import NO_ROWS, Arrangement, Boxes, Rows, Sizes, arrange, boxes
from timeline.layout.chronology import Chronology
from timeline.layout.columns import COLOURS, KINDS, Columns, Flag, Told
from timeline.layout.density import Density
from timeline.layout.facets import NONE, Facet
from timeline.layout.folds import NO_FOLDS, Folds, empty_stretch, empty_stretches, folds_outside
from timeline.layout.framing import Stretch, span_around, stretch_of_all, stretch_of_bulk
from timeline.layout.lanes import OTHERS, Grouping, Lane, moved, open_lanes, rows_of_lanes, whole_of
from timeline.layout.packing import NO_ROW
from timeline.layout.roll import Roll
from timeline.layout.scale import TimeScale
from timeline.layout.shelf import Shelf
from timeline.layout.steps import Step, Unit
from timeline.layout.ticks import Tick, Ticks, ticks, weekends

__all__ = [
    "COLOURS",
    "KINDS",
    "NONE",
    "NO_FOLDS",
    "NO_ROW",
    "NO_ROWS",
    "OTHERS",
    "Arrangement",
    "Boxes",
    "Chronology",
    "Columns",
    "Density",
    "Facet",
    "Flag",
    "Folds",
    "Grouping",
    "Lane",
    "Roll",
    "Rows",
    "Shelf",
    "Sizes",
    "Step",
    "Stretch",
    "Tick",
    "Ticks",
    "TimeScale",
    "Told",
    "Unit",
    "arrange",
    "boxes",
    "empty_stretch",
    "empty_stretches",
    "folds_outside",
    "moved",
    "open_lanes",
    "rows_of_lanes",
    "span_around",
    "stretch_of_all",
    "stretch_of_bulk",
    "ticks",
    "weekends",
    "whole_of",
]
