"""A project handed on from the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.app.session import Session
from timeline.cli.telling import say
from timeline.dates import Interval
from timeline.errors import InputFault, Message
from timeline.exchange.formats import ending_of
from timeline.exchange.picture import PICTURE_ENDINGS

if TYPE_CHECKING:
    from timeline.cli.commands import Draw
    from timeline.exchange.picture import Picture


def export_project(project: Path, out: Path, picture: Picture, draw: Draw) -> None:
    """Hand on a project, which a window may have open meanwhile, in the form that the ending names."""
    from timeline.app.handing import hand_on

    ending = ending_of(out)
    if not out.parent.is_dir():
        raise InputFault(Message("There is no folder {folder} to save in.", folder=str(out.parent)))
    notes: tuple[Message, ...] = ()
    with closing(Session.open(project, read_only=True)) as session:
        if ending in PICTURE_ENDINGS:
            written = draw(session, out, picture)
        else:
            span = Interval(*picture.span) if picture.span is not None else None
            notes, written = hand_on(session, out, span, picture.language), [out]
    for message in (*notes, *(Message("Saved {path}.", path=str(path)) for path in written)):
        say(message, picture.language)
