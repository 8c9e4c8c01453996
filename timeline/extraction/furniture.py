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
_MOSTLY = 0.75


def is_furniture(line: str) -> bool:
    """Whether a sentence only points to another article or tells whose the page is."""
    return bool(_NOTICE.match(line))


def is_heading(line: str) -> bool:
    """Whether nearly all words of a line are capitalised, as in a title: its capitals tell no names."""
    words = _WORD.findall(line)
    return len(words) >= _LEAST_WORDS and sum(w[0].isupper() for w in words) >= _MOSTLY * len(words)


def prose(text: str) -> str:
    """The text without its notices and headings."""
    lines = text.split("\n")
    return "\n".join(line for line in lines if not is_furniture(line) and not is_heading(line))
