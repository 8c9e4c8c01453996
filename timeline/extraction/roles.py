"""What a time expression does in its sentence: it dates what is told, or it only belongs to a noun there."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.dates import Granularity
from timeline.extraction.kinds import is_figure
from timeline.extraction.words import words_of
from timeline.model import TimexType

if TYPE_CHECKING:
    from timeline.extraction.dating import DatedSentence
    from timeline.extraction.words import Words
    from timeline.language import LanguagePack
    from timeline.model import Timex

_WORD = re.compile(r"[\w'’%$-]+")
_NAME = re.compile(r"\b[A-Z][\w-]*(?: \d{1,2})?$")
_YEARS = re.compile(r"\d{4}(?:\s?[/-]\s?\d{2,4})?")
_CLOSED = re.compile(r"(?: [^\W\d_]+){0,3}\)")
_CITED = re.compile(r"\([A-Z][^()]*, ?$")
# "18 Nov local time (Wed morning WIB)": so many words may stand between a time and its equivalent.
_EQUIVALENT_GAP = 3
# How far a word reaches that makes a date the base of a comparison: "terendah dalam lima tahun sejak 2009",
# "dibanding harga rata-rata minyak di London pada 2014".
_REACH, _FAR_REACH = 5, 9


class Role(StrEnum):
    """What an expression is for.

    TOLD: it dates what its clause tells. SINCE: it begins a time that lasts ("sejak Juni").
    DELIVERY: the month of a contract ("untuk pengiriman Januari"). COMPARISON: what a figure is
    measured against ("terendah sejak 2009", "dibanding harga pada 2014"). EQUIVALENT: the same
    moment by another clock, in brackets. NAMED: part of a name or of a citation ("Outlook 2015").
    """

    TOLD = "told"
    SINCE = "since"
    DELIVERY = "delivery"
    COMPARISON = "comparison"
    EQUIVALENT = "equivalent"
    NAMED = "named"


def role_of(text: str, sentence: DatedSentence, index: int, pack: LanguagePack) -> Role:
    """The role of the expression at `index` of a sentence's expressions."""
    timex = sentence.timexes[index][1]
    start, end = sentence.span
    before, after = text[start : timex.start], text[timex.end : end]
    words = words_of(before)
    if _is_delivery(words, after, timex, is_figure(text[start:end], pack), pack):
        return Role.DELIVERY
    if _is_equivalent(text, sentence, index):
        return Role.EQUIVALENT
    if words[-1:] and words[-1] in pack.events.onset:
        is_record = any(word in pack.events.superlative for word in words[-_REACH:])
        return Role.COMPARISON if is_record else Role.SINCE
    if _is_compared(words, pack) or _is_measure(before, pack):
        return Role.COMPARISON
    return Role.NAMED if _is_named(before, timex, text[timex.start : timex.end]) else Role.TOLD


def _is_delivery(words: Words, after: str, timex: Timex, is_of_figures: bool, pack: LanguagePack) -> bool:
    """Whether a word of delivery stands beside the date, or, among figures, "for" before a month."""
    head = next((word for word in reversed(words) if word not in pack.events.prepositions), "")
    following = next((match.group().lower() for match in _WORD.finditer(after)), "")
    if head in pack.events.delivery or following in pack.events.delivery:
        return True
    is_month = timex.interval is not None and timex.interval.granularity == Granularity.MONTH
    return is_of_figures and is_month and bool(words) and words[-1] in pack.events.purpose


def _is_equivalent(text: str, sentence: DatedSentence, index: int) -> bool:
    """Whether it stands alone in brackets right behind another: "Selasa waktu setempat (Rabu pagi WIB)"."""
    if index == 0:
        return False
    timex, previous = sentence.timexes[index][1], sentence.timexes[index - 1][1]
    gap = text[previous.end : timex.start].rstrip()
    return (
        gap.endswith("(")
        and bool(_CLOSED.match(text, timex.end))
        and len(_WORD.findall(gap)) <= _EQUIVALENT_GAP
    )


def _is_compared(words: Words, pack: LanguagePack) -> bool:
    """Whether a word of comparison stands before the date, with none but small words between them."""
    for word in reversed(words[-_REACH:]):
        if word in pack.events.comparison:
            return True
        if word not in pack.events.prepositions:
            return False
    return False


def _is_measure(before: str, pack: LanguagePack) -> bool:
    """Whether the clause before the date compares with something: "dibandingkan permintaan pada 2014"."""
    clause = words_of(before[before.rfind(", ") + 1 :])
    return not pack.events.against.isdisjoint(clause[-_FAR_REACH:])


def _is_named(before: str, timex: Timex, surface: str) -> bool:
    """Whether years stand right behind a name, or in a citation: "Liga 1 2015/16", "(IEA, 2013)"."""
    if timex.interval is None or timex.interval.granularity != Granularity.YEAR:
        return False
    if timex.type != TimexType.DATE or not _YEARS.fullmatch(surface):
        return False
    is_first = " " not in before.strip()
    is_behind = before.endswith(" ") and not is_first and bool(_NAME.search(before.rstrip()))
    return is_behind or bool(_CITED.search(before))
