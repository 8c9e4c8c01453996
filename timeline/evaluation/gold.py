"""Gold files, as the annotation guide writes them: a JSON object a line."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.errors import Fault, Message
from timeline.evaluation.events import GoldEvent
from timeline.evaluation.timexes import Expression

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One document of a gold folder with what was annotated in it; None where a layer is missing."""

    doc: str
    text: str
    language: str
    created: str
    timexes: tuple[Expression, ...] | None = None
    events: tuple[GoldEvent, ...] | None = None


@dataclass(frozen=True, slots=True)
class GoldWeekday:
    """A weekday in a snippet of text, and the date that stood beside it."""

    text: str
    start: int
    end: int
    created: str
    value: str
    language: str = field(default="id")


def documents(folder: Path) -> Iterator[GoldDocument]:
    """The documents of a folder that holds `timexes.jsonl` and perhaps `events.jsonl`."""
    events = {line["doc"]: line["events"] for line in _lines(folder / "events.jsonl")}
    for line in _lines(folder / "timexes.jsonl"):
        yield GoldDocument(
            line["doc"],
            line["text"],
            line["lang"],
            line["dct"],
            tuple(Expression(t["start"], t["end"], t["type"], t["value"]) for t in line["timexes"]),
            _events(events[line["doc"]]) if line["doc"] in events else None,
        )


def weekdays(folder: Path) -> Iterator[GoldWeekday]:
    """The weekdays of a folder that holds `weekdays.jsonl`."""
    for line in _lines(folder / "weekdays.jsonl"):
        yield GoldWeekday(line["context"], line["start"], line["end"], line["dct"], line["value"])


def _events(items: list[dict[str, Any]]) -> tuple[GoldEvent, ...]:
    return tuple(
        GoldEvent(
            item["date"],
            item["date_end"],
            item["kind"],
            (item["evidence"][0], item["evidence"][1]),
            item["title"],
            tuple(item["participants"]) + tuple(item["places"]),
        )
        for item in items
    )


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    if not path.is_file():
        return
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                yield json.loads(line)
            except ValueError as error:
                raise Fault(
                    Message("Line {number} of {file} is not JSON.", number=number, file=path.name)
                ) from error
