"""Pages of the web come in only when the user says so, each time or once for this run of the program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.workspace import Workspace


class Fetching(QObject):
    """Asks before addresses are imported, and before an earlier import that holds some goes on."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self._allowed = False

    @property
    def allowed(self) -> bool:
        """Whether pages are fetched without a question until the program is closed."""
        return self._allowed

    def ask_again(self, on: bool) -> None:
        """Ask each time from now on, or not until the program is closed."""
        self._allowed = not on

    def ask(self, addresses: Sequence[str]) -> None:
        """Import these pages, if the user wants them fetched."""
        self._confirm(addresses, partial(self._workspace.import_addresses, addresses))

    def go_on(self) -> None:
        """Go on with the imports, if the user wants the pages among them fetched."""
        importing = self._workspace.importing
        self._confirm(importing.waiting_addresses, importing.go_on)

    def _confirm(self, addresses: Sequence[str], then: Callable[[], None]) -> None:
        if self._allowed or not addresses:
            then()
            return
        from ui.dialogs.fetch import FetchDialog

        dialog = FetchDialog(addresses, self._window)
        dialog.confirmed.connect(partial(self._on_confirmed, then))
        dialog.open()

    def _on_confirmed(self, then: Callable[[], None], always: bool) -> None:
        self._allowed = always
        then()
