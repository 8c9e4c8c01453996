"""The times among the words of a query, found by the tagger: "putin mei 2024", "rapat last week of June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.language import available_languages
from timeline.model import Publication, PublicationSource

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.model import Timex


def times_in(text: str, language: str, anchor: Interval | None) -> tuple[list[Interval], str]:
    """The intervals that a text names, and the text without them; `language` is tried first."""
    stated = Publication(anchor, PublicationSource.USER) if anchor else Publication()
    best: list[Timex] = []
    codes = dict.fromkeys(
        code for code in (language, *available_languages()) if code in available_languages()
    )
    for code in codes:
        # Few people type "mei" or "march" with a capital, without which these words are others as well.
        for written in (text, text.title()):
            found = _placed(written, code, stated) if len(written) == len(text) else []
            if _covered(found) > _covered(best):
                best = found
    rest, position = "", 0
    for timex in best:
        rest += text[position : timex.start] + " "
        position = timex.end
    return [timex.interval for timex in best if timex.interval is not None], rest + text[position:]


def _placed(text: str, language: str, stated: Publication) -> list[Timex]:
    from timeline.tagging import tag

    return [timex for timex in tag(text, language, stated).timexes if timex.interval is not None]


def _covered(found: list[Timex]) -> int:
    return sum(timex.end - timex.start for timex in found)
