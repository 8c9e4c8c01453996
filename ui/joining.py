"""Making one event of several, and several of one: what the merging panel and the details ask for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.app import comparing, joining
from ui.steps import tell_step

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.app.comparing import Proposals
    from timeline.app.session import Session
    from timeline.model import Changes, Suggestion
    from ui.navigator import Navigator
    from ui.notice import Notice
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Joining(QObject):
    """Keeps the proposals up with the project, and has done what is decided on them."""

    def __init__(self, workspace: Workspace, bench: Workbench, navigator: Navigator, notice: Notice) -> None:
        super().__init__(bench)
        self._workspace, self._bench, self._navigator, self._notice = workspace, bench, navigator, notice
        panel, claims = bench.merging, bench.details.reasons.claims
        panel.compare_asked.connect(self._compare)
        panel.same_asked.connect(self._join)
        panel.different_asked.connect(self._refuse)
        panel.article_asked.connect(self._open)
        claims.split_asked.connect(self._split)
        claims.date_asked.connect(self._choose_date)

    def follow(self, changes: Changes | None) -> None:
        """After the project changed, or (`changes` None) is another one."""
        if changes is None or changes.pairs or changes.events or changes.mentions:
            if self._workspace.is_open:
                self._workspace.read(comparing.proposals, self._on_proposals, self)
            else:
                self._on_proposals(comparing.Proposals())

    def merge_chosen(self) -> None:
        """Make one event of those that are chosen together."""
        self._merge(self._bench.selected_ids)

    def _on_proposals(self, proposals: Proposals) -> None:
        self._bench.merging.show_proposals(proposals)
        self._bench.name_merging(proposals.total)

    def _compare(self, suggestion: Suggestion) -> None:
        question = partial(comparing.likeness, suggestion=suggestion)
        self._workspace.read(question, self._bench.merging.show_likeness, self)

    def _join(self, suggestion: Suggestion) -> None:
        self._merge((suggestion.event_id, suggestion.other_event_id))

    def _merge(self, event_ids: tuple[int, ...]) -> None:
        act = partial(joining.merge_events, event_ids=event_ids)
        words = self.tr("%Ln event(s) are one now.", "", len(event_ids))
        self._workspace.perform(act, done=partial(self._on_merged, event_ids, words))

    def _on_merged(self, event_ids: tuple[int, ...], words: str, _: Changes) -> None:
        # The one of them that an article tells of stays; which it is, the next overview shows.
        self._navigator.choose_heir(event_ids)
        tell_step(self._notice, self._workspace, words)

    def _refuse(self, suggestion: Suggestion) -> None:
        act = partial(
            joining.refuse_suggestion,
            event_id=suggestion.event_id,
            other_event_id=suggestion.other_event_id,
        )
        self._perform(act, self.tr("They stay apart, and are not proposed again."))

    def _split(self, mention_id: int) -> None:
        act = partial(joining.split_mention, mention_id=mention_id)
        self._perform(act, self.tr("What this article tells is an event of its own now."))

    def _choose_date(self, event_id: int, mention_id: int) -> None:
        act = partial(joining.choose_date, event_id=event_id, mention_id=mention_id)
        self._perform(act, self.tr("This date stands now."))

    def _perform(self, act: Callable[[Session], Changes], words: str) -> None:
        self._workspace.perform(act, done=lambda _: tell_step(self._notice, self._workspace, words))

    def _open(self, event_id: int, article_id: int) -> None:
        self._navigator.choose(event_id)
        self._navigator.open_article(article_id)
