"""Tables that old pages use to place their columns: they hold an article, not figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PARTS = ("caption", "tbody", "thead", "tfoot", "tr", "td", "th")
# So many letters with breaks in them are an article, and no cell of a table.
_LONG_CELL, _BREAKS = 400, 2


def unfold_layout(tree: HtmlElement) -> None:
    """Turn such tables into plain blocks, so that what stands in a cell keeps its lines."""
    parts = [
        (table, list(table.iterdescendants(*_PARTS))) for table in tree.iter("table") if _is_layout(table)
    ]
    own = [
        part for table, inner in parts for part in inner if next(part.iterancestors("table"), None) is table
    ]
    for element in (*(table for table, _ in parts), *own):
        element.tag = "div"


def _is_layout(table: HtmlElement) -> bool:
    if next(table.iterdescendants("table"), None) is not None:
        return True
    return any(
        sum(1 for _ in cell.iterdescendants("br", "p")) >= _BREAKS and len(cell.text_content()) >= _LONG_CELL
        for cell in table.iterdescendants("td")
    )
