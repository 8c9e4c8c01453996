"""The date that a page shows beside its article: found by where it stands and what is written before it.

Every short line that holds a whole date is a candidate. What speaks for one: a label ("Published:",
"Tayang", "Stand"), a class that says date, the headline near by, little else in the line. What speaks
against one: standing among comments, teasers or links, as one of many of its kind, in a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval
from timeline.language.pack import is_known
from timeline.model import Publication
from timeline.reading.days import day_in_digits, in_digits
from timeline.reading.decoding import clean
from timeline.reading.labels import BYLINE, OTHER, PUBLISHED, UPDATED
from timeline.reading.markup import lines_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from timeline.reading.markup import Element

_LONGEST_LINE = 220
_MOST_CANDIDATES = 60
_HOLDS_YEAR = re.compile(
    r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}(?![0-9])"
)
_HOLDS_TIME = re.compile(r"\b[0-2]?[0-9][:.h][0-5][0-9]\b")
_GLUED = re.compile(r"(?<=[0-9]\.)(?=[^\W\d])")
# "4 Juli 202420 Juli 2024", "July 4, 20242:30 AM": two elements without a space between them.
_GLUED_YEAR = re.compile(
    r"(?<![0-9])((?:19|20)[0-9]{2})(?=[0-9]{1,2}(?::[0-9]{2}|\.[0-9]{2}\b| [^\W\d_]{3}))"
)
_BETWEEN_DATES = re.compile(r"\s+[|•·]\s+")
# "Juli 4, 2024", as programs of English make write in other languages.
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,10}) ([0-3]?[0-9]), ((?:19|20)[0-9]{2})\b")
_SHORT_YEAR = re.compile(r"(?<![0-9.])[0-3]?[0-9]\.[01]?[0-9]\.[0-9]{2}(?![0-9.])")
_SENTENCE_WORDS = 12
_LEVELS = 3

_DATE_MARK = re.compile(
    r"date|time(?!line)|publish|posted|byline|dateline|stand\b|stamp|entry-meta|post-?meta|article-?(?:info|meta)"
    r"|calendar|clock|datum|tanggal|waktu|fecha|tgl|created|info-?line",
    re.IGNORECASE,
)
_COMMENT_MARK = re.compile(
    r"(?:^|[\s_-])(?:comment(?!s?-(?:count|link))\w*|kommentare?|komentar|discussion|replies)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE_MARK = re.compile(
    r"(?:^|[\s_-])(?:related|terkait|sidebar|widget|recent|latest|popular|terpopuler|teasers?|banner|copyright"
    r"|footer|nav|menu|archiv\w*|cookie\w*|promo|similar|next|prev\w*|event-?list|author-?bio)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE_TAGS = frozenset({"aside", "footer", "nav", "select", "form", "caption", "a"})

# What each sign is worth; a candidate needs _ENOUGH.
_LABEL, _BYLINE, _LABEL_OF_CHANGE, _OTHER_LABEL = 60, 40, 35, -80
_STATED, _MARKED = 30, 20
_ALONE, _NEARLY_ALONE, _SENTENCE = 20, 10, -40
_NEAR = ((3, 40), (8, 25), (14, 10))
_ABOVE, _AT_TOP = 30, 10
_WITH_TIME = 10
_COMMENT, _ASIDE, _ONE_OF_MANY = -70, -50, -30
_MANY = 3
_ENOUGH = 30
# A heading is part of the page's title, or the other way round, where it has so large a share of it.
_SHARE_OF_TITLE = 0.4


@dataclass(frozen=True, slots=True)
class _Line:
    index: int
    element: Element
    text: str


def shown_day(tree: HtmlElement, titles: Sequence[str], languages: Sequence[str]) -> Interval | None:
    """The day that the page shows as that of its article; None where no date stands out.

    `titles` are what the page calls itself: near one of them stands the date. `languages` are those that
    it may be written in, as codes or locales, the likeliest first.
    """
    known = [language for language in languages if language] or ["en"]
    body = tree.find("body")
    lines = list(_lines(tree if body is None else body))
    headlines = _headlines(lines, titles)
    dated = [line for line in lines if len(line.text) <= _LONGEST_LINE and _HOLDS_YEAR.search(line.text)]
    kinds = Counter(_kind(line.element) for line in dated)
    best: tuple[int, int] = (_ENOUGH - 1, 0)
    day: Interval | None = None
    for line in dated[:_MOST_CANDIDATES]:
        found = next(filter(None, (_day_in(line.text, language) for language in known)), None)
        if found is None:
            continue
        is_many = kinds[_kind(line.element)] >= _MANY
        worth = _worth(line, found[1], headlines, is_many)
        if (worth, -line.index) > best:
            best, day = (worth, -line.index), found[0]
    return day


def _lines(body: Element) -> Iterator[_Line]:
    index = 0
    for element, piece in lines_of(body):
        for text in _parted(piece):
            yield _Line(index, element, text)
            index += 1


def _parted(piece: str) -> Iterator[str]:
    """A block by its line breaks; several dates in one line by the signs between them."""
    for part in piece.split("\n"):
        text = _GLUED_YEAR.sub(r"\1 ", " ".join(clean(part).split()))
        several = len(_HOLDS_YEAR.findall(text)) > 1
        yield from filter(None, _BETWEEN_DATES.split(text) if several else (text,))


def _headlines(lines: Sequence[_Line], titles: Sequence[str]) -> list[_Line]:
    """The lines that are the title, or else the headings of the first rank."""
    same = [line for line in lines if any(_is_title(line.text, title) for title in titles)]
    return same or [line for line in lines if any(element.tag == "h1" for element in _around(line.element))]


def _is_title(text: str, title: str) -> bool:
    short, long = sorted((text.casefold(), title.casefold()), key=len)
    return len(short) >= max(_SHARE_OF_TITLE * len(long), 4) and short in long


def _day_in(text: str, language: str) -> tuple[Interval, tuple[int, int]] | None:
    """The first whole date of a line and where it stands."""
    text = _GLUED.sub(" ", text)
    turned = _MONTH_FIRST.sub(r" \2 \1 \3", text)  # as long as before
    return _first_day(text, language) or (_first_day(turned, language) if turned != text else None)


def _first_day(text: str, language: str) -> tuple[Interval, tuple[int, int]] | None:
    from timeline.tagging import tag

    code = language.partition("-")[0]
    for timex in tag(text, code if is_known(code) else "en", Publication()).timexes:
        words = text[timex.start : timex.end]
        if in_digits(words):
            day = day_in_digits(words, language)
            if day is not None:
                return day, (timex.start, timex.end)
        elif _is_day(timex.interval):
            assert timex.interval is not None
            return Interval.of_day(timex.interval.first_day), (timex.start, timex.end)
    return None


def _is_day(interval: Interval | None) -> bool:
    return interval is not None and interval.granularity <= Granularity.DAY and not interval.approximate


def _worth(line: _Line, span: tuple[int, int], headlines: Sequence[_Line], is_many: bool) -> int:
    worth = _worth_of_words(line.text[: span[0]], line.text[span[1] :], line.text)
    around = [element for element in _around(line.element) if not _holds(element, headlines)]
    if any(element.get("itemprop") == "datePublished" or element.tag == "time" for element in around):
        worth += _STATED
    elif any(_DATE_MARK.search(_marks(element)) for element in around[:_LEVELS]):
        worth += _MARKED
    if any(_COMMENT_MARK.search(_marks(element)) for element in around):
        worth += _COMMENT
    near = _nearness(line, headlines)
    if near and headlines:
        return worth + near
    worth += near
    if any(element.tag in _ASIDE_TAGS or _ASIDE_MARK.search(_marks(element)) for element in around):
        worth += _ASIDE
    return worth + (_ONE_OF_MANY if is_many else 0)


def _worth_of_words(before: str, after: str, text: str) -> int:
    words = len(before.split()) + len(after.split())
    worth = _ALONE if words <= 4 else _NEARLY_ALONE if words <= _SENTENCE_WORDS else 0
    if words > _SENTENCE_WORDS or (words > 1 and text.endswith((".", "!", "?"))):
        worth += _SENTENCE
    for labels, what in (
        (PUBLISHED, _LABEL),
        (UPDATED, _LABEL_OF_CHANGE),
        (OTHER, _OTHER_LABEL),
        (BYLINE, _BYLINE),
    ):
        if labels.search(before):
            worth += what
            break
    return worth + (_WITH_TIME if _HOLDS_TIME.search(after) else 0)


def _nearness(line: _Line, headlines: Sequence[_Line]) -> int:
    """What it is worth to stand near a headline: below it, or close above it."""
    if not headlines:
        return _AT_TOP if line.index < 30 else 0
    distances = [line.index - headline.index for headline in headlines]
    below = [worth for most, worth in _NEAR for distance in distances if 0 <= distance <= most]
    return max([_ABOVE if any(-4 <= distance < 0 for distance in distances) else 0, *below])


def _around(element: Element) -> Iterator[Element]:
    """The element and those around it, but for the page itself."""
    node: Element | None = element
    while node is not None and node.tag not in ("body", "html"):
        yield node
        node = node.getparent()


def _holds(element: Element, headlines: Sequence[_Line]) -> bool:
    """Whether an element is around a headline too: what it is called then says nothing of the date."""
    return any(element is other for headline in headlines[:5] for other in _around(headline.element))


def _marks(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"


def _kind(element: Element) -> str:
    """Lines of a list look alike: the same tags and classes."""
    return "/".join(f"{node.tag}.{node.get('class') or ''}" for node in list(_around(element))[:_LEVELS])
