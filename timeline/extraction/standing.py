"""Where a word or a phrase stands by itself in a text, by plain search: many are asked for once each."""

from __future__ import annotations


def places(phrase: str, text: str) -> list[int]:
    """The offsets at which a phrase stands in a text, not as a part of longer words."""
    found: list[int] = []
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        is_part = _joins(text[at - 1 : at]) or _joins(text[end : end + 1])
        if not is_part:
            found.append(at)
        at = text.find(phrase, at + 1 if is_part else end)
    return found


def count(phrase: str, text: str) -> int:
    """How often a phrase stands in a text, not as a part of longer words."""
    return len(places(phrase, text))


def count_apart(phrase: str, text: str) -> int:
    """How often a phrase stands in a text with no capitalised word before it, whose part it could be."""
    found = 0
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        before = text.rfind(" ", 0, max(0, at - 1)) + 1
        is_beside = text[at - 1 : at] == " " and _joins(text[at - 2 : at - 1])
        is_behind = is_beside and text[before : before + 1].isupper()
        found += not (is_behind or _joins(text[at - 1 : at]) or _joins(text[end : end + 1]))
        at = text.find(phrase, end)
    return found


def stands(phrase: str, text: str) -> bool:
    """Whether a phrase stands in a text, not as a part of longer words."""
    return count(phrase, text) > 0


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"
