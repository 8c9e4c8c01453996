"""From positions in our texts to positions in Qt's, and back.

We count Unicode code points, Qt counts UTF-16 units: an emoji is one here and two there.
"""

from __future__ import annotations

from bisect import bisect_left

# Qt's text documents read these as ends of paragraphs or frames, or as pictures in the text.
_STRUCTURAL = {
    0x0000: "\ufffd",
    0x000D: "\n",
    0x2029: "\n",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFFFC: "\ufffd",
}
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_SUBSTITUTES = {**_STRUCTURAL, **_SURROGATES}


class Positions:
    """The positions of one text in code points and in UTF-16 units."""

    def __init__(self, text: str) -> None:
        # Most texts hold nothing beyond the Basic Multilingual Plane: then the two counts are one.
        self._wide = [] if max(text, default="") <= "\uffff" else _wide_positions(text)
        self._wide_in_qt = [position + before for before, position in enumerate(self._wide)]

    def to_qt(self, position: int) -> int:
        """UTF-16 units before the code point at `position`."""
        return position + bisect_left(self._wide, position)

    def from_qt(self, position: int) -> int:
        """The code point that the UTF-16 unit at `position` belongs to."""
        return position - bisect_left(self._wide_in_qt, position)


def displayed(text: str) -> str:
    """The text as a Qt document can hold it without moving a single position.

    Qt makes one paragraph end of CR and LF together and of some odd characters; each of them is
    given a substitute of its own length.
    """
    return text.replace("\r\n", " \n").translate(_SUBSTITUTES)


def _wide_positions(text: str) -> list[int]:
    return [position for position, character in enumerate(text) if character > "\uffff"]
