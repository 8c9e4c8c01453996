"""Looking after whole project files: copies, checks, and saving what can be read of a damaged one.

None of these needs a session or holds one up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# The store is slow to import, and the window paints without it.


def copied(project: Path, target: Path) -> Path:
    """Write a whole copy to `target`, in place of a file that is there; raises ProjectFault."""
    from timeline.store.copying import condensed_copy
    from timeline.store.lock import ProjectLock

    with ProjectLock(target):
        condensed_copy(project, target)
    return target


def findings(project: Path) -> list[str]:
    """What is wrong with a project file, in SQLite's words; nothing where it is sound."""
    from timeline.store import keeping

    return keeping.findings(project)


def salvaged(project: Path, target: Path) -> Path:
    """Write what can be read of a damaged project into a new one; raises ProjectFault."""
    from timeline.store.salvaging import salvage

    salvage(project, target)
    return target
