"""Runs every benchmark of this folder, each in a process of its own: `python -m tests.benchmarks [WORD]`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# Which scripts the fonts of this machine lack is no news in a table.
QUIET = os.environ | {"QT_LOGGING_RULES": "qt.text.font.db=false"}


def main() -> int:
    """Run the benchmarks whose name holds the given word, or all."""
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    failed = 0
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if word in path.stem:
            print(f"\n{path.stem}", flush=True)
            failed |= subprocess.run(
                [sys.executable, "-m", f"tests.benchmarks.{path.stem}"], check=False, env=QUIET
            ).returncode
    return failed


if __name__ == "__main__":
    sys.exit(main())
