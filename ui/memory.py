"""What the window remembers from one start to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline.app import settings
from timeline.errors import Fault

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.app.settings import Arrangement, Settings, TableChoice
    from timeline.model import ImportOptions


class Memory(QObject):
    """Holds the settings and writes every change of them at once."""

    fault_occurred = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings.load()

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def set_language(self, code: str) -> None:
        """Remember the language of the interface; empty means the system's."""
        self._keep(replace(self._settings, language=code))

    def set_theme(self, theme: str) -> None:
        """Remember the colours; empty means the system's."""
        self._keep(replace(self._settings, theme=theme))

    def set_watched(self, project: Path, folder: Path | None) -> None:
        """Remember which folder is watched for a project."""
        self._keep(self._settings.with_watched(project, folder))

    def set_import_options(self, options: ImportOptions) -> None:
        """Remember how articles are imported."""
        changed = replace(
            self._settings, keep_originals=options.keep_originals, dates_only=options.dates_only
        )
        self._keep(changed)

    def set_table(self, choice: TableChoice) -> None:
        """Remember what the user said of the columns of a table."""
        self._keep(self._settings.with_table(choice))

    def set_backups(self, on: bool) -> None:
        """Remember whether backups are made."""
        self._keep(replace(self._settings, backups=on))

    def set_still(self, on: bool) -> None:
        """Remember whether nothing is to move by itself."""
        self._keep(replace(self._settings, still=on))

    def set_toured(self) -> None:
        """Remember that the tour was taken, or skipped."""
        self._keep(replace(self._settings, toured=True))

    def set_layout(self, geometry: bytes, window_state: bytes) -> None:
        """Remember where the window and its panels are."""
        self._keep(replace(self._settings, geometry=geometry, window_state=window_state))

    def set_arrangement(self, path: Path, arrangement: Arrangement) -> None:
        """Remember how the timeline of a project is arranged."""
        self._keep(self._settings.with_arrangement(path, arrangement))

    def add_recent(self, path: Path) -> None:
        """Remember a project as the one that was open last."""
        self._keep(self._settings.with_recent(path))

    def remove_recent(self, path: Path) -> None:
        """Forget a project that is gone."""
        self._keep(self._settings.without_recent(path))

    def _keep(self, changed: Settings) -> None:
        if changed == self._settings:
            return
        self._settings = changed
        try:
            settings.save(changed)
        except Fault as fault:
            self.fault_occurred.emit(fault.message)
