"""Which events are chosen: any number, of which one is the current one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Selection:
    """Positions in the chronology; `current`, the one that was chosen last, is among `chosen`."""

    current: int | None = None
    chosen: frozenset[int] = frozenset()

    @classmethod
    def only(cls, position: int | None) -> Selection:
        """One event, or none."""
        return cls(position, frozenset() if position is None else frozenset({position}))

    @classmethod
    def of(cls, positions: Iterable[int], current: int | None = None) -> Selection:
        """Some events; the first of them is the current one where none is named."""
        chosen = frozenset(positions)
        return cls(current if current in chosen else min(chosen, default=None), chosen)

    def toggled(self, position: int) -> Selection:
        """With an event that was not chosen, without one that was."""
        if position not in self.chosen:
            return Selection(position, self.chosen | {position})
        return Selection.of(self.chosen - {position}, self.current)

    def joined(self, positions: Iterable[int], current: int | None = None) -> Selection:
        """With more events."""
        chosen = self.chosen.union(positions)
        return Selection.of(chosen, self.current if current is None else current)
