"""Words reduced to what is the same in all their forms."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

# Languages with an algorithm of the Snowball project, which names them in full.
_SNOWBALL = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hi": "hindi",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}
_MALAY = {"id", "ms"}
# Snowball's Indonesian takes "bertemu" for "your berte", and "menangkap" for another word than "tangkap".
# Here the root's first consonant goes, for a prefix may have swallowed it: m(p), n(t), ny(s), ng(k).
_PREFIX = re.compile(
    r"^(?:memper|diper|(?:mempe|pe|be)l(?=ajar)|(?:pe|be|te)r(?=\w{4})"
    r"|(?:me|pe)(?:ng|ny|mer|m|n)?(?=\w{3})|di(?=\w{4})|ke(?=\w+an$))"
)
_PARTICLE = re.compile(r"(?<=\w{3})(?:nya|lah)$")
_SUFFIX = re.compile(r"(?<=\w{3})(?:k?an|i)$")
_SWALLOWED = "ptskmny"
Stemmer = Callable[[str], str]


@cache
def stemmer_of(language: str) -> Stemmer:
    """What brings folded words of a language to their stems; they stay whole where it is not known how."""
    if language in _MALAY:
        return _malay_stem
    if language in _SNOWBALL:
        from snowballstemmer import stemmer  # pyright: ignore

        return stemmer(_SNOWBALL[language]).stemWord  # pyright: ignore
    return lambda word: word


def _malay_stem(word: str) -> str:
    """What "menangkap", "ditangkap" and "penangkapan" have in common; no word of its own."""
    if len(word) <= 3:
        return word
    root = _PARTICLE.sub("", word.rpartition("-")[2])
    root = _SUFFIX.sub("", _PREFIX.sub("", root)) if len(root) > 4 else root
    return root.lstrip(_SWALLOWED).rstrip("k") or word
