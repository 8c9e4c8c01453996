"""Seconds and pixels: which instant stands at which pixel, zoomed and panned without surprises."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from timeline.layout.folds import NO_FOLDS, Folds

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A minute is 120 pixels wide at the finest; at the coarsest a screen holds some 600,000 years.
FINEST = 0.5
COARSEST = 400 * 365.2425 * 86400
# So much of the view may lie beyond the first or last event, so that nobody gets lost in empty time.
_BEYOND = 0.9
# How far out one may zoom: this many times the time that the events take, and at least two centuries.
_ROOM = 4
_LEAST_ROOM = 200 * 365.2425 * 86400


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A view `width` pixels wide whose left edge is the instant `begin`, in seconds since 0001-01-01.

    Doubles hold seconds exactly far beyond every date in use: at 10,000 BCE one is 0.06 ms apart
    from the next, so the same pixel means the same time after any number of pans. What `folds` holds
    takes no pixel; all lengths and steps count the time that is left.
    """

    begin: float
    seconds_per_pixel: float
    width: float
    folds: Folds = NO_FOLDS

    def __post_init__(self) -> None:
        if not (self.width > 0 and FINEST <= self.seconds_per_pixel <= COARSEST):
            raise ValueError(f"no such scale: {self.seconds_per_pixel} s/px, {self.width} px")

    @classmethod
    def fitting(
        cls,
        begin: float,
        until: float,
        width: float,
        *,
        before: float = 0,
        after: float = 0,
        folds: Folds = NO_FOLDS,
    ) -> TimeScale:
        """The scale that shows `begin` to `until` with `before` and `after` pixels left free beside it."""
        first, last = folds.folded(begin), folds.folded(until)
        room = max(width - before - after, 1)
        step = _kept((last - first) / room)
        # Where the finest scale is too coarse for the span, it stands in the middle of its room.
        spare = (room * step - (last - first)) / 2
        return cls(folds.unfolded(first - spare - before * step), step, width, folds)

    @property
    def start(self) -> float:
        """The place of the left edge on the folded axis."""
        return self.folds.folded(self.begin) if self.folds else self.begin

    @property
    def until(self) -> float:
        """The instant at the right edge."""
        return self.time_of(self.width)

    @property
    def length(self) -> float:
        """Seconds from the left edge to the right one, without what is folded."""
        return self.width * self.seconds_per_pixel

    def x_of(self, seconds: float) -> float:
        """The pixel of an instant; that of the seam where it is folded away."""
        place = self.folds.folded(seconds) if self.folds else seconds
        return (place - self.start) / self.seconds_per_pixel

    def xs_of(self, seconds: NDArray[np.int64] | NDArray[np.float64]) -> NDArray[np.float64]:
        """The pixels of many instants."""
        places = self.folds.folded_all(seconds) if self.folds else seconds
        return (places - np.float64(self.start)) / np.float64(self.seconds_per_pixel)

    def time_of(self, x: float) -> float:
        """The instant of a pixel; the inverse of `x_of`."""
        place = self.start + x * self.seconds_per_pixel
        return self.folds.unfolded(place) if self.folds else place

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Zoomed in `factor` times (out below 1) about pixel `x`, which keeps its instant."""
        step = _kept(self.seconds_per_pixel / factor)
        return self._from(self.start + x * (self.seconds_per_pixel - step), step)

    def panned(self, pixels: float) -> TimeScale:
        """The view moved `pixels` to later times (negative: to earlier ones)."""
        return replace(self, begin=self.time_of(pixels))

    def resized(self, width: float) -> TimeScale:
        """The same left edge and step on another width."""
        return replace(self, width=width)

    def with_folds(self, folds: Folds, x: float) -> TimeScale:
        """The same step on another axis; pixel `x` keeps its instant, or the seam that it falls into."""
        place = folds.folded(self.time_of(x)) - x * self.seconds_per_pixel
        return replace(self, begin=folds.unfolded(place), folds=folds)

    def near(self, begin: float, until: float) -> TimeScale:
        """The nearest scale that still shows a part of `begin` to `until`, at a size that makes sense."""
        first, last = self.folds.folded(begin), self.folds.folded(until)
        limit = max(_ROOM * (last - first), _LEAST_ROOM) / self.width
        scale = self
        if self.seconds_per_pixel > limit:
            scale = self.zoomed(self.seconds_per_pixel / _kept(limit), self.width / 2)
        lowest = first - _BEYOND * scale.length
        highest = last - (1 - _BEYOND) * scale.length
        return scale._from(min(max(scale.start, lowest), highest), scale.seconds_per_pixel)

    def towards(self, target: TimeScale, progress: float) -> TimeScale:
        """The scale at `progress` (0 to 1) of a zoom to `target`; what both show at one pixel stays there.

        Both stand on the same axis.
        """
        if progress >= 1:
            return target
        first, last = self.seconds_per_pixel, target.seconds_per_pixel
        step = first * (last / first) ** progress
        # Zooming about a fixed pixel moves the left edge in proportion to the step.
        share = progress if math.isclose(first, last, rel_tol=1e-9) else (step - first) / (last - first)
        return target._from(self.start + share * (target.start - self.start), _kept(step))

    def _from(self, start: float, step: float) -> TimeScale:
        begin = self.folds.unfolded(start) if self.folds else start
        return replace(self, begin=begin, seconds_per_pixel=step)

    def same_step(self, other: TimeScale) -> bool:
        """Whether the two differ by a pan only."""
        return self.seconds_per_pixel == other.seconds_per_pixel and self.folds == other.folds


def _kept(step: float) -> float:
    return min(max(step, FINEST), COARSEST)
