"""Copies are known though changed and cut; articles on one matter are none."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.merging.copies import Copies, Sketch, are_copies, shared, sketch_of, sources

WORDS = [f"kata{number}" for number in range(5000)]


def text(seed: int, length: int = 300) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def edited(original: str, every: int) -> str:
    """The text with one word in `every` replaced."""
    words = original.split()
    words[::every] = ["lain"] * len(words[::every])
    return " ".join(words)


def test_spacing_case_and_punctuation_do_not_matter():
    assert sketch_of("Gudang beras di Sindang, terbakar habis!") == sketch_of(
        "gudang  beras\ndi Sindang terbakar HABIS"
    )


def test_an_edited_copy_and_a_cut_one_are_copies():
    original = text(1)
    for copy in (edited(original, 20), original[: len(original) // 3], "Kantor berita. " + original):
        assert are_copies(sketch_of(original), sketch_of(copy))


def test_two_texts_that_share_a_quotation_are_no_copies():
    quotation = text(3, 40)
    assert not are_copies(sketch_of(text(1) + quotation), sketch_of(quotation + text(2)))


def test_the_estimate_is_near_the_share():
    common, one, other = text(1, 400), text(2, 400), text(3, 200)
    estimate = shared(sketch_of(f"{common} {one}"), sketch_of(f"{other} {common}"))
    assert estimate == pytest.approx(400 / 600, abs=0.15)


def test_captions_are_no_copies():
    assert not are_copies(sketch_of("Foto: Antara"), sketch_of("Foto: Antara"))
    assert shared(sketch_of(""), sketch_of("")) == 0


def test_a_copy_of_a_copy_is_of_the_same_source():
    first, second = text(1), text(2)
    sketches = {
        "a": sketch_of(first),
        "b": sketch_of(second),
        "c": sketch_of(text(3)),
        "d": sketch_of(f"{first} {second}"),
    }
    assert sorted(map(sorted, sources(sketches))) == [["a", "b", "d"], ["c"]]


def test_copies_are_looked_up_among_many():
    known = Copies((number, sketch_of(text(number))) for number in range(200))
    assert known.of(sketch_of(edited(text(150), 25))) == [150]
    known.add(500, sketch_of(text(150)[:900]))
    assert known.of(sketch_of(text(150))) == [150, 500]
    known.discard(150)
    known.discard(150)
    assert known.of(sketch_of(text(150))) == [500]


@given(st.text(max_size=400))
def test_a_sketch_comes_back_as_it_was_packed(words):
    sketch = sketch_of(words)
    assert Sketch.unpacked(sketch.packed()) == sketch


@pytest.mark.parametrize("damaged", ["", "abc", "\x00", "abcdefgh!"])
def test_what_is_no_sketch_raises_a_value_error(damaged):
    with pytest.raises(ValueError, match=r"sketch|character|base85"):
        Sketch.unpacked(damaged)
