"""From one event to the next: of all, or of a lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ui.canvas.lane_keeping import LaneKeeping


def following(count: int, selected: int | None, by: int) -> int | None:
    """The position of the event after (before) the selected one of `count`; None at the end of them."""
    there = (0 if by > 0 else count - 1) if selected is None else selected + by
    return there if 0 <= there < count else None


def following_in_lane(lanes: LaneKeeping, selected: int | None, by: int) -> int | None:
    """The same within a lane: the current one, or else the first one in which the event stands."""
    lane = lanes.lane(lanes.current)
    if lane is None:
        mine = (slot.lane for slot in lanes.slots() if selected is not None and slot.lane.holds(selected))
        lane = next(mine, None)
    if lane is None or not len(lane):
        return None
    if selected is None:
        return int(lane.positions[0 if by > 0 else -1])
    side = "right" if by > 0 else "left"
    there = int(np.searchsorted(lane.positions, selected, side=side)) - (by < 0)
    return int(lane.positions[there]) if 0 <= there < len(lane) else None
