"""Projects that have no name yet: they lie in the user's data folder until they are saved somewhere.

A draft is a project like any other, so that a crash costs nothing: the next start finds it.
"""

from __future__ import annotations

from datetime import datetime
from itertools import count
from pathlib import Path

from timeline.app.folders import data_folder

ENDING = ".linimasa"


def new_draft() -> Path:
    """A free path for a draft, to create a project at."""
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"draft {datetime.now():%Y-%m-%d %H.%M.%S}"
    names = (stem if number == 1 else f"{stem} ({number})" for number in count(1))
    return next(path for name in names if not (path := folder / f"{name}{ENDING}").exists())


def drafts() -> list[Path]:
    """The drafts that no window has open, the latest first."""
    from timeline.store.lock import is_open

    found = [path for path in _folder().glob(f"*{ENDING}") if not is_open(path)]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def is_draft(path: Path) -> bool:
    """Whether the project has no name of its own yet."""
    return path.resolve().parent == _folder().resolve()


def discard(path: Path) -> None:
    """Delete a closed draft; any other file is left alone."""
    from timeline.store.copying import remove_project

    if is_draft(path):
        remove_project(path)


def _folder() -> Path:
    return data_folder() / "drafts"
