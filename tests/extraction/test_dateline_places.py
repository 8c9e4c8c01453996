"""The place that a report comes from."""

from __future__ import annotations

import pytest

from timeline.extraction.datelines import dateline_place


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("OSLO, Norway (AP) -- ", "Oslo, Norway"),
        ("THE HAGUE (AP) _ ", "The Hague"),
        ("NEWARK, N.J. _ ", "Newark, N.J."),
        ("BERGEN,         (Xinhua) -- ", "Bergen"),
        ("JAKARTA, KOMPAS.com - ", None),
        ("", None),
    ],
)
def test_the_place_of_a_dateline(dateline: str, place: str | None) -> None:
    assert (
        dateline_place(f"A headline\n{dateline}The king left.", len(dateline) + len("A headline\n")) == place
    )


def test_a_sentence_further_on_has_none():
    text = "OSLO (AP) -- The king left for a long journey to the north of his country. He came to Bergen."
    assert dateline_place(text, text.index("He came")) is None
