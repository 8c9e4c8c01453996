"""Newspaper sentences of every family, in four languages; what is not marked must not be found.

One sentence a line of `newspaper_LANGUAGE.txt`, the marks as in `marked`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tagging.marked import check

CREATED = "2025-06-18"  # a Wednesday
SENTENCES = [
    (path.stem.removeprefix("newspaper_"), line)
    for path in sorted(Path(__file__).parent.glob("newspaper_*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


def test_there_are_sentences_of_each_language():
    assert {language for language, _ in SENTENCES} == {"de", "en", "id", "ms"}


@pytest.mark.parametrize(("language", "marked"), SENTENCES)
def test_newspaper_sentences(language, marked):
    check(marked, language, CREATED)
