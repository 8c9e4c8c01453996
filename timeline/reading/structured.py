"""Structured data of pages: schema.org in JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Thing = dict[str, Any]

_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|Review|Story|Transcript")
_MOST_THINGS = 2000
_WRAPPING = re.compile(r"^\s*(?://)?\s*<!\[CDATA\[|(?://)?\s*\]\]>\s*$|^\s*<!--|-->\s*$|;\s*$")
_FIELD = re.compile(
    r'"(@type|datePublished|dateModified|dateCreated|headline|articleSection)"\s*:\s*"([^"\\\n]{1,300})"'
)
_INNER = ("@graph", "mainEntity", "mainEntityOfPage")


def things_of(tree: HtmlElement) -> list[Thing]:
    """What the page describes, articles before the page around them."""
    things = list(_things(tree))
    return [thing for thing in things if is_article(thing)] + [
        thing for thing in things if not is_article(thing)
    ]


def is_article(thing: Thing) -> bool:
    """Whether a thing is an article of any kind."""
    return bool(_ARTICLE_TYPES.search(str(thing.get("@type"))))


def stated(things: list[Thing], field: str) -> str:
    """The first text that an article states in a field; of a thing there, its name."""
    for thing in things:
        value: Any = thing.get(field) if is_article(thing) else None
        while isinstance(value, list) and value:
            value = cast("list[Any]", value)[0]
        if isinstance(value, dict):
            value = cast("Thing", value).get("name")
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _things(tree: HtmlElement) -> Iterator[Thing]:
    for script in tree.iterfind(".//script[@type]"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        waiting = [_value_of(script.text or "")]
        for _ in range(_MOST_THINGS):
            if not waiting:
                break
            value = waiting.pop(0)
            if isinstance(value, dict):
                thing = cast("Thing", value)
                yield thing
                waiting.extend(thing.get(key) for key in _INNER)
            elif isinstance(value, list):
                waiting.extend(cast("list[Any]", value))


def _value_of(text: str) -> object:
    """What a script states; where its JSON is damaged, as it often is, the fields that stand open in it."""
    try:
        return json.loads(_WRAPPING.sub("", text), strict=False)
    except (ValueError, RecursionError):
        fields = dict(reversed(_FIELD.findall(text)))
        return fields if is_article(fields) else None
