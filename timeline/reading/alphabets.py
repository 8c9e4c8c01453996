"""In which encoding Latin letters are where nothing says so: the one that gives those of the language.

A language is known by its words even where some letters are misread, and each has only so many letters
beyond those of English.
"""

from __future__ import annotations

import re

_WESTERN = "cp1252"
_CENTRAL, _BALTIC = ("cp1250", "iso8859-2"), ("cp1257", "iso8859-13")
# The encodings of each language beside the Western one, Windows' first, and its letters.
_LANGUAGES: dict[str, tuple[tuple[str, ...], str]] = {
    **dict.fromkeys(
        ("ca", "da", "de", "en", "es", "fi", "fr", "id", "is", "it", "ms", "nl", "no", "pt", "sv"), ((), "")
    ),
    "tr": (("cp1254",), "çğıöşüâîûİ"),
    "az": (("cp1254",), "çğıöşüəİ"),
    "pl": (_CENTRAL, "ąćęłńóśźż"),
    "cs": (_CENTRAL, "áčďéěíňóřšťúůýž"),
    "sk": (_CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
    "hu": (_CENTRAL, "áéíóöőúüű"),
    "ro": ((*_CENTRAL, "iso8859-16"), "ăâîşţșț"),
    **dict.fromkeys(("hr", "bs", "sl", "sr"), (_CENTRAL, "čćđšž")),
    "lt": (_BALTIC, "ąčęėįšųūž"),
    "lv": (_BALTIC, "āčēģīķļņšūž"),
    "et": (_BALTIC, "äõöüšž"),
}
# Quotation marks, dashes and the like, which are the same in all of these.
_MARKS = frozenset(b"\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa7\xa9\xab\xad\xae\xb0\xb7\xbb")
_TAG = re.compile(rb"<[^<>]*>")
_ENOUGH = 4000
_BEYOND = re.compile(r"(?<=[^\W\d_])[^\x00-\x7f]|[^\x00-\x7f](?=[^\W\d_])|[^\x00-\x7f\W\d_]")


def latin_encoding(sample: bytes) -> str:
    """The encoding of a text in Latin letters; empty where its language is none that is known here."""
    lines = (_TAG.sub(b" ", line) for line in sample.split(b"\n"))
    told = b"\n".join(line for line in lines if any(byte > 0x7F and byte not in _MARKS for byte in line))
    told = told[:_ENOUGH]
    if not told:
        return ""
    from timeline.language import identify

    language = identify(told.decode(_WESTERN, "replace"))
    if language not in _LANGUAGES:
        return ""
    encodings, letters = _LANGUAGES[language]
    known = frozenset(letters + letters.upper())
    return max((_WESTERN, *encodings), key=lambda name: _fit(told, name, known))


def _fit(told: bytes, encoding: str, letters: frozenset[str]) -> int:
    """How many signs in words are letters of the language, less those that are none of its letters."""
    found = _BEYOND.findall(told.decode(encoding, "replace"))
    right = sum(sign in letters for sign in found)
    return 2 * right - len(found)
