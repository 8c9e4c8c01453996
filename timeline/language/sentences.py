"""Where sentences begin and end, by their stops: the same in every language, and before any is trained."""

from __future__ import annotations

import re
from itertools import pairwise

# A sentence ends at a stop before a space, at a blank line, and at any end of line; also where the space
# was lost when a page was copied: "... persen.Selain itu", "(19/6/2025).Ia", ".\"Kami".
_GLUED = r"(?<=[a-z]{3}|[A-Z]{3}|\w\w\))[.!?](?=[\"“]?(?:[A-Z][a-z]+|[A-Z]{3,})\b(?![./@]))"
_END = re.compile(rf"[.!?…]+[\"”’»')\]]*(?=\s)|{_GLUED}|\n")
# Words that a stop shortens: a name or a number follows them, not a new sentence.
_SHORTENED = (
    *(
        [
            "dr",
            "mr",
            "mrs",
            "ms",
            "mx",
            "jr",
            "sr",
            "st",
            "prof",
            "tgl",
            "jl",
            "vs",
            "gen",
            "sen",
            "rep",
            "gov",
            "lt",
            "col",
            "sgt",
            "capt",
            "maj",
            "rev",
            "hon",
            "inc",
            "corp",
            "co",
            "ltd",
        ]
    ),
    *(
        [
            "bros",
            "tbk",
            "h",
            "hj",
            "ir",
            "drs",
            "jend",
            "kol",
            "let",
            "kapt",
            "tn",
            "ny",
            "sdr",
            "sdri",
            "yth",
            "bpk",
            "kav",
            "rp",
            "ave",
            "blvd",
            "a.m",
            "p.m",
            "a.n",
            "s.d",
        ]
    ),
    *(
        [
            "jan",
            "feb",
            "apr",
            "jun",
            "jul",
            "aug",
            "agt",
            "agu",
            "sep",
            "sept",
            "oct",
            "okt",
            "nov",
            "nop",
            "dec",
            "des",
        ]
    ),
)
_SHORT_WORDS = "|".join(map(re.escape, _SHORTENED))
_ABBREVIATION = re.compile(
    rf"(?:^|[\s(\"“])(?:[A-Za-z]|(?:[A-Za-z]\.)+[A-Za-z]|{_SHORT_WORDS}|M\.Si)$", re.IGNORECASE
)
# These are whole words as well: only a number behind the stop shows that they are shortened.
_BEFORE_NUMBER = re.compile(r"(?:^|[\s(])(?:no|hal|mar|art|ps)$", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Offsets of the sentences of a text, without the white space around them; headings are sentences too."""
    ends = [match.end() for match in _END.finditer(text) if _is_end(text, match)]
    edges = [0, *ends, len(text)]
    return tuple(span for start, end in pairwise(edges) if (span := _stripped(text, start, end)))


def encodable(text: str) -> str:
    """The text with lone surrogates, which no library can encode, as replacement characters: one for one."""
    return _SURROGATE.sub("\ufffd", text)


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    body = text[start:end]
    first = start + len(body) - len(body.lstrip())
    last = end - (len(body) - len(body.rstrip()))
    return (first, last) if first < last else None


def _is_end(text: str, match: re.Match[str]) -> bool:
    if match.group() == "\n":
        return True
    before = text[max(0, match.start() - 12) : match.start()]
    following = text[match.end() : match.end() + 3].lstrip()[:1]
    if match.group()[0] == "." and _ABBREVIATION.search(before):
        return False
    if following.isdigit() and _BEFORE_NUMBER.search(before):
        return False
    return not following.islower()
