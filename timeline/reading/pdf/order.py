"""The order in which the lines of a page are read: column by column where it has columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import fmean

from timeline.reading.pdf.lines import Line, merged

# A gutter is at least so many letters wide and so many rows high; a column's lines hold so many words.
_NARROWEST = 0.7
_FEWEST_ROWS = 3
_FEWEST_WORDS = 3.0
_MOST_LEVELS = 4


@dataclass(slots=True)
class _Band:
    """Rows one below the other that leave the same gutters free; without gutters, one column."""

    rows: list[list[Line]] = field(default_factory=list["list[Line]"])
    gutters: list[tuple[float, float]] = field(default_factory=list["tuple[float, float]"])


def in_reading_order(lines: Sequence[Line], level: int = 0) -> list[list[Line]]:
    """The lines in blocks (columns, or what stands above and below them), each from top to bottom."""
    blocks: list[list[Line]] = []
    goes_on = False
    for band in _bands(_rows(lines)):
        columns = _columns(band) if level < _MOST_LEVELS else []
        for column in columns:
            blocks.extend(in_reading_order(column, level + 1))
        if not columns:
            whole = [line for row in band.rows for line in merged(sorted(row, key=lambda one: one.box.left))]
            if goes_on:
                blocks[-1].extend(whole)
            else:
                blocks.append(whole)
        goes_on = not columns
    return blocks


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that stand beside each other, from the top of the page to its bottom."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (-one.box.top, one.box.left)):
        if rows and any(line.box.is_beside(other.box) for other in rows[-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _bands(rows: Sequence[list[Line]]) -> list[_Band]:
    bands: list[_Band] = []
    for row in rows:
        free = _free(row)
        band = bands[-1] if bands else None
        if band is not None and band.gutters:
            shared = _shared(band.gutters, row)
            if shared:
                band.rows.append(row)
                band.gutters = shared
                continue
        if band is not None and not band.gutters and not free:
            band.rows.append(row)
            continue
        bands.append(_Band([row], free))
    return bands


def _free(row: Sequence[Line]) -> list[tuple[float, float]]:
    """The gaps between the lines of a row."""
    gaps: list[tuple[float, float]] = []
    height = max(line.box.height for line in row)
    in_order = sorted(row, key=lambda one: one.box.left)
    right = in_order[0].box.right
    for line in in_order:
        if line.box.left - right > _NARROWEST * height:
            gaps.append((right, line.box.left))
        right = max(right, line.box.right)
    return gaps


def _shared(gutters: Sequence[tuple[float, float]], row: Sequence[Line]) -> list[tuple[float, float]]:
    """What the lines of a row leave of the gutters."""
    height = min(line.box.height for line in row)
    rest = list(gutters)
    for line in row:
        rest = [
            piece
            for begin, end in rest
            for piece in ((begin, min(end, line.box.left)), (max(begin, line.box.right), end))
            if piece[1] - piece[0] > _NARROWEST * height
        ]
    return sorted(set(rest))


def _columns(band: _Band) -> list[list[Line]]:
    """The columns of a band; none where it is a table, whose cells hold but a few words."""
    edges = [float("-inf"), *((begin + end) / 2 for begin, end in band.gutters), float("inf")]
    lines = [line for row in band.rows for line in row]
    columns = [
        [line for line in lines if left < (line.box.left + line.box.right) / 2 < right]
        for left, right in pairwise(edges)
    ]
    columns = [column for column in columns if column]
    full = [column for column in columns if len(column) >= _FEWEST_ROWS]
    wordy = [column for column in full if fmean(len(line.text.split()) for line in column) >= _FEWEST_WORDS]
    return columns if len(columns) > 1 and len(full) > 1 and len(wordy) == len(full) else []
