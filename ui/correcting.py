"""What is held of an article set right: asked for in the reader, done as one step each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.app import commands, correcting
from ui.dialogs.publication import PublicationDialog
from ui.steps import tell_step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from timeline.app.session import Session
    from timeline.model import Article, Changes, Timex
    from ui.notice import Notice
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Correcting(QObject):
    """Asks for headline, outlet and publication date of an article, and says what followed."""

    def __init__(self, window: QWidget, workspace: Workspace, bench: Workbench, notice: Notice) -> None:
        super().__init__(window)
        self._window, self._workspace, self._notice = window, workspace, notice
        bench.reader.correction_asked.connect(self.ask)

    def ask(self, article_id: int) -> None:
        """Ask for what is to be corrected of an article."""
        article = self._workspace.overview.article(article_id)
        if article is not None:
            self._workspace.read(partial(_timexes, article_id), partial(self._open, article), self)

    def _open(self, article: Article, timexes: tuple[Timex, ...]) -> None:
        dialog = PublicationDialog(article, timexes, self._workspace.jobs, self._window)
        dialog.date_given.connect(self._correct)
        dialog.heading_given.connect(self._rename)
        dialog.open()

    def _correct(self, article_id: int, text: str) -> None:
        act = partial(commands.correct_publication, article_id=article_id, text=text)
        self._workspace.perform(act, done=self._on_corrected)

    def _rename(self, article_id: int, title: str, outlet: str) -> None:
        act = partial(correcting.correct_heading, article_id=article_id, title=title, outlet=outlet)
        self._workspace.perform(act)

    def _on_corrected(self, changes: Changes) -> None:
        words = self.tr("The date is corrected; %Ln event(s) changed with it.", "", len(changes.events))
        tell_step(self._notice, self._workspace, words)


def _timexes(article_id: int, session: Session) -> tuple[Timex, ...]:
    return session.timexes(article_id)
