"""The net under the window: a mistake of ours is reported, told in one sentence, and costs no project."""

from __future__ import annotations

import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline.app import crash
from timeline.app.journal import LOG

if TYPE_CHECKING:
    from types import TracebackType


class MistakeNet(QObject):
    """Takes every exception that no one else took, from any thread; the window stays open."""

    mistake_made = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Save a report and say so."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        path = crash.write_report((kind, error, trace))
        LOG.error("%s: see %s", kind.__name__, path.name)
        if sys.stderr is not None:
            traceback.print_exception(kind, error, trace)
        words = self.tr("Linimasa made a mistake, and a report of it is in {path}. Your project is safe.")
        self.mistake_made.emit(words.format(path=path))

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)
