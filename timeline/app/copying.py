"""Copies of one text among the articles of a project: what an agency hands to several outlets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.store.writer import Writer


class Copied(NamedTuple):
    """An article of which another one is largely a copy."""

    article_id: int
    title: str


def remember(writer: Writer, article_id: int, sketch: str | None) -> Copied | None:
    """Make an article's text known by its sketch; of the articles it is a copy of, the earliest, if any."""
    from timeline.merging.copies import Sketch

    marks = Sketch.unpacked(sketch).marks if sketch else ()
    copied = _earliest(writer, sketch, marks) if sketch and marks else None
    writer.add_marks(article_id, marks)
    return copied


def _earliest(writer: Writer, sketch: str, marks: tuple[int, ...]) -> Copied | None:
    from timeline.merging.copies import Sketch, are_copies

    mine = Sketch.unpacked(sketch)
    for article_id, title, packed in writer.queue.marked(marks):
        if are_copies(mine, Sketch.unpacked(packed)):
            return Copied(article_id, title)
    return None
