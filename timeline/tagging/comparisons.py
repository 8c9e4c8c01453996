"""News compares a stretch of time with the same one of the year before.

"A year earlier" beside a quarter is that quarter of the year before, "periode yang sama tahun lalu" the
month, quarter or half year last spoken of, a year earlier; "the quarter ended Sept. 30" is told by its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Granularity, calendar, timex3
from timeline.errors import Bug, Message
from timeline.tagging.days import calendar_date
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import fields_of, has, number, value

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

# Words that tell a stretch by its last day.
ENDINGS = frozenset({"ended", "ending", "ends"})
_HALF_A_QUARTER = 45


def compared(found: Found, document: Document) -> Resolved | None:
    """The quarter that an expression compares with or returns to; None where it does neither."""
    if (same := _same_of_another_year(found, document)) is not None:
        return same
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


def _same_of_another_year(found: Found, document: Document) -> Resolved | None:
    """ "The same period last year", "kuartal yang sama tahun lalu", "periode yang sama tahun 2024"."""
    if not has(found, "alike") or has(found, "year_ago"):
        return None
    year = _other_year(found, document)
    stretch = _stretch_told_of(found, document)
    if year is None:
        return None if stretch is None else _quarter(found, document, stretch)
    placed = None if stretch is None else timex3.interval_of(stretch)
    if stretch is None or placed is None or placed.granularity >= Granularity.YEAR:
        return _quarter(found, document, timex3.year_value(year))
    return _quarter(found, document, timex3.year_value(year) + stretch[4 if stretch[0] != "B" else 6 :])


def _other_year(found: Found, document: Document) -> int | None:
    """The year that is compared with; None where it is the one last spoken of."""
    named = fields_of(found, document.order, document.created_year).year
    if named is not None:
        return named
    reference = document.reference
    which = next((part.value for part in reversed(found.parts) if part.role == "which"), None)
    if which in ("previous", "following") or has(found, "earlier") or document.created_year is None:
        near = document.created_year if reference is None else timex3.civil_year(reference.begin)
    else:
        near = document.created_year
    steps = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which or "", 0)
    if has(found, "ago", "earlier"):
        steps = -int(number(found, "one", "count") or 1)
    return None if near is None or steps == 0 else near + steps


def _stretch_told_of(found: Found, document: Document) -> str | None:
    """The month, quarter or half year that "the same" takes up; the kind that is named, else the last one."""
    kind = value(found, "unit", "part_unit", "period")
    stretch = document.stretch
    placed = None if stretch is None else timex3.interval_of(stretch)
    if kind == "Q" and not has(found, "period"):
        return document.quarter or last_completed(document)
    if kind == "M" and (placed is None or placed.granularity != Granularity.MONTH):
        month = document.published.interval if document.reference is None else document.reference
        return None if month is None else timex3.month_value(*calendar.date_of(month.first_day)[:2])
    if kind == "Y":
        return None
    return stretch or document.quarter


def _is_year_ago(found: Found, units: list[str]) -> bool:
    if has(found, "year_ago"):
        return True
    if value(found, "which") == "last" and units == ["Y", "Q"]:
        return True
    one_year = units in (["Y"], ["Q", "Y"]) and value(found, "one", "count") == "1"
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
    quarter = _by_its_end(found, document) or _told_quarter(document)
    document.quarter = quarter
    return None if quarter is None else _quarter(found, document, quarter)


def _by_its_end(found: Found, document: Document) -> str | None:
    """ "The quarter ended July 31": the calendar's quarter in which most of it lies."""
    after, following = document.around(found).after[:1], document.following
    if following is None or not after or after[0] not in ENDINGS:
        return None
    day = calendar_date(following, document)
    placed = None if day is None else day.placed
    if placed is None or placed.granularity > Granularity.DAY:
        return None
    year, month, _ = calendar.date_of(placed.first_day - _HALF_A_QUARTER)
    return f"{timex3.year_value(year)}-Q{(month + 2) // 3}"


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
