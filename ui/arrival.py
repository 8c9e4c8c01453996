"""What came onto the window by drag and drop or from the clipboard, made out."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QUrl

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QMimeData

translate = QCoreApplication.translate

# Firefox's own form: UTF-16, an address and the page's title on lines of their own.
_MOZILLA = "text/x-moz-url"
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".ico"})
_TAG = re.compile(r"<[^>]*>")


class Arrival(NamedTuple):
    """What came: files and folders, addresses of pages, or a text; else a sentence that says why not."""

    paths: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()
    text: str = ""
    html: bool = False
    refusal: str = ""


def arrival(data: QMimeData) -> Arrival:
    """Make out what was dropped or pasted."""
    urls = data.urls() or _mozilla_urls(data)
    if paths := tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()):
        return Arrival(paths=paths)
    if urls:
        return _from_urls(urls)
    if data.hasText() and (addresses := _lines_of_addresses(data.text())):
        return Arrival(addresses=addresses)
    if data.hasHtml() and _has_words(data.html()):
        return Arrival(text=data.html(), html=True)
    if data.hasText() and data.text().strip():
        return Arrival(text=data.text())
    return Arrival(refusal=_no_picture() if data.hasImage() or data.hasHtml() else _no_text())


def _from_urls(urls: Iterable[QUrl]) -> Arrival:
    pages = [url for url in urls if url.scheme() in ("http", "https")]
    if not pages:
        words = translate("Drop", "Only addresses of pages on the web (https://…) and files can be read.")
        return Arrival(refusal=words)
    articles = [url for url in pages if PurePosixPath(url.path().lower()).suffix not in _PICTURES]
    if not articles:
        return Arrival(refusal=_no_picture())
    return Arrival(addresses=tuple(dict.fromkeys(_written(url) for url in articles)))


def _mozilla_urls(data: QMimeData) -> list[QUrl]:
    lines = bytes(data.data(_MOZILLA).data()).decode("utf-16-le", "replace").strip("\ufeff\0\n").splitlines()
    return [QUrl(line) for line in lines[::2] if line]


def _lines_of_addresses(text: str) -> tuple[str, ...]:
    """The addresses of a text that consists of nothing else, one on each line."""
    # The network's modules would hold up the window's first paint.
    from timeline.app.fetching import is_address

    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(dict.fromkeys(lines)) if all(is_address(line) for line in lines) else ()


def _written(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _has_words(html: str) -> bool:
    return bool(_TAG.sub("", html).strip())


def _no_picture() -> str:
    return translate(
        "Drop",
        "This is a picture, and Linimasa cannot read the words in it: drop the article as a page, a file or "
        "selected text.",
    )


def _no_text() -> str:
    return translate("Drop", "There is no text in this: drop articles as files or as selected text.")
