"""How fast thousands of articles go through the whole of `main.py import`, and what that takes.

    python -m tests.benchmarks.bench_import [COUNT]

The articles are retold into files of all formats in one folder (see retelling.py), each article once, and
imported into a new project with the language models, then into another with dates only. The import is a
process like any other; it is looked at from outside. The store's share is that of the lane, the one thread
that writes, in all that was computed; merging, whose share is told beside it, runs there too.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.retelling import articles, retell
from tests.reading.files import SEVERAL, SINGLE

COUNT = 3575
GOALS = {"with models": 30, "dates only": 250}
_PORTION = 1000
_LOOK = 0.5


def main() -> int:
    """Measure, and print a table."""
    if sys.argv[1:2] == ["import"]:
        return _import(sys.argv[2:])
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with tempfile.TemporaryDirectory() as folder:
        tolds = articles(count)
        endings = (*SINGLE, *SEVERAL)
        for number, ending in enumerate(endings):
            retell(Path(folder, "files"), tolds[number :: len(endings)], [ending])
        for how, goal in GOALS.items():
            _measure(Path(folder), how, goal, count)
    return 0


def _measure(folder: Path, how: str, goal: int, count: int) -> None:
    project = folder / f"{how}.linimasa"
    options = ["--dates-only"] if how == "dates only" else []
    command = [
        sys.executable,
        "-m",
        f"{__spec__.name}",
        "import",
        str(project),
        str(folder / "files"),
        *options,
    ]
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    watch = _Watch(process.pid, project)
    while process.poll() is None:
        watch.look()
        time.sleep(_LOOK)
    seconds = time.perf_counter() - begin
    assert process.stdout is not None
    lane, merging, parent, children = map(float, process.stdout.read().split()[-4:])
    cpu, stored = parent + children, watch.stored()
    print(f"\n{how}: {stored} of {count} articles, {project.stat().st_size / 1e6:.0f} MB of project")
    print(f"  {stored / seconds:.1f} articles/s; {stored / cpu:.1f} a second and core (goal {goal})")
    print(f"  parent {parent:.1f} s, children {children:.1f} s of CPU")
    print(f"  lane {100 * lane / cpu:.1f}% of it (goal 10%), of which merging {100 * merging / cpu:.1f}%")
    reader, worker = watch.peaks["reader"], watch.peaks["worker"]
    print(
        f"  peak memory: parent {watch.parent_peak} MB (goal 300), readers {reader} MB, workers {worker} MB"
    )
    print(f"  parent at each thousand: {watch.marks}")


class _Watch:
    """What an import and its processes hold, looked at from outside."""

    def __init__(self, pid: int, project: Path) -> None:
        self._pid, self._project = pid, project
        self.marks: dict[int, int] = {}
        self.parent_peak = 0
        self.peaks = {"reader": 0, "worker": 0}

    def look(self) -> None:
        """Note what is held now."""
        held = _memory(self._pid, "VmRSS")
        self.parent_peak = max(self.parent_peak, _memory(self._pid, "VmHWM"))
        self.marks.setdefault(self.stored() // _PORTION * _PORTION, held)
        for child in _children(self._pid):
            kind = "reader" if _group(child) == child else "worker"
            self.peaks[kind] = max(self.peaks[kind], _memory(child, "VmHWM"))

    def stored(self) -> int:
        """How many articles are in the project."""
        if not self._project.exists():
            return 0
        try:
            with closing(sqlite3.connect(f"{self._project.as_uri()}?mode=ro", uri=True)) as connection:
                return connection.execute("SELECT count(*) FROM articles").fetchone()[0]
        except sqlite3.OperationalError:
            return 0


def _children(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            yield from map(int, task.read_text().split())
        except OSError:
            pass


def _memory(pid: int, name: str) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return int(status.partition(f"{name}:")[2].split()[0]) // 1000 if f"{name}:" in status else 0


def _group(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[2])
    except OSError:
        return 0


def _import(arguments: list[str]) -> int:
    """Import as `main.py import` does, then print the seconds of the lane, merging, parent and children."""
    import resource

    from timeline.app.lane import Lane
    from timeline.app.merging import Merger
    from timeline.cli import importing
    from timeline.model import ImportOptions

    project, folder, *options = arguments
    spent = {"lane": 0.0, "merging": 0.0}
    place = Merger.place

    def timed(*values, **named):
        begin = time.thread_time()
        place(*values, **named)
        spent["merging"] += time.thread_time() - begin

    class Measured(Lane):
        def close(self) -> None:
            spent["lane"] = self.submit(time.thread_time).result()
            super().close()

    Merger.place, importing.Lane = timed, Measured
    importing.import_articles(
        Path(project), [folder], "id", ImportOptions(dates_only="--dates-only" in options)
    )
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(spent["lane"], spent["merging"], own.ru_utime + own.ru_stime, others.ru_utime + others.ru_stime)
    return 0


if __name__ == "__main__":
    sys.exit(main())
