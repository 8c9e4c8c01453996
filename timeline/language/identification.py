"""Which language is an article written in?"""

from __future__ import annotations

from functools import cache
from heapq import nlargest
from typing import TYPE_CHECKING

from timeline.language.pack import is_known
from timeline.language.sentences import encodable

if TYPE_CHECKING:
    from collections.abc import Callable

# Identification reads no further: a page tells its language, and a 10 MB text must not cost more.
_ENOUGH = 4000
# A longer text tells it by pieces from all its parts, for a page may begin in another language; only where
# those leave it open is all of that read. So much likelier (natural logarithm) must the likeliest be.
_PIECES, _PIECE = 4, 250
_CLEARLY = 30.0
# What py3langid answers for every language where a text has no letters that it knows.
_NO_EVIDENCE = -1e30
# How much likelier (natural logarithm) our users' languages are before a word is read. In a long text
# the words outweigh this; in a headline of names only, or between Indonesian and Malay, it decides.
_PRIOR = {"id": 14.0, "en": 13.0, "de": 8.0, "ms": 7.0}


def identify(text: str, hint: str = "") -> str:
    """The language code of a text, among those in which dates can be found.

    `hint` (from the page or the input, "en-US" as well as "en") wins where it is one of them.
    """
    code = hint.replace("_", "-").split("-")[0].lower()
    if is_known(code):
        return code
    text = text[:_ENOUGH]
    best, second = _likeliest(_pieces(text))
    if best[0] - second[0] < _CLEARLY and len(text) > _PIECES * _PIECE:
        best, _ = _likeliest(text)
    return best[1]


def _pieces(text: str) -> str:
    """Pieces from the beginning of a text to its end; a short one whole."""
    if len(text) <= _PIECES * _PIECE:
        return text
    step = (len(text) - _PIECE) / (_PIECES - 1)
    starts = [round(number * step) for number in range(_PIECES)]
    return " ".join(text[start : start + _PIECE] for start in starts)


def _likeliest(text: str) -> list[tuple[float, str]]:
    """The two likeliest languages of our users, with their log-likelihoods."""
    weighed = ((score + _PRIOR.get(code, 0.0), code) for code, score in _ranked(text))
    return nlargest(2, weighed, key=lambda item: item[0])


def _ranked(text: str) -> list[tuple[str, float]]:
    """The languages that we know and the log-likelihood of the text in each."""
    scores = [(code, float(score)) for code, score in _identifier()(encodable(text)) if is_known(code)]
    if max(score for _, score in scores) <= _NO_EVIDENCE:
        return [(code, 0.0) for code in _PRIOR]
    return scores


@cache
def _identifier() -> Callable[[str], list[tuple[str, float]]]:
    # A third of a second and a model of 5 MB: only when the first article asks.
    import py3langid

    return py3langid.rank
