"""Reads broken and hostile files, each in the confined reader, and tells what became of it.

`make hostile` reads all of ../shared/corpora/badinput, and the files that nasty.py makes; nothing in them is
executed.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.reading.nasty import NASTY
from timeline.app.confinement import MEMORY
from timeline.app.readers import READING_TIME, Reader
from timeline.errors import Bug
from timeline.model import RawArticle
from timeline.reading import FileSource

FOLDER = Path(__file__).resolve().parents[3] / "shared/corpora/badinput"
# What killing and starting a process anew takes on a busy machine.
_SLACK = 10.0


@dataclass(frozen=True)
class Outcome:
    """What became of a file: its articles, what was said of it, and what it took."""

    path: Path
    articles: int
    sentences: tuple[str, ...]
    seconds: float
    memory: int
    wrong: str

    @property
    def told(self) -> str:
        return f"{self.articles} articles" if self.articles else self.sentences[0]


def files(folder: Path = FOLDER, count: int | None = None) -> list[Path]:
    """The files of the folder; of each of its parts as large a share, where only `count` are wanted."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    if count is None or count >= len(found):
        return found
    return [found[index * len(found) // count] for index in range(count)]


def read_all(paths: Sequence[Path], seconds: float = READING_TIME) -> Iterator[Outcome]:
    """Read each file as an import would."""
    reader = Reader(seconds)
    try:
        for path in paths:
            yield read_one(reader, path, seconds)
    finally:
        reader.close()


def read_one(reader: Reader, path: Path, seconds: float = READING_TIME) -> Outcome:
    """Read a file, and look at what came of it and at what it took."""
    begin = time.monotonic()
    found: list[object] = []
    wrong = ""
    longest = 0.0
    try:
        last = begin
        for outcome in reader.read(FileSource(path)):
            found.append(outcome)
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
    except Bug as bug:
        wrong = f"a mistake of ours: {bug.__cause__}"
    articles = [article for article in found if isinstance(article, RawArticle)]
    sentences = tuple(str(fault) for fault in found if not isinstance(fault, RawArticle))
    memory = _peak(reader)
    wrong = wrong or next(
        (
            what
            for what, is_wrong in (
                ("neither article nor sentence", not found),
                ("an empty article", any(not article.text.strip() for article in articles)),
                ("a sentence that is none", any(not one.endswith(".") or "\n" in one for one in sentences)),
                ("over the time", longest > seconds + _SLACK),
                ("over the memory", memory > MEMORY),
            )
            if is_wrong
        ),
        "",
    )
    return Outcome(path, len(articles), sentences, time.monotonic() - begin, memory, wrong)


def _peak(reader: Reader) -> int:
    """The most address space that the reading process has had, in bytes; 0 where the system does not tell."""
    process = reader._process
    if process is None or not Path(f"/proc/{process.pid}/status").exists():
        return 0
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii", errors="replace")
    return int(status.partition("VmPeak:")[2].split()[0]) * 1024 if "VmPeak:" in status else 0


def main() -> int:
    """Read the whole folder, or the one given, and the nasty files; returns 1 where something went wrong."""
    folder = next((Path(word) for word in sys.argv[1:] if word != "-v"), FOLDER)
    if not folder.is_dir():
        print(f"There are no hostile files in {folder}.")
        return 2
    with tempfile.TemporaryDirectory() as made:
        for name, make in NASTY.items():
            (Path(made) / name).write_bytes(make())
        outcomes: list[Outcome] = []
        for outcome in read_all([*files(folder), *files(Path(made))]):
            outcomes.append(outcome)
            if outcome.wrong or "-v" in sys.argv:
                print(f"{outcome.path.name}: {outcome.wrong or outcome.told}", flush=True)
    summarise(outcomes)
    return int(any(one.wrong for one in outcomes))


def summarise(outcomes: Sequence[Outcome]) -> None:
    """Print what came of them all, and how often each sentence was said."""
    slowest = max(outcomes, key=lambda one: one.seconds)
    print(
        f"{len(outcomes)} files: {sum(one.articles > 0 for one in outcomes)} gave articles "
        f"({sum(one.articles for one in outcomes)}), {sum(not one.articles for one in outcomes)} a sentence; "
        f"{sum(bool(one.wrong) for one in outcomes)} went wrong\n"
        f"{sum(one.seconds for one in outcomes):.0f} s, the slowest {slowest.seconds:.1f} s "
        f"({slowest.path.name}); memory at most {max(one.memory for one in outcomes) / 1e6:.0f} MB"
    )
    for sentence, count in Counter(_general(one) for one in outcomes if not one.articles).most_common():
        print(f"{count:5} {sentence}")


def _general(outcome: Outcome) -> str:
    return outcome.sentences[0].replace(outcome.path.name, "…") if outcome.sentences else "(nothing)"


if __name__ == "__main__":
    sys.exit(main())
