"""Which language is an article written in?"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.language.pack import available_languages

if TYPE_CHECKING:
    from collections.abc import Callable

# Identification reads no further: a page tells its language, and a 10 MB text must not cost more.
_ENOUGH = 4000


def identify(text: str, hint: str = "") -> str:
    """The language code of a text among those that have a pack.

    `hint` (from the page or the input, "en-US" as well as "en") wins where there is a pack for it.
    """
    code = hint.replace("_", "-").split("-")[0].lower()
    if code in available_languages():
        return code
    return str(_identifier()(text[:_ENOUGH])[0])


@cache
def _identifier() -> Callable[[str], tuple[str, float]]:
    # A third of a second and a model of 5 MB: only when the first article asks.
    import py3langid

    py3langid.set_languages(list(available_languages()))
    return py3langid.classify
