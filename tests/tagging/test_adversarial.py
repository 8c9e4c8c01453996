"""Hostile texts: each must end. How the time grows is measured in tests/benchmarks/bench_tagging.py."""

from __future__ import annotations

import pytest

from tests.tagging.marked import tagged

SIZE = 1_000_000
PIECES = {
    "slashed numbers": "1/1/1/1/",
    "one word of time": "Senin ",
    "articles": "the ",
    "a run of digits": "1",
    "digits and dots": "1.",
    "open brackets": "(" * 50 + "4/7 ",
    "nested dates": "Senin (4/7) (",
    "number words": "dua puluh ",
    "ordinals": "the third of the ",
    "dashes between years": "2014-",
    "line breaks": "\n",
    "blank space": " ",
    "spaces within an expression": "4" + " " * 30 + "Juli ",
    "one endless sentence of verbs": "akan will telah was ",
    "months": "Mei May March Maret ",
    "quotes": "“4 Juli” ",
    "combining marks": "e\u0301",
    "weekday after weekday": "Friday, ",
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_hostile_text_ends(piece, language):
    text = (piece * (SIZE // len(piece) + 1))[: SIZE // 10]
    found = tagged(text, language, "2025-06-18").timexes
    assert all(timex.end <= len(text) for timex in found)


@pytest.mark.parametrize("piece", ["1/1/1/1/", "1", "\n", "the "])
def test_a_megabyte_ends(piece):
    assert len(tagged(piece * (SIZE // len(piece)), "id", None).timexes) <= SIZE
