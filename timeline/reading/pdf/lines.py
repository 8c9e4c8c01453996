"""The words of a page with their places, put together to lines. The axes are the page's: y grows upwards."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

# PDFium puts this sign where a word is broken at the end of a line.
BROKEN = "\ufffe"
# Words that a no-break space holds together are one.
_WORD = re.compile(rf"(?:[^\s{BROKEN}]|\xa0)+{BROKEN}?|{BROKEN}")
# A gap wider than this many letters' heights is no space between words but one between columns.
_GAP = 1.6
# Some fonts say that their letters have no height, in points.
_SMALLEST = 1.0
# Lines end at one edge where so many of them do, to within so many points.
_FEWEST_LINES, _SAME_EDGE = 3, 2.0
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

    def holds(self, line: Line) -> bool:
        """Whether the middle of a line lies in it."""
        x, y = (line.box.left + line.box.right) / 2, (line.box.bottom + line.box.top) / 2
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def is_beside(self, other: Box) -> bool:
        """Whether both stand on one line."""
        overlap = min(self.top, other.top) - max(self.bottom, other.bottom)
        return overlap > _OVERLAP * min(self.height, other.height)


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line, or on the part of it in one column; `first` is the width of the first of them."""

    text: str
    box: Box
    first: float


def lines_of(text: PdfTextPage, page: Box) -> list[Line]:
    """The lines of a page in the order in which the file draws them, parted where a column ends.

    What stands outside of the `page` nobody sees, and it is left out.
    """
    rows: list[list[Line]] = []
    for word in filter(page.holds, _words(text)):
        if rows and _follows(rows[-1][-1].box, word.box):
            rows[-1].append(word)
        else:
            rows.append([word])
    edges = Counter(round(row[-1].box.right / _SAME_EDGE) for row in rows)
    return [line for row in rows for line in _parted(row, edges)]


def _parted(row: Sequence[Line], edges: Counter[int]) -> Iterator[Line]:
    """The pieces of a row; words that were only drawn apart to fill it up to the edge stay together."""
    edge = round(row[-1].box.right / _SAME_EDGE)
    gaps = [right.box.left - left.box.right for left, right in pairwise(row)]
    fills = sum(edges[near] for near in (edge - 1, edge, edge + 1)) >= _FEWEST_LINES
    widest = 2 * median(gaps) if fills and len(gaps) > 1 else 0.0
    line = row[0]
    for word, gap in zip(row[1:], gaps, strict=True):
        if gap > max(_GAP * max(line.box.height, word.box.height), widest):
            yield line
            line = word
        else:
            text = f"{line.text}{_space(line.box, word.box)}{word.text}"
            line = Line(text, line.box.joined(word.box), line.first)
    yield line


def merged(lines: Sequence[Line]) -> list[Line]:
    """Pieces of the same line (cells of a table, a word in another font) put together from left to right."""
    whole: list[Line] = []
    for line in lines:
        if whole and whole[-1].box.is_beside(line.box):
            first, second = sorted((whole[-1], line), key=lambda piece: piece.box.left)
            wide = second.box.left - first.box.right > _GAP * line.box.height
            gap = "\t" if wide else _space(first.box, second.box)
            whole[-1] = Line(f"{first.text}{gap}{second.text}", first.box.joined(second.box), first.first)
        else:
            whole.append(line)
    return whole


def _words(page: PdfTextPage) -> Iterator[Line]:
    text = page.get_text_range()
    measure = _Measure(page)
    for word in _WORD.finditer(text):
        first, last = measure(word.start()), measure(word.end() - 1)
        box = first.joined(last) if first.is_beside(last) else first
        yield Line(word[0], box, box.width)


class _Measure:
    """Asks PDFium where a letter stands, in its font's full height."""

    def __init__(self, page: PdfTextPage) -> None:
        from pypdfium2 import raw

        self._raw, self._page, self._rect = raw, page.raw, raw.FS_RECTF()

    def __call__(self, index: int) -> Box:
        self._raw.FPDFText_GetLooseCharBox(self._page, index, ctypes.byref(self._rect))
        rect = self._rect
        return Box(rect.left, rect.bottom, rect.right, max(rect.top, rect.bottom + _SMALLEST))


def _follows(before: Box, word: Box) -> bool:
    """Whether a word stands on the line of the one before, to its right."""
    return before.is_beside(word) and word.left - before.right > -0.5 * before.height


def _space(left: Box, right: Box) -> str:
    """Words in the file that touch each other are one: a capital in another font, a comma."""
    return " " if right.left - left.right > 0.08 * left.height else ""
