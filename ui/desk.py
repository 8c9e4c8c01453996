"""The timeline, its panels and those who serve them: built as one, after the window is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.annotating import Annotating
from ui.arranging import Arranging
from ui.correcting import Correcting
from ui.editing import Editing
from ui.exporting import Exports
from ui.finding import Finding
from ui.joining import Joining
from ui.naming import Naming
from ui.navigator import Navigator
from ui.originals import Originals
from ui.rereading import Rereading
from ui.reviewing import Reviewing
from ui.several import Several
from ui.views import Views
from ui.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.model import Changes, ImportItem
    from ui.actions import Actions
    from ui.canvas.view import TimelineView
    from ui.memory import Memory
    from ui.notice import Notice
    from ui.projects import Projects
    from ui.snapshot import Overview
    from ui.workspace import Workspace


class Desk:
    """Everything that a window needs only once there is a project."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        projects: Projects,
        notice: Notice,
        memory: Memory,
        actions: Actions,
        timeline: TimelineView | None = None,
    ) -> None:
        self.bench = Workbench(workspace.jobs, timeline)
        self.navigator = Navigator(self.bench, workspace)
        self.arranging = Arranging(window, workspace, self.bench, memory, actions)
        self.editing = Editing(window, workspace, self.bench, self.navigator, notice)
        self.several = Several(window, workspace, self.navigator, self.editing, notice)
        self.rereading = Rereading(workspace, self.bench, notice)
        self.correcting = Correcting(window, workspace, self.bench, notice)
        self.annotating = Annotating(window, workspace, self.bench, self.navigator, notice)
        self.naming = Naming(window, workspace, self.bench, notice)
        self.views = Views(window, workspace, self.bench, self.arranging, actions, notice)
        self.joining = Joining(workspace, self.bench, self.navigator, notice)
        self.reviewing = Reviewing(workspace, self.bench, self.navigator, notice)
        self.originals = Originals(window, workspace, self.bench.articles, notice)
        self.exports = Exports(window, workspace, self.bench, projects, notice)
        self.finding = Finding(self.bench.search, workspace)
        self.finding.found_changed.connect(self.bench.show_found)
        self.finding.found_changed.connect(self.reviewing.show_found)
        self._importing = workspace.importing
        self._importing.advanced.connect(self._on_import_advanced)
        self._importing.mode_changed.connect(self.bench.imports.show_mode)
        self.bench.imports.pause_asked.connect(self._importing.pause)
        self.bench.imports.cancel_asked.connect(self._importing.cancel)
        self.bench.imports.retry_asked.connect(self._importing.retry)

    def show_overview(self, overview: Overview, changes: Changes | None) -> None:
        """Show the project as it is now."""
        self.bench.show_overview(overview)
        self.arranging.follow(overview, changes)
        self.finding.follow(is_another=changes is None)
        self.navigator.show_overview(overview, changes)
        self.reviewing.follow(overview, changes)
        self.joining.follow(changes)
        if changes is None:
            self.rereading.forget()
        self.views.follow(overview)

    def _on_import_advanced(self, items: Sequence[ImportItem]) -> None:
        self.bench.imports.advance(items, self._importing.rate, self._importing.remaining)
