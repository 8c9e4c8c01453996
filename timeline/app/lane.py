"""The one thread in which a session lives."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Lane:
    """Runs functions one after the other in a thread of its own; what is asked first is done first."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")

    def submit(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Have `function` called in the lane; the future holds what it returns or raises."""
        return self._executor.submit(function, *args, **kwargs)

    def close(self) -> None:
        """Finish what was asked for, then end the thread."""
        self._executor.shutdown(wait=True)
