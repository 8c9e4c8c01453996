"""Which column of a table of events holds what, by the names that people give columns."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from typing import NamedTuple

# Names in small letters; the first that a table has counts.
_NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "event", "headline", "name", "judul", "peristiwa", "kejadian", "summary"),
    "date": ("date", "start_date", "start date", "start", "tanggal", "mulai", "when"),
    "end": ("end_date", "end date", "end", "selesai", "berakhir"),
    "begin": ("begin",),
    "until": ("until",),
    "granularity": ("granularity",),
    "approximate": ("approximate",),
    "kind": ("kind", "type", "jenis"),
    "participants": ("participants", "who", "people", "persons", "pelaku", "tokoh"),
    "places": ("places", "place", "where", "location", "tempat", "lokasi"),
    "negated": ("negated",),
    "status": ("status",),
    "tags": ("tags", "tag", "labels", "tanda"),
    "importance": ("importance",),
    "note": ("note", "notes", "catatan"),
}
# A table with one of these holds articles, unless it says of each date how rough it is, as ours do.
_TEXTS = frozenset(
    {"text", "body", "content", "article", "teks", "isi", "isi berita", "konten", "artikel", "berita"}
)
# Cells that are longer than this on average hold texts, however their column is called.
_LONG = 400
_SAMPLED = 20


class Columns(NamedTuple):
    """The number of the column that holds each thing, and the mark between two cells."""

    places: Mapping[str, int]
    delimiter: str


def columns_of(header: str) -> Columns | None:
    """The columns by the first line of a table; None where it is no table of events."""
    delimiter = max(",;\t|", key=header.count)
    try:
        cells = next(csv.reader(header.splitlines(), delimiter=delimiter), list[str]())
    except csv.Error:  # a cell without an end
        return None
    names = [cell.strip().lower() for cell in cells]
    places = {what: names.index(found) for what, wanted in _NAMES.items() for found in _first(wanted, names)}
    if "title" not in places or not {"date", "begin"} & places.keys():
        return None
    if "granularity" not in places and _TEXTS & set(names):
        return None
    return Columns(places, delimiter)


def holds_articles(columns: Columns, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a column has whole texts in it, by the first rows of a table."""
    if "granularity" in columns.places or not rows:
        return False
    sample = rows[:_SAMPLED]
    width = max(map(len, sample))
    lengths = [sum(len(row[place]) for row in sample if place < len(row)) for place in range(width)]
    return max(lengths, default=0) > _LONG * len(sample)


def _first(wanted: Sequence[str], names: Sequence[str]) -> list[str]:
    return [name for name in wanted if name in names][:1]
