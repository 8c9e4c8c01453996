"""What paths that came onto the window hold: articles, chronologies of other programs, or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import Fault
from ui.language import interface_language

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.app.handing import Opened
    from timeline.errors import Message
    from timeline.reading import Source


class Unpacked(NamedTuple):
    """What paths hold: articles, files of events that were read, and why others of these could not be."""

    sources: Sequence[Source]
    events: Sequence[Opened]
    faults: Sequence[Message]


def unpacked(paths: Sequence[Path]) -> Unpacked:
    """Beside the window: find the articles in files and folders, and read the files of events."""
    # The readers are slow to import, and the window paints without them.
    from timeline.app.handing import is_taken, opened
    from timeline.reading import expand

    events: list[Opened] = []
    faults: list[Message] = []
    brought = [path for path in paths if is_taken(path)]
    for path in brought:
        try:
            events.append(opened(path, interface_language()))
        except Fault as fault:
            faults.append(fault.message)
    return Unpacked(expand(path for path in paths if path not in brought), events, faults)
