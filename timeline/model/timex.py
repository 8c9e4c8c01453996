"""A time expression found in a text, with the interval it stands for and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates import Interval
from timeline.errors import Message


class TimexType(StrEnum):
    """The four types of TIMEX3 (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression: `text[start:end]`, its TIMEX3 value and the interval it stands for.

    `interval` is None where the expression has no single place on the axis (a duration, a set) or
    where the evidence does not decide ("XXXX-07-04"). `why` are the steps that led to the value:
    rule, words, anchor, arithmetic. `doubts` are contradictions that the user should hear of.
    `confidence` is 0 to 1.
    """

    start: int
    end: int
    type: TimexType
    value: str
    interval: Interval | None
    why: tuple[Message, ...] = ()
    doubts: tuple[Message, ...] = ()
    confidence: float = 1.0
