"""Pictures of a project from the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.app.session import Session
from timeline.cli.telling import say
from timeline.errors import InputFault, Message

if TYPE_CHECKING:
    from timeline.cli.commands import Draw
    from timeline.dates import Interval


def export_picture(
    project: Path, out: Path, span: Interval | None, size: tuple[int, int], draw: Draw, language: str
) -> None:
    """Draw a project, which a window may have open meanwhile."""
    if out.suffix.lower() != ".png":
        raise InputFault(Message("{name} cannot be drawn: let the name end in .png.", name=out.name))
    if not out.parent.is_dir():
        raise InputFault(Message("There is no folder {folder} to save a picture in.", folder=str(out.parent)))
    with closing(Session.open(project, read_only=True)) as session:
        draw(session, out, span, size)
    say(Message("Saved {path}.", path=str(out)), language)
