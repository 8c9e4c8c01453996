"""The numbers of a large project's events, kept beside it so that it is seen before it has been opened.

They are shown only where the project's file is, to all appearances, the one that they were made from: it
has the same place, size, age and header, and no journal beside it. The words of the events are not kept:
they are read from the project.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import numpy as np

from timeline.app.folders import kept_roll_of
from timeline.layout import Chronology, Columns, Facet, Roll, Shelf
from timeline.layout.facets import FEW
from timeline.layout.shelf import MOST_KNOWN
from timeline.store.peek import Peek

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

# Another form of these files; others are not read.
_FORM = "linimasa roll 2"
_MOST_KEPT = 10
_HEADER = 100
_LENGTH = 8
# Numbers that begin at multiples of so many bytes are read quickly.
_EDGE = 8
# What of a roll is kept, and of which type.
_COLUMNS = {
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
    file: Path
    place: int
    names: Mapping[str, Any]

    def whole(self) -> Roll:
        """The events with their names, which are many and not wanted in the first frame.

        Raises OSError or ValueError where they can no longer be read.
        """
        keys: dict[str, list[str]] = self.names["keys"]
        with self.file.open("rb") as file:
            file.seek(self.place)
            arrays = _read(file, self.names["counts"], _types_of(keys), self.names["sum"])
        facets = {
            key: Facet(key, tuple(names), tuple(names), arrays[f"codes {key}"], arrays[f"starts {key}"])
            for key, names in keys.items()
        }
        return replace(self.roll, facets=facets)

    def is_true(self, path: Path) -> bool:
        """Whether the project is still what it was."""
        return stamp_of(path) == self.stamp


def load(path: Path) -> Glimpse | None:
    """The events of a project as they were when it was closed; None where none are kept or it changed."""
    path = path.resolve()
    with suppress(OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return _glimpse(path, kept_roll_of(path))
    return None


def _glimpse(project: Path, kept: Path) -> Glimpse | None:
    with kept.open("rb") as file:
        head = json.loads(_some(file, int.from_bytes(file.read(_LENGTH), "little")))
        stamp = stamp_of(project)
        if head["form"] != _FORM or stamp is None or head["stamp"] != stamp:
            return None
        columns = head["columns"]
        roll = _roll(_read(file, columns["counts"], _COLUMNS, columns["sum"]), Peek(project))
        return Glimpse(roll, stamp, kept, file.tell(), head["names"])


def _some(file: BinaryIO, length: int) -> bytes:
    """So many bytes; raises ValueError where the file has fewer, before there is room made for them."""
    if not 0 <= length <= os.fstat(file.fileno()).st_size - file.tell():
        raise ValueError("shorter than it should be")
    return file.read(length)


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
        aside.write_bytes(b"".join(_content(roll, stamp)))
        aside.replace(file)
        for old in sorted(file.parent.glob("*.roll"), key=_age, reverse=True)[_MOST_KEPT:]:
            old.unlink(missing_ok=True)


def forget(path: Path) -> None:
    """Keep nothing of a project."""
    with suppress(OSError):
        kept_roll_of(path.resolve()).unlink(missing_ok=True)


def _age(file: Path) -> int:
    return file.stat().st_mtime_ns


def _types_of(keys: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The types of the arrays of facets with such names."""
    found: dict[str, str] = {}
    for key, names in keys.items():
        found[f"codes {key}"] = "<u2" if len(names) <= FEW else "<i4"
        found[f"starts {key}"] = "<i4"
    return found


def _content(roll: Roll, stamp: list[object]) -> list[bytes]:
    columns = {name: getattr(roll.chronology, name) for name in _COLUMNS if name != "rest"} | {
        "rest": roll.rest
    }
    keys = {key: facet.names for key, facet in roll.facets.items()}
    names = {
        f"{part} {key}": array
        for key, facet in roll.facets.items()
        for part, array in (("codes", facet.codes), ("starts", facet.starts))
    }
    bodies = [_written(columns, _COLUMNS), _written(names, _types_of(keys))]
    heads = [
        {"sum": zlib.crc32(body), "counts": [len(arrays[name]) for name in types]}
        for body, arrays, types in zip(bodies, (columns, names), (_COLUMNS, _types_of(keys)), strict=True)
    ]
    head = {"form": _FORM, "stamp": stamp, "columns": heads[0], "names": {**heads[1], "keys": keys}}
    told = json.dumps(head).encode()
    return [len(told).to_bytes(_LENGTH, "little"), told, *bodies]


def _written(arrays: Mapping[str, NDArray[Any]], types: Mapping[str, str]) -> bytes:
    return b"".join(_padded(arrays[name].astype(kind).tobytes()) for name, kind in types.items())


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _EDGE)


def _read(
    file: BinaryIO, counts: Sequence[int], types: Mapping[str, str], checksum: int
) -> dict[str, NDArray[Any]]:
    """Arrays as they were written; raises ValueError where the file is broken."""
    sizes = [count * np.dtype(kind).itemsize for count, kind in zip(counts, types.values(), strict=True)]
    starts = [0, *accumulate(size + -size % _EDGE for size in sizes)]
    body = _some(file, starts[-1])
    if zlib.crc32(body) != checksum:
        raise ValueError("not what was written")
    places = zip(types.items(), counts, starts, strict=False)
    return {name: np.frombuffer(body, kind, count, start) for (name, kind), count, start in places}


def _roll(arrays: Mapping[str, NDArray[Any]], peek: Peek) -> Roll:
    columns = Columns(*(arrays[name] for name in Columns._fields))
    chronology = Chronology.restored(columns, arrays["rank"], arrays["level"], arrays["untils"])
    return Roll(chronology, arrays["rest"], shelf=Shelf(peek))
