"""Which ticks the axis shows: the finest step at which every label has room."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.dates.calendar import DAY
from timeline.layout.steps import STEPS, YEAR_ONE, Step, Unit, instants, wider
from timeline.layout.tick_words import major_label, minor_label, widest_labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.layout.scale import TimeScale

_WEEK = 7 * DAY
_WEEKEND = 2 * DAY


class Tick(NamedTuple):
    """A place on the axis and what is written there."""

    at: int
    label: str


class Ticks(NamedTuple):
    """The ticks of a view: labelled ones, the wider spans that they stand in, and bare ones between.

    The first tick of each row lies at or before the left edge, so that its name can be kept in view.
    """

    step: Step
    minor: tuple[Tick, ...]
    major: tuple[Tick, ...]
    bare: tuple[int, ...]


def ticks(scale: TimeScale, language: str, width_of: Callable[[str], float], gap: float) -> Ticks:
    """The finest ticks whose labels, `width_of` pixels wide, end `gap` pixels before the next tick."""
    step = next((step for step in STEPS if _fits(step, scale, language, width_of, gap)), STEPS[-1])
    return Ticks(
        step,
        tuple(_labelled(step, scale, language, width_of, gap)),
        tuple(
            Tick(at, major_label(wider(step), at, language))
            for at in instants(wider(step), scale.begin, scale.until)
        ),
        _bare(step, scale, gap),
    )


def _fits(step: Step, scale: TimeScale, language: str, width_of: Callable[[str], float], gap: float) -> bool:
    room = step.shortest / scale.seconds_per_pixel - gap
    # Most steps are far too fine: their labels need not be measured.
    return room > gap and all(width_of(label) <= room for label in widest_labels(step, scale, language))


def _labelled(
    step: Step, scale: TimeScale, language: str, width_of: Callable[[str], float], gap: float
) -> Iterator[Tick]:
    first = True
    for at in instants(step, scale.begin, scale.until):
        # There is no year 0: year 1 has a tick of its own, to which the first round year may be too near.
        if not first and step.unit == Unit.YEAR and step.every > 1 and 0 < at - YEAR_ONE < step.shortest:
            room = (width_of(minor_label(step, YEAR_ONE, language)) + gap) * scale.seconds_per_pixel
            if at - YEAR_ONE < room:
                continue
        first = False
        yield Tick(at, minor_label(step, at, language))


def _bare(step: Step, scale: TimeScale, gap: float) -> tuple[int, ...]:
    """Instants of the finest step below the labelled one whose lines still stand `gap` pixels apart."""
    for finer in STEPS[: STEPS.index(step)]:
        if finer.divides(step) and finer[:2] != step[:2] and finer.shortest >= gap * scale.seconds_per_pixel:
            return tuple(instants(finer, scale.begin, scale.until))
    return ()


def weekends(scale: TimeScale) -> Iterator[tuple[int, int]]:
    """The weekends of a view, each from Saturday 0:00 to Monday 0:00."""
    for monday in instants(Step(Unit.WEEK), scale.begin, scale.until):
        yield monday + _WEEK - _WEEKEND, monday + _WEEK
