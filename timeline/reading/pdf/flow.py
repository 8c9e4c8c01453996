"""Lines to paragraphs: gaps, indents, short last lines and the size of the letters tell where one ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from timeline.reading.pdf.lines import BROKEN, Line

# In sizes of the letters: a gap that parts two lines, how far in a first line is, room beside a last word.
_FAR, _WIDE_GAP = 1.5, 0.35
_INDENT, _DEEPEST_INDENT = 0.6, 6.0
_ROOM, _MUCH_ROOM = 0.5, 0.2
_OTHER_SIZE = 0.12
_ENDS = re.compile(r"[.!?…:;]['\"”’)\]]*$")
_BULLET = re.compile(r"(?:[•●▪■–—*]|-(?= )|\(?[0-9a-z]{1,2}[.)](?= ))\s*")
_HYPHEN = re.compile(rf"(?P<word>[^\W\d_]+)(?:[-\u2010\u00ad]|{BROKEN})$")
_NEXT = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]+")


def paragraphs_of(blocks: Sequence[Sequence[Line]]) -> list[str]:
    """The paragraphs of blocks that are read one after the other."""
    paragraphs: list[list[Line]] = []
    for block in blocks:
        new = _paragraphs_in(block)
        if paragraphs and new and _goes_on(paragraphs[-1], new[0]):
            paragraphs[-1].extend(new.pop(0))
        paragraphs.extend(new)
    compounds = {
        match[0].lower() for block in blocks for line in block for match in _HYPHENATED.finditer(line.text)
    }
    return [_joined(paragraph, compounds) for paragraph in paragraphs]


def _paragraphs_in(block: Sequence[Line]) -> list[list[Line]]:
    return [paragraph for run in _runs(block) for paragraph in _paragraphs_of_run(run)]


def _runs(block: Sequence[Line]) -> list[list[Line]]:
    """Lines of one size that follow each other closely."""
    usual = _usual_gap(block)
    runs: list[list[Line]] = []
    for line in block:
        if runs and _is_close(runs[-1][-1], line, usual):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _usual_gap(block: Sequence[Line]) -> float:
    """The usual distance from one line to the next, in sizes of the letters."""
    gaps = [_gap(before, line) for before, line in pairwise(block)]
    near = [gap for gap in gaps if gap < _FAR]
    return median(near) if near else 0.0


def _gap(before: Line, line: Line) -> float:
    return (before.box.bottom - line.box.top) / min(before.box.height, line.box.height)


def _is_close(before: Line, line: Line, usual: float) -> bool:
    same_size = abs(before.box.height - line.box.height) <= _OTHER_SIZE * line.box.height
    return same_size and _gap(before, line) <= usual + _WIDE_GAP


def _paragraphs_of_run(run: Sequence[Line]) -> list[list[Line]]:
    left, right = min(line.box.left for line in run), max(line.box.right for line in run)
    paragraphs = [[run[0]]]
    for before, line in pairwise(run):
        if _begins(before, line, left, right):
            paragraphs.append([line])
        else:
            paragraphs[-1].append(line)
    return paragraphs


def _begins(before: Line, line: Line, left: float, right: float) -> bool:
    """Whether a paragraph begins with `line`."""
    if _BULLET.match(line.text) or "\t" in line.text or "\t" in before.text:
        return True
    indent = line.box.left - max(left, before.box.left)
    if _INDENT * line.box.height < indent < _DEEPEST_INDENT * line.box.height:
        return True
    if _HYPHEN.search(before.text):
        return False
    # Had the sentence gone on, the next word would have found room on the line before; writers of PDF that
    # count letters leave some room, so that much is needed where no sentence ends.
    room = right - before.box.right - line.first - _ROOM * line.box.height
    return room > (0 if _ENDS.search(before.text) else _MUCH_ROOM * (right - left))


def _goes_on(paragraph: Sequence[Line], following: Sequence[Line]) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    last, first = paragraph[-1], following[0]
    same_size = abs(last.box.height - first.box.height) <= _OTHER_SIZE * first.box.height
    if not same_size or _ENDS.search(last.text) or "\t" in last.text + first.text:
        return False
    if first.text[:1].islower() or _HYPHEN.search(last.text):
        return True
    room = max(line.box.right for line in paragraph) - last.box.right
    return len(paragraph) > 1 and room < first.first + _ROOM * first.box.height


def _joined(lines: Sequence[Line], compounds: set[str]) -> str:
    text = lines[0].text
    for line in lines[1:]:
        broken, following = _HYPHEN.search(text), _NEXT.match(line.text)
        if broken and following:
            keep = _keeps_hyphen(broken["word"], following[0], compounds)
            text = text[: broken.end() - 1] + ("-" if keep else "") + line.text
        else:
            text = f"{text} {line.text}"
    return text.replace(BROKEN, "-")


def _keeps_hyphen(first: str, second: str, compounds: set[str]) -> bool:
    """ "anak-/anak" and "Sino-/Soviet" keep their hyphen, "pemerin-/tah" loses it."""
    doubled = first.lower() == second.lower()[: len(first)] or second.lower() == first.lower()[-len(second) :]
    return doubled or second[0].isupper() or f"{first}-{second}".lower() in compounds
