"""Several articles in one text: where one ends and the next begins, as headlines and datelines show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LONGEST_HEADLINE = 160
_LONGEST_NOTE = 90
# Between a headline and the dateline stand at most so many lines: a lead, the author, the day.
_NOTES = 4
_FEWEST_WORDS = 40

_RULE = re.compile(
    r"[ \t]*(?:[-=_*#~+]{5,}|(?:[-=_*#~+] ){4,}[-=_*#~+])[ \t]*"
    r"|\s*(?:dokumen|document|artikel|article|berita|story)\s+[0-9]+\s+(?:dari|of)\s+[0-9]+\s*",
    re.IGNORECASE,
)
# "JAKARTA, KOMPAS.com - ", "LONDON (Reuters) – ", "TEMPO.CO, Jakarta - ", "Jakarta (ANTARA) - "
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.'’ -]{2,40}|[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,3})"
    r"(?:, ?[A-Z][\w.]+(?: [A-Z]?[\w.]+){0,3})?(?: ?\([^()\n]{2,40}\)){0,2} ?[-–—]{1,2} ?\S"
)
_DAY = re.compile(
    r"\b(?:[0-3]?[0-9](?:[ ./-](?:[^\W\d_]{3,10}\.?|[01]?[0-9])[ ./-])(?:19|20)[0-9]{2}"
    r"|[^\W\d_]{3,10}\.? [0-3]?[0-9], (?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])\b"
)
_ENDS_AS_SENTENCE = (".", ",", ";", ":", "?!")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    words: str
    after_blank: bool


def proposed_split(text: str) -> list[tuple[int, int]]:
    """The range of each article in a clean text; one, the whole, where it seems to hold a single article."""
    lines = list(_lines(text))
    for starts in (_after_rules(lines), _at_headlines(lines)):
        parts = list(_parts(text, starts))
        if len(parts) > 1:
            return parts
    return [(0, len(text))]


def _lines(text: str) -> Iterator[_Line]:
    """The lines that hold something."""
    start, blank = 0, True
    for raw in text.split("\n"):
        if raw.strip():
            yield _Line(start, raw.strip(), blank)
        blank = not raw.strip()
        start += len(raw) + 1


def _after_rules(lines: Sequence[_Line]) -> list[int]:
    """Where articles begin that lines drawn across the page, or numbers, set apart."""
    starts: list[int] = []
    is_first = True
    for line in lines:
        if _RULE.fullmatch(line.words):
            is_first = True
        elif is_first:
            starts.append(line.start)
            is_first = False
            if not _is_headline(line):
                return []  # rules inside an article
    return starts


def _at_headlines(lines: Sequence[_Line]) -> list[int]:
    """Where headlines stand that a dateline or the line of a day follows soon."""
    starts: list[int] = []
    free = 0
    for index, line in enumerate(lines):
        if index < free or not (line.after_blank and _is_headline(line)):
            continue
        if length := _head(lines[index + 1 : index + 2 + _NOTES]):
            starts.append(line.start)
            free = index + 1 + length
    return starts if starts and starts[0] == (lines[0].start if lines else 0) else []


def _is_headline(line: _Line) -> bool:
    words = line.words
    return (
        len(words) <= _LONGEST_HEADLINE
        and len(words.split()) >= 2
        and not words.endswith(_ENDS_AS_SENTENCE)
        and not words[0].islower()
        and not _DATELINE.match(words)
        and not (len(words) <= _LONGEST_NOTE and _DAY.search(words))
    )


def _head(following: Sequence[_Line]) -> int:
    """How many lines below a headline belong to the head of its article; 0 where it is no headline of one."""
    for count, line in enumerate(following, 1):
        if _DATELINE.match(line.words):
            return count
        if len(line.words) > _LONGEST_NOTE:
            return 0
        if _DAY.search(line.words):
            return count
    return 0


def _parts(text: str, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The ranges between the starts; one with a few words belongs to the article before."""
    if not starts:
        return
    begin = starts[0]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if len(text[begin:end].split()) >= _FEWEST_WORDS:
            yield begin, _without_rule(text, begin, end)
            begin = end
        elif end == len(text) and start == begin:
            return


def _without_rule(text: str, begin: int, end: int) -> int:
    """The end without blank lines and the rule that sets the next article apart."""
    while True:
        stripped = text[begin:end].rstrip()
        last = stripped.rfind("\n")
        end = begin + len(stripped)
        if last < 0 or not _RULE.fullmatch(stripped[last + 1 :]):
            return end
        end = begin + last
