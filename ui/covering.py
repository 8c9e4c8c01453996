"""How far each article has been gone through, kept up with the project a few articles at a time."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline.app.coverage import coverages, touched

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from timeline.app.session import Session
    from timeline.model import Changes
    from timeline.model.review import Coverage
    from ui.snapshot import Overview
    from ui.workspace import Workspace

# So many articles are looked at before the lane is free again for what the user asks.
_PORTION = 20


class Covering(QObject):
    """Knows the coverage of every article, or will soon; `changed` tells of which it learnt."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: dict[int, Coverage] = {}
        self._wanted: dict[int, None] = {}
        self._asking = False
        self._project = 0

    @property
    def known(self) -> Mapping[int, Coverage]:
        """The coverage of each article, as far as it was counted."""
        return self._known

    def follow(self, overview: Overview, changes: Changes | None) -> None:
        """Count anew what changed; `changes` None means that it is another project."""
        ids = {article.id for article in overview.articles}
        if changes is None:
            self._known, self._wanted, self._asking = {}, {}, False
            self._project += 1
            self._want(sorted(ids))
            return
        self._known = {number: known for number, known in self._known.items() if number in ids}
        self._want(sorted(ids - self._known.keys()))
        self._workspace.read(partial(touched, changes=changes), self._want, self)

    def _want(self, article_ids: Iterable[int]) -> None:
        self._wanted.update(dict.fromkeys(article_ids))
        self._ask()

    def _ask(self) -> None:
        if self._asking or not self._wanted:
            return
        portion = tuple(islice(self._wanted, _PORTION))
        for number in portion:
            del self._wanted[number]
        self._asking = self._workspace.is_open
        question = partial(_counted, article_ids=portion)
        self._workspace.read(question, partial(self._on_counted, self._project), self)

    def _on_counted(self, project: int, found: dict[int, Coverage]) -> None:
        if project != self._project:
            return  # another one was opened meanwhile
        self._asking = False
        self._known.update(found)
        self.changed.emit(set(found))
        self._ask()


def _counted(session: Session, article_ids: tuple[int, ...]) -> dict[int, Coverage]:
    return coverages(session, article_ids)
