from __future__ import annotations

from random import Random

import pytest

from tests.reading import hostile
from tests.reading.mutations import damaged, write_damaged
from tests.reading.nasty import NASTY
from timeline.app.readers import Reader
from timeline.reading import FileSource

# `make hostile` reads these too: each takes its reader a few seconds, or all that it may have.
SLOW = {
    "boundary.eml",
    "brackets.md",
    "deep.eml",
    "deep.rss",
    "headers.eml",
    "line.html",
    "line.md",
    "line.rtf",
    "stars.md",
    "attributes.html",
}
SAMPLE = 300


@pytest.fixture(scope="module")
def reader():
    reader = Reader()
    yield reader
    reader.close()


@pytest.mark.parametrize("name", [name for name in NASTY if name not in SLOW])
def test_a_file_that_is_made_to_hurt_costs_itself_alone(reader, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(NASTY[name]())
    outcome = hostile.read_one(reader, path)
    assert not outcome.wrong
    assert outcome.articles or outcome.sentences


@pytest.mark.parametrize("name", [name for name in NASTY if name.startswith(("entity", "links"))])
def test_no_other_file_is_read(reader, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(NASTY[name]())
    for found in reader.read(FileSource(path)):
        assert "root:" not in str(getattr(found, "text", ""))  # the first word of the system's users


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("bomb.zip", "bomb.zip › a.html unpacks to far more than articles need: it was left alone."),
        ("bomb.docx", "bomb.docx unpacks to far more than articles need: it was left alone."),
        ("traversal.zip", "traversal.zip › ../../etc/a.txt leads out of its archive: it was left out."),
        ("links.tar", "links.tar › ../d.txt leads out of its archive: it was left out."),
        ("crypt.pdf", "crypt.pdf is encrypted: take its password off and try again."),
        ("deep.jsonl", "Rows of deep.jsonl without a text were left out: 1."),
    ],
)
def test_what_is_wrong_is_said_and_the_rest_goes_on(reader, tmp_path, name, sentence):
    path = tmp_path / name
    path.write_bytes(NASTY[name]())
    outcome = hostile.read_one(reader, path)
    assert sentence in outcome.sentences
    assert outcome.articles == (name in ("bomb.zip", "traversal.zip", "deep.jsonl"))


@pytest.mark.skipif(not hostile.FOLDER.is_dir(), reason=f"the hostile files are not in {hostile.FOLDER.name}")
def test_broken_files_of_every_kind_give_articles_or_a_sentence():
    outcomes = list(hostile.read_all(hostile.files(count=SAMPLE)))
    assert len(outcomes) == SAMPLE
    assert {outcome.path.name: outcome.wrong for outcome in outcomes if outcome.wrong} == {}
    assert sum(outcome.articles > 0 for outcome in outcomes) > SAMPLE / 4


def test_files_damaged_by_chance_give_articles_or_a_sentence(reader, tmp_path):
    outcomes = [hostile.read_one(reader, path) for path in write_damaged(tmp_path, 63, seed=7)]
    assert [f"{one.path.name}: {one.wrong}" for one in outcomes if one.wrong] == []
    assert all(one.articles or one.sentences for one in outcomes)
    assert any(one.articles for one in outcomes)
    assert any(one.sentences for one in outcomes)


def test_the_same_seed_damages_alike():
    good = b"<p>Jembatan 12 ditutup pada 4 Juli 2024.</p>"
    first, second = ([damaged(good, Random(seed)) for seed in range(50)] for _ in range(2))
    assert first == second
    assert len(set(first) - {good}) > 40
