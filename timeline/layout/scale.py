"""Seconds and pixels: which instant stands at which pixel, zoomed and panned without surprises."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

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
    from the next, so the same pixel means the same time after any number of pans.
    """

    begin: float
    seconds_per_pixel: float
    width: float

    def __post_init__(self) -> None:
        if not (self.width > 0 and FINEST <= self.seconds_per_pixel <= COARSEST):
            raise ValueError(f"no such scale: {self.seconds_per_pixel} s/px, {self.width} px")

    @classmethod
    def fitting(
        cls, begin: float, until: float, width: float, *, before: float = 0, after: float = 0
    ) -> TimeScale:
        """The scale that shows `begin` to `until` with `before` and `after` pixels left free beside it."""
        room = max(width - before - after, 1)
        step = _kept((until - begin) / room)
        # Where the finest scale is too coarse for the span, it stands in the middle of its room.
        spare = (room * step - (until - begin)) / 2
        return cls(begin - spare - before * step, step, width)

    @property
    def until(self) -> float:
        """The instant at the right edge."""
        return self.begin + self.width * self.seconds_per_pixel

    @property
    def length(self) -> float:
        """Seconds from the left edge to the right one."""
        return self.width * self.seconds_per_pixel

    def x_of(self, seconds: float) -> float:
        """The pixel of an instant."""
        return (seconds - self.begin) / self.seconds_per_pixel

    def xs_of(self, seconds: NDArray[np.int64] | NDArray[np.float64]) -> NDArray[np.float64]:
        """The pixels of many instants."""
        return (seconds - np.float64(self.begin)) / np.float64(self.seconds_per_pixel)

    def time_of(self, x: float) -> float:
        """The instant of a pixel; the inverse of `x_of`."""
        return self.begin + x * self.seconds_per_pixel

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Zoomed in `factor` times (out below 1) about pixel `x`, which keeps its instant."""
        step = _kept(self.seconds_per_pixel / factor)
        return replace(self, begin=self.time_of(x) - x * step, seconds_per_pixel=step)

    def panned(self, pixels: float) -> TimeScale:
        """The view moved `pixels` to later times (negative: to earlier ones)."""
        return replace(self, begin=self.time_of(pixels))

    def resized(self, width: float) -> TimeScale:
        """The same left edge and step on another width."""
        return replace(self, width=width)

    def near(self, begin: float, until: float) -> TimeScale:
        """The nearest scale that still shows a part of `begin` to `until`, at a size that makes sense."""
        limit = max(_ROOM * (until - begin), _LEAST_ROOM) / self.width
        scale = self
        if self.seconds_per_pixel > limit:
            scale = self.zoomed(self.seconds_per_pixel / _kept(limit), self.width / 2)
        lowest = begin - _BEYOND * scale.length
        highest = until - (1 - _BEYOND) * scale.length
        return replace(scale, begin=min(max(scale.begin, lowest), highest))

    def towards(self, target: TimeScale, progress: float) -> TimeScale:
        """The scale at `progress` (0 to 1) of a zoom to `target`; what both show at one pixel stays there."""
        if progress >= 1:
            return target
        first, last = self.seconds_per_pixel, target.seconds_per_pixel
        step = first * (last / first) ** progress
        # Zooming about a fixed pixel moves the left edge in proportion to the step.
        share = progress if math.isclose(first, last, rel_tol=1e-9) else (step - first) / (last - first)
        return TimeScale(self.begin + share * (target.begin - self.begin), _kept(step), target.width)

    def same_step(self, other: TimeScale) -> bool:
        """Whether the two differ by a pan only."""
        return self.seconds_per_pixel == other.seconds_per_pixel


def _kept(step: float) -> float:
    return min(max(step, FINEST), COARSEST)
