"""What a number could be, by shape and size: "12" a day, an hour, a month, a count; "2024-07-04" a date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.language import LanguagePack

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?)?")
_TRIPLE = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})")
_CLOCK = re.compile(r"(\d{1,2})([:.])(\d{2})(?:\2(\d{2}))?")
_H_DAY = re.compile(r"H([-+]\d{1,2})")
_YEAR_PAIR = re.compile(r"(\d{4})[-/](\d{2})")
_GLUED_CLOCK = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?([ap])m", re.IGNORECASE)
_FISCAL_YEAR = re.compile(r"FY ?(\d{2,4})")
_QUARTER_CODE = re.compile(r"([QH])([1-4])|([1-4])([QH])(\d{2})?")
_CLOCK_SPAN = re.compile(r"(\d{1,2})[:.](\d{2})[-–](\d{1,2})[:.](\d{2})")
_NUMERIC_SPAN = re.compile(r"(\d{1,2})-(\d{1,2})/(\d{1,2})(?:/(\d{2,4}))?")
_THOUSANDS = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")
_CJK_PARTS = re.compile(r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?")
_BUDDHIST_FROM = 2300
_LAST_YEAR = 3000
_LAST_CODE_YEAR = 2200
_ROMAN_NUMERALS = [
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
    "XVIII",
    "XIX",
    "XX",
    "XXI",
]
_ROMAN = {numeral: str(rank) for rank, numeral in enumerate(_ROMAN_NUMERALS, 1)}


def numeric_roles(surface: str, pack: LanguagePack) -> Mapping[str, str]:
    """The roles that a number can play, by its shape and size; none for a number that dates nothing."""
    if surface in _ROMAN:
        return {"roman": _ROMAN[surface]}
    if counted := _H_DAY.fullmatch(surface):
        return {"h_day": counted.group(1)}
    if surface.isascii() and surface.isdigit():
        return _plain_number(surface, pack)
    if coded := _coded(surface):
        return coded
    if cjk := _CJK_PARTS.fullmatch(surface):
        return {"cjk": " ".join(part or "" for part in cjk.groups())}
    roles = _date_shape(surface)
    if clock := _CLOCK.fullmatch(surface):
        hour, mark, minute, _ = clock.groups()
        if int(hour) <= 24 and int(minute) < 60:
            roles["clock" if mark == ":" else "dotclock"] = f"{int(hour):02}:{minute}"
    if (glued := _GLUED_CLOCK.fullmatch(surface)) and int(glued.group(1)) <= 12:
        hour = int(glued.group(1)) % 12 + (12 if glued.group(3).lower() == "p" else 0)
        roles["glued_clock"] = f"{hour:02}:{glued.group(2) or '00'}"
    roles |= _decimal(surface, pack) | _suffixed(surface)
    return roles


def _coded(surface: str) -> dict[str, str]:
    """ "FY2024", "Q3", "3Q24": how accountants write years, quarters and halves."""
    if fiscal := _FISCAL_YEAR.fullmatch(surface):
        digits = fiscal.group(1)
        return {"fiscal_year": digits if len(digits) == 4 else f"20{digits}"} if len(digits) != 3 else {}
    if quarter := _QUARTER_CODE.fullmatch(surface):
        letter, rank = quarter.group(1, 2) if quarter.group(1) else quarter.group(4, 3)
        year = quarter.group(5)
        if letter == "H" and rank > "2":
            return {}
        return {"part_of_year": f"20{year}-{letter}{rank}"} if year else {"part_code": f"{letter}{rank}"}
    if (clocks := _CLOCK_SPAN.fullmatch(surface)) and _are_times(clocks.groups()):
        return {"clock_span": "{}:{} {}:{}".format(*clocks.groups())}
    if span := _NUMERIC_SPAN.fullmatch(surface):
        return {"numeric_span": " ".join(part for part in span.groups() if part)}
    return {}


def _are_times(numbers: Sequence[str]) -> bool:
    """Whether hours and minutes, in turn, are such, and the second time is the later one."""
    first, minute, last, end = map(int, numbers)
    return max(minute, end) < 60 and (first, minute) < (last, end) <= (24, 0)


def _plain_number(digits: str, pack: LanguagePack) -> dict[str, str]:
    number = int(digits) if len(digits) < 10 else 10**9
    roles = {"count": str(number)} if len(digits) <= 4 else {}
    if len(digits) <= 2:
        roles |= {"small": digits}
        if 1 <= number <= 31:
            roles["day"] = digits
        if number <= 24:
            roles["hour"] = f"{number:02}:00"
        if len(digits) == 2:
            roles["yy"] = digits
    elif len(digits) == 4 and 1000 <= number < 3000:
        if pack.buddhist_era and number > _BUDDHIST_FROM:
            number -= 543
        roles["year"] = str(number)
        if number < 2100:
            roles["modern_year"] = digits
    if len(digits) == 4 and number < 2400 and number % 100 < 60:
        roles["hhmm"] = f"{digits[:2]}:{digits[2:]}"
    if 3 <= len(digits) <= 4:
        roles["yyyy_old"] = digits
    return roles


def _date_shape(surface: str) -> dict[str, str]:
    if iso := _ISO.fullmatch(surface):
        year, month, day, clock = iso.groups()
        return {"iso": f"{year}-{month}-{day}" + (f" {clock}" if clock else "")}
    if triple := _TRIPLE.fullmatch(surface):
        first, mark, second, third = triple.groups()
        if not _could_be_a_date(int(first), int(second), int(third), is_code=mark == "."):
            return {}
        if len(first) == 4 and len(third) <= 2:
            return {"ymd": f"{first} {second} {third}"}
        if len(first) <= 2 and len(third) in (2, 4):
            return {"dmy" if mark != "." else "dotted": f"{first} {second} {third}"}
        return {}
    if pair := _YEAR_PAIR.fullmatch(surface):
        return _year_pair(*pair.groups())
    head, slash, tail = surface.partition("/")
    if slash and head.isdigit() and tail.isdigit():
        if len(tail) == 4:
            return {"month_year": f"{head} {tail}"} if 1 <= int(head) <= 12 else {"year_slash": surface}
        if len(tail) > 2:
            return {}
        is_date = 1 <= min(int(head), int(tail)) <= 12 and max(int(head), int(tail)) <= 31
        return {"slash_half": surface} | ({"slashed": f"{head} {tail}"} if is_date else {})
    return {}


def _could_be_a_date(first: int, second: int, third: int, *, is_code: bool) -> bool:
    """Whether the numbers can be year, month and day: a tariff line ("5402.33.10") begins like no year."""
    year, *others = (first, second, third) if first > 99 else (third, first, second)
    return (
        year < (_LAST_CODE_YEAR if is_code and first > 99 else _LAST_YEAR)
        and 1 <= min(others) <= 12
        and max(others) <= 31
    )


def _year_pair(year: str, tail: str) -> dict[str, str]:
    """ "2024-07" is a month, "2023-24" and "2023/24" a season over two years, "1914-18" a span of years."""
    if 1 <= int(tail) <= 12:
        return {"year_month": f"{year} {tail}"}
    if (int(year) + 1) % 100 == int(tail):
        return {"season_years": year}
    return {"year_span": f"{year} {tail}"} if int(tail) > int(year) % 100 else {}


def _decimal(surface: str, pack: LanguagePack) -> dict[str, str]:
    mark = "," if pack.decimal_comma else "."
    whole, dot, rest = surface.partition(mark)
    if dot and whole.isdigit() and rest.isdigit() and len(whole) <= 4 and len(rest) <= 2:
        return {"count": f"{int(whole)}.{rest}"}
    thousands = surface.replace("." if pack.decimal_comma else ",", "")
    if thousands.isdigit() and _THOUSANDS.fullmatch(surface) and len(thousands) <= 7:
        return {"count": str(int(thousands))}
    return {}


def _suffixed(surface: str) -> dict[str, str]:
    lower = surface.lower().replace("’", "'")
    digits = "".join(char for char in lower if char.isdigit())
    if not digits:
        return {}
    if lower.endswith(("0s", "0's", "0an", "0-an", "0er")):
        roles = {"decade": digits} if len(digits) in (2, 4) else {}
        return roles | ({"long_decade": digits} if len(digits) == 4 else {})
    if lower.endswith("."):
        return {"nth_day": digits, "ordinal": digits} if 1 <= int(digits) <= 31 else {}
    if lower.startswith("'"):
        return {"yy": digits, "short_year": digits}
    if lower.endswith(("st", "nd", "rd", "th", "er", "º", "ª")) or lower.startswith("ke"):
        roles = {"ordinal": str(int(digits))}
        return roles | ({"nth_day": digits} if 1 <= int(digits) <= 31 else {})
    return {}
