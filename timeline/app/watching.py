"""Which files of a watched folder are new, and have come to rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

# Something copied or downloaded into the folder grows for a while: so long it must stay as it is, in seconds.
SETTLE = 2.0


@dataclass(frozen=True, slots=True)
class _Look:
    size: int
    changed: int
    since: float


class Watch:
    """Looks at a folder again and again for files that are not `known` yet.

    A file counts as new once, when its size and time have stood still for `settle` seconds. One that is
    written anew later is new again. Files are found by `find`, which knows what can be read.
    """

    def __init__(
        self,
        folder: Path,
        find: Callable[[Path], Iterable[Path]],
        known: Collection[Path] = (),
        *,
        settle: float = SETTLE,
    ) -> None:
        self.folder = folder
        self._find, self._settle = find, settle
        there = self._look_round(0.0)
        self._known = {path: (look.size, look.changed) for path, look in there.items() if path in known}
        self._restless: dict[Path, _Look] = {}

    def look(self, now: float) -> tuple[Path, ...]:
        """The files that have come to rest since the last look; `now` is of a clock that never goes back."""
        seen = self._look_round(now)
        restless: dict[Path, _Look] = {}
        settled: list[Path] = []
        for path, look in seen.items():
            state = (look.size, look.changed)
            if self._known.get(path) == state:
                continue
            before = self._restless.get(path)
            if before is None or (before.size, before.changed) != state:
                restless[path] = look
            elif now - before.since < self._settle:
                restless[path] = before
            else:
                self._known[path] = state
                settled.append(path)
        self._restless = restless
        self._known = {path: state for path, state in self._known.items() if path in seen}
        return tuple(settled)

    @property
    def waiting(self) -> bool:
        """Whether something is there that has not come to rest: look again in a moment."""
        return bool(self._restless)

    def _look_round(self, now: float) -> dict[Path, _Look]:
        found: dict[Path, _Look] = {}
        for path in self._find(self.folder):
            try:
                stat = path.stat()
            except OSError:
                continue  # it went while we looked
            if stat.st_size:
                found[path] = _Look(stat.st_size, stat.st_mtime_ns, now)
        return found
