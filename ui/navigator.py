"""What is chosen: keeps timeline, reader, details and tray on the same event and article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline.layout import Roll
from ui.snapshot import Dossier, Overview, Reading, dossier, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Changes
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Navigator(QObject):
    """One selection for all panels; what they need to show is read in the lane."""

    event_changed = Signal(object)
    article_changed = Signal()

    def __init__(self, workbench: Workbench, workspace: Workspace) -> None:
        super().__init__(workbench)
        self._bench, self._workspace = workbench, workspace
        self._overview = Overview()
        self._event_id: int | None = None
        self._wanted_article: int | None = None
        self._wanted_place: tuple[int, int] | None = None
        self._wanted_words = ""
        self._expected: int | None = None
        self._heirs: tuple[int, ...] = ()
        self._choosing = False
        bench = workbench
        bench.timeline.event_selected.connect(self._on_selected_on_timeline)
        bench.timeline.event_activated.connect(bench.timeline.zoom_to)
        bench.reader.event_clicked.connect(self.choose)
        bench.tray.event_chosen.connect(self.choose)
        bench.table.event_chosen.connect(self.choose)
        bench.table.selection_changed.connect(self._on_selected_in_table)
        bench.timeline.selection_changed.connect(self._on_several_on_timeline)
        bench.table.event_activated.connect(self._on_activated)
        bench.search.article_chosen.connect(self._on_article_found)
        bench.search.event_chosen.connect(self.choose)
        bench.articles.article_chosen.connect(self.open_article)
        bench.details.article_asked.connect(self.open_article)

    @property
    def event_id(self) -> int | None:
        """The chosen event."""
        return self._event_id

    @property
    def chosen(self) -> tuple[int, ...]:
        """All events that are chosen: several of the timeline or the table, or the current one."""
        several = self._bench.selected_ids
        return several if several or self._event_id is None else (self._event_id,)

    def show_overview(self, overview: Overview, changes: Changes | None) -> None:
        """Follow the project; `changes` None means that it is another one."""
        self._overview = overview
        if changes is None:
            self._forget()
        if self._event_id is not None and self._event_id not in overview.by_id:
            self.choose(None)
        elif self._event_id is not None:
            self._load_dossier(self._event_id)
        if self._expected in overview.by_id:
            self.choose(self._expected)
            self._expected = None
        heirs, self._heirs = self._heirs, ()
        if heirs:
            self.choose(next((number for number in heirs if number in overview.by_id), None))
        self._refresh_reader()

    def choose(self, event_id: int | None) -> None:
        """Choose an event everywhere, and show where it is told."""
        self._choose(event_id, on_timeline=True)

    def choose_when_known(self, event_id: int | None) -> None:
        """Choose an event that is made already, as soon as the overview holds it."""
        if event_id in self._overview.by_id:
            self.choose(event_id)
        else:
            self._expected = event_id

    def choose_heir(self, event_ids: Sequence[int]) -> None:
        """Choose the one of some events that is left when the project has been read anew."""
        self._heirs = tuple(event_ids)

    def step(self, by: int) -> None:
        """Go to the next event on the timeline, or the one before."""
        shown = self._bench.shown
        if not isinstance(shown, Roll) or not shown:
            return
        at, last = shown.index_of(self._event_id), len(shown) - 1
        first = 0 if by > 0 else last
        place = min(max(at + by, 0), last) if at >= 0 else first
        self.choose(int(shown.ids[place]))

    def open_article(self, article_id: int) -> None:
        """Show an article in the reader."""
        self._bench.show_panel("reader")
        self._load_article(article_id)

    def open_place(self, article_id: int, place: tuple[int, int]) -> None:
        """Show a part of an article in the reader, selected there; no event is chosen then."""
        if self._event_id is not None:
            self.choose(None)
        self._bench.show_panel("reader")
        self._load_article(article_id)
        self._wanted_place = place

    def _on_article_found(self, article_id: int) -> None:
        self.open_article(article_id)
        self._wanted_words = self._bench.search.words

    def _refresh_reader(self) -> None:
        articles = self._overview.articles
        shown = self._bench.reader.article_id
        if shown is not None and self._overview.article(shown) is None:
            self._bench.reader.clear()
        elif shown is not None:
            self._load_article(shown)
        elif articles and self._wanted_article is None:
            self._load_article(articles[0].id)

    def _on_selected_on_timeline(self, event_id: int | None) -> None:
        # The timeline answers what it was told here too, with None for an event that has no place on it.
        if event_id != self._event_id and not self._choosing:
            self._choose(event_id, on_timeline=False)

    def _on_selected_in_table(self, event_ids: tuple[int, ...]) -> None:
        known = self._bench.timeline.chronology()
        current = None if self._event_id is None else known.position_of(self._event_id)
        self._choosing = True
        self._bench.timeline.choose(known.positions_of(event_ids).tolist(), current=current)
        self._choosing = False

    def _on_several_on_timeline(self, event_ids: tuple[int, ...]) -> None:
        if not self._choosing and len(event_ids) > 1:
            self._bench.table.select(event_ids)

    def _on_activated(self, event_id: int) -> None:
        self.choose(event_id)
        if self._is_dated(event_id):
            self._bench.timeline.zoom_to(event_id)

    def _choose(self, event_id: int | None, *, on_timeline: bool) -> None:
        bench = self._bench
        if event_id != bench.details.event_id:
            bench.details.submit()
        self._event_id = event_id
        if on_timeline:
            self._show_on_timeline(event_id)
        bench.tray.choose(event_id)
        bench.table.choose(event_id)
        bench.reader.choose(event_id)
        if event_id is None:
            bench.details.clear()
        else:
            self._load_dossier(event_id)
        self.event_changed.emit(event_id)

    def _show_on_timeline(self, event_id: int | None) -> None:
        dated = event_id is not None and self._is_dated(event_id)
        self._choosing = True
        self._bench.timeline.select(event_id if dated else None, reveal=dated)
        self._choosing = False

    def _is_dated(self, event_id: int) -> bool:
        event = self._overview.by_id.get(event_id)
        return event is not None and event.interval is not None

    def _forget(self) -> None:
        self._event_id, self._wanted_article = None, None
        self._bench.details.clear()
        self._bench.reader.choose(None)
        self._bench.reader.clear()
        self._bench.timeline.select(None)
        self.event_changed.emit(None)

    def _load_dossier(self, event_id: int) -> None:
        event = self._overview.by_id.get(event_id)
        if event is not None:
            self._workspace.read(partial(dossier, event=event), self._on_dossier, self)

    def _on_dossier(self, found: Dossier) -> None:
        if found.event.id != self._event_id:
            return  # the user has gone on
        articles = {article.id: article for article in self._overview.articles}
        self._bench.details.show_dossier(found, articles)
        told_in = [mention.article_id for mention in found.mentions]
        if told_in and self._bench.reader.article_id not in told_in:
            self._load_article(told_in[0])

    def _load_article(self, article_id: int) -> None:
        self._wanted_article, self._wanted_place, self._wanted_words = article_id, None, ""
        self._workspace.read(partial(reading, article_id=article_id), self._on_reading, self)

    def _on_reading(self, found: Reading) -> None:
        if found.article.id != self._wanted_article:
            return
        self._bench.reader.show_reading(found, self._overview.by_id)
        self._bench.articles.mark(found.article.id)
        place, self._wanted_place = self._wanted_place, None
        if place is not None:
            self._bench.reader.show_place(*place)
        words, self._wanted_words = self._wanted_words, ""
        if words:
            self._bench.reader.light_up(words)
        self.article_changed.emit()
