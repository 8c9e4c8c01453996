"""The one place where changes in the core become signals of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from timeline.model import Changes, Kind

# While an import runs, changes come faster than a person can look.
_REST = 150


class Bridge(QObject):
    """Takes the session's changes, which come in the lane's thread, over to the window's thread.

    `changed` carries one Changes for all that came since the last one, at most every 150 ms.
    """

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered: list[Changes] = []
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> bool:
        """Whether changes are yet to be told."""
        return bool(self._gathered)

    def take(self, changes: Changes) -> None:
        """The listener to subscribe to a session; called in the lane's thread."""
        if isValid(self):
            self._arrived.emit(changes)

    def _on_arrived(self, changes: Changes) -> None:
        self._gathered.append(changes)
        if not self._rest.isActive():
            self._tell()

    def _tell(self) -> None:
        if not self._gathered:
            return
        together = joined(self._gathered)
        self._gathered = []
        self._rest.start()
        self.changed.emit(together)


def joined(several: list[Changes]) -> Changes:
    """One Changes that stands for several, under the name of the last."""
    none: frozenset[int] = frozenset()
    touched = {kind.value: none.union(*(getattr(one, kind.value) for one in several)) for kind in Kind}
    return Changes(several[-1].step, **touched)
