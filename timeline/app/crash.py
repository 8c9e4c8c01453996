"""Reports of our own mistakes: where in the program it happened, and nothing of what the user reads."""

from __future__ import annotations

import platform
import re
import tempfile
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

from timeline.app.folders import data_folder
from timeline.app.version import VERSION

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

_LIBRARIES = ("PySide6_Essentials", "SQLAlchemy", "spacy", "numpy")
_PLACE = re.compile(r'^ *File ".*$', re.MULTILINE)


def write_report(exc_info: ExcInfo) -> Path:
    """Save a report of an exception; returns where. Not even a full disk makes this raise."""
    text = report(exc_info[1])
    name = f"crash {datetime.now():%Y-%m-%d %H.%M.%S.%f}.txt"
    for folder in (data_folder() / "crashes", Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", errors="replace")
        except OSError:
            continue
        return folder / name
    return Path(name)


def report(error: BaseException | None) -> str:
    """Versions, and the places in the program that led to the exception.

    The exception's own words are left out: they may quote an article.
    """
    lines = [
        f"Linimasa {VERSION}",
        f"Python {platform.python_version()} on {platform.platform()}",
        *_library_versions(),
        "",
        *_chain(error),
    ]
    return "\n".join(lines).replace(str(Path.home()), "~") + "\n"


def _library_versions() -> Iterator[str]:
    from importlib.metadata import PackageNotFoundError, version  # long to import, seldom needed

    for name in _LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            continue


def _chain(error: BaseException | None) -> Iterator[str]:
    """An exception and those that led to it, the first cause last."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield type(error).__name__
        yield from (line.rstrip("\n") for line in traceback.format_tb(error.__traceback__))
        # What another process raised comes as the text of its traceback.
        yield from _PLACE.findall(str(error)) if type(error).__name__ == "_RemoteTraceback" else ()
        error = error.__cause__ or error.__context__
