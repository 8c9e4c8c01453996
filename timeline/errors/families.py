"""The two families of exceptions; see the tree in the package's docstring."""

from __future__ import annotations

from timeline.errors.message import Message


class Fault(Exception):
    """Something in the world went wrong; `message` tells the user what and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message.in_words()

    def __reduce__(self) -> tuple[type[Fault], tuple[Message]]:
        # Faults travel from the reading processes to the window, so they must unpickle as they were.
        return (type(self), (self.message,))


class ReadingFault(Fault):
    """An article cannot be read: no such file, not text, nothing in it."""


class ProjectFault(Fault):
    """A project cannot be opened or written: no project, newer, damaged, read-only, disk full."""


class DamagedFault(ProjectFault):
    """A project file is broken: a backup may help, or what can still be read of it."""


class LookOnlyFault(ProjectFault):
    """A project cannot be changed from here now, but can be looked at: open elsewhere, or write-protected."""


class InputFault(Fault):
    """What the user typed or asked for cannot be done: no date in it, an empty title."""


class Bug(Exception):
    """Our own mistake: a state that the code promises never to reach."""
