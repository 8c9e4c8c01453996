"""A project handed on from the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.app.session import Session
from timeline.cli.telling import say
from timeline.errors import InputFault, Message
from timeline.exchange.picture import PICTURE_ENDINGS

if TYPE_CHECKING:
    from timeline.cli.commands import Draw
    from timeline.exchange.picture import Picture


def export_project(project: Path, out: Path, picture: Picture, draw: Draw) -> None:
    """Hand on a project, which a window may have open meanwhile, in the form that the ending names."""
    if out.suffix.lower() not in PICTURE_ENDINGS:
        endings = " ".join(PICTURE_ENDINGS)
        raise InputFault(
            Message(
                "“{name}” cannot be written: end the name in one of {endings}.",
                name=out.name,
                endings=endings,
            )
        )
    if not out.parent.is_dir():
        raise InputFault(Message("There is no folder {folder} to save in.", folder=str(out.parent)))
    with closing(Session.open(project, read_only=True)) as session:
        written = draw(session, out, picture)
    for path in written:
        say(Message("Saved {path}.", path=str(path)), picture.language)
