"""Where sentences begin and end, by a spaCy pipeline without a trained part."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# A sentence ends at a stop before a space, at a blank line, and at any end of line.
_END = re.compile(r"[.!?…]+[\"”’»')\]]*(?=\s)|\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“])(?:[A-Za-z]|[A-Z]\.[A-Z]|(?:[Dd]r|[Mm]r|[Mm]rs|[Mm]s|[Jj]r|[Ss]r|[Ss]t|[Pp]rof|[Nn]o|[Hh]al|[Tt]gl|[Jj]l"
    r"|vs|[Gg]en|[Ss]en|[Rr]ep|[Gg]ov|[Ll]t|[Cc]ol|[Ss]gt|Inc|Corp|Co|Ltd|Bros|Tbk|H|Hj|Ir|Drs|Jend|Kol|Let|Kapt"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Agt|Sep|Sept|Oct|Okt|Nov|Dec|Des|a\.m|p\.m|U\.S|U\.N|S\.H|M\.H|S\.E|M\.Si))$"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST = 20_000_000


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Offsets of the sentences of a text, without the white space around them; headings are sentences too."""
    nlp = pipeline()
    # The zone frees the words of this text afterwards: memory stays flat over thousands of articles.
    with nlp.memory_zone():  # pyright: ignore[reportUnknownMemberType]
        spans = [(sent.start_char, sent.end_char) for sent in nlp(encodable(text)).sents]
    return tuple(span for start, end in spans if (span := _stripped(text, start, end)))


def encodable(text: str) -> str:
    """The text with lone surrogates, which no library can encode, as replacement characters: one for one."""
    return _SURROGATE.sub("\ufffd", text)


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    body = text[start:end]
    first = start + len(body) - len(body.lstrip())
    last = end - (len(body) - len(body.rstrip()))
    return (first, last) if first < last else None


@cache
def pipeline() -> Language:
    """The blank pipeline with sentence ends. spaCy is imported here, when the first article needs it.

    It is built on the language-neutral tokenizer: that of Indonesian takes two seconds to load.
    """
    import spacy

    spacy.language.Language.component("sentence_ends", func=mark_sentences)
    nlp = spacy.blank("xx")
    nlp.max_length = _LONGEST
    nlp.add_pipe("sentence_ends")
    return nlp


def mark_sentences(doc: Doc) -> Doc:
    """A spaCy component: sets where sentences start. Blank space between sentences belongs to none."""
    import numpy as np

    text = doc.text
    ends = [match.end() for match in _END.finditer(text) if _is_end(text, match)]
    # All at once: setting token by token looks through the whole document each time.
    starts = np.searchsorted(doc.to_array("IDX").astype(np.int64), ends)
    marks = np.full(len(doc), -1, dtype=np.int64)
    marks[0:1] = 1
    marks[starts[starts < len(doc)]] = 1
    doc.from_array(["SENT_START"], marks.astype(np.uint64).reshape(-1, 1))  # pyright: ignore[reportArgumentType]
    return doc


def _is_end(text: str, match: re.Match[str]) -> bool:
    if match.group() == "\n":
        return True
    if match.group()[0] == "." and _ABBREVIATION.search(text[max(0, match.start() - 12) : match.start()]):
        return False
    following = text[match.end() : match.end() + 3].lstrip()[:1]
    return not following.islower()
