"""Everything that is learnt of one article: its language, publication date, time expressions and events."""

from __future__ import annotations

from timeline.extraction.events import propose
from timeline.language import identify, sentences
from timeline.model import Analysis, RawArticle
from timeline.tagging import tag


def analyse(article: RawArticle) -> Analysis:
    """Learn of an article what its text tells. Raises nothing for any text."""
    language = identify(article.text or article.title, article.language)
    tagged = tag(article.text, language, article.published)
    proposals = propose(article.text, language, tagged.published, tagged.timexes)
    return Analysis(article, language, tagged.published, tagged.timexes, proposals)


def warm_up() -> None:
    """Load what the first article needs (spaCy, language packs), so that it does not have to wait."""
    identify("Pertemuan itu berlangsung kemarin.")
    sentences("Satu. Dua.")
    tag("Kamis (4/7/2024)", "id")
    tag("Thursday, July 4, 2024", "en")
