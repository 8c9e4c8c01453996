"""Lines of a web page that are not the article: links to other articles, headings, notices."""

from __future__ import annotations

import re

_NOTICE = re.compile(
    r"(?i)^\W*(?:baca (?:juga|selengkapnya)|lihat juga|simak (?:juga|analisis|berita|video)|artikel terkait|"
    r"pilihan editor|read (?:also|more)|see also|related:|advertisement|iklan|copyright|©|"
    r"lesen sie auch|baca lagi)"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LEAST_WORDS = 4
# More words with capitals are a sentence full of names.
_MOST_WORDS = 16
_MOSTLY = 0.75


def is_furniture(line: str) -> bool:
    """Whether a sentence only points to another article or tells whose the page is."""
    return bool(_NOTICE.match(line))


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
