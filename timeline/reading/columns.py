"""What the columns of a table mean: the user says it, or their names and contents show it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The name of the column for each part of an article; empty where no column tells it.

    Only `text` must be there.
    """

    text: str
    title: str = ""
    date: str = ""
    author: str = ""
    url: str = ""
    outlet: str = ""
    language: str = ""
    section: str = ""
