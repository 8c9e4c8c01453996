"""Finding events: a query is read and answered in the lane, and filters all views alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline.app.reviewing import hits
from timeline.model.query import ArticleHit, Query
from ui.language import interface_language

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.dates import Interval
    from timeline.model.review import Listed
    from ui.panels.search import SearchPanel
    from ui.workspace import Workspace

# Of what was found so many are listed; all of it is on the timeline and in the table.
_MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class Found:
    """What a query asked for, the events that it found, and the articles that hold its words.

    `events` are the first ones of those found, to be listed with their sentences.
    """

    text: str
    query: Query
    event_ids: frozenset[int] = frozenset()
    articles: list[ArticleHit] = field(default_factory=list[ArticleHit])
    events: tuple[Listed, ...] = ()

    @property
    def words(self) -> str:
        """The longest of the words looked for, to be lit up in a text; empty where there are none."""
        told = (" ".join(term.words) for term in self.query.terms if not term.is_unwanted)
        return max(told, key=len, default="")


class Finding(QObject):
    """Keeps the answer to what stands in the search box, also while the project changes.

    `found_changed` carries a Found, or None where nothing is asked and everything is shown.
    """

    found_changed = Signal(object)

    def __init__(self, panel: SearchPanel, workspace: Workspace) -> None:
        super().__init__(panel)
        self._panel, self._workspace = panel, workspace
        self._text = ""
        self._found: Found | None = None
        panel.query_changed.connect(self.ask)

    @property
    def found(self) -> Found | None:
        """The last answer."""
        return self._found

    def ask(self, text: str) -> None:
        """Look for something else, or again for the same after the project changed."""
        self._text = text
        if not text.strip():
            self._show(None)
            return
        question = partial(_find, text=text, language=interface_language(), anchor=today())
        self._workspace.read(question, self._on_found, self)

    def follow(self, *, is_another: bool) -> None:
        """Ask again after the project changed; in another project nothing is asked any more."""
        if is_another and self._text:
            self._panel.box.clear()
            self.ask("")
        elif self._text.strip():
            self.ask(self._text)

    def _on_found(self, found: Found) -> None:
        if found.text == self._text:  # else the user has typed on
            self._show(found)

    def _show(self, found: Found | None) -> None:
        if found == self._found:
            return
        self._found = found
        self.found_changed.emit(found)


def today() -> Interval:
    """The day of the user: what he means by "yesterday" when he types it."""
    from datetime import date

    from timeline.dates import Interval

    now = date.today()
    return Interval.day(now.year, now.month, now.day)


def _find(session: Session, text: str, language: str, anchor: Interval) -> Found:
    """In the lane: reading a query loads the tagger."""
    from timeline.searching import read_query

    query = read_query(text, language, anchor)
    ids = session.event_ids(query)
    articles, events = session.article_hits(query), hits(session, ids[:_MOST_LISTED])
    return Found(text, query, frozenset(ids), articles, events)
