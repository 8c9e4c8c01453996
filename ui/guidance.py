"""What helps a person along: the help pages, the tour, and the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.panels.start_page import sample_paths
from ui.tour import Tour, steps

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.memory import Memory


class Guidance(QObject):
    """Opens what the Help menu offers, and the preferences."""

    def __init__(self, window: MainWindow, memory: Memory) -> None:
        super().__init__(window)
        self._window, self._memory = window, memory
        self._tour: Tour | None = None

    def help(self) -> None:
        """Show the help pages, beside the window."""
        from ui.dialogs.help import HelpWindow

        HelpWindow(self._window).show()

    def preferences(self) -> None:
        """Show what can be set; each change counts at once."""
        from ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._window, self._memory).open()

    def greet(self) -> None:
        """At the first start, begin the tour."""
        if not self._memory.settings.toured and not self._window.workspace.is_open:
            self.tour()

    def tour(self) -> None:
        """Go through the window in five steps; where there is nothing to show, the samples are imported."""
        if self._tour is not None:
            self._tour.skip()
        self._tour = Tour(self._window, steps(), self._prepare)
        self._tour.finished.connect(self._on_toured)
        self._tour.begin()

    def _prepare(self) -> None:
        workspace = self._window.workspace
        if not workspace.overview.articles and not workspace.importing.running:
            workspace.import_paths(sample_paths())

    def _on_toured(self) -> None:
        self._tour = None
        self._memory.set_toured()
