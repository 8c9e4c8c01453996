"""Rows of views that are kept under a name to values and back."""

from __future__ import annotations

import json

from sqlalchemy import RowMapping

from timeline.model import SavedView
from timeline.store.rows import Row, names_from_json, names_to_json


def view_row(view: SavedView) -> Row:
    """The row of a view."""
    return {
        "name": view.name,
        "query": view.query,
        "lanes": names_to_json(view.lanes),
        "closed": json.dumps(sorted(map(list, view.closed)), ensure_ascii=False),
        "ordered": json.dumps([list(path) for path in view.order], ensure_ascii=False),
        "folds": json.dumps([list(fold) for fold in view.folds]),
        "span": None if view.span is None else json.dumps(list(view.span)),
        "columns": names_to_json(view.columns),
    }


def view_of(row: RowMapping) -> SavedView:
    """The view of a row."""
    return SavedView(
        row["id"],
        row["name"],
        row["query"],
        names_from_json(row["lanes"]),
        frozenset(_paths(row["closed"])),
        tuple(_paths(row["ordered"])),
        tuple(_stretch(fold) for fold in json.loads(row["folds"])),
        None if row["span"] is None else _stretch(json.loads(row["span"])),
        names_from_json(row["columns"]),
    )


def _paths(text: str) -> list[tuple[str, ...]]:
    return [tuple(str(name) for name in path) for path in json.loads(text)]


def _stretch(ends: list[int]) -> tuple[int, int]:
    begin, until = ends
    if not int(begin) < int(until):
        raise ValueError("a stretch of time has a length")
    return int(begin), int(until)
