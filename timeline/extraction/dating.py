"""Which dates of an article date an event, and which sentence tells it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Granularity, Interval, timex3
from timeline.extraction.roles import Role, role_of
from timeline.language import sentences
from timeline.model import Timex, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.extraction.narration import Narration
    from timeline.language import LanguagePack

_WORD = re.compile(r"[\w-]+")
_SEASON = re.compile(r"\b(\d{4})\s?[/–-]\s?(\d{4}|\d\d)$")
PRESENT = "PRESENT_REF"
# So many paragraphs behind a date may go on telling of it.
_LINES_AFTER = 3


class DatedSentence(NamedTuple):
    """A sentence and the time expressions in it, as (index, expression)."""

    span: tuple[int, int]
    timexes: tuple[tuple[int, Timex], ...]


def dated_sentences(text: str, timexes: Sequence[Timex]) -> list[DatedSentence]:
    """The sentences of the paragraphs with time expressions and of the next ones, each with its expressions.

    The rest of an article can date nothing, and need not be cut into sentences.
    """
    indexed = list(enumerate(timexes))
    result: list[DatedSentence] = []
    position = 0
    for start, end in _unbroken(_sentences_near(text, timexes), timexes):
        inside: list[tuple[int, Timex]] = []
        while position < len(indexed) and indexed[position][1].start < end:
            if indexed[position][1].start >= start:
                inside.append(indexed[position])
            position += 1
        result.append(DatedSentence((start, end), tuple(inside)))
    return result


def _unbroken(spans: Iterable[tuple[int, int]], timexes: Sequence[Timex]) -> Iterator[tuple[int, int]]:
    """The sentences, joined where an expression reaches over the end of one: "am 3. Mai" has a stop."""
    last: tuple[int, int] | None = None
    position = 0
    for start, end in spans:
        while position < len(timexes) and timexes[position].end <= start:
            position += 1
        if last is not None and position < len(timexes) and timexes[position].start < last[1]:
            last = (last[0], end)
            continue
        if last is not None:
            yield last
        last = (start, end)
    if last is not None:
        yield last


def _sentences_near(text: str, timexes: Sequence[Timex]) -> Iterator[tuple[int, int]]:
    for start, end in _stretches(text, timexes):
        for first, last in sentences(text[start:end]):
            yield start + first, start + last


def _stretches(text: str, timexes: Sequence[Timex]) -> Iterator[tuple[int, int]]:
    """Runs of lines: each line with an expression, and those after it that may go on with its date."""
    begin, until = 0, 0
    for timex in timexes:
        if timex.start < until:
            first = begin
        else:
            if until > begin:
                yield begin, until
            first = text.rfind("\n", 0, timex.start) + 1
        begin, until = first, max(until, _following(text, timex.end))
    if until > begin:
        yield begin, until


def _following(text: str, position: int) -> int:
    """The end of the lines that follow the one at a position, without counting empty ones."""
    for _ in range(_LINES_AFTER + 1):
        position = text.find("\n", position)
        if position < 0:
            return len(text)
        while position < len(text) and text[position].isspace():
            position += 1
    return position


_DASH = re.compile(r"\s?[-–—_]{1,2}\s|\s[-–—](?=[A-Z\"“])")
# "Liputan6.com, Jakarta Pasar": no mark behind it where a page was copied.
_UNMARKED_DATELINE = re.compile(r"[\w.]+\.(?i:com|co|id|net), ?[A-Z][a-z]+[ -]?(?=[A-Z])|JAKARTA-(?=[A-Z])")
_DATELINE_WORDS = 8


def dateline_length(sentence: str) -> int:
    """How many characters of a sentence are its dateline: "JAKARTA, KOMPAS.com (17/6/2025) - "."""
    dash = _DASH.search(sentence, 0, 100)
    if dash is not None:
        words = re.findall(r"[\w./’']+", sentence[: dash.start()])
        if 0 < len(words) <= _DATELINE_WORDS and all(map(_is_of_dateline, words)):
            return dash.end()
    unmarked = _UNMARKED_DATELINE.match(sentence)
    return unmarked.end() if unmarked is not None else 0


def _is_of_dateline(word: str) -> bool:
    """Whether a word can stand in a dateline: one with a capital, or a site ("iNews.id", "merdeka.com")."""
    return not word[0].islower() or word != word.lower() or "." in word.strip(".")


def dates_an_event(timex: Timex) -> bool:
    """Whether an expression can date an event: it names a time of at least a year's precision, or a day
    whose year is still open.
    """
    if timex.type not in (TimexType.DATE, TimexType.TIME):
        return False
    if timex.interval is None:
        return timex.value.startswith("XXXX-") and timex.value[5:7].isdigit()
    return timex.interval.granularity <= Granularity.YEAR


class Manner(StrEnum):
    """How a date comes to its happening.

    TOLD: an expression names it. NOW: the day from which the article speaks ("saat ini"). SINCE: from a
    date up to then ("sejak Juni"). LASTING: a duration up to then ("selama tiga tahun terakhir").
    CONTINUED: the sentence has no date and goes on with the last one told.
    """

    TOLD = "told"
    NOW = "now"
    SINCE = "since"
    LASTING = "lasting"
    CONTINUED = "continued"


class EventDate(NamedTuple):
    """What dates a happening: the expression (its index among the article's) or the two ends of a span."""

    position: int
    first: Timex
    last: Timex
    value: str
    end_value: str | None
    interval: Interval | None
    manner: Manner = Manner.TOLD
    role: Role = Role.TOLD


def event_dates(
    text: str, sentence: DatedSentence, narration: Narration, pack: LanguagePack
) -> Iterator[EventDate]:
    """The dates of a sentence that can date an event; two that a joining word makes a span are one."""
    told_from = sentence.span[0] + dateline_length(text[slice(*sentence.span)])
    skip = False
    for index, (position, timex) in enumerate(sentence.timexes):
        if timex.start < told_from or skip:
            skip = False
            continue
        role = role_of(text, sentence, index, pack)
        following = sentence.timexes[index + 1][1] if index + 1 < len(sentence.timexes) else None
        if following is not None and _is_span(text, timex, following, pack):
            skip = True
            yield _span(position, timex, following)
        else:
            for date in _dated(position, timex, role, narration):
                yield _season(date, text[timex.start : timex.end])


def _span(position: int, first: Timex, last: Timex) -> EventDate:
    assert first.interval is not None
    assert last.interval is not None
    interval = first.interval.joined(last.interval)
    return EventDate(position, first, last, day_of(first), day_of(last), interval)


def _season(date: EventDate, surface: str) -> EventDate:
    """The date with both years of a season, where it names two: "musim 2024/2025"."""
    years = _SEASON.search(surface)
    if years is None or date.interval is None or date.end_value is not None:
        return date
    first, last = int(years.group(1)), years.group(2)
    if str(first + 1)[-len(last) :] != last or not date.value.startswith(years.group(1)):
        return date
    interval = Interval.years(first).joined(Interval.years(first + 1))
    return date._replace(
        value=timex3.year_value(first), end_value=timex3.year_value(first + 1), interval=interval
    )


def _dated(position: int, timex: Timex, role: Role, narration: Narration) -> Iterator[EventDate]:
    """What one expression dates, if anything."""
    if role == Role.SINCE and timex.interval is not None and dates_an_event(timex):
        lasting = narration.since(timex.interval)
        if lasting is not None:
            until, span = lasting
            yield EventDate(position, timex, timex, day_of(timex), until, span, Manner.SINCE, Role.SINCE)
            return
    if dates_an_event(timex):
        if role == Role.TOLD:
            narration.hear(timex)
        yield EventDate(position, timex, timex, day_of(timex), None, timex.interval, Manner.TOLD, role)
    elif timex.value == PRESENT and narration.present is not None:
        day = narration.present
        value = timex3.day_value(day.first_day)
        yield EventDate(position, timex, timex, value, None, day, Manner.NOW, role)
    elif timex.type == TimexType.DURATION and (past := narration.past(timex.value)) is not None:
        first, last, span = past
        yield EventDate(position, timex, timex, first, last, span, Manner.LASTING, role)


def _is_span(text: str, first: Timex, last: Timex, pack: LanguagePack) -> bool:
    """Whether "to" or a dash, and nothing else, stands between two dates of one unit; "and", where the
    second follows right upon the first.
    """
    if first.type != TimexType.DATE or last.type != TimexType.DATE:
        return False
    if not dates_an_event(first) or not dates_an_event(last):
        return False
    if first.interval is None or last.interval is None or first.interval.until > last.interval.begin:
        return False
    if first.interval.granularity != last.interval.granularity:
        return False
    between = text[first.end : last.start].strip().lower()
    if between in ("-", "–", "—"):
        return True
    if between in pack.clues.joining:
        return first.interval.until == last.interval.begin
    return bool(between) and (pack.plays(between, "through") or between in pack.clues.toward)


def day_of(timex: Timex) -> str:
    """The date of an expression without its time of day."""
    return timex.value.split("T")[0] if timex.type == TimexType.TIME else timex.value


def elaboration(
    text: str, pack: LanguagePack, dated: list[DatedSentence], position: int, focus: tuple[int, int]
) -> tuple[int, int] | None:
    """The next sentence, where it tells the happening that this one only names.

    "... dalam kecelakaan helikopter pada 19 Mei. Helikopter yang membawa ... jatuh di ...": a noun of
    happening stands right before the date, and the next sentence, without a date, begins with its subject.
    """
    if position + 1 >= len(dated) or dated[position + 1].timexes:
        return None
    start, _ = dated[position].span
    before = [word.lower() for word in _WORD.findall(text[start : start + focus[0]])]
    while before and before[-1] in pack.events.prepositions:
        before.pop()
    tail = before[-4:]
    if not any(word in pack.events.happening for word in tail):
        return None
    following = dated[position + 1].span
    first = _WORD.findall(text[following[0] : following[1]])[:1]
    subject = first[0].lower() if first else ""
    return following if subject in tail and subject not in pack.events.linking else None
