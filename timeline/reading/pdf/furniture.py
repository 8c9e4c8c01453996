"""What stands on every page and belongs to none: running heads and feet, and the numbers of the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from timeline.reading.pdf.lines import Line

# So many lines at the top and at the bottom of a page may be furniture.
_AT_EDGE = 3
# On so large a share of the pages it returns; left and right pages may have heads of their own.
_SHARE = 0.4
_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:halaman|hal\.?|page|p\.|seite|muka surat)\s*)?[0-9ivxlc]{1,4}"
    r"(?:\s*(?:/|of|dari|von|daripada)\s*[0-9]{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)
# Browsers print the address and "1/3" below a page, and the day of printing above it.
_PRINTED = re.compile(
    r"(?:https?|file)://\S+.*[0-9]+/[0-9]+|[0-9./]{6,10},? [0-9]{1,2}[.:][0-9]{2}(?: [AP]M)?\t?.*"
)


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of the pages, each without what repeats at its edges and without its number.

    Where that were all, it is no furniture: a page that says little may say it as the others do.
    """
    returning = _returning(pages)
    rest = [_cleared(page, returning) for page in pages]
    return rest if any(rest) else [list(page) for page in pages]


def _cleared(page: Sequence[Line], returning: set[tuple[str, int, int]]) -> list[Line]:
    furniture = [line for line in _edge(page) if _key(line) in returning or _is_number(line)]
    return [line for line in page if not any(line is other for other in furniture)]


def _returning(pages: Sequence[Sequence[Line]]) -> set[tuple[str, int, int]]:
    counts = Counter(key for page in pages for key in {_key(line) for line in _edge(page)})
    fewest = max(2, _SHARE * len(pages))
    return {key for key, count in counts.items() if count >= fewest}


def _edge(page: Sequence[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: -line.box.top)
    return ordered if len(ordered) <= 2 * _AT_EDGE else [*ordered[:_AT_EDGE], *ordered[-_AT_EDGE:]]


def _key(line: Line) -> tuple[str, int, int]:
    """What is the same on each page: the words but for numbers, the height on the page and the size."""
    return re.sub(r"[0-9]+", "#", line.text), round(line.box.top / 4), round(line.box.height)


def _is_number(line: Line) -> bool:
    return bool(_NUMBER.fullmatch(line.text) or _PRINTED.fullmatch(line.text))
