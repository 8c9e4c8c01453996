"""Everything that is learnt of one article: its language, publication date, time expressions and events."""

from __future__ import annotations

from timeline.extraction.events import propose
from timeline.language import identify
from timeline.model import Analysis, RawArticle
from timeline.tagging import tag


def analyse(article: RawArticle, *, plainly: bool = False) -> Analysis:
    """Learn of an article what its text tells. Raises nothing for any text.

    `plainly` leaves out the trained pipelines: the same dates, with titles and names that punctuation tells.
    """
    language = identify(article.text or article.title, article.language)
    tagged = tag(article.text, language, article.published)
    proposals = propose(article.text, language, tagged.published, tagged.timexes, plainly=plainly)
    return Analysis(article, language, tagged.published, tagged.timexes, proposals)


def warm_up() -> None:
    """Load what the first article needs (spaCy, packs, pipelines), so that it does not have to wait."""
    for text in (
        "Presiden tiba pada 4 Juli 2024.",
        "The president came on 4 July 2024.",
    ):
        analyse(RawArticle(text))
