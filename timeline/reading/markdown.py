"""Markdown to plain text: what a reader would see, each block a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.model import RawArticle
from timeline.reading.decoding import clean
from timeline.reading.header import date_line, split_front_matter

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile(r"<[^<>]*>")


def markdown_article(text: str) -> RawArticle:
    """The article in clean Markdown; its title is that of the front matter or a heading at the top."""
    header, body = split_front_matter(text)
    blocks, heading = _blocks(body)
    plain = clean("\n\n".join(blocks)).strip()
    return RawArticle(
        text=plain,
        title=header.title or heading,
        language=header.language,
        published=header.published if header.published.interval else date_line(plain),
        outlet=header.outlet,
        author=header.author,
        url=header.url,
    )


def _blocks(text: str) -> tuple[list[str], str]:
    """The blocks as plain text, and the first one if it is a heading."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    blocks: list[str] = []
    cells: list[str] = []
    in_row = False
    for token in tokens:
        if token.type in ("tr_open", "tr_close"):
            in_row = token.type == "tr_open"
            if cells:
                blocks.append("\t".join(cells))
            cells = []
        elif words := _words(token):
            (cells if in_row else blocks).append(words)
    starts_with_heading = bool(tokens) and tokens[0].type == "heading_open" and bool(blocks)
    return blocks, blocks[0] if starts_with_heading else ""


def _words(token: Token) -> str:
    if token.type == "inline":
        return _inline_words(token.children or ()).strip()
    if token.type in ("fence", "code_block"):
        return token.content.rstrip()
    return _TAG.sub("", token.content).strip() if token.type == "html_block" else ""


def _inline_words(children: Sequence[Token]) -> str:
    pieces: list[str] = []
    for child in children:
        if child.type in ("text", "text_special", "code_inline"):
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append(" ")
        elif child.type == "hardbreak" or child.content.lower().startswith("<br"):
            pieces.append("\n")
    return "".join(pieces)
