"""Lines of a web page that are not the article: links to other articles, headings, notices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NOTICE = re.compile(
    r"(?i)^\W*(?:baca (?:juga|selengkapnya)|lihat (?:juga|video)|simak (?:juga|analisis|berita|video)|"
    r"artikel terkait|pilihan editor|tonton (?:juga|video)|saksikan (?:juga|video)|gambas:|"
    r"scroll to (?:continue|resume)|read (?:also|more)|see also|related:|advertisement|iklan|copyright|©|"
    r"lesen sie auch|baca lagi)"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LEAST_WORDS = 4
_MOST_NAMES = 8
_BYLINE = frozenset(
    {
        "oleh",
        "by",
        "jurnalis",
        "editor",
        "penulis",
        "reporter",
        "pewarta",
        "diperbarui",
        "terbit",
        "tayang",
        "pukul",
    }
    | {"updated", "published", "posted", "last", "on", "at", "von", "aktualisiert", "dan", "and"}
)
# More words with capitals are a sentence full of names.
_MOST_WORDS = 16
_MOSTLY = 0.75


def is_furniture(line: str) -> bool:
    """Whether a sentence only points to another article or tells whose the page is."""
    return bool(_NOTICE.match(line))


def is_stamp(line: str, dates: Sequence[tuple[int, int]]) -> bool:
    """Whether a line only says who wrote it and when: "Tuti, Jurnalis - Rabu, 18 Juni 2025 | 11:30 WIB".

    `dates` are the offsets of its dates; beside them it has names and words of bylines only.
    """
    rest = "".join(line[start:end] for start, end in _gaps(dates, len(line)))
    words = _WORD.findall(rest)
    return len(words) <= _MOST_NAMES and all(w[0].isupper() or w.lower() in _BYLINE for w in words)


def _gaps(spans: Sequence[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    position = 0
    for start, end in sorted(spans):
        yield position, max(position, start)
        position = max(position, end)
    yield position, length


def is_heading(line: str) -> bool:
    """Whether nearly all words of a line are capitalised, as in a title: its capitals tell no names."""
    words = _WORD.findall(line)
    if not _LEAST_WORDS <= len(words) <= _MOST_WORDS or line.rstrip().endswith("."):
        return False
    return sum(word[0].isupper() for word in words) >= _MOSTLY * len(words)


def prose(text: str) -> str:
    """The text with its notices and headings blanked, so that offsets stay."""
    return "\n".join(
        " " * len(line) if is_furniture(line) or is_heading(line) else line for line in text.split("\n")
    )
