"""Steps taken back, as notices offer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.model import Changes


def undone(session: Session) -> Changes:
    """Take the last step of a session back; done in the lane."""
    return session.undo()
