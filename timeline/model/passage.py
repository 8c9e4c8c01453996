"""What became of an event in the course of time: who changed what of it, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from timeline.errors import Message

# Who acts where it is no version of ours.
USER = "user"


@dataclass(frozen=True, slots=True)
class Passage:
    """One step in the history of an event.

    `at` is the time in UTC (ISO 8601), `actor` `USER` or the version of ours that acted. `before` and
    `after` hold what changed, by name, in plain values; `before` is None where the event began,
    `after` where it ended.
    """

    at: str
    actor: str
    step: Message
    before: dict[str, Any] | None
    after: dict[str, Any] | None
