"""Many numbers in portions that one statement takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

# Fewer than SQLite takes as parameters of one statement.
_MOST = 10_000


def chunks(ids: Iterable[int], times: int = 1) -> Iterator[list[int]]:
    """The ids in lists short enough to be parameters of a statement, which names them so many times."""
    remaining = iter(ids)
    while chunk := list(islice(remaining, _MOST // times)):
        yield chunk
