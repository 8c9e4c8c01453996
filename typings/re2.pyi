"""The part of google-re2's interface that we use; the package itself has no types."""

from collections.abc import Iterator

class Options:
    longest_match: bool
    case_sensitive: bool
    max_mem: int

class Match:
    def span(self, group: int = 0) -> tuple[int, int]: ...

class Pattern:
    def finditer(self, text: str | bytes) -> Iterator[Match]: ...

def compile(pattern: str, options: Options | None = None) -> Pattern: ...
