"""A search and the way in which what it finds was looked at, kept under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedView:
    """What is looked for, by what facets the timeline is parted, and what of it is in view.

    `closed` and `order` are paths of lanes, `folds` the stretches of time folded away, `span` what was in
    view (None: all of it), `columns` the columns of the table that are shown (none: as they are).
    """

    id: int
    name: str
    query: str = ""
    lanes: tuple[str, ...] = ()
    closed: frozenset[tuple[str, ...]] = frozenset()
    order: tuple[tuple[str, ...], ...] = ()
    folds: tuple[tuple[int, int], ...] = ()
    span: tuple[int, int] | None = None
    columns: tuple[str, ...] = ()
