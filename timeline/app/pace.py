"""How fast an import goes, and how long it will still take."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import monotonic

# So long is looked back: longer than one thick book takes, short enough to follow a change of pace.
_SPAN = 20.0
# Before so many are done nothing is said: the first ones wait for the language models to load.
_FEWEST = 5


class Pace:
    """Counts what is done; a pause is cut out of the time, so that it does not look like slowness."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()
        self._done = 0
        self._paused: float | None = None
        self._mark()

    def advance(self, count: int = 1) -> None:
        """Note that so many more are done."""
        self._done += count
        self._mark()

    def pause(self) -> None:
        """Stop the clock."""
        if self._paused is None:
            self._paused = self._clock()

    def resume(self) -> None:
        """Let the clock go on."""
        if self._paused is not None:
            lost, self._paused = self._clock() - self._paused, None
            self._marks = deque((when + lost, done) for when, done in self._marks)

    @property
    def rate(self) -> float | None:
        """How many are done in a second of late; None as long as that would be a guess."""
        if self._done < _FEWEST:
            return None
        begin, before = self._marks[0]
        now = self._clock() if self._paused is None else self._paused
        return (self._done - before) / (now - begin) if now > begin and self._done > before else None

    def remaining(self, left: int) -> float | None:
        """The seconds that `left` more will take at this pace; None as long as that is not known."""
        rate = self.rate
        return left / rate if rate else None

    def _mark(self) -> None:
        now = self._clock()
        self._marks.append((now, self._done))
        while len(self._marks) > 2 and now - self._marks[1][0] > _SPAN:
            self._marks.popleft()
