"""What makes the pipelines quicker changes nothing of what they say."""

from __future__ import annotations

import numpy as np
import pytest
from spacy.vectors import Vectors

from timeline.language import models
from timeline.language.calculating import KeptVectors
from timeline.language.models import forgetting, load_model


@pytest.fixture
def floret() -> Vectors:
    data = np.random.default_rng(7).random((50, 8), dtype=np.float32)
    vectors = Vectors(data=data, mode="floret", minn=3, maxn=4, hash_count=2)
    for word in ("Jakarta", "gempa", "hari", "ini", "itu", ""):
        vectors.strings.add(word)
    return vectors


def keys(vectors: Vectors, *words: str) -> np.ndarray:
    return np.array([vectors.strings[word] for word in words], dtype=np.uint64)


@pytest.mark.parametrize("most", [1, 2, 3, 100])
def test_kept_vectors_are_those_of_the_table_however_few_are_kept(floret: Vectors, most: int) -> None:
    kept = KeptVectors(floret, most)

    for words in (("gempa", "hari"), ("gempa", "gempa"), ("hari", "ini", "itu"), ("Jakarta", "gempa")):
        assert np.array_equal(kept.get_batch(keys(floret, *words)), floret.get_batch(keys(floret, *words)))


def test_a_kept_vector_is_not_made_again(floret: Vectors) -> None:
    kept = KeptVectors(floret)
    before = kept.get_batch(keys(floret, "gempa"))
    kept.data = np.zeros_like(floret.data)

    assert np.array_equal(kept.get_batch(keys(floret, "gempa")), before)
    assert not kept.get_batch(keys(floret, "hari")).any()


def test_an_empty_word_is_nothing(floret: Vectors) -> None:
    assert not KeptVectors(floret).get_batch(keys(floret, "", "")).any()


def test_the_indonesian_pipeline_keeps_its_vectors() -> None:
    model = load_model("id")

    assert model is not None
    assert isinstance(model.vocab.vectors, KeptVectors)


def test_the_english_pipeline_tells_parts_of_speech_but_no_lemmas() -> None:
    model = load_model("en")

    assert model is not None
    doc = model(
        "The ministers that came on Friday were not asked about the flood, but they have told something."
    )
    assert "lemmatizer" not in model.pipe_names
    assert [token.pos_ for token in doc if token.text in ("that", "were", "flood", "but", "something")] == [
        "PRON",
        "AUX",
        "NOUN",
        "CCONJ",
        "PRON",
    ]
    assert not any(token.morph for token in doc)


def test_words_are_forgotten_once_enough_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    model = load_model("id")
    assert model is not None
    with forgetting(model):
        model.make_doc("Qwertz")
    monkeypatch.setattr(models, "_MOST_WORDS", len(model.vocab))
    with forgetting(model):
        model.make_doc("Yxcvbn")
    assert ("Qwertz" in model.vocab, "Yxcvbn" in model.vocab) == (True, False)
