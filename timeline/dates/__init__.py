"""Time values: half-open intervals on one integer axis, calendars, TIMEX3. Standard library only."""

from timeline.dates.interval import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval

__all__ = ["DISTANT_FUTURE", "DISTANT_PAST", "Granularity", "Interval"]
