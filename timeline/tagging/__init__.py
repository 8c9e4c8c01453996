"""Time expressions: found, parsed, resolved in the document's context, explained."""

from timeline.tagging.tagger import Tagged, tag
from timeline.tagging.typed import DateReading, read_date

__all__ = ["DateReading", "Tagged", "read_date", "tag"]
