"""Case and accents do not matter."""

from __future__ import annotations

from timeline.language.folding import folded


def test_accents_and_apostrophes_are_folded():
    assert folded("Ismaël Haniyyah’s") == "ismael haniyyah's"
    assert folded("STRASSE") == folded("Straße")
