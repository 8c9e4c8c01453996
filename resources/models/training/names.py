"""Corpora of names (people, organisations, places) as spaCy documents."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.vocab import Vocab

_LABELS = {
    "PERSON": "PER", "PER": "PER", "PPL": "PER",
    "ORGANIZATION": "ORG", "ORGANISATION": "ORG", "ORG": "ORG",
    "LOCATION": "LOC", "PLACE": "LOC", "LOC": "LOC", "PLC": "LOC",
}  # fmt: skip
# Marks of products and events in nerp: many are organisations, so nothing is said about them.
_UNSURE = frozenset({"IND", "EVT", "FNB"})
_TIGHT_BEFORE = frozenset(",.;:?!)]}%…")
_TIGHT_AFTER = frozenset("([{$")
_JOINING = frozenset("-/")
MISSING = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words and their marks: "B-PER", "I-PER", "O", or MISSING where the corpus does not say."""

    words: tuple[str, ...]
    marks: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        """Equal for two copies of one sentence, however they are cased and tokenized."""
        return fingerprint("".join(self.words))


def fingerprint(text: str) -> str:
    """Letters and digits alone, lower-cased."""
    return re.sub(r"[\W_]+", "", text.lower())


def read_columns(path: Path, *, word: int = 0, comment: str | None = None) -> list[Sentence]:
    """One token a line, its mark the last column that looks like one; sentences part at blank lines."""
    sentences: list[Sentence] = []
    rows: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        columns = line.split()
        if comment and line.startswith(comment):
            continue
        if columns:
            rows.append((columns[word], _mark(columns[word + 1 :])))
        elif rows:
            sentences.append(_sentence(rows))
            rows = []
    return sentences


def _mark(columns: list[str]) -> str:
    for column in reversed(columns):
        if column == "O":
            return "O"
        place, _, label = column.partition("-")
        if place in {"B", "I"} and label:
            return MISSING if label in _UNSURE else f"{place}-{_LABELS[label]}" if label in _LABELS else "O"
    return "O"


def _sentence(rows: list[tuple[str, str]]) -> Sentence:
    marks: list[str] = []
    for _, mark in rows:
        continues = bool(marks) and marks[-1][1:] == mark[1:]
        marks.append(f"B{mark[1:]}" if mark.startswith("I-") and not continues else mark)
    return Sentence(tuple(word for word, _ in rows), tuple(marks))


class Casing:
    """How words are written inside sentences, learnt from cased text."""

    def __init__(self, sentences: Iterable[Iterable[str]]) -> None:
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for words in sentences:
            for place, word in enumerate(words):
                if place:
                    counts[word.lower()][word] += 1
        self._usual = {word: forms.most_common(1)[0][0] for word, forms in counts.items()}

    def usual(self, word: str) -> str | None:
        """The most frequent form of a word, None for one never seen."""
        return self._usual.get(word.lower())

    def restore(self, sentence: Sentence) -> Sentence:
        """A lower-cased sentence written as news would write it.

        nerp marks no organisations: a word usually capitalised that carries no mark may be one, so its
        mark is taken away. Only words usually in lower case stay marked as no names.
        """
        words, marks = [], []
        for place, (word, mark) in enumerate(zip(sentence.words, sentence.marks, strict=True)):
            form = self._form(word, mark)
            marks.append(MISSING if mark == "O" and form != form.lower() else mark)
            words.append(form if place else form[:1].upper() + form[1:])
        return Sentence(tuple(words), tuple(marks))

    def _form(self, word: str, mark: str) -> str:
        usual = self.usual(word)
        if mark == "O":
            return usual or word
        if usual and usual != usual.lower():
            return usual
        return word if mark.startswith("I-") and word in {"bin", "binti", "dan", "di", "of"} else word.title()


def documents(sentences: Iterable[Sentence], vocab: Vocab) -> Iterator[Doc]:
    """Each sentence as a document, spaced as a writer would have spaced it."""
    for sentence in sentences:
        yield Doc(
            vocab, words=list(sentence.words), spaces=spacing(sentence.words), ents=list(sentence.marks)
        )


def spacing(words: tuple[str, ...]) -> list[bool]:
    """Whether a blank follows each word of a tokenized sentence."""
    spaces: list[bool] = []
    open_quotes: set[str] = set()
    glued = False
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        spaced = _spaced(word, following, words[place - 1] if place else "")
        if word in {'"', "'"}:
            spaced = word in open_quotes
            open_quotes ^= {word}
        if following in {'"', "'"} and following in open_quotes:
            spaced = False
        if word[:1] in _TIGHT_BEFORE and glued and word.isdigit():
            spaced = False
        spaces.append(spaced and bool(following))
        glued = not spaced
    return spaces


def _spaced(word: str, following: str, before: str) -> bool:
    if not following or word in _TIGHT_AFTER:
        return False
    if following in _TIGHT_BEFORE or following.startswith("'"):
        return False
    if following in _JOINING:
        return not _joins(word)
    return not (word in _JOINING and _joins(before) and _joins(following))


def _joins(word: str) -> bool:
    return word[-1:].isalnum()
