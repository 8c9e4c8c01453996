"""Searches and views kept under a name in the project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.errors import InputFault, Message
from timeline.model import Changes, SavedView

if TYPE_CHECKING:
    from timeline.app.session import Session


def views(session: Session) -> tuple[SavedView, ...]:
    """The views of the project, by name."""
    return session.read(lambda reader: reader.views())


def save_view(session: Session, *, view: SavedView) -> Changes:
    """Keep a view under its name, in place of one that has that name already."""
    name = _checked(view.name)
    there = next((known for known in views(session) if known.name.casefold() == name.casefold()), None)
    kept = replace(view, name=name, id=there.id if there is not None else 0)
    return session.perform(Message("Save a view"), lambda writer: writer.annotating.save_view(kept))


def rename_view(session: Session, *, view: SavedView, name: str) -> Changes:
    """Give a view another name, which no other view has."""
    name = _checked(name)
    others = (known for known in views(session) if known.id != view.id)
    if any(known.name.casefold() == name.casefold() for known in others):
        raise InputFault(Message("There is a view called “{name}” already: choose another name.", name=name))
    kept = replace(view, name=name)
    return session.perform(Message("Rename a view"), lambda writer: writer.annotating.save_view(kept))


def remove_view(session: Session, *, view_id: int) -> Changes:
    """Forget a view; what it showed stays."""
    return session.perform(Message("Remove a view"), lambda writer: writer.annotating.remove_views([view_id]))


def _checked(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise InputFault(Message("A view needs a name."))
    return words
