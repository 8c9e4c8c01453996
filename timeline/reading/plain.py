"""Plain text: nothing is taken away, and a headline is recognised by the blank line below it."""

from __future__ import annotations

from timeline.model import RawArticle
from timeline.reading.header import date_line, split_front_matter

_LONGEST_TITLE = 160
_TITLE_WORDS = 12


def plain_article(text: str) -> RawArticle:
    """The article in clean plain text; its title is empty where it has no headline."""
    header, body = split_front_matter(text)
    body = body.strip()
    return RawArticle(
        text=body,
        title=header.title or headline(body),
        language=header.language,
        published=header.published if header.published.interval else date_line(body),
        outlet=header.outlet,
        author=header.author,
        url=header.url,
    )


def headline(text: str) -> str:
    """The first line, if it is short, ends as no sentence does and a blank line sets it off; or empty."""
    first, _, rest = text.partition("\n")
    line = first.strip()
    blank, _, body = rest.partition("\n")
    alone = not blank.strip() and bool(body.strip())
    return line if alone and len(line) <= _LONGEST_TITLE and not line.endswith((".", ",", ";", ":")) else ""


def first_words(text: str) -> str:
    """The beginning of a text, for a title that nothing else gives."""
    line = text.partition("\n")[0]
    words = line.split()
    return line if len(words) <= _TITLE_WORDS else " ".join(words[:_TITLE_WORDS]) + " …"
