"""Searches and views that are kept under a name: saved as the window stands, opened again, put in order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.app import views
from timeline.app.settings import Arrangement
from timeline.model import SavedView
from ui.dialogs.views import SaveViewDialog, ViewsDialog
from ui.steps import tell_step

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from timeline.model import Changes
    from ui.actions import Actions
    from ui.arranging import Arranging
    from ui.notice import Notice
    from ui.snapshot import Overview
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Views(QObject):
    """Fills the menu of views, and hears what it and its dialogs ask for."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        bench: Workbench,
        arranging: Arranging,
        actions: Actions,
        notice: Notice,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._bench = window, workspace, bench
        self._arranging, self._notice = arranging, notice
        self._menu = actions.menu("views")
        self._listed: list[QAction] = []
        self._known: tuple[SavedView, ...] = ()

    def follow(self, overview: Overview) -> None:
        """Offer the views of the project as it is now."""
        if overview.views == self._known and self._listed:
            return
        self._known = overview.views
        for action in self._listed:
            self._menu.removeAction(action)
            action.deleteLater()
        self._listed = [self._menu.addSeparator()]
        for view in self._known:
            action = self._menu.addAction(view.name.replace("&", "&&"))
            action.setToolTip(view.query)
            action.triggered.connect(partial(self._on_asked, view))
            self._listed.append(action)

    def ask_save(self) -> None:
        """Ask for the name under which what is seen now is kept."""
        query = self._bench.search.box.text().strip()
        dialog = SaveViewDialog(query, [view.name for view in self._known], self._window)
        dialog.name_given.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Keep what is seen now."""
        words = self.tr("The view “{name}” is kept in the project.").format(name=name)
        done = partial(self._tell, words)
        self._workspace.perform(partial(views.save_view, view=self.current(name)), done=done)

    def current(self, name: str) -> SavedView:
        """What is seen now, under a name."""
        timeline, arranged = self._bench.timeline, self._arranging.arrangement
        return SavedView(
            0,
            name,
            self._bench.search.box.text().strip(),
            arranged.lanes,
            arranged.closed,
            arranged.order,
            arranged.folds,
            timeline.visible_span(),
            self._bench.table.columns,
        )

    def open(self, view: SavedView) -> None:
        """Look for what a view looked for, arranged as it was."""
        self._bench.search.box.setText(f"{view.query} " if view.query else "")
        self._bench.search.ask_now()
        self._arranging.arrange(Arrangement(view.lanes, view.closed, view.order, view.folds))
        self._bench.table.show_columns(view.columns)
        if view.span is not None:
            self._bench.timeline.show_span(*view.span)

    def manage(self) -> None:
        """Show the views, to be opened, renamed and removed."""
        dialog = ViewsDialog(self._known, self._window)
        dialog.open_asked.connect(self.open)
        dialog.rename_asked.connect(self._rename)
        dialog.remove_asked.connect(self._remove)
        dialog.open()

    def _on_asked(self, view: SavedView, _: bool = False) -> None:
        self.open(view)

    def _rename(self, view: SavedView, name: str) -> None:
        self._workspace.perform(partial(views.rename_view, view=view, name=name))

    def _remove(self, view: SavedView) -> None:
        words = self.tr("The view “{name}” is removed.").format(name=view.name)
        done: Callable[[Changes], None] = partial(self._tell, words)
        self._workspace.perform(partial(views.remove_view, view_id=view.id), done=done)

    def _tell(self, words: str, _: Changes) -> None:
        tell_step(self._notice, self._workspace, words)
