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
    minor = tuple(_labelled(step, scale, language, width_of, gap))
    return Ticks(
        step,
        _apart(minor, scale, width_of, gap) if scale.folds else minor,
        tuple(
            Tick(at, major_label(wider(step), named, language)) for at, named in _spans(wider(step), scale)
        ),
        _bare(step, scale, gap),
    )


def pieces(scale: TimeScale) -> list[tuple[float, float]]:
    """The stretches of time in view, between the folds."""
    edges = [scale.begin]
    for begin, until in scale.folds.stretches:
        if begin < scale.until and until > scale.begin:
            edges += [begin, until]
    edges.append(scale.until)
    return [(begin, until) for begin, until in zip(edges[::2], edges[1::2], strict=True) if begin < until]


def _instants(step: Step, scale: TimeScale) -> Iterator[int]:
    """The instants of a step in view; only the first may lie before what is seen."""
    for index, (begin, until) in enumerate(pieces(scale)):
        yield from (at for at in instants(step, begin, until) if index == 0 or at >= begin)


def _spans(step: Step, scale: TimeScale) -> Iterator[tuple[int, int]]:
    """Where the spans of a step begin in view, and an instant of each; one goes on behind a fold."""
    for index, (begin, until) in enumerate(pieces(scale)):
        for at in instants(step, begin, until):
            yield (at if index == 0 else max(at, int(begin))), at


def _apart(
    minor: tuple[Tick, ...], scale: TimeScale, width_of: Callable[[str], float], gap: float
) -> tuple[Tick, ...]:
    """The labels that no seam, and no label behind one, is too near to."""
    seams = [scale.x_of(begin) - gap / 2 for begin, _ in scale.folds.stretches]
    starts = [*(scale.x_of(tick.at) for tick in minor), float("inf")]
    kept: list[Tick] = []
    for index, tick in enumerate(minor):
        end = starts[index] + width_of(tick.label) + gap / 2
        if end <= starts[index + 1] and not any(starts[index] - gap <= seam < end for seam in seams):
            kept.append(tick)
    return tuple(kept)


def _fits(step: Step, scale: TimeScale, language: str, width_of: Callable[[str], float], gap: float) -> bool:
    room = step.shortest / scale.seconds_per_pixel - gap
    # Most steps are far too fine: their labels need not be measured.
    return room > gap and all(width_of(label) <= room for label in widest_labels(step, scale, language))


def _labelled(
    step: Step, scale: TimeScale, language: str, width_of: Callable[[str], float], gap: float
) -> Iterator[Tick]:
    first = True
    for at in _instants(step, scale):
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
            return tuple(_instants(finer, scale))
    return ()


def weekends(scale: TimeScale) -> Iterator[tuple[int, int]]:
    """The weekends of a view, each from Saturday 0:00 to Monday 0:00."""
    for begin, until in pieces(scale):
        for monday in instants(Step(Unit.WEEK), begin, until):
            yield monday + _WEEK - _WEEKEND, monday + _WEEK
