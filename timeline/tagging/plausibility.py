"""What looks like a time expression and is none: prices, laws, flight numbers, counts of things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.tagging.surroundings import begins_sentence, surroundings

if TYPE_CHECKING:
    from timeline.language import LanguagePack
    from timeline.tagging.grammar import Found

# In a language whose prepositions we do not know, a word this short may be one.
_SHORT = 4
# How much of a line is looked at.
_LINE = 120
# An older year is one only behind a preposition: four digits are more often an amount.
_MODERN = 1400
_YEAR_DIGITS = 4
_MONEY = "$€£¥₹#"
# Parts that are time by their own words; without one of them an expression is only a number.
_CLOCKS = ("clock", "dotclock", "hour", "ampm", "glued_clock")
_CLOCK_AHEAD = re.compile(r"[-–]\d{1,2}(?:[.:]\d{2}| ?[ap]\.?m)")
_NUMERIC_DATES = frozenset({"slashed", "dotclock", "clock", "dmy", "dotted", "ymd"})
_BARE_NUMBERS = frozenset(
    {"year", "modern_year", "about", "part", "the", "count", "yy", "short_year", "which"}
)


def is_plausible(found: Found, text: str, pack: LanguagePack) -> bool:
    """Whether what stands around an expression lets it be one of time."""
    if found.reading == "none" or _is_glued(found, text) or _is_in_title(found, text, pack):
        return False
    roles = {part.role for part in found.parts}
    if roles <= _BARE_NUMBERS:
        return _is_year(found, text, pack)
    if len(roles) == 1 and (check := _ALONE.get(next(iter(roles)))):
        return check(found, text, pack)
    if roles - {"which"} <= _NUMERIC_DATES and len(roles - {"which"}) == 1:
        return _is_numeric_date(found, text, pack)
    return _is_plausible_phrase(found, roles, text, pack)


def _is_plausible_phrase(found: Found, roles: set[str], text: str, pack: LanguagePack) -> bool:
    if "quarter_hour" in roles:  # "cut by a quarter to 12 million"
        return _is_told_with(found, text, pack) and _next_word(text, found.end) not in pack.clues.not_before
    if "year_span" in roles:
        return _previous_word(text, found.start) in pack.events.prepositions or _is_bracketed(found, text)
    if found.reading == "span" and "head_year" in roles:  # "Rencana Usaha PT PLN (Persero) Tahun 2025-2034"
        return not (text[found.start].isupper() and _stands_behind_a_name(text, found.start, pack))
    if found.reading == "duration":
        return not (_is_age(found, text, pack) or _is_instant(found))
    if roles <= {"the", "unit", "daypart"} and _is_told_by_clause(found, text, pack):
        return False
    if roles <= _NTH_DAY:
        return _is_nth_day(found, text, pack)
    if "before" in roles and "which" not in roles:  # "the year before the war" tells of no year before
        return text[found.end : found.end + 1] in _STOPS
    if "named_season" in roles and "year" not in roles:
        return _next_word(text, found.end) not in _GENITIVES
    return not ({"month", "weekday"} & roles and _is_place(found, text, pack))


_GENITIVES = frozenset({"of"})
_NTH_DAY = frozenset({"the", "nth_day"})


def _is_nth_day(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "On the 28th, he left", and not "the 28th floor", "finished on the 18th hole", "a par at the 18th"."""
    clues = pack.clues
    before = text[max(0, found.start - 30) : found.start].lower().split()
    words = [word for word in before if not pack.plays(word, "the")]
    if len(words) > 2 and words[-1] in clues.joining and words[-2][0].isdigit():  # "on the 5th and 6th"
        words = words[:-2]
    if not words or words[-1] not in clues.on_days:
        return False
    around = surroundings(text, found.start, found.end)
    if not clues.counted.isdisjoint((*around.before, *around.after)):
        return False
    after = _next_word(text, found.end)
    return text[found.end : found.end + 1] in _STOPS or after in clues.joining | clues.bounds | clues.on_days


def _is_no_age(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "In the 30s" and not "in his 30s"."""
    before = _previous_word(text, found.start)
    return before not in pack.clues.determiners or pack.plays(before, "the")


def _is_not_told_before(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "Soon" beside a past verb is no future: "it soon became", "was soon released"."""
    if found.parts[0].value != "FUTURE_REF":
        return True
    before, after, clues = _previous_word(text, found.start), _next_word(text, found.end), pack.clues
    is_past = after in clues.past or (len(after) > _SHORT and after.endswith(tuple(clues.past_endings)))
    return not (is_past and before not in clues.auxiliaries) if clues.past_endings else True


def _is_adverb(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "Paid quarterly and taxed": an adverb, where "the quarterly dividend" only names its kind."""
    word = _next_word(text, found.end)
    links = pack.events.prepositions | pack.clues.joining | pack.clues.bounds
    return text[found.end : found.end + 1] in _STOPS or word in links


def _is_no_name(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "Summer" and "daily" are, "Summer Jones", "the Daily Mail" and "Washington Monthly" are not."""
    ends_a_name = text[found.start].isupper() and _ends_a_name(text, found.start, pack)
    return not (ends_a_name or _begins_a_name(text, found))


def _is_age(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "Pria 43 tahun", "aged 43 years": an attribute of a person."""
    years = any(part.role in ("unit", "plural") and part.value == "Y" for part in found.parts)
    return years and (is_behind_age(found, text, pack) or _is_apposed(found, text))


def is_behind_age(found: Found, text: str, pack: LanguagePack) -> bool:
    """Whether a word of age stands before: "berusia 42 tahun", "usia produktif 30-60 tahun"."""
    words = [word.lower().lstrip("(\"“'") for word in text[max(0, found.start - _LINE) : found.start].split()]
    return any(" ".join(words[-count:]) in pack.clues.ages for count in (1, 2, 3))


def _is_apposed(found: Found, text: str) -> bool:
    """ "Pena, 24 tahun, adalah", "Pena (24 tahun)": a length beside a name is an age."""
    mark, after = text[max(found.start - 2, 0) : found.start], text[found.end : found.end + 1]
    if (mark, after) not in ((", ", ","), (" (", ")")):
        return False
    word = text[max(found.start - _LINE, 0) : found.start - 2].split()[-1:]
    return bool(word) and word[0][:1].isupper() and [part.role for part in found.parts] == ["count", "unit"]


def _is_instant(found: Found) -> bool:
    """ "A second" is no length of time that anyone dates by."""
    return [(part.role, part.value) for part in found.parts] == [("one", "1"), ("unit", "S")]


def _is_told_by_clause(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "The day after he died", "the night that changed us": the day hangs on what the clause tells."""
    is_day = found.parts[-1].role == "daypart" or found.parts[-1].value == "D"
    return is_day and found.parts[0].role == "the" and _next_word(text, found.end) in pack.clues.bounds


def _is_place(found: Found, text: str, pack: LanguagePack) -> bool:
    """A street or an institution: "Jalan 20 Mei", "May Street", "the Sunday Times"."""
    before, after = _previous_word(text, found.start), _next_word(text, found.end)
    has_year = any(part.role == "year" for part in found.parts)
    return before in pack.clues.place_heads or (not has_year and after in pack.clues.place_tails)


def _is_month(found: Found, text: str, pack: LanguagePack) -> bool:
    """A month that is a name as often ("March", "May", "Jan") needs a preposition before it."""
    before = _previous_word(text, found.start)
    if _is_place(found, text, pack) or _ends_a_name(text, found.start, pack):
        return False
    if before in pack.events.prepositions and before not in _ARTICLES:
        return True
    if before in _ARTICLES and pack.plays(before, "the") and _next_word(text, found.end) not in _GENITIVES:
        return text[found.end + 1 : found.end + 2].islower()  # "the March accession"
    return text[found.start : found.end].lower().rstrip(".") not in pack.clues.names and not _begins_a_name(
        text, found
    )


_ARTICLES = frozenset({"the"})


def _begins_a_name(text: str, found: Found) -> bool:
    """ "April Santoso", "The Daily Mail": a capitalised word right behind a capitalised one."""
    following = text[found.end : found.end + 3]
    return text[found.start].isupper() and following[:1] == " " and following[1:2].isupper()


def _is_in_title(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "Saturday Night Live", "VOA Today": a small word that has a capital within a sentence.

    A line that has no long word in small letters is a headline, where capitals say nothing.
    """
    titled = (
        part
        for part in found.parts
        if text[part.start].isupper() and text[part.start : part.end].lower() in pack.clues.titles
    )
    return any(not begins_sentence(text, part.start) for part in titled) and _is_running(text, found)


def _is_running(text: str, found: Found) -> bool:
    head = text[max(0, found.start - _LINE) : found.start].rpartition("\n")[2]
    tail = text[found.end : found.end + _LINE].partition("\n")[0]
    return any(word.islower() and len(word) > _SHORT for word in (head + " " + tail).split())


def _is_told_with(found: Found, text: str, pack: LanguagePack) -> bool:
    """A part of the day alone is a time where it has two words or a preposition puts something into it."""
    before = _previous_word(text, found.start)
    return " " in text[found.start : found.end] or before in pack.events.prepositions


def _is_glued(found: Found, text: str) -> bool:
    before, after = text[max(found.start - 1, 0) : found.start], text[found.end : found.end + 2]
    if found.parts[-1].role in _CLOCKS and _CLOCK_AHEAD.match(text, found.end):
        after = ""  # "pukul 08.00-16.00 WIB"
    if found.parts[0].role in _CLOCKS and found.parts[-1].role == "zone":
        before = before.replace("-", "")
    if before == "-" and _is_doubled(found, text):
        return True
    if before == "-" and text[max(found.start - 2, 0) : found.start - 1].isdigit():
        return True
    if before and before in _MONEY + "@/\\=_":
        return True
    return after[:1] in tuple("%°@\\=_") or (after[:1] in tuple("./-,:") and after[1:].isdigit())


def _is_doubled(found: Found, text: str) -> bool:
    """ "Tahun-tahun sebelumnya" is no single year."""
    first = text[found.parts[0].start : found.parts[0].end].lower()
    return text[max(found.start - 1 - len(first), 0) : found.start - 1].lower() == first


def _previous_word(text: str, start: int) -> str:
    words = text[max(0, start - 30) : start].split()
    return words[-1].lower().lstrip("(\"“'") if words else ""


def _next_word(text: str, end: int) -> str:
    words = text[end : end + 30].split()
    return words[0].lower().rstrip(".,;:!?)\"”'") if words else ""


def _is_year(found: Found, text: str, pack: LanguagePack) -> bool:
    year = next((part for part in found.parts if part.role in ("year", "modern_year")), None)
    if [part.role for part in found.parts] == ["short_year"]:  # "back in '98"
        return _previous_word(text, found.start) in pack.events.prepositions | pack.clues.joining
    if year is None or int(year.value) > 2100:
        return False
    before, after = _previous_word(text, found.start), _next_word(text, found.end)
    street = text[found.end : found.end + 40].lower().split()[1:2]
    if street and street[0].rstrip(".,;") in pack.clues.place_tails and text[found.end + 1].isupper():
        return False
    if before in pack.clues.not_after or after in pack.clues.not_before:
        return False
    if _is_end_of_numbers(found, text, pack):
        return False
    is_told = before in pack.events.prepositions or (found.reading == "span" and _is_bracketed(found, text))
    if int(year.value) < _MODERN and not is_told:
        return False
    if (
        any(part.role in ("dash", "through", "part", "about") for part in found.parts)
        or found.reading == "span"
    ):
        return not (
            text[max(found.start - 1, 0) : found.start] == " " and _ends_a_name(text, found.start, pack)
        )
    return not _ends_a_name(text, found.start, pack)


def _is_end_of_numbers(found: Found, text: str, pack: LanguagePack) -> bool:
    """ "From 300 to 1000": what goes on from a number that is no year is none."""
    words = text[max(0, found.start - _LINE) : found.start].split()[-2:]
    if len(words) < 2 or not pack.plays(words[1].lower(), "through") or not words[0].isdigit():
        return False
    return len(words[0]) != _YEAR_DIGITS


def _ends_a_name(text: str, start: int, pack: LanguagePack) -> bool:
    """Whether the number right before which a capitalised word stands belongs to it: "Piala Dunia 2026"."""
    head = text[max(0, start - 40) : start]
    if not head[-1:].isspace() and head[-2:-1] != " (":
        head = head.rstrip("(")
    word = head.split()[-1] if head.split() else ""
    is_name = word[:1].isupper() or word[1:2].isupper()  # "iPhone"
    if not is_name or not word[-1:].isalpha() or word.lower() in pack.clues.yearly:
        return False
    if len(word) <= _SHORT and not pack.events.prepositions:
        return False
    return word.lower() not in pack.events.prepositions and word.lower() not in pack.lexicon


def _stands_behind_a_name(text: str, start: int, pack: LanguagePack) -> bool:
    bracket = re.search(r"\s*\([^()\n]{1,20}\)\s*$", text[max(0, start - 40) : start])
    return _ends_a_name(text, start if bracket is None else start - len(bracket.group()) + 1, pack)


def _is_bracketed(found: Found, text: str) -> bool:
    return text[max(found.start - 1, 0) : found.start] == "(" and text[found.end : found.end + 1] == ")"


def _is_numeric_date(found: Found, text: str, pack: LanguagePack) -> bool:
    """Two or three bare numbers are a date only in brackets or with a whole year."""
    part = found.parts[0]
    if part.role == "clock":
        return _previous_word(text, found.start) in pack.events.prepositions
    if part.role in ("dmy", "ymd", "dotted"):
        return _previous_word(text, found.start) not in pack.clues.not_after
    return part.role == "slashed" and _is_bracketed(found, text)


_STOPS = frozenset({"", ".", ",", ";", ":", "?", "!", ")", "\n"})
_ALONE = {
    "decade": _is_no_age,
    "vague": _is_not_told_before,
    "month": _is_month,
    "part_code": _is_told_with,
    "daypart": _is_told_with,
    "seldom": _is_adverb,
    "often": _is_no_name,
    "season": _is_no_name,
}
