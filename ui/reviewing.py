"""Going through the events: fills the review tray, makes events of sentences, tells how far one has come."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.app import reviewing
from timeline.model.review import Waiting
from ui.covering import Covering
from ui.panels.tray import Pile, Sentence
from ui.steps import tell_step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.app.reviewing import Waits
    from timeline.extraction.pointing import Pointed, Pointing
    from timeline.model import Changes
    from ui.finding import Found
    from ui.navigator import Navigator
    from ui.notice import Notice
    from ui.snapshot import Overview
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Reviewing(QObject):
    """Keeps tray, reader and articles in step with what is reviewed, and has done what they ask for."""

    def __init__(self, workspace: Workspace, bench: Workbench, navigator: Navigator, notice: Notice) -> None:
        super().__init__(bench)
        self._workspace, self._bench, self._navigator, self._notice = workspace, bench, navigator, notice
        self._found: Found | None = None
        self._overview: Overview | None = None
        self.covering = Covering(workspace, self)
        self.covering.changed.connect(self._on_covered)
        bench.tray.pile_chosen.connect(self._fill)
        bench.tray.sentence_chosen.connect(self._on_sentence_chosen)
        bench.tray.event_asked.connect(self._make)
        bench.tray.sentence_dismissed.connect(self._dismiss)
        bench.reader.event_asked.connect(self._make)
        bench.reader.untold_asked.connect(self._show_untold)
        navigator.article_changed.connect(self._tell_reader)

    def follow(self, overview: Overview, changes: Changes | None) -> None:
        """After the project changed, or (`changes` None) is another one."""
        self._overview = overview
        self.covering.follow(overview, changes)
        if not overview.articles:
            self._on_covered(set())
        self._fill()

    def show_found(self, found: Found | None) -> None:
        """List only what a query found; None lists everything."""
        self._found = found
        self._fill()

    def _fill(self) -> None:
        pile = self._bench.tray.pile
        if pile is Pile.UNTOLD:
            self._fill_untold()
        which = Waiting.UNCHECKED if pile is Pile.UNTOLD else Waiting(pile.value)
        within = None if self._found is None else self._found.event_ids
        question = partial(reviewing.waiting, which=which, within=within)
        if self._workspace.is_open:
            self._workspace.read(question, self._on_waits, self)
        else:
            self._bench.tray.show_rows([], 0)

    def _on_waits(self, waits: Waits) -> None:
        tray = self._bench.tray
        counts = {Pile(which.value): number for which, number in waits.counts.items()}
        tray.show_counts(counts)
        self._bench.name_tray(counts[Pile.UNCHECKED])
        if tray.pile.value == waits.which.value:
            tray.show_rows(waits.rows, waits.total)
            tray.choose(self._navigator.event_id)

    def _fill_untold(self) -> None:
        rows = list(self._untold())
        self._bench.tray.show_rows(rows[: reviewing.MOST_LISTED], len(rows))

    def _untold(self) -> Iterator[Sentence]:
        for article in self._overview.articles if self._overview is not None else ():
            coverage = self.covering.known.get(article.id)
            for start, end in coverage.untold if coverage is not None else ():
                words = " ".join(article.text[start:end].split())
                yield Sentence(article.id, (start, end), words, article.title)

    def _on_covered(self, _: object) -> None:
        tray, known = self._bench.tray, self.covering.known
        tray.show_counts({Pile.UNTOLD: sum(len(coverage.untold) for coverage in known.values())})
        if tray.pile is Pile.UNTOLD:
            self._fill_untold()
        self._bench.articles.show_coverages(known)
        self._tell_reader()

    def _tell_reader(self) -> None:
        article_id = self._bench.reader.article_id
        known = self.covering.known.get(article_id) if article_id is not None else None
        self._bench.reader.show_coverage(known)

    def _show_untold(self, article_id: int) -> None:
        tray = self._bench.tray
        self._bench.show_panel("tray")
        tray.choice.setCurrentIndex(list(Pile).index(Pile.UNTOLD))
        row = next((row for row in tray.model.rows if row.article_id == article_id), None)
        if isinstance(row, Sentence):
            tray.view.setCurrentIndex(tray.model.index_of((article_id, row.place)))
            tray.view.setFocus()
            self._on_sentence_chosen(article_id, *row.place)

    def _on_sentence_chosen(self, article_id: int, start: int, end: int) -> None:
        self._navigator.open_place(article_id, (start, end))

    def _make(self, article_id: int, start: int, end: int) -> None:
        """Make an event of a part of an article."""
        self._point_out(article_id, (start, end), self._add)

    def _dismiss(self, article_id: int, start: int, end: int) -> None:
        """Say that a sentence tells no event."""
        self._point_out(article_id, (start, end), self._forget)

    def _point_out(
        self,
        article_id: int,
        place: tuple[int, int],
        then: Callable[[int, tuple[int, int], Pointed], None],
    ) -> None:
        """Have a free process read what a place tells: the language models are loaded there."""

        def read(pointing: Pointing) -> None:
            from timeline.extraction.pointing import point_out

            done = partial(then, article_id, pointing.place)
            self._workspace.ponder(point_out, pointing, done, self)

        question = partial(reviewing.pointing, article_id=article_id, place=place)
        self._workspace.read(question, read, self)

    def _add(self, article_id: int, place: tuple[int, int], pointed: Pointed) -> None:
        act = partial(reviewing.add_pointed, article_id=article_id, place=place, pointed=pointed)
        self._workspace.perform(act, done=partial(self._on_added, pointed))

    def _forget(self, article_id: int, place: tuple[int, int], pointed: Pointed) -> None:
        act = partial(reviewing.dismiss_place, article_id=article_id, place=place, pointed=pointed)
        self._workspace.perform(act)

    def _on_added(self, pointed: Pointed, changes: Changes) -> None:
        self._navigator.choose_when_known(min(changes.events, default=None))
        if pointed.interval is None:
            words = self.tr("No date stands there: “{title}” waits for one in the tray.")
        else:
            words = self.tr("New event: {title}")
        tell_step(self._notice, self._workspace, words.format(title=pointed.title))
