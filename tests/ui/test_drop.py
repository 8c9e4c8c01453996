"""What comes onto the window, made out, and the windows that take it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from ui.arrival import Arrival, arrival

PAGE = "https://berita.test/2024/06/03/bendungan?hal=1"


def data(*, urls=(), text=None, html=None, image=None, mozilla=None):
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if text is not None:
        made.setText(text)
    if html is not None:
        made.setHtml(html)
    if image is not None:
        made.setImageData(image)
    if mozilla is not None:
        made.setData("text/x-moz-url", mozilla.encode("utf-16-le"))
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
        (data(urls=[PAGE, PAGE], text="Bendungan", html="<a>Bendungan</a>"), Arrival(addresses=(PAGE,))),
        (data(mozilla=f"{PAGE}\nBendungan diresmikan"), Arrival(addresses=(PAGE,))),
        (data(text=f" {PAGE}\n"), Arrival(addresses=(PAGE,))),
        (data(text=f"{PAGE}\nhttps://lain.test/\n"), Arrival(addresses=(PAGE, "https://lain.test/"))),
        (data(text=f"Lihat {PAGE}"), Arrival(text=f"Lihat {PAGE}")),
        (data(urls=["https://berita.test/a b/ä"]), Arrival(addresses=("https://berita.test/a%20b/%C3%A4",))),
    ],
    ids=[
        *("files", "a file beside an address", "text", "page", "text with an empty page", "a link"),
        *("a link from Firefox", "an address as text", "several", "text with an address", "odd letters"),
    ],
)
def test_what_is_of_use_is_taken(qapp, came, expected):
    assert arrival(came) == expected


@pytest.mark.parametrize(
    ("came", "words"),
    [
        (data(), "no text"),
        (data(text=" \n"), "no text"),
        (data(urls=["ftp://example.org/a"]), "Only addresses of pages"),
        (data(urls=["mailto:a@example.org"], text="a@example.org"), "Only addresses of pages"),
        (data(image=QImage(4, 4, QImage.Format.Format_RGB32)), "This is a picture"),
        (data(html="<img src='https://example.org/a.png'>", text=""), "This is a picture"),
        (data(urls=["https://example.org/foto.JPG?w=3"], html="<img src='x'>"), "This is a picture"),
    ],
)
def test_what_is_of_no_use_is_refused_in_a_sentence(qapp, language, came, words):
    refused = arrival(came)
    assert refused == Arrival(refusal=refused.refusal)
    assert words in refused.refusal
    assert refused.refusal.endswith(".")
