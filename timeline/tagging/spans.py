"""One pattern, two time expressions: spans ("16-18 Juni 2025"), and lengths that are none of one length."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.tagging.grammar import Found, Part
from timeline.tagging.plausibility import is_behind_age

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.language import LanguagePack

_JOINS = ("through", "dash", "from", "plus")
_SHARED = ("month", "year", "era", "at", "oclock", "date_number", "century")
# How far before a length the word is looked for that says that it lasts.
_NEAR = 20
_MEMBERS = ("day", "nth_day", "ordinal", "roman")
_WHOLE = ("year", "modern_year", "month", "dmy", "dotted", "slashed", "iso", "ymd")
_UNITS = ("unit", "one_unit")
_HOURS = ("hour", "clock", "dotclock")
_COARSE_FIRST = ("ML", "CE", "DE", "Y", "HY", "Q", "M", "W", "D", "H", "MIN", "S")


def split_spans(found: Iterator[Found], text: str, pack: LanguagePack) -> Iterator[Found]:
    """The expressions with each span as its two ends; each end borrows what only the other one names."""
    for item in found:
        numeric = next((part for part in item.parts if part.role == "numeric_span"), None)
        if numeric is not None:
            yield from _numeric_ends(numeric)
        elif item.parts[0].role == "year_span":
            yield from _years(item.parts[0])
        elif any(part.role == "clock_span" for part in item.parts):
            yield from _clocks(item)
        elif item.reading == "span":
            yield from _ends(item)
        elif item.reading == "list":
            yield from _listed(item)
        elif item.reading == "offset_of" and _is_lasting(item, text, pack):
            yield from _length_and_date(item)
        elif item.reading in ("offset_now", "offset_then") and is_behind_age(item, text, pack):
            yield _without_age(item)
        elif _where_no_length_goes_on(item) is not None:
            yield from _lengths(item)
        else:
            yield _without_article(_without_that(_without_price(_without_verb(item, text, pack))), text)


def _without_verb(item: Found, text: str, pack: LanguagePack) -> Found:
    """ "Expected to last six weeks": there the word is a verb."""
    first, *others = item.parts
    if item.reading != "duration" or (first.role, first.value) != ("within", "last") or not others:
        return item
    before = text[max(0, item.start - _NEAR) : item.start].lower().split()[-1:]
    if not set(before) & (pack.clues.infinitive | pack.clues.future | pack.clues.auxiliaries):
        return item
    return Found(others[0].start, item.end, item.reading, tuple(others))


def _without_price(item: Found) -> Found:
    """ "Rp 2.700.000/tiga bulan" is no range of months: the second number of a range is the larger one."""
    counts = [part for part in item.parts if part.role == "count"]
    if item.reading != "duration" or len(counts) != 2 or float(counts[0].value) < float(counts[1].value):
        return item
    if any(part.role in ("plus", "daypart", "dayparts", *_UNITS) for part in item.parts[:-1]):
        return item
    rest = item.parts[item.parts.index(counts[1]) :]
    return Found(rest[0].start, item.end, item.reading, rest)


def _without_age(item: Found) -> Found:
    """ "Berusia 42 tahun sebulan berselang": the first length is an age, and no part of the second."""
    units = [index for index, part in enumerate(item.parts) if part.role in _UNITS]
    if len(units) < 2:
        return item
    parts = item.parts[units[0] + 1 :]
    return Found(parts[0].start, item.end, item.reading, parts)


def _without_that(item: Found) -> Found:
    """ "17 Agustus 1945 itu": the date is whole without the word, which belongs to what it dates."""
    *others, last = item.parts
    if (last.role, last.value) != ("which", "that") or not any(part.role in _WHOLE for part in others):
        return item
    if others[-1].role == "head_year":  # "27 November tahun yang sama"
        return item
    return Found(item.start, others[-1].end, item.reading, tuple(others))


def _without_article(item: Found, text: str) -> Found:
    """ "The 18th-century palace": the article belongs to the palace."""
    article, *rest = item.parts
    if article.role != "the" or not rest or rest[0].role not in ("nth_day", "ordinal"):
        return item
    if text[rest[0].end : rest[0].end + 1] != "-":
        return item
    return Found(rest[0].start, item.end, item.reading, tuple(rest))


def _ends(span: Found) -> Iterator[Found]:
    """The two ends: a part whose role has been seen begins the second one.

    "June 3-5, 2024": the second "day" begins the second end, and the month is borrowed from the first.
    """
    seen: set[str] = set()
    cut = len(span.parts)
    parts = [part for part in span.parts if part.role != "from"]
    for index, part in enumerate(parts):
        if part.role in seen or part.role in _JOINS:
            cut = index
            break
        seen.add(part.role)
    first = tuple(parts[:cut])
    last = tuple(part for part in parts[cut:] if part.role not in _JOINS)

    if not first or not last:
        return
    shared = _before_turn_of_year(first, _borrowed(first, last), last) + _borrowed_daypart(first, last)
    yield Found(first[0].start, first[-1].end, "date", first + shared)
    yield Found(last[0].start, span.end, "date", last + _borrowed(last, first))


def _is_lasting(item: Found, text: str, pack: LanguagePack) -> bool:
    before = text[max(0, item.start - _NEAR) : item.start].lower().split()
    return bool(before) and before[-1] in pack.clues.lasting


def _length_and_date(item: Found) -> Iterator[Found]:
    """ "For two days after June 3" is a length and a date, where "two days after June 3" is a day."""
    cut = next((i for i, part in enumerate(item.parts) if part.role in ("before_date", "after_date")), 0)
    length, date = item.parts[:cut], item.parts[cut + 1 :]
    if length and date:
        yield Found(item.start, length[-1].end, "duration", length)
        yield Found(date[0].start, item.end, "date", date)


def _listed(item: Found) -> Iterator[Found]:
    """ "20, 21 dan 22 Juni", "the first and second quarters of 2024": each borrows what all share."""
    months = [part for part in item.parts if part.role == "month"]

    if any(part.role == "every" for part in item.parts):
        yield from _repeated(item, [part for part in item.parts if part.role == "weekday"])
        return
    members = months if len(months) > 1 else [part for part in item.parts if part.role in _MEMBERS]
    shared = tuple(part for part in item.parts if part not in members and part.role not in _JOINS)
    is_date = months or not any(part.role == "which" for part in shared)
    reading = "date" if is_date or any(part.role in (*_UNITS, "part_unit") for part in shared) else "day_of"
    articles = {part.end: part.start for part in item.parts if part.role in ("the", "century")}
    for member in members:
        start = item.start if member is members[0] else articles.get(member.start - 1, member.start)
        yield Found(start, item.end if member is members[-1] else member.end, reading, (member, *shared))


def _repeated(item: Found, weekdays: list[Part]) -> Iterator[Found]:
    """ "Setiap Senin dan Kamis": each of them comes again."""
    first, *others = weekdays
    yield Found(item.start, first.end, "set", (first,))
    yield from (Found(part.start, part.end, "set", (part,)) for part in others)


def _numeric_ends(part: Part) -> Iterator[Found]:
    """ "16-18/6/2025": the two days, the month and year of the second shared."""
    first, last, month, *year = part.value.split(" ")
    role, tail = ("dmy", f"{month} {year[0]}") if year else ("slashed", month)
    middle = part.start + len(first)
    yield Found(part.start, middle, "date", (Part(role, f"{first} {tail}", part.start, middle),))
    yield Found(middle + 1, part.end, "date", (Part(role, f"{last} {tail}", middle + 1, part.end),))


def _years(part: Part) -> Iterator[Found]:
    """ "1914-18": the second year has the century of the first."""
    first, last = part.value.split(" ")
    middle, behind = part.start + len(first), part.end - len(last)
    yield Found(part.start, middle, "date", (Part("year", first, part.start, middle),))
    yield Found(behind, part.end, "date", (Part("year", first[:2] + last, behind, part.end),))


def _clocks(item: Found) -> Iterator[Found]:
    """ "Pukul 08.00-16.00 WIB": both ends have the words around them."""
    at = next(index for index, part in enumerate(item.parts) if part.role == "clock_span")
    span, head, tail = item.parts[at], item.parts[:at], item.parts[at + 1 :]
    first, last = span.value.split(" ")
    middle, behind = span.start + len(first), span.end - len(last)
    yield Found(item.start, middle, "date", (*head, Part("clock", first, span.start, middle)))
    yield Found(behind, item.end, "date", (Part("clock", last, behind, span.end), *tail))


def _borrowed(own: tuple[Part, ...], other: tuple[Part, ...]) -> tuple[Part, ...]:
    """What the other end names and this one does not, coarser than this one's own unit."""
    roles = {part.role for part in own}
    return tuple(part for part in other if part.role in _SHARED and part.role not in roles)


def _borrowed_daypart(first: tuple[Part, ...], last: tuple[Part, ...]) -> tuple[Part, ...]:
    """ "9 hingga 10 malam" are both in the evening, "9 hingga 5 sore" are not."""
    begin, end = (next((p.value for p in parts if p.role in _HOURS), "") for parts in (first, last))
    is_told = any(part.role in ("daypart", "ampm") for part in first)
    if is_told or not begin or begin >= end:
        return ()
    return tuple(part for part in last if part.role == "daypart")


def _before_turn_of_year(
    own: tuple[Part, ...], borrowed: tuple[Part, ...], other: tuple[Part, ...]
) -> tuple[Part, ...]:
    """What the begin borrows: "28 Des-3 Jan 2024" begins in the year before."""
    begin, end = (next((int(p.value) for p in parts if p.role == "month"), 0) for parts in (own, other))
    if not end or begin <= end:
        return borrowed
    return tuple(p._replace(value=str(int(p.value) - 1)) if p.role == "year" else p for p in borrowed)


def _where_no_length_goes_on(found: Found) -> int | None:
    """The part at which a length stops being one: "two years, three months" is, "two days, a day" is not."""
    if found.reading not in ("duration", "offset_now", "offset_then"):
        return None
    ranks = [
        (index, _COARSE_FIRST.index(part.value))
        for index, part in enumerate(found.parts)
        if part.role in _UNITS and part.value in _COARSE_FIRST
    ]
    for (first, rank), (_, next_rank) in pairwise(ranks):
        if next_rank <= rank:
            return first + 1
    return None


def _lengths(found: Found) -> Iterator[Found]:
    """ "24 jam sehari, tujuh hari": each length by itself."""
    cut = _where_no_length_goes_on(found)
    if cut is None:
        yield found
        return
    first, rest = found.parts[:cut], found.parts[cut:]
    rest = rest[next((index for index, part in enumerate(rest) if part.role != "plus"), 0) :]
    yield Found(found.start, first[-1].end, "duration", first)
    yield from _lengths(Found(rest[0].start, found.end, found.reading, rest))
