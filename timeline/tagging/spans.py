"""Spans of days, months or years: one pattern, two time expressions ("16-18 Juni 2025")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.tagging.grammar import Found, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINS = ("through", "dash", "from")


def split_spans(found: Iterator[Found]) -> Iterator[Found]:
    """The expressions with each span as its two ends; each end borrows what only the other one names."""
    for item in found:
        if item.reading == "span":
            yield from _ends(item)
        else:
            yield item


def _ends(span: Found) -> Iterator[Found]:
    """The two ends: a part whose role has been seen begins the second one.

    "June 3-5, 2024": the second "day" begins the second end, and the month is borrowed from the first.
    """
    seen: set[str] = set()
    cut = len(span.parts)
    parts = [part for part in span.parts if part.role != "from"]
    for index, part in enumerate(parts):
        if part.role in seen or part.role in _JOINS:
            cut = index
            break
        seen.add(part.role)
    first = tuple(parts[:cut])
    last = tuple(part for part in parts[cut:] if part.role not in _JOINS)
    if not first or not last:
        return
    yield Found(first[0].start, first[-1].end, "date", first + _borrowed(first, last))
    yield Found(last[0].start, span.end, "date", last + _borrowed(last, first))


def _borrowed(own: tuple[Part, ...], other: tuple[Part, ...]) -> tuple[Part, ...]:
    """What the other end names and this one does not, coarser than this one's own unit."""
    roles = {part.role for part in own}
    return tuple(part for part in other if part.role in ("month", "year", "era") and part.role not in roles)
