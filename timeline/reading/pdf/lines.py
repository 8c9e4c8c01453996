"""The words of a page with their places, put together to lines. The axes are the page's: y grows upwards."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

# PDFium puts this sign where a word is broken at the end of a line.
BROKEN = "\ufffe"
_WORD = re.compile(rf"[^\s{BROKEN}]+{BROKEN}?|{BROKEN}")
# A gap wider than this many letters' heights is no space between words but one between columns.
_GAP = 1.6
# Some fonts say that their letters have no height, in points.
_SMALLEST = 1.0
# The heights of two words must overlap by this share for them to stand on one line.
_OVERLAP = 0.5


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands on its page, in points."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How tall it is: of a line, the size of its letters."""
        return self.top - self.bottom

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    def joined(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def is_beside(self, other: Box) -> bool:
        """Whether both stand on one line."""
        overlap = min(self.top, other.top) - max(self.bottom, other.bottom)
        return overlap > _OVERLAP * min(self.height, other.height)


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line, or on the part of it that lies in one column."""

    text: str
    box: Box


def lines_of(page: PdfTextPage) -> list[Line]:
    """The lines of a page in the order in which the file draws them."""
    lines: list[Line] = []
    for word in _words(page):
        if lines and _continues(lines[-1].box, word.box):
            lines[-1] = Line(
                f"{lines[-1].text}{_space(lines[-1].box, word.box)}{word.text}",
                lines[-1].box.joined(word.box),
            )
        else:
            lines.append(word)
    return lines


def merged(lines: Sequence[Line]) -> list[Line]:
    """Pieces of the same line (cells of a table, a word in another font) put together from left to right."""
    whole: list[Line] = []
    for line in lines:
        if whole and whole[-1].box.is_beside(line.box):
            first, second = sorted((whole[-1], line), key=lambda piece: piece.box.left)
            wide = second.box.left - first.box.right > _GAP * line.box.height
            gap = "\t" if wide else _space(first.box, second.box)
            whole[-1] = Line(f"{first.text}{gap}{second.text}", first.box.joined(second.box))
        else:
            whole.append(line)
    return whole


def _words(page: PdfTextPage) -> Iterator[Line]:
    text = page.get_text_range()
    measure = _Measure(page)
    for word in _WORD.finditer(text):
        first, last = measure(word.start()), measure(word.end() - 1)
        yield Line(word[0], first.joined(last) if first.is_beside(last) else first)


class _Measure:
    """Asks PDFium where a letter stands, in its font's full height."""

    def __init__(self, page: PdfTextPage) -> None:
        from pypdfium2 import raw

        self._raw, self._page, self._rect = raw, page.raw, raw.FS_RECTF()

    def __call__(self, index: int) -> Box:
        self._raw.FPDFText_GetLooseCharBox(self._page, index, ctypes.byref(self._rect))
        rect = self._rect
        return Box(rect.left, rect.bottom, rect.right, max(rect.top, rect.bottom + _SMALLEST))


def _continues(line: Box, word: Box) -> bool:
    gap = word.left - line.right
    return line.is_beside(word) and -0.5 * line.height < gap < _GAP * max(line.height, word.height)


def _space(left: Box, right: Box) -> str:
    """Words in the file that touch each other are one: a capital in another font, a comma."""
    return " " if right.left - left.right > 0.08 * left.height else ""
