"""Sentences of the name corpora told once more of other countries and provinces."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from babel import Locale
from names import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEED = 2024
_PROVINCES = [
    "Aceh", "Sumatera Utara", "Sumatera Barat", "Riau", "Kepulauan Riau", "Jambi", "Sumatera Selatan",
    "Bangka Belitung", "Bengkulu", "Lampung", "Banten", "Jakarta", "Jawa Barat", "Jawa Tengah",
    "Yogyakarta", "Jawa Timur", "Bali", "Nusa Tenggara Barat", "Nusa Tenggara Timur",
    "Kalimantan Barat", "Kalimantan Tengah", "Kalimantan Selatan", "Kalimantan Timur",
    "Kalimantan Utara", "Sulawesi Utara", "Gorontalo", "Sulawesi Tengah", "Sulawesi Barat",
    "Sulawesi Selatan", "Sulawesi Tenggara", "Maluku", "Maluku Utara", "Papua", "Papua Barat",
    "Papua Tengah", "Papua Selatan", "Papua Pegunungan", "Papua Barat Daya",
]  # fmt: skip


def retold(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Each sentence that names a country or a province, with others in their places."""
    chance = random.Random(_SEED)
    kinds = (_countries(), _PROVINCES)
    others = {name: kind for kind in kinds for name in kind}
    for sentence in sentences:
        words: list[str] = []
        marks: list[str] = []
        for part in _parts(sentence):
            name = " ".join(word for word, _ in part)
            if part[0][1] == "B-LOC" and name in others:
                new = chance.choice(others[name]).split()
                words += new
                marks += ["B-LOC", *["I-LOC"] * (len(new) - 1)]
            else:
                words += [word for word, _ in part]
                marks += [mark for _, mark in part]
        if tuple(words) != sentence.words:
            yield Sentence(tuple(words), tuple(marks))


def _countries() -> list[str]:
    territories = Locale("id").territories
    return sorted(
        name for code, name in territories.items() if code.isalpha() and name.replace(" ", "").isalpha()
    )


def _parts(sentence: Sentence) -> Iterator[list[tuple[str, str]]]:
    """Each name whole, every other word alone."""
    part: list[tuple[str, str]] = []
    for word, mark in zip(sentence.words, sentence.marks, strict=True):
        if part and not mark.startswith("I-"):
            yield part
            part = []
        part.append((word, mark))
    yield part
