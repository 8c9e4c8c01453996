"""Which corpora go into training, which stand apart to measure, and that no sentence stands on both sides."""

from __future__ import annotations

import json
import random
from itertools import chain
from typing import TYPE_CHECKING

import names
import treebanks
from gazetteers import retold
from spacy.tokens import DocBin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.language import Language
    from spacy.tokens import Doc

_TREEBANK_TESTS = {"csui-test": "ud-csui/id_csui-ud-test.conllu", "gsd-test": "ud-gsd/id_gsd-ud-test.conllu"}
_NAME_TESTS = {
    "nergrit-test": "nergrit/test.txt",
    "nerugm-test": "nerugm/test.01.tsv",
    "idner-news-dev": "idner-news/dev.txt",
}
_SEED = 2024


class Corpora:
    """The gold data below one folder, brought to spaCy documents in `build`."""

    def __init__(self, root: Path, build: Path, nlp: Language) -> None:
        self._indonesian = root / "training-id"
        self._english = root / "training-en"
        self._news = root / "id-news" / "articles.jsonl"
        self._build = build
        self._nlp = nlp
        self._random = random.Random(_SEED)

    def paragraphs(self) -> Iterator[str]:
        """The paragraphs of the raw articles."""
        with self._news.open(encoding="utf-8") as lines:
            for line in lines:
                yield from (text for text in json.loads(line)["text"].split("\n") if len(text) > 40)

    def write_grammar(self, *, everything: bool) -> None:
        """Treebank documents for training and choosing, and the tests; a tenth chooses unless all train."""
        tests = {name: self._treebank(path) for name, path in _TREEBANK_TESTS.items()}
        for name, sentences in tests.items():
            self._save(name, treebanks.documents(sentences, self._nlp.vocab))
        held_out = {_fingerprint(sentence) for sentence in chain(*tests.values())}
        train, choose = [], []
        for path in ("ud-csui/id_csui-ud-train.conllu", "ud-pud/id_pud-ud-test.conllu"):
            sentences = [one for one in self._treebank(path) if _fingerprint(one) not in held_out]
            choose += sentences[::10]
            train += sentences if everything else [one for at, one in enumerate(sentences) if at % 10]
        train += [
            one for one in self._treebank("ud-gsd/id_gsd-ud-dev.conllu") if _fingerprint(one) not in held_out
        ]
        self._save("grammar-dev", treebanks.documents(choose, self._nlp.vocab))
        self._save("grammar-train", self._grouped(train))

    def _grouped(self, sentences: list[treebanks.Sentence]) -> Iterator[Doc]:
        """Every sentence alone and once more among others, as it stands in an article."""
        yield from treebanks.documents(sentences, self._nlp.vocab)
        shuffled = self._random.sample(sentences, len(sentences))
        while shuffled:
            size = self._random.randint(2, 5)
            yield treebanks.document(shuffled[:size], self._nlp.vocab)
            shuffled = shuffled[size:]

    def write_names(self) -> None:
        """Documents with names for training and choosing, and the tests."""
        tests = {name: self._names(path) for name, path in _NAME_TESTS.items()}
        for name, sentences in tests.items():
            self._save(name, names.documents(sentences, self._nlp.vocab))
        choose = self._names("nergrit/valid.txt") + self._names("nerugm/dev.01.tsv")
        held_out = {sentence.fingerprint for sentence in chain(choose, *tests.values())}
        train = [one for one in self.name_sentences() if one.fingerprint not in held_out]
        self._save("names-dev", names.documents(choose, self._nlp.vocab))
        train += list(retold(train))
        self._save("names-train", names.documents(train, self._nlp.vocab))

    def name_sentences(self) -> list[names.Sentence]:
        """All training sentences of the name corpora, nerp written with capitals."""
        cased = self._names("nergrit/train.txt") + self._names("idner-news/train.txt")
        cased += self._names("nerugm/train.01.tsv")
        raw = ([token.text for token in self._nlp.make_doc(text)] for text in self.paragraphs())
        casing = names.Casing(chain(raw, (sentence.words for sentence in cased)))
        lower = [
            casing.restore(one)
            for part in ("train", "valid", "test")
            for one in self._names(f"nerp/{part}.txt")
        ]
        english = names.read_columns(self._english / "wikigold/en/test.conllu", word=1)
        english += names.read_columns(self._english / "uner-ewt/en_ewt-ud-dev.iob2", word=1, comment="# ")
        english += names.read_columns(self._english / "uner-ewt/en_ewt-ud-test.iob2", word=1, comment="# ")
        return cased + lower + [one for one in english if len(one.words) > 3]

    def _treebank(self, path: str) -> list[treebanks.Sentence]:
        return treebanks.read_treebank(self._indonesian / path)

    def _names(self, path: str) -> list[names.Sentence]:
        return names.read_columns(self._indonesian / path)

    def _save(self, name: str, documents: Iterable[Doc]) -> None:
        DocBin(docs=documents, store_user_data=False).to_disk(self._build / f"{name}.spacy")


def _fingerprint(sentence: treebanks.Sentence) -> str:
    return names.fingerprint("".join(word.form for word in sentence))
