"""A title for a happening: who did what where, cut from the words of its sentence, without the date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.language import EventWords

LONGEST = 12
_ACRONYM = re.compile(
    r"((?:\b[A-Z][\w&.-]*(?:\s+(?:of|the|and|for|dan|de))?\s+){1,7})\(([A-Z][A-Z0-9&.-]{1,9})\)"
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,120}[)\]]")
_WORD = re.compile(r"\S+")
_QUOTES = '"“”„«»'
_EDGES = " \t\n,;:.!?–—-" + _QUOTES


def title_of(
    sentence: str, dates: Sequence[tuple[int, int]], focus: tuple[int, int], words: EventWords
) -> str:
    """The title of what happened at `focus`, one of `dates` (offsets in `sentence`).

    The clause that holds the date is kept, further clauses, insertions and dates are cut.
    """
    clause, start = _clause(sentence, focus, words)
    spans = [(max(a - start, 0), b - start) for a, b in dates if a >= start and b - start <= len(clause)]
    text = _without(clause, spans, words)
    text = _with_acronyms(text)
    text = _BRACKETS.sub("", text)
    text = _names_for_offices(text, words)
    return _shortened(" ".join(text.split()).strip(_EDGES), words)


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


def _with_acronyms(text: str) -> str:
    """A long name is said by its acronym, where the text gives it: "Organisasi Kerja Sama Shanghai (SCO)"."""

    def replace(match: re.Match[str]) -> str:
        parts = match.group(1).split()
        letters = match.group(2)
        head = parts[0] + " " if parts[0].isupper() and parts[0] != letters else ""
        return head + letters

    return _ACRONYM.sub(replace, text)


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
    """At most twelve words, ended where a phrase ends."""
    parts = _WORD.findall(text)
    if len(parts) > LONGEST:
        parts = parts[:LONGEST]
        for index in range(len(parts) - 1, 4, -1):
            if parts[index - 1].endswith((",", ";")):
                parts = parts[:index]
                break
    while len(parts) > 1 and parts[-1].lower().strip(_EDGES) in (words.linking | words.prepositions):
        parts = parts[:-1]
    while len(parts) > 1 and parts[0].lower().strip(_EDGES) in words.linking:
        parts = parts[1:]
    title = " ".join(parts).strip(_EDGES)
    return title[:1].upper() + title[1:]
