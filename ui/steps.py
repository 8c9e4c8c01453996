"""Steps of the open project taken back and brought back, and the notice that offers it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.model import Changes
    from ui.notice import Notice
    from ui.workspace import Workspace

translate = QCoreApplication.translate


def undone(session: Session) -> Changes:
    """Take the last step of a session back; done in the lane."""
    return session.undo()


def redone(session: Session) -> Changes:
    """Bring back what was taken back last; done in the lane."""
    return session.redo()


def tell_step(notice: Notice, workspace: Workspace, words: str) -> None:
    """Say what the last step did, with the way to take it back."""
    undo = partial(workspace.perform, undone)
    notice.tell(words, translate("Steps", "Undo"), undo, of_step=True)
