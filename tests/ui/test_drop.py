"""What comes onto the window, made out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from ui.drop import Arrival, arrival


def data(*, urls=(), text=None, html=None):
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if text is not None:
        made.setText(text)
    if html is not None:
        made.setHtml(html)
    return made


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        (
            data(urls=["file:///tmp/a%20b.txt", "file:///tmp/c"]),
            Arrival(paths=(Path("/tmp/a b.txt"), Path("/tmp/c"))),
        ),
        (data(urls=["https://example.org", "file:///tmp/c.md"]), Arrival(paths=(Path("/tmp/c.md"),))),
        (data(text="Rapat 3 Mei 2024"), Arrival(text="Rapat 3 Mei 2024")),
        (data(text="Rapat", html="<p>Rapat</p>"), Arrival(text="<p>Rapat</p>", html=True)),
        (data(text="Rapat", html="  "), Arrival(text="Rapat")),
    ],
    ids=["files", "a file beside an address", "text", "page", "text with an empty page"],
)
def test_what_is_of_use_is_taken(qapp, came, expected):
    assert arrival(came) == expected


@pytest.mark.parametrize("came", [data(), data(text=" \n"), data(urls=["https://example.org/a"])])
def test_what_is_of_no_use_is_refused_in_a_sentence(qapp, language, came):
    refused = arrival(came)
    assert (refused.paths, refused.text) == ((), "")
    assert refused.refusal.endswith(".")
