"""The menu of an article in the list: the file that it was read from, and the article that it copies."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from timeline.app import queue
from ui.dialogs import files

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from timeline.app.session import Session
    from ui.notice import Notice
    from ui.panels.articles import Articles
    from ui.workspace import Workspace


class _About(NamedTuple):
    """The name of an article's kept file, and the article that it is largely a copy of, if any."""

    name: str | None
    copied: int | None


class Originals(QObject):
    """Shows the menu once the project has answered what there is of the article."""

    def __init__(self, window: QWidget, workspace: Workspace, articles: Articles, notice: Notice) -> None:
        super().__init__(window)
        self._window, self._workspace, self._articles, self._notice = window, workspace, articles, notice
        articles.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        articles.view.customContextMenuRequested.connect(self._on_menu_asked)

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self._articles.view.indexAt(place)
        if index.isValid():
            article_id = self._articles.model.value(index).id
            show = partial(self._show_menu, article_id, self._articles.view.viewport().mapToGlobal(place))
            self._workspace.read(partial(_about, article_id=article_id), show, self)

    def _show_menu(self, article_id: int, place: QPoint, about: _About) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        save = menu.addAction(self.tr("&Save the original file…"))
        save.setEnabled(about.name is not None)
        if about.name is not None:
            save.triggered.connect(partial(self._ask_place, article_id, about.name))
        copied = menu.addAction(self.tr("&Open the article that this one copies"))
        copied.setEnabled(about.copied is not None)
        if about.copied is not None:
            copied.triggered.connect(partial(self._articles.article_chosen.emit, about.copied))
        menu.popup(place)

    def _ask_place(self, article_id: int, name: str) -> None:
        files.ask_original_place(self._window, name, partial(self._save, article_id))

    def _save(self, article_id: int, path: Path) -> None:
        done = partial(self._on_saved, path)
        self._workspace.read(partial(queue.save_original, article_id=article_id, path=path), done, self)

    def _on_saved(self, path: Path, _: None) -> None:
        self._notice.tell(self.tr("The original file was saved as “{name}”.").format(name=path.name))


def _about(session: Session, article_id: int) -> _About:
    """In the lane: what there is of an article beside its text."""
    return _About(queue.original_name(session, article_id), queue.copy_of(session, article_id))
