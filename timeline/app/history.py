"""The steps that can be undone and redone: named, unlimited within the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import Message

if TYPE_CHECKING:
    from timeline.store.transaction import Images


@dataclass(slots=True, eq=False)
class Step:
    """One act of the user, or all acts of one batch; `images` brings back what was before it.

    `earlier` tells that the batch was begun in an earlier session, of which there are no images.
    """

    name: Message
    images: Images
    batch: int | None = None
    acts: int = 1
    earlier: bool = False


def import_step(count: int) -> Message:
    """The name of the step that imported so many articles."""
    return Message("Import an article") if count == 1 else Message("Import {count} articles", count=count)


class History:
    """Two stacks of steps; a new act empties the redo side."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def to_undo(self) -> Step | None:
        """The step that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Step | None:
        """The step that redo brings back."""
        return self._undone[-1] if self._undone else None

    def record(self, name: Message, images: Images, batch: int | None = None) -> None:
        """Note an act that was committed; acts of one import become one step.

        That step stands where it was begun, below those taken meanwhile; an act that depends on one of these
        (it merged what the user had just edited) begins the import's next step.
        """
        self._undone.clear()
        joined = self._step_of(batch)
        if joined is None or any(images.depends_on(step.images) for step in self._above(joined)):
            self._done.append(Step(name, images, batch))
            return
        joined.images.absorb(images)
        joined.acts += 1
        joined.name = import_step(joined.acts)

    def adopt(self, images: Images, batch: int, acts: int) -> None:
        """Take in a batch that was begun in an earlier session, as the first step of this one."""
        self._done.insert(0, Step(import_step(acts), images, batch, acts, earlier=True))

    def holds(self, batch: int) -> bool:
        """Whether acts of this batch can be undone here."""
        return self._step_of(batch) is not None

    def took_back(self, batch: int) -> bool:
        """Whether acts of this batch were undone and can be redone."""
        return any(step.batch == batch for step in self._undone)

    def undone(self, images: Images) -> None:
        """The step on top was taken back; `images` brings it back again."""
        step = self._done.pop()
        step.images, step.earlier = images, False  # now there are images of all of it
        self._undone.append(step)

    def redone(self, images: Images) -> None:
        """The step that was undone last was brought back; `images` takes it back again."""
        step = self._undone.pop()
        step.images = images
        self._done.append(step)

    def _above(self, step: Step) -> list[Step]:
        return self._done[self._done.index(step) + 1 :]

    def _step_of(self, batch: int | None) -> Step | None:
        if batch is None:
            return None
        return next((step for step in reversed(self._done) if step.batch == batch), None)
