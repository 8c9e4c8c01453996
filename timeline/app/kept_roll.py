"""The numbers of a large project's events, kept beside it so that it is seen before it has been opened.

They are shown only where the project's file is, to all appearances, the one that they were made from: it
has the same place, size, age and header, and no journal beside it. The words of the events are not kept:
they are read from the project.
"""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline.app.folders import kept_roll_of
from timeline.layout import Chronology, Columns, Facet, Roll, Shelf
from timeline.layout.shelf import MOST_KNOWN
from timeline.store.peek import Peek

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

# Another form of these files; others are not read.
_FORM = "linimasa roll 1"
_MOST_KEPT = 10
_HEADER = 100
_LENGTH = 8
# Numbers that begin at multiples of so many bytes are read quickly.
_EDGE = 8
# What of a roll is kept, and of which type.
_ARRAYS = {
    **dict.fromkeys(("ids", "begin", "until", "untils", "rest"), "<i8"),
    **dict.fromkeys(("kind", "flags", "importance", "colour", "granularity", "level"), "|u1"),
    "confidence": "<f4",
    "rank": "<i4",
}


def stamp_of(path: Path) -> list[object] | None:
    """What tells whether a project's file is still the same; None where something is yet to be folded in."""
    with suppress(OSError):
        journal = path.with_name(path.name + "-wal")
        if journal.exists() and journal.stat().st_size:
            return None
        found = path.stat()
        with path.open("rb") as file:
            header = file.read(_HEADER).hex()
        return [str(path), found.st_ino, found.st_size, found.st_mtime_ns, header]
    return None


class Glimpse(NamedTuple):
    """The events of a project that is not open yet, as they were when it was closed."""

    roll: Roll
    stamp: list[object] | None

    def is_true(self, path: Path) -> bool:
        """Whether the project is still what it was."""
        return stamp_of(path) == self.stamp


def load(path: Path) -> Glimpse | None:
    """The events of a project as they were when it was closed; None where none are kept or it changed."""
    path = path.resolve()
    with suppress(OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        content = kept_roll_of(path).read_bytes()
        length = int.from_bytes(content[:_LENGTH], "little")
        head = json.loads(content[_LENGTH : _LENGTH + length])
        body = memoryview(content)[_LENGTH + length :]
        stamp = stamp_of(path)
        same = head["form"] == _FORM and stamp is not None and head["stamp"] == stamp
        if same and zlib.crc32(body) == head["sum"]:
            return Glimpse(_roll(head, body, Peek(path)), stamp)
    return None


def save(path: Path, roll: Roll) -> None:
    """Keep the roll of a project that is closed; a small one needs none. What cannot be kept is not."""
    path = path.resolve()
    stamp = stamp_of(path)
    with suppress(OSError):
        if len(roll) <= MOST_KNOWN or stamp is None:
            forget(path)
            return
        file = kept_roll_of(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        aside = file.with_suffix(".new")
        aside.write_bytes(_content(roll, stamp))
        aside.replace(file)
        for old in sorted(file.parent.glob("*.roll"), key=_age, reverse=True)[_MOST_KEPT:]:
            old.unlink(missing_ok=True)


def forget(path: Path) -> None:
    """Keep nothing of a project."""
    with suppress(OSError):
        kept_roll_of(path.resolve()).unlink(missing_ok=True)


def _age(file: Path) -> int:
    return file.stat().st_mtime_ns


def _content(roll: Roll, stamp: list[object]) -> bytes:
    arrays = [np.ascontiguousarray(array) for array in _arrays(roll).values()]
    body = b"".join(_padded(array.tobytes()) for array in arrays)
    head: dict[str, Any] = {
        "form": _FORM,
        "stamp": stamp,
        "sum": zlib.crc32(body),
        "counts": [len(array) for array in arrays],
        "names": {key: facet.names for key, facet in roll.facets.items()},
    }
    told = json.dumps(head).encode()
    told += b" " * (-len(told) % _EDGE)
    return len(told).to_bytes(_LENGTH, "little") + told + body


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _EDGE)


def _arrays(roll: Roll) -> dict[str, NDArray[Any]]:
    kept = {name: getattr(roll.chronology, name) for name in _ARRAYS if name != "rest"}
    names = {
        f"{part} {key}": array
        for key, facet in roll.facets.items()
        for part, array in (("codes", facet.codes.astype("<i4")), ("starts", facet.starts.astype("<i8")))
    }
    return {**{name: array.astype(_ARRAYS[name]) for name, array in kept.items()}, "rest": roll.rest, **names}


def _roll(head: Mapping[str, Any], body: memoryview, peek: Peek) -> Roll:
    facets: dict[str, list[str]] = head["names"]
    kinds = {
        **{name: kind for name, kind in _ARRAYS.items() if name != "rest"},
        "rest": _ARRAYS["rest"],
        **{f"{part} {key}": kind for key in facets for part, kind in (("codes", "<i4"), ("starts", "<i8"))},
    }
    arrays: dict[str, NDArray[Any]] = {}
    place = 0
    for (name, kind), count in zip(kinds.items(), head["counts"], strict=True):
        arrays[name] = np.frombuffer(body, kind, count, place)
        place += -(-arrays[name].nbytes // _EDGE) * _EDGE
    columns = Columns(*(arrays[name] for name in Columns._fields))
    chronology = Chronology.restored(columns, arrays["rank"], arrays["level"], arrays["untils"])
    return Roll(
        chronology,
        arrays["rest"],
        {
            key: Facet(key, tuple(names), tuple(names), arrays[f"codes {key}"], arrays[f"starts {key}"])
            for key, names in facets.items()
        },
        Shelf(peek),
    )
