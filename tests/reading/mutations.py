"""Good files of every format, damaged by chance: flipped, cut, swapped and repeated parts, giant numbers.

    python -m tests.reading.mutations [COUNT [SEED]]

reads so many of them as an import would, and tells of those for which something went wrong. What is packed is
damaged within as often as without, so that the damage gets past the archive to what reads its members.
"""

from __future__ import annotations

import io
import random
import re
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.reading.files import SEVERAL, SINGLE, Told
from tests.reading.hostile import Outcome, read_all, summarise

TOLD = Told(
    "Jembatan Lama di Bandung Ditutup",
    (
        "Gubernur menutup jembatan lama di Bandung pada 4 Juli 2024 setelah retaknya melebar.",
        "Warga menyeberang lewat jembatan darurat sejak Senin (1/7), kata kepala dinas.",
    ),
)
_NUMBERS = (b"0", b"-1", b"65536", b"4294967295", b"99999999999999999999", b"1e999", b"1" * 5000)
_SIGNS = (b"\0", b"\xff", b"<", b">", b"&", b'"', b"(", b")", b"{", b"}", b"[", b"\\", b"\xef\xbb\xbf", b"\r")


def flip(data: bytes, chance: random.Random) -> bytes:
    """Change some bytes, each in one bit."""
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def cut(data: bytes, chance: random.Random) -> bytes:
    """Leave out the end, or a stretch within."""
    start = chance.randrange(len(data))
    return data[:start] + (data[chance.randrange(start, len(data)) :] if chance.random() < 0.5 else b"")


def swap(data: bytes, chance: random.Random) -> bytes:
    """Let two stretches change places."""
    first, second, third = sorted(chance.randrange(len(data)) for _ in range(3))
    return data[:first] + data[second:third] + data[first:second] + data[third:]


def repeat(data: bytes, chance: random.Random) -> bytes:
    """Say a stretch again, up to some thousand times."""
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((3, 30, 300)))
    return data[:end] + data[start:end] * chance.choice((1, 50, 3000)) + data[end:]


def overstate(data: bytes, chance: random.Random) -> bytes:
    """Put another number in the place of one."""
    numbers = list(re.finditer(rb"[0-9]+", data))
    if not numbers:
        return flip(data, chance)
    found = chance.choice(numbers)
    return data[: found.start()] + chance.choice(_NUMBERS) + data[found.end() :]


def strew(data: bytes, chance: random.Random) -> bytes:
    """Put signs of markup, NULs and marks where they do not belong."""
    for _ in range(chance.choice((1, 10, 100))):
        place = chance.randrange(len(data))
        data = data[:place] + chance.choice(_SIGNS) + data[place:]
    return data


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (flip, cut, swap, repeat, overstate, strew)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The same file with one or two damages; of an archive, one of its members has them as often."""
    if zipfile.is_zipfile(io.BytesIO(data)) and chance.random() < 0.7:
        return _damaged_within(data, chance)
    for _ in range(chance.randint(1, 2)):
        data = chance.choice(WAYS)(data or b"x", chance)
    return data


def _damaged_within(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(list(members))
    members[name] = chance.choice(WAYS)(members[name] or b"x", chance)
    if chance.random() < 0.2:  # or it stands under the name of another
        other = chance.choice(list(members))
        members[name], members[other] = members[other], members[name]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def write_damaged(folder: Path, count: int, seed: int = 0) -> list[Path]:
    """So many damaged files, the formats in turn."""
    good = {ending: write(TOLD) for ending, write in SINGLE.items()}
    good |= {ending: write([TOLD, TOLD]) for ending, write in SEVERAL.items()}
    chance = random.Random(seed)
    paths: list[Path] = []
    for number, ending in zip(range(count), _in_turn(list(good)), strict=False):
        path = folder / f"{seed}-{number:04}{ending}"
        path.write_bytes(damaged(good[ending], chance))
        paths.append(path)
    return paths


def _in_turn(endings: list[str]) -> Iterator[str]:
    while True:
        yield from endings


def main() -> int:
    """Read as many as are wanted (500); returns 1 where something went wrong."""
    count, seed = (int(word) for word in (sys.argv[1:] + ["500", "0"][len(sys.argv) - 1 :])[:2])
    with tempfile.TemporaryDirectory() as made:
        outcomes: list[Outcome] = []
        for outcome in read_all(write_damaged(Path(made), count, seed)):
            outcomes.append(outcome)
            if outcome.wrong:
                print(f"{outcome.path.name}: {outcome.wrong}", flush=True)
    summarise(outcomes)
    return int(any(one.wrong for one in outcomes))


if __name__ == "__main__":
    sys.exit(main())
