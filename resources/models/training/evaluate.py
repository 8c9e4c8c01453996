"""Score a pipeline on the corpora that had no part in its making, from raw text as the app would read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import spacy
from spacy.tokens import Doc, DocBin
from spacy.training import Example

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from spacy.language import Language

_GRAMMAR = {"UPOS": "pos_acc", "morph": "morph_acc", "UAS": "dep_uas", "LAS": "dep_las"}
_TREEBANKS = ("csui-test", "gsd-test")
_NAMES = ("nergrit-test", "nerugm-test", "idner-news-dev")


def scores(model: Path, build: Path) -> dict[str, dict[str, float]]:
    """Test name -> measure -> per cent, with the corpora that `build` holds as documents."""
    nlp = spacy.load(model)
    table: dict[str, dict[str, float]] = {}
    if nlp.has_pipe("parser"):
        table |= {name: _grammar(nlp, _read(nlp, build, name)) for name in _TREEBANKS}
    if nlp.has_pipe("ner"):
        table |= {name: _names(nlp, _read(nlp, build, name)) for name in _NAMES}
    return table


def _grammar(nlp: Language, gold: list[Doc]) -> dict[str, float]:
    found = _score(nlp, gold)
    table = {measure: _per_cent(found[key]) for measure, key in _GRAMMAR.items()}
    # Where sentences end can only be asked of a text with several of them.
    joined = (_joined(gold[start : start + 5]) for start in range(0, len(gold), 5))
    return {**table, "sentences": _per_cent(_score(nlp, joined)["sents_f"])}


def _names(nlp: Language, gold: list[Doc]) -> dict[str, float]:
    found = _score(nlp, gold)
    per_type = cast("dict[str, dict[str, float]]", found["ents_per_type"])
    whole = {"P": found["ents_p"], "R": found["ents_r"], "F1": found["ents_f"]}
    whole |= {label: per_type.get(label, {}).get("f", 0.0) for label in ("PER", "ORG", "LOC")}
    return {measure: _per_cent(value) for measure, value in whole.items()}


def _score(nlp: Language, gold: Iterable[Doc]) -> dict[str, object]:
    # `evaluate` runs the pipeline over the text of each document, tokenizer included.
    examples = [Example(nlp.make_doc(document.text), document) for document in gold]
    return dict(nlp.evaluate(examples))


def _joined(documents: list[Doc]) -> Doc:
    joined = Doc.from_docs(documents, ensure_whitespace=True)
    assert joined is not None
    return joined


def _read(nlp: Language, build: Path, name: str) -> list[Doc]:
    return list(DocBin().from_disk(build / f"{name}.spacy").get_docs(nlp.vocab))


def _per_cent(value: object) -> float:
    return round(100 * float(cast("float", value)), 1)
