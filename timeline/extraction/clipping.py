"""A title by punctuation: the clause around a date, without its date and what it can do without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.extraction.compression import LONGEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.language import EventWords

_SHORTEST_CUT = 4
_WORD = re.compile(r"\S+")
_STRAY = re.compile(r"\s+([,;:.!?])")
_QUOTES = '"“”„«»'
_EDGES = " \t\n,;:.!?–—-" + _QUOTES


def clipped_title(
    sentence: str,
    dates: Sequence[tuple[int, int]],
    focus: tuple[int, int],
    words: EventWords,
) -> str:
    """The title of what happened at `focus`, one of `dates` (offsets in `sentence`, a plain one).

    The clause that holds the date is kept; further clauses, insertions and dates are cut.
    """
    clause, start = _clause(sentence, focus, words)
    cut = [(max(a - start, 0), b - start) for a, b in dates if a >= start and b - start <= len(clause)]
    return _shortened(_cleaned(_without(clause, cut, words), words), words)


def _cleaned(text: str, words: EventWords) -> str:
    text = _names_for_offices(text, words)
    return _STRAY.sub(r"\1", " ".join(text.split())).strip(_EDGES)


def _clause(sentence: str, focus: tuple[int, int], words: EventWords) -> tuple[str, int]:
    """The part of the sentence around the date, up to a comma that a linking word follows."""
    first, last = 0, len(sentence)
    for match in re.finditer(r"[,;:–—]\s+([\w-]+)", sentence):
        if match.group(1).lower() not in words.linking and sentence[match.start()] == ",":
            continue
        if match.start() < focus[0] and len(sentence[match.start(1) : focus[0]].split()) >= 4:
            first = match.start(1) if match.group(1).lower() not in words.linking else match.end(1)
        elif match.start() >= focus[1]:
            last = match.start()
            break
    return sentence[first:last], first


def _without(clause: str, spans: list[tuple[int, int]], words: EventWords) -> str:
    """The clause without its dates and the prepositions that led to them."""
    kept: list[str] = []
    position = 0
    for start, end in sorted(spans):
        head = clause[position:start].rstrip()
        while True:
            stripped, _, last = head.rstrip(" (,").rpartition(" ")
            if last.lower().strip("(,") not in words.prepositions:
                break
            head = stripped
        kept.append(head)
        position = end
    kept.append(clause[position:])
    return " ".join(kept)


def _names_for_offices(text: str, words: EventWords) -> str:
    """ "Presiden Rusia, Vladimir Putin, dan ..." becomes "Vladimir Putin dan ..."."""
    pattern = re.compile(
        r"(?:^|(?<=\bdan )|(?<=\band ))([\w-]+(?:\s+[\w-]+){0,4}), ((?:[A-Z][\w'’.-]*\s?){1,4}),\s"
    )

    def replace(match: re.Match[str]) -> str:
        office = match.group(1).lower().split()
        return f"{match.group(2)} " if set(office[:2]) & words.titles else match.group(0)

    return pattern.sub(replace, pattern.sub(replace, text))


def _shortened(text: str, words: EventWords) -> str:
    """At most twelve words, if it can be up to where a phrase ends."""
    parts = _WORD.findall(text)
    if len(parts) > LONGEST:
        parts = _cut(parts[:LONGEST], words)
    loose = words.linking | words.prepositions
    while len(parts) > 1 and parts[-1].lower().strip(_EDGES) in loose:
        parts = parts[:-1]
    while len(parts) > 1 and parts[0].lower().strip(_EDGES) in words.linking:
        parts = parts[1:]
    title = " ".join(parts).strip(_EDGES)
    return title[:1].upper() + title[1:]


def _cut(parts: list[str], words: EventWords) -> list[str]:
    """The words up to the last comma, else up to the phrase that a preposition or linking word begins."""
    for index in range(len(parts), _SHORTEST_CUT, -1):
        if parts[index - 1].endswith((",", ";")):
            return parts[:index]
    for index in range(len(parts) - 1, _SHORTEST_CUT, -1):
        if parts[index].lower() in words.prepositions | words.linking:
            return parts[:index]
    return parts
