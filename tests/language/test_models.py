"""The trained pipelines: what is asked of them, how heavy they are, and that they keep no text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline.language.models import load_model, model_languages

MODEL = Path(__file__).resolve().parents[2] / "resources" / "models" / "id_linimasa"
SENTENCES = (
    "Gubernur Jawa Barat Dedi Mulyadi meresmikan pasar itu di Bandung pada Senin. "
    "Jembatan lama dibangun oleh perusahaan asing pada tahun 1931."
)


@pytest.fixture(scope="module")
def indonesian():
    nlp = load_model("id")
    assert nlp is not None
    return nlp


@pytest.fixture(scope="module")
def read(indonesian):
    return indonesian(SENTENCES)


def word(document, text):
    return next(token for token in document if token.text == text)


def test_a_language_without_a_pipeline_gives_none():
    assert load_model("sw") is None
    assert set(model_languages()) == {"en", "id"}


@pytest.mark.parametrize("language", ["en", "id"])
def test_one_process_loads_a_pipeline_once(language):
    assert load_model(language) is load_model(language)


def test_english_finds_a_clause_and_its_names():
    nlp = load_model("en")
    assert nlp is not None
    document = nlp("Angela Merkel visited Paris on Monday.")
    assert (word(document, "Merkel").dep_, word(document, "Merkel").head.text) == ("nsubj", "visited")
    assert ("Angela Merkel", "PERSON") in {(name.text, name.label_) for name in document.ents}


def test_sentences_end_where_a_reader_ends_them(read):
    assert [sentence.text[-6:] for sentence in read.sents] == ["Senin.", " 1931."]


def test_the_active_clause_has_its_subject_and_object(read):
    predicate = word(read, "meresmikan")
    assert predicate.dep_ == "ROOT"
    assert (word(read, "Gubernur").dep_, word(read, "Gubernur").head) == ("nsubj", predicate)
    assert (word(read, "pasar").dep_, word(read, "pasar").head) == ("obj", predicate)
    assert predicate.morph.get("Voice") == ["Act"]


def test_the_passive_clause_says_so(read):
    predicate = word(read, "dibangun")
    assert predicate.morph.get("Voice") == ["Pass"]
    assert (word(read, "Jembatan").dep_, word(read, "Jembatan").head) == ("nsubj:pass", predicate)


def test_names_of_people_and_places(read):
    names = {(name.text, name.label_) for name in read.ents}
    assert {("Dedi Mulyadi", "PER"), ("Bandung", "LOC")} <= names


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Rp10.000 per orang", ["Rp", "10.000", "per", "orang"]),
        ("orang-orang dan Undang-Undang", ["orang-orang", "dan", "Undang-Undang"]),
        ("kemenangan SBY-Boediono", ["kemenangan", "SBY", "-", "Boediono"]),
        ("warga non-Muslim ke-7", ["warga", "non-Muslim", "ke-7"]),
        ("Januari-Maret, 19-21", ["Januari", "-", "Maret", ",", "19", "-", "21"]),
        ("naik 5% (12 km)", ["naik", "5", "%", "(", "12", "km", ")"]),
    ],
)
def test_tokens_are_those_of_the_treebanks(indonesian, text, tokens):
    assert [token.text for token in indonesian.make_doc(text)] == tokens


def test_the_folder_is_light_and_holds_no_code():
    files = [path for path in MODEL.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 15_000_000
    assert not [path.name for path in files if path.suffix in {".py", ".pkl", ".pickle", ".so"}]
    assert {"LICENSE", "NOTICE", "README.md"} <= {path.name for path in files}


def test_the_vocabulary_holds_labels_and_no_text():
    strings = json.loads((MODEL / "vocab" / "strings.json").read_text(encoding="utf-8"))
    assert len(strings) < 200
    assert "PER" in strings
