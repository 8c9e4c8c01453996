"""An article's headline, outlet and publication date set right; what the last would move is told before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import Message
from timeline.model import Changes, Publication, PublicationSource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.app.session import Session
    from timeline.dates import Interval
    from timeline.model import Article, Timex
    from timeline.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Move:
    """A time expression that another publication date gives another place: its words, before and after."""

    words: str
    before: Interval | None
    after: Interval | None


def moves(article: Article, timexes: Sequence[Timex], published: Interval) -> tuple[Move, ...]:
    """What would move in an article, with its present `timexes`, if it had been published at another time."""
    from timeline.tagging import tag

    stated = Publication(published, PublicationSource.USER)
    after = {
        (timex.start, timex.end): timex.interval
        for timex in tag(article.text, article.language, stated).timexes
    }
    found: list[Move] = []
    for timex in timexes:
        now = after.get((timex.start, timex.end))
        if now != timex.interval:
            words = " ".join(article.text[timex.start : timex.end].split())
            found.append(Move(words, timex.interval, now))
    return tuple(found)


def correct_heading(session: Session, *, article_id: int, title: str, outlet: str) -> Changes:
    """Give an article another headline or outlet; it stays known by what it was read with."""
    article = session.article(article_id)
    words, source = " ".join(title.split()), " ".join(outlet.split())
    step = Message("Correct the headline") if words != article.title else Message("Correct the outlet")

    def act(writer: Writer) -> None:
        writer.save_heading(article_id, words, source)

    return session.perform(step, act)
