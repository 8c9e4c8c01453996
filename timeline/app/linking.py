"""What hangs on events: links to other events, and pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.errors import InputFault, Message
from timeline.model import Changes, Link, LinkKind, Picture

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from timeline.app.session import Session
    from timeline.store.writer import Writer

# A picture is part of the project file, and must not make it a burden.
MOST_BYTES = 20 << 20
# How the files begin that every program shows (the first bytes of a RIFF file are its length).
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


def links(session: Session, event_id: int | None = None) -> tuple[Link, ...]:
    """The links of one event, or all of them."""
    return session.read(lambda reader: reader.annotations.links(event_id))


def link_events(session: Session, *, sources: Collection[int], target: int, kind: LinkKind) -> Changes:
    """Say that events led to another, answer it, or are a part of it; in one step."""
    ends = [source for source in dict.fromkeys(sources) if source != target]
    if not ends:
        raise InputFault(Message("An event cannot be linked to itself: choose two."))
    for event_id in (*ends, target):
        session.event(event_id)  # raises where it is gone

    def act(writer: Writer) -> None:
        there = {(link.source, link.kind) for link in writer.annotations.links(target)}
        writer.annotating.add_links((source, target, kind) for source in ends if (source, kind) not in there)

    return session.perform(Message("Link events"), act)


def unlink(session: Session, *, link_id: int) -> Changes:
    """Take a link away."""
    return session.perform(Message("Remove a link"), lambda writer: writer.annotating.remove_links([link_id]))


def turn_link(session: Session, *, link: Link) -> Changes:
    """Have a link lead the other way."""
    turned = replace(link, source=link.target, target=link.source)
    return session.perform(Message("Turn a link round"), lambda writer: writer.annotating.save_link(turned))


def pictures(session: Session, event_id: int) -> tuple[Picture, ...]:
    """The pictures of an event, without their bytes."""
    return session.read(lambda reader: reader.annotations.pictures(event_id))


def content(session: Session, digest: str) -> bytes:
    """The file of a picture; raises InputFault where it is gone."""
    found = session.read(lambda reader: reader.annotations.content(digest))
    if found is None:
        raise InputFault(Message("This picture is no longer in the project."))
    return found


def attach_pictures(session: Session, *, event_id: int, files: Sequence[tuple[str, bytes]]) -> Changes:
    """Attach pictures (names of files, and what is in them) to an event, in one step."""
    session.event(event_id)
    for name, found in files:
        _check(name, found)

    def act(writer: Writer) -> None:
        for name, found in files:
            writer.annotating.attach(event_id, name, found)

    if len(files) == 1:
        return session.perform(Message("Attach a picture"), act)
    return session.perform(Message("Attach {count} pictures", count=len(files)), act)


def caption_picture(session: Session, *, picture: Picture, caption: str) -> Changes:
    """Write something under a picture."""
    told = replace(picture, caption=" ".join(caption.split()))
    return session.perform(Message("Change a caption"), lambda writer: writer.annotating.save_picture(told))


def detach_picture(session: Session, *, picture_id: int) -> Changes:
    """Take a picture off its event."""
    return session.perform(Message("Remove a picture"), lambda writer: writer.annotating.detach([picture_id]))


def is_picture(content: bytes) -> bool:
    """Whether a file begins as PNG, JPEG, GIF, BMP or WebP files do."""
    return content.startswith(_BEGINNINGS) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP")


def _check(name: str, content: bytes) -> None:
    if len(content) > MOST_BYTES:
        raise InputFault(
            Message("{name} is larger than {limit} MB: make it smaller.", name=name, limit=MOST_BYTES >> 20)
        )
    if not is_picture(content):
        raise InputFault(Message("{name} is no picture that can be kept: take PNG, JPEG or WebP.", name=name))
