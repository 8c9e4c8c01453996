"""Retells articles into files of every format that is read, for formats of which there is no corpus.

    python -m tests.benchmarks.retelling FOLDER [COUNT [ENDING...]]

The articles are those of ../shared/corpora/id-news where they are there, else made up. Formats that hold one
article get a file for each; the others one file for every hundred.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from tests.reading.files import SEVERAL, SINGLE, Told, write

CORPUS = Path(__file__).resolve().parents[3] / "shared/corpora/id-news/articles.jsonl"
_IN_A_FILE = 100
# Of a few the corpus does not know the day; the files must have one.
_SOME_DAY = "2025-06-18"
_WHO = (
    "Gubernur Jawa Barat",
    "Menteri Perdagangan",
    "Kepala Badan Pangan",
    "Wali Kota Semarang",
    "Direktur Pelabuhan",
)
_DID = (
    "meresmikan jembatan",
    "membuka pasar",
    "menutup sumur tua",
    "meninjau gudang beras",
    "membahas tarif",
)
_WHERE = ("di Bandung", "di Surabaya", "di pesisir utara", "di kantornya", "di hadapan para petani")
_WHEN = ("kemarin", "pada Senin (17/6/2024)", "pekan lalu", "pada 4 Juli 2024", "sejak awal Maret")


def articles(count: int) -> list[Told]:
    """So many articles, each another one."""
    found = list(islice(_real(), count))
    return found + [_made_up(number) for number in range(len(found), count)]


def retell(folder: Path, tolds: Sequence[Told], endings: Sequence[str] = (*SINGLE, *SEVERAL)) -> None:
    """Write the articles into a folder for each format."""
    for ending in endings:
        place = folder / ending.strip(".").replace(".", "_")
        place.mkdir(parents=True, exist_ok=True)
        if ending in SINGLE:
            for number, told in enumerate(tolds):
                write(place, f"{number:05}{ending}", SINGLE[ending](told))
        else:
            for number, part in enumerate(_parts(tolds)):
                write(place, f"{number:05}{ending}", SEVERAL[ending](part))


def _parts(tolds: Sequence[Told]) -> Iterator[Sequence[Told]]:
    for start in range(0, len(tolds), _IN_A_FILE):
        yield tolds[start : start + _IN_A_FILE]


def _real() -> Iterator[Told]:
    if not CORPUS.is_file():
        return
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        fields = json.loads(line)
        paragraphs = tuple(part.strip() for part in fields["text"].split("\n") if part.strip())
        if paragraphs:
            yield Told(
                fields["title"],
                paragraphs,
                fields["dct"] or _SOME_DAY,
                fields.get("author") or "Redaksi",
                fields["publisher"],
                fields["lang"],
                fields["url"],
            )


def _made_up(number: int) -> Told:
    chance = random.Random(number)

    def sentence() -> str:
        parts = (chance.choice(_WHO), chance.choice(_DID), chance.choice(_WHERE), chance.choice(_WHEN))
        return f"{' '.join(parts)}, kata juru bicaranya kepada {chance.randint(2, 90)} wartawan."

    paragraphs = tuple(" ".join(sentence() for _ in range(3)) for _ in range(8))
    return Told(f"{chance.choice(_WHO)} {chance.choice(_DID)} ({number})", paragraphs)


def main() -> int:
    """Retell as the arguments say."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    retell(Path(sys.argv[1]), articles(count), sys.argv[3:] or (*SINGLE, *SEVERAL))
    return 0


if __name__ == "__main__":
    sys.exit(main())
