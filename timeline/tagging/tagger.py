"""Time expressions of one article: found, resolved in its context, explained."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Interval
from timeline.language import encodable, load_pack
from timeline.model import Publication, Timex, TimexType
from timeline.tagging.document import Document, Resolved
from timeline.tagging.grammar import Found, grammar
from timeline.tagging.plausibility import is_plausible
from timeline.tagging.publication import publication_of
from timeline.tagging.resolution import resolve
from timeline.tagging.spans import split_spans

if TYPE_CHECKING:
    from collections.abc import Iterator


class Tagged(NamedTuple):
    """The publication date of an article, as stated or inferred, and its time expressions in order."""

    published: Publication
    timexes: tuple[Timex, ...]


def tag(text: str, language: str, published: Publication | None = None) -> Tagged:
    """Find and resolve the time expressions of `text`, written in a language that has a pack.

    `published` is what the source states of the publication date; where it states nothing, the
    dates in the text may tell. Offsets count characters of `text`. Raises nothing for any text.
    """
    pack = load_pack(language)
    text = encodable(text)
    found = list(
        split_spans(
            (item for item in grammar(language).find(text) if is_plausible(item, text, pack)), text, pack
        )
    )
    known, order = publication_of(text, found, pack, published or Publication())
    document = Document(text, pack, known, order)
    return Tagged(known, tuple(_timexes(found, document)))


def _timexes(found: list[Found], document: Document) -> Iterator[Timex]:
    for index, item in enumerate(found):
        document.following = _following(found, index, document.text)
        resolved = resolve(item, document)
        if resolved is not None:
            yield _timex(item, resolved)


def _following(found: list[Found], index: int, text: str) -> Found | None:
    """The next expression, but for the same time by another clock: "6 p.m. (1600 GMT) on Friday"."""
    ahead = found[index + 1 : index + 3]
    if (
        len(ahead) == 2
        and text[found[index].end : ahead[0].start] == " ("
        and ahead[0].parts[-1].role == "zone"
    ):
        return ahead[1]
    return ahead[0] if ahead else None


def _timex(found: Found, resolved: Resolved) -> Timex:
    placed: Interval | None = resolved.placed
    has_time = resolved.type == TimexType.DATE and "T" in resolved.value and "_REF" not in resolved.value
    kind = TimexType.TIME if has_time else resolved.type
    return Timex(
        found.start,
        found.end,
        kind,
        resolved.value,
        placed,
        resolved.why,
        resolved.doubts,
        resolved.confidence,
    )
