"""Backups of projects by time: made beside the work, kept in the user's data folder, and pruned.

They lie apart from the project, so that they outlive its folder, and under a name made from its place. Each
is a project file of its own. Kept are the last ten, then one a day for two weeks and one a week for half a
year, as long as they take no more than two gigabytes; three always stay.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from timeline.app.folders import data_folder
from timeline.errors import Fault, Message, ProjectFault

_ENDING = ".linimasa"
_STAMP = "%Y-%m-%dT%H.%M.%S.%fZ"
_NAME = re.compile(r"\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d\.\d{6}Z")
_LAST = 10
_DAYS, _WEEKS = 14, 26
_ALWAYS = 3
_MOST_BYTES = 2_000_000_000
# What must be left on the disk after a backup, for the work itself.
_ROOM = 200_000_000


class Backup(NamedTuple):
    """A backup: where it lies, of which moment it is (UTC), and its size in bytes."""

    path: Path
    time: datetime
    size: int


class Inside(NamedTuple):
    """What a backup holds; None where it cannot be read."""

    backup: Backup
    articles: int | None
    events: int | None


def back_up(project: Path, *, now: datetime | None = None) -> Backup:
    """Make a backup of a project as it is on the disk now, and prune the older ones.

    Needs no session and holds up none. Raises ProjectFault, also where too little room would be left.
    """
    from timeline.store.copying import condensed_copy

    folder, time = _folder(project), now or datetime.now(UTC)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        size = project.stat().st_size
        if shutil.disk_usage(folder).free < size + _ROOM:
            raise _no_room(project)
    except OSError as error:
        raise ProjectFault(
            Message("No backup of {name} could be made: {reason}.", name=project.name, reason=str(error))
        ) from error
    path = folder / f"{time:{_STAMP}}{_ENDING}"
    condensed_copy(project, path)
    prune(project, now=time)
    return Backup(path, time, path.stat().st_size)


def backups(project: Path) -> list[Backup]:
    """The backups of a project, the latest first."""
    found: list[Backup] = []
    for path in _folder(project).glob(f"*{_ENDING}"):
        if _NAME.fullmatch(path.name.removesuffix(_ENDING)):
            with suppress(OSError):
                found.append(Backup(path, _time(path), path.stat().st_size))
    return sorted(found, key=lambda backup: backup.time, reverse=True)


def looked_into(found: Iterable[Backup]) -> list[Inside]:
    """What each backup holds."""
    from timeline.store.keeping import counted

    looked: list[Inside] = []
    for backup in found:
        try:
            looked.append(Inside(backup, *counted(backup.path)))
        except Fault:
            looked.append(Inside(backup, None, None))
    return looked


def newest_sound(project: Path) -> Inside | None:
    """The latest backup that can be read whole."""
    from timeline.store.keeping import findings

    for backup in backups(project):
        with suppress(Fault):
            if not findings(backup.path):
                return looked_into([backup])[0]
    return None


def is_backup(path: Path) -> bool:
    """Whether a file is one of our backups."""
    return path.resolve().parent.parent == _root().resolve()


def why_look_only(time: str) -> Message:
    """Why a backup of that time, told in words, can only be looked at."""
    return Message("This is the backup of {time}: you can look at it, but change nothing.", time=time)


def is_due(project: Path) -> bool:
    """Whether the project was written to since its latest backup, or has none."""
    latest = next(iter(backups(project)), None)
    if latest is None:
        return True
    changed = 0.0
    # What SQLite still keeps in its journal is of the project too; an empty one tells of no change.
    for file in (project, project.with_name(f"{project.name}-wal")):
        with suppress(OSError):
            found = file.stat()
            changed = max(changed, found.st_mtime if found.st_size else 0.0)
    return changed > latest.path.stat().st_mtime


def prune(project: Path, *, now: datetime) -> None:
    """Delete the backups of a project that are no longer kept."""
    found = backups(project)
    kept = kept_of([backup.time for backup in found], now)
    room = _MOST_BYTES
    for rank, backup in enumerate(found):
        room -= backup.size
        if rank >= _ALWAYS and (backup.time not in kept or room < 0):
            with suppress(OSError):
                backup.path.unlink()


def kept_of(times: Sequence[datetime], now: datetime) -> set[datetime]:
    """Which of these moments are kept: the last ten, then the last of each day, and of each week."""
    latest = sorted(times, reverse=True)
    kept = set(latest[:_LAST])
    for age, period in ((timedelta(days=_DAYS), "%Y %j"), (timedelta(weeks=_WEEKS), "%G %V")):
        last: dict[str, datetime] = {}
        for time in latest:
            if now - time <= age:
                last.setdefault(f"{time:{period}}", time)
        kept |= set(last.values())
    return kept


def restored(project: Path, backup: Path) -> None:
    """Put a backup in the place of a closed project, of which a backup is made before.

    One that is too damaged for that is kept beside the project. Raises ProjectFault, the project as it was.
    """
    from timeline.store.copying import condensed_copy
    from timeline.store.lock import ProjectLock

    with ProjectLock(project):
        if project.exists():
            try:
                back_up(project)
            except ProjectFault:
                _set_aside(project)
        condensed_copy(backup, project)


def forget(project: Path) -> None:
    """Delete all backups of a project that the user throws away."""
    shutil.rmtree(_folder(project), ignore_errors=True)


def move(before: Path, after: Path) -> None:
    """Let the backups of a project follow it to another place."""
    old, new = _folder(before), _folder(after)
    if old.is_dir() and not new.exists():
        with suppress(OSError):
            old.rename(new)


def _set_aside(project: Path) -> None:
    """Keep a broken project under another name."""
    aside = project.with_name(f"{project.stem} ({datetime.now():%Y-%m-%d %H.%M.%S}){project.suffix}.damaged")
    shutil.copyfile(project, aside)


def _root() -> Path:
    return data_folder() / "backups"


def _folder(project: Path) -> Path:
    place = str(project.resolve())
    digest = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return _root() / f"{project.stem[:40]} {digest}"


def _time(path: Path) -> datetime:
    stamp = path.name.removesuffix(_ENDING)
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def _no_room(project: Path) -> ProjectFault:
    return ProjectFault(
        Message(
            "The disk is nearly full: no backup of {name} was made. Free some space soon.", name=project.name
        )
    )
