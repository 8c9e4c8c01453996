"""Business news compares quarters: "a year earlier" there is the same quarter of the year before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import calendar, timex3
from timeline.errors import Bug, Message
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import fields_of, has, value

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found


def compared(found: Found, document: Document) -> Resolved | None:
    """The quarter that an expression compares with or returns to; None where it does neither."""
    units = [part.value for part in found.parts if part.role in ("unit", "part_unit", "period")]
    if has(found, "ordinal", "roman") and not has(found, "year_ago"):
        return None
    if _is_year_ago(found, units):
        return _a_year_before(found, document)
    if units[-1:] == ["Q"] and has(found, "year") and not has(found, "part"):
        return _same_quarter_of(found, document)
    if (
        units == ["Q"]
        and value(found, "which") in (None, "latest", "that")
        and not has(found, "count", "quantity")
    ):
        return _told_of(found, document)
    return None


def _is_year_ago(found: Found, units: list[str]) -> bool:
    if has(found, "year_ago"):
        return True
    if value(found, "which") == "last" and units == ["Y", "Q"]:
        return True
    one_year = units == ["Y"] and value(found, "one", "count") == "1"
    return one_year and has(found, "ago", "earlier")


def _a_year_before(found: Found, document: Document) -> Resolved | None:
    quarter = document.quarter
    rank = value(found, "ordinal")
    if quarter is None and not has(found, "period") and "Q" not in {part.value for part in found.parts}:
        anchor = document.published.interval
        if not has(found, "year_ago") or anchor is None:
            return None
        year = timex3.civil_year(anchor.begin) - 1
        step = Message(
            "“{words}” compares with the year before, {year}.", words=document.words(found), year=year
        )
        return Resolved(timex3.year_value(year), (step,), 0.6)
    quarter = quarter or last_completed(document)
    if quarter is None:
        return None
    year, mark = _year_and_mark(quarter)
    if rank in ("1", "2", "3", "4"):
        mark = f"Q{rank}"
    return _quarter(found, document, f"{timex3.year_value(year - 1)}-{mark}")


def _year_and_mark(quarter: str) -> tuple[int, str]:
    """Astronomical year and "Q3" of a quarter's TIMEX3 value."""
    placed = timex3.interval_of(quarter)
    if placed is None:
        raise Bug(f"not a quarter: {quarter}")
    return timex3.civil_year(placed.begin), quarter.rpartition("-")[2]


def _same_quarter_of(found: Found, document: Document) -> Resolved | None:
    year = fields_of(found, document.order, document.created_year).year
    quarter = document.quarter or last_completed(document)
    if year is None or quarter is None:
        return None
    return _quarter(found, document, f"{timex3.year_value(year)}-{_year_and_mark(quarter)[1]}")


def _told_of(found: Found, document: Document) -> Resolved | None:
    quarter = _told_quarter(document)
    return None if quarter is None else _quarter(found, document, quarter)


def _told_quarter(document: Document) -> str | None:
    """The quarter last spoken of, where it was over at the publication; else the last one that was."""
    created, quarter = document.created, document.quarter
    told = None if quarter is None else timex3.interval_of(quarter)
    if told is not None and created is not None and told.last_day <= created:
        return quarter
    return last_completed(document)


def _quarter(found: Found, document: Document, value_text: str) -> Resolved:
    placed = timex3.interval_of(value_text)
    step = Message(
        "“{words}” is the quarter that the article compares with, {quarter}.",
        words=document.words(found),
        quarter=placed or value_text,
    )
    return Resolved(value_text, (step,), 0.7)


def last_completed(document: Document) -> str | None:
    """The TIMEX3 value of the last quarter that had ended when the article was published."""
    anchor = document.published.interval
    if anchor is None:
        return None
    year, month, _ = calendar.date_of(anchor.first_day)
    year, month = calendar.add_months(year, month, -3)
    return f"{timex3.year_value(year)}-Q{(month + 2) // 3}"
