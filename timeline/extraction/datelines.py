"""Where a report comes from: the place of its dateline, "NAIROBI, Kenya (AP) --"."""

from __future__ import annotations

import re

from timeline.extraction.dating import dateline_length

_PLACE = re.compile(r"\s*([A-Z][A-Z .'’-]*[A-Z](?:, [A-Z][\w.]*(?: [A-Z][\w.]*)*)?)\s*(?=[,(_–—-])")
# A site writes the town of its desk: "JAKARTA, KOMPAS.com -".
_SITE = re.compile(r"\w\.(?:com|co|id|net)\b")
_LONGEST = 200
# A date at the beginning of a sentence may lie between its dateline and what is told.
_REACH = 40


def dateline_place(text: str, start: int) -> str | None:
    """The place in the dateline before the sentence at `start`; None where there is none.

    What is written in capitals throughout is told as a name: "THE HAGUE" is "The Hague".
    """
    line = text.rfind("\n", 0, start) + 1
    length = dateline_length(text[line : line + _LONGEST])
    if not length or not 0 <= start - line - length <= _REACH:
        return None
    dateline = text[line : line + length]
    match = _PLACE.match(dateline)
    if match is None or _SITE.search(dateline):
        return None
    return " ".join(word.title() if word.isupper() and "." not in word else word for word in match[1].split())
