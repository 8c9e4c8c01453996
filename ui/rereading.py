"""Articles read anew: those that another version of ours read last, or the one that is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.app import reanalysis
from ui.steps import tell_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Analysis, Changes, RawArticle
    from ui.notice import Notice
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Rereading(QObject):
    """Has a free process analyse articles anew, one by one, and takes over what it found in one step.

    What the user decided stays. Where the project is left meanwhile, nothing comes of it.
    """

    def __init__(self, workspace: Workspace, bench: Workbench, notice: Notice) -> None:
        super().__init__(bench)
        self._workspace, self._bench, self._notice = workspace, bench, notice
        self._waiting: list[int] = []
        self._found: dict[int, Analysis] = {}

    def read_again(self) -> None:
        """Read what other versions have read; where that is nothing, the article that is open."""
        if not self._waiting:
            self._workspace.read(reanalysis.read_by_others, self._begin, self)

    def forget(self) -> None:
        """Give up what is not taken over yet: another project is open."""
        self._waiting, self._found = [], {}

    def _begin(self, older: Sequence[int]) -> None:
        open_now = self._bench.reader.article_id
        self._waiting = list(older) or ([] if open_now is None else [open_now])
        self._found = {}
        if self._waiting:
            self._notice.tell(self.tr("%Ln article(s) are read again…", "", len(self._waiting)))
            self._next()

    def _next(self) -> None:
        if self._waiting:
            question = partial(reanalysis.to_reread, article_id=self._waiting[0])
            self._workspace.read(question, self._ponder, self)
        elif self._found:
            act = partial(reanalysis.reread, analyses=self._found)
            self._workspace.perform(act, done=self._on_done)

    def _ponder(self, article: RawArticle) -> None:
        from timeline.extraction import analyse

        if self._waiting:
            done = partial(self._on_found, self._waiting[0])
            self._workspace.ponder(analyse, article, done, self)

    def _on_found(self, article_id: int, analysis: Analysis) -> None:
        if self._waiting and self._waiting[0] == article_id:
            self._found[article_id] = analysis
            del self._waiting[0]
            self._next()

    def _on_done(self, changes: Changes) -> None:
        self._found = {}
        words = self.tr("Read again; %Ln event(s) changed.", "", len(changes.events))
        tell_step(self._notice, self._workspace, words)
