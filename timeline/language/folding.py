"""Letters as one compares them: case and accents do not matter."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """The text in small letters, without accents and with one sort of apostrophe."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
