"""How many articles of each format are read in a second, in the confined process, and the memory it takes.

    python -m tests.benchmarks.bench_reading

Articles are retold into files of each format (see retelling.py); a process is started for each and reads
a few of them before the clock starts. Then: from a question to an answer for one small page, once warm.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.retelling import articles, retell
from tests.reading.files import SEVERAL, SINGLE
from timeline.app.readers import Reader
from timeline.dates import timex3
from timeline.model import RawArticle
from timeline.reading import FileSource, TextSource

ARTICLES = 200
PAGES = Path(__file__).resolve().parents[3] / "shared/corpora/pages"
_WARM = 5


def main() -> int:
    """Measure, and print a table."""
    tolds = articles(ARTICLES)
    size = sum(len(told.text) for told in tolds) // len(tolds)
    print(f"{ARTICLES} articles of {size} letters on average, in one process")
    print(f"{'format':8} {'articles/s':>11} {'of CPU':>8} {'peak MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for ending in (*SINGLE, *SEVERAL):
            retell(Path(folder), tolds, [ending])
            _measure(ending, sorted(Path(folder, ending.strip(".").replace(".", "_")).iterdir()))
    _measure_small()
    if PAGES.is_dir():
        _measure_pages()
    return 0


def _measure(ending: str, paths: Sequence[Path]) -> None:
    reader = Reader()
    warm = paths[:_WARM] if len(paths) > _WARM else paths[:1]
    _read(reader, warm)
    begin, used = time.perf_counter(), _cpu(reader)
    count = _read(reader, paths)
    wall, cpu = time.perf_counter() - begin, _cpu(reader) - used
    print(f"{ending:8} {count / wall:11.0f} {count / max(cpu, 0.001):8.0f} {_peak(reader):8.0f}", flush=True)
    reader.close()


def _read(reader: Reader, paths: Sequence[Path]) -> int:
    found = [outcome for path in paths for outcome in reader.read(FileSource(path))]
    return sum(isinstance(outcome, RawArticle) for outcome in found)


def _measure_small() -> None:
    reader = Reader()
    page = "<html><body><h1>Sumur Tua</h1><p>4 Juli 2024</p><p>Gubernur menutup sumur tua itu kemarin.</p>"
    list(reader.read(TextSource(page, html=True)))
    took: list[float] = []
    for _ in range(20):
        begin = time.perf_counter()
        list(reader.read(TextSource(page, html=True)))
        took.append(time.perf_counter() - begin)
    print(f"one small page, once warm: median {median(took) * 1000:.1f} ms, worst {max(took) * 1000:.1f} ms")
    reader.close()


def _measure_pages() -> None:
    """The publication dates of real pages, right and wrong."""
    gold = {
        page["file"]: page["date"] for page in json.loads((PAGES / "gold.json").read_text(encoding="utf-8"))
    }
    reader = Reader()
    begin = time.perf_counter()
    told = {"right": 0, "wrong": 0, "none": 0}
    for name, day in gold.items():
        for page in reader.read(FileSource(PAGES / name)):
            interval = page.published.interval if isinstance(page, RawArticle) else None
            found = timex3.value_of(interval)[0] if interval else ""
            told["right" if found == day else "wrong" if found else "none"] += 1
    seconds = time.perf_counter() - begin
    print(f"publication dates of {len(gold)} real pages: {told}; {len(gold) / seconds:.0f} pages/s")
    reader.close()


def _cpu(reader: Reader) -> float:
    """Seconds of the processor that the reading process has used."""
    fields = _proc(reader, "stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100 if fields else 0.0


def _peak(reader: Reader) -> float:
    """The most memory that it has held, in MB."""
    status = _proc(reader, "status")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000 if "VmHWM:" in status else 0.0


def _proc(reader: Reader, name: str) -> str:
    process = reader._process
    path = Path(f"/proc/{process.pid if process else 0}/{name}")
    return path.read_text(encoding="ascii", errors="replace") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
