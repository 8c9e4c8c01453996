"""Files saved whole or not at all, one or several of them together."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from timeline.errors import Fault, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


def save(files: Mapping[Path, Iterable[bytes]]) -> None:
    """Write all files, each given in portions, or none where one cannot be; raises Fault.

    What was there before is replaced.
    """
    waiting: list[tuple[Path, Path]] = []
    place = next(iter(files))
    try:
        # A link is followed: what it points to is replaced.
        for place, portions in ((place.resolve(), portions) for place, portions in files.items()):
            waiting.append((_written(place, portions), place))
        for beside, place in waiting:
            beside.replace(place)
    except OSError as error:
        raise _cannot_write(place, error) from error
    finally:
        for beside, _ in waiting:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _written(place: Path, portions: Iterable[bytes]) -> Path:
    """A file beside `place` that holds the content, on the disk and not only on its way there."""
    beside = place.with_name(f".{place.name[:40]}.{secrets.token_hex(4)}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(portions)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            beside.chmod(place.stat().st_mode & 0o777)
    except BaseException:  # whoever makes the portions may fail as well
        beside.unlink(missing_ok=True)
        raise
    return beside


def _cannot_write(place: Path, error: OSError) -> Fault:
    return Fault(
        Message(
            "“{path}” cannot be written ({reason}): choose another folder or free some space.",
            path=str(place),
            reason=error.strerror or type(error).__name__,
        )
    )
