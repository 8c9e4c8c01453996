"""What is done in the lane when projects are opened, looked at, restored, closed and saved elsewhere."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.app import backups, drafts
from timeline.errors import DamagedFault, ProjectFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.app.backups import Inside
    from timeline.app.session import Session
    from timeline.errors import Message
    from timeline.model import Changes


class Broken(NamedTuple):
    """A project that is too damaged to be opened, and its latest backup that can be read."""

    path: Path
    newest: Inside | None


def warm_up_store() -> None:
    """In the lane: what is slow at first, making a project and merging, is done once for nothing."""
    from tempfile import TemporaryDirectory

    from timeline.app.session import Session
    from timeline.merging.terms import commonness

    commonness()
    # Nothing of the user's depends on it: where it cannot be made, the first project is only slower.
    with suppress(ProjectFault, OSError), TemporaryDirectory() as folder:
        Session.create(Path(folder) / "warm.linimasa").close()


def draft() -> Session:
    """In the lane: a project that waits for a place of the user's."""
    from timeline.app.session import Session

    return Session.create(drafts.new_draft())


def opened(path: Path) -> Session | Broken:
    """In the lane: the project; or what is left of a damaged one, which takes long to find out."""
    from timeline.app.session import Session

    try:
        return Session.open_or_look(path)
    except DamagedFault:
        if backups.is_backup(path):
            raise
        return Broken(path, backups.newest_sound(path))


def looked_at(backup: Path, why: Message) -> Session:
    """In the lane: a backup, which is not to be changed."""
    from timeline.app.session import Session

    session = Session.open(backup, read_only=True)
    session.why_look_only = why
    return session


def restored(
    old: Session | None, project: Path, backup: Path, listener: Callable[[Changes], None]
) -> Session:
    """In the lane: what is open may be the very project that is replaced, and is closed before."""
    from timeline.app.session import Session

    if old is not None:
        old.close()
    backups.restored(project, backup)
    session = Session.open_or_look(project)
    session.subscribe(listener)
    return session


def switched(
    old: Session | None,
    opened: Callable[[], Session | Broken],
    listener: Callable[[Changes], None],
    discard: bool,
    keep: bool,
) -> Session | Broken:
    """In the lane: the old project is closed only when the new one is open."""
    session = opened()
    if isinstance(session, Broken):
        return session
    session.subscribe(listener)
    if old is not None:
        closed(old, discard, keep)
    return session


def closed(session: Session, discard: bool, keep: bool) -> None:
    """In the lane: closes a project; a draft may be thrown away, anything else is backed up (`keep`)."""
    empty = not session.articles() and not session.roll()
    path, looked = session.path, session.why_look_only is not None
    session.close()
    if drafts.is_draft(path) and (discard or empty) and not looked:
        drafts.discard(path)
        backups.forget(path)
    elif keep and not looked and backups.is_due(path):
        with suppress(ProjectFault):  # it was told of while the project was open
            backups.back_up(path)


def saved_as(session: Session, path: Path, may_discard: bool) -> None:
    """In the lane: goes on at another place, to which the backups of a draft follow."""
    before = session.path
    session.save_as(path)
    if drafts.is_draft(before) and may_discard:
        backups.move(before, path)
        drafts.discard(before)
