"""What looks like a time expression and is none: prices, laws, flight numbers, counts of things."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.language import LanguagePack
    from timeline.tagging.grammar import Found

_MONEY = "$€£¥₹#"
# Parts that are time by their own words; without one of them an expression is only a number.
_BARE_NUMBERS = frozenset({"year", "modern_year", "about", "part", "the", "count", "yy", "short_year"})


def is_plausible(found: Found, text: str, pack: LanguagePack) -> bool:
    """Whether what stands around an expression lets it be one of time."""
    if _is_glued(found, text):
        return False
    if all(part.role in _BARE_NUMBERS for part in found.parts):
        return _is_year(found, text, pack)
    numeric = [part for part in found.parts if part.role not in ("comma", "open", "close")]
    if len(numeric) == 1 and numeric[0].role in ("slashed", "dotclock", "dmy", "dotted", "ymd"):
        return _is_numeric_date(found, text, pack)
    return True


def _is_glued(found: Found, text: str) -> bool:
    before, after = text[max(found.start - 1, 0) : found.start], text[found.end : found.end + 2]
    if before and before in _MONEY + "@/\\=_":
        return True
    return after[:1] in tuple("%°@\\=_") or (after[:1] in tuple("./-,:") and after[1:].isdigit())


def _previous_word(text: str, start: int) -> str:
    words = text[max(0, start - 30) : start].split()
    return words[-1].lower().lstrip("(\"“'") if words else ""


def _next_word(text: str, end: int) -> str:
    words = text[end : end + 30].split()
    return words[0].lower().rstrip(".,;:!?)\"”'") if words else ""


def _is_year(found: Found, text: str, pack: LanguagePack) -> bool:
    year = next((part for part in found.parts if part.role in ("year", "modern_year")), None)
    if year is None or not 1400 <= int(year.value) <= 2100:
        return False
    if text[found.start - 1 : found.start] == "-" or text[found.end : found.end + 1] == "-":
        return False
    before, after = _previous_word(text, found.start), _next_word(text, found.end)
    return before not in pack.clues.not_after and after not in pack.clues.not_before


def _is_numeric_date(found: Found, text: str, pack: LanguagePack) -> bool:
    """Two or three bare numbers are a date only in brackets or with a whole year."""
    part = next(part for part in found.parts if part.role in ("slashed", "dotclock", "dmy", "dotted", "ymd"))
    if part.role in ("dmy", "ymd", "dotted"):
        return _previous_word(text, found.start) not in pack.clues.not_after
    bracketed = text[found.start - 1 : found.start] == "(" and text[found.end : found.end + 1] == ")"
    return part.role == "slashed" and bracketed
