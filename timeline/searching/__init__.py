"""What the user types into the search box, read as conditions: words, filters and times in plain words."""

from timeline.searching.parsing import read_query

__all__ = ["read_query"]
