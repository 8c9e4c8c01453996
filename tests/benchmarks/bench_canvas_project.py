"""A project of many events opened in the window, as a user opens it: when it is seen, and what it costs.

    python -m tests.benchmarks.bench_canvas_project [EVENTS]

"seen" is the time from the start of the process to the first painted frame with the events in it, on the
clock and of the processor, beside that of a bare window of Qt in the same run; the best of some runs.
"first" is the same where nothing is kept of an earlier time. "open" is when all panels show what they
show. "memory" is what the process holds then, "lanes" the milliseconds until the events stand in lanes of
their kind and their place. Then a thousand events a second come in while the timeline is panned: median,
95th percentile and worst of 200 frames, on the clock.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_startup import BARE_WINDOW, milliseconds
from tests.benchmarks.projects import write_project

EVENTS = 1_000_000
RUNS = 3


def main() -> None:
    """Make a project and open it some times."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS
    with tempfile.TemporaryDirectory() as home:
        project = Path(home) / "many.linimasa"
        write_project(project, count)
        # The bytecode of all modules is kept, as where the program is installed.
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": f"{home}/bytecode"}
        _opened(project, environment)
        bare = min(milliseconds(BARE_WINDOW, environment) for _ in range(RUNS))
        runs = [_opened(project, environment) for _ in range(RUNS)]
        best = min(runs, key=lambda told: told["painted"])
        arriving = _opened(project, environment, "arriving")
        for kept in Path(home).rglob("*.roll"):
            kept.unlink()
        first = _opened(project, environment)
        lanes = [min(run[f"lanes {key}"] for run in runs) for key in ("kind", "place")]
        frames = " ".join(f"{arriving[f'{what} wall']:.1f}" for what in ("median", "p95", "worst"))
        print(f"  {count:,} events: seen {_times(best)}, bare window {bare:.0f} ms; first {_times(first)}")
        print(f"  open {best['open']:.0f} ms, memory {best['memory']:.0f} MB, in the end", end="")
        print(f" {best['memory at the end']:.0f}; lanes {lanes[0]:.0f} {lanes[1]:.0f} ms")
        print(f"  frames while events arrive: {frames} ms")


def _times(told: dict[str, float]) -> str:
    return f"{told['painted']:.0f} ms (processor {told['cpu']:.0f})"


def _opened(project: Path, environment: dict[str, str], *options: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.opened", str(project), *options]
    began = time.monotonic_ns() / 1e6
    finished = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=600, check=True
    )
    told: dict[str, float] = json.loads(finished.stdout.splitlines()[-1])
    return {name: value - began if name in ("painted", "open") else value for name, value in told.items()}


if __name__ == "__main__":
    main()
