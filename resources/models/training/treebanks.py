"""Universal Dependencies treebanks as spaCy documents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.vocab import Vocab

# Features the clauses of an article are read by; the rest would only make the tagger's choice harder.
_FEATURES = ("Foreign", "Polarity", "PronType", "Voice")
# The GSD treebank calls "compound" what the other two call "nmod".
_LABELS = {"compound": "nmod", "compound:a": "nmod", "dep": "nmod", "dislocated": "nsubj", "clf": "nmod"}


@dataclass(slots=True)
class Word:
    """One token as spaCy sees it: a surface that the treebank may have split ("menyetujui" + "nya")."""

    form: str
    pos: str
    morph: str
    head: int
    label: str
    spaced: bool


Sentence = list[Word]


def read_treebank(path: Path) -> list[Sentence]:
    """All sentences of a CoNLL-U file, split surfaces joined again."""
    blocks = re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip())
    return [_sentence(block) for block in blocks]


def documents(sentences: Iterable[Sentence], vocab: Vocab) -> Iterator[Doc]:
    """Each sentence as a document of its own."""
    return (document([sentence], vocab) for sentence in sentences)


def document(sentences: list[Sentence], vocab: Vocab) -> Doc:
    """Sentences that follow each other in one document, so that the parser learns where they end."""
    words = [word for sentence in sentences for word in sentence]
    offsets = [start for sentence, start in zip(sentences, _starts(sentences), strict=True) for _ in sentence]
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.spaced for word in words],
        pos=[word.pos for word in words],
        morphs=[word.morph for word in words],
        heads=[word.head + offset for word, offset in zip(words, offsets, strict=True)],
        deps=[word.label for word in words],
    )


def _starts(sentences: list[Sentence]) -> list[int]:
    starts, total = [], 0
    for sentence in sentences:
        starts.append(total)
        total += len(sentence)
    return starts


def _sentence(block: str) -> Sentence:
    rows = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
    heads = {int(row[0]): int(row[6]) for row in rows if row[0].isdigit()}
    surfaces = _surfaces(rows)
    place = {number: index for index, (_, numbers) in enumerate(surfaces) for number in numbers}
    return [_word(surface, numbers, heads, place, rows) for surface, numbers in surfaces]


def _surfaces(rows: list[list[str]]) -> list[tuple[list[str], list[int]]]:
    """The rows that carry a surface, each with the numbers of the words it covers."""
    found: list[tuple[list[str], list[int]]] = []
    covered = 0
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            found.append((row, list(range(first, last + 1))))
            covered = last
        elif row[0].isdigit() and int(row[0]) > covered:
            found.append((row, [int(row[0])]))
    return found


def _word(
    surface: list[str],
    numbers: list[int],
    heads: dict[int, int],
    place: dict[int, int],
    rows: list[list[str]],
) -> Word:
    """The word that stands for a surface is the one whose head lies outside it."""
    top = next(number for number in numbers if heads[number] not in numbers)
    row = next(row for row in rows if row[0] == str(top))
    own = place[top]
    label = _LABELS.get(row[7], row[7])
    return Word(
        form=surface[1].replace(" ", ""),
        pos=row[3],
        morph=_morph(row[5]),
        head=place[heads[top]] if heads[top] else own,
        label="ROOT" if label == "root" else label,
        spaced="SpaceAfter=No" not in surface[9],
    )


def _morph(features: str) -> str:
    kept = [pair for pair in features.split("|") if pair.split("=")[0] in _FEATURES]
    return "|".join(kept)
