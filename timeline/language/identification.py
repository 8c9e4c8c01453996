"""Which language is an article written in?"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.language.pack import is_known

if TYPE_CHECKING:
    from collections.abc import Callable

# Identification reads no further: a page tells its language, and a 10 MB text must not cost more.
_ENOUGH = 4000
# Where the text is in no language that we know, its numeric dates and English names may still be found.
_FALLBACK = "en"


def identify(text: str, hint: str = "") -> str:
    """The language code of a text, among those in which dates can be found.

    `hint` (from the page or the input, "en-US" as well as "en") wins where it is one of them.
    """
    code = hint.replace("_", "-").split("-")[0].lower()
    if is_known(code):
        return code
    found = _identifier()(text[:_ENOUGH])[0]
    return found if is_known(found) else _FALLBACK


@cache
def _identifier() -> Callable[[str], tuple[str, float]]:
    # A third of a second and a model of 5 MB: only when the first article asks.
    import py3langid

    return py3langid.classify
