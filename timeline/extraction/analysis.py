"""Everything that is learnt of one article: its language, publication date, time expressions and events."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.extraction.events import propose
from timeline.language import identify
from timeline.language.spacing import respaced
from timeline.model import Analysis, RawArticle
from timeline.tagging import tag

if TYPE_CHECKING:
    from timeline.language.spacing import Respaced
    from timeline.model import Proposal


def analyse(article: RawArticle, *, plainly: bool = False) -> Analysis:
    """Learn of an article what its text tells. Raises nothing for any text.

    `plainly` leaves out the trained pipelines: the same dates, with titles and names that punctuation tells.
    """
    language = identify(article.text or article.title, article.language)
    read = respaced(article.text, language)
    tagged = tag(read.text, language, article.published)
    proposals = propose(read.text, language, tagged.published, tagged.timexes, plainly=plainly)
    timexes = tuple(
        replace(t, start=read.original(t.start), end=read.original(t.end)) for t in tagged.timexes
    )
    return Analysis(
        article, language, tagged.published, timexes, tuple(_placed(told, read) for told in proposals)
    )


def _placed(told: Proposal, read: Respaced) -> Proposal:
    """A proposal with its evidence as offsets of the text as it was."""
    start, end = told.evidence
    return replace(
        told,
        evidence=(read.original(start), read.original(end)),
        retold=tuple(_placed(other, read) for other in told.retold),
    )


def warm_up() -> None:
    """Load what the first article needs (spaCy, packs, pipelines), so that it does not have to wait."""
    for text in (
        "Presiden tiba pada 4 Juli 2024.",
        "The president came on 4 July 2024.",
    ):
        analyse(RawArticle(text))
