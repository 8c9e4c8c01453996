"""How long 100,000 events take to be put together, what that costs in memory, and how it grows.

    python -m tests.benchmarks.bench_merging [COUNT]

Stories are drawn by chance: each has a day in ten years, a place, names and words, and is told by one
to a dozen articles in sentences of their own, a tenth of them in English. Words are drawn as in a
language, few of them often. All runs in memory on one core; the time is the processor's. The last line
is an import: what merging adds to the storing of an article in a project that holds many.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.store.samples import numbered
from timeline.app import commands
from timeline.app.session import Session
from timeline.dates import Granularity, Interval
from timeline.dates.calendar import day_number
from timeline.merging.batch import merged
from timeline.merging.terms import commonness
from timeline.model import Account, EventKind

COUNT = 100_000
GOAL_SECONDS, GOAL_MB = 60, 1000
CONSONANTS, VOWELS = "bcdgjklmnprstwy", "aiuaieo"
STORED = 600


class Newsroom:
    """Makes accounts of stories, the same ones for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._common = {code: sorted(commonness()[code]) for code in ("id", "en")}
        self._rare = [self._word() for _ in range(30_000)]
        self._names = [f"{self._word().title()} {self._word().title()}" for _ in range(8_000)]
        self._places = [self._word().title() for _ in range(1_500)]
        self._first = day_number(2015, 1, 1)

    def accounts(self, count: int) -> Iterator[Account]:
        """So many accounts, story by story, each of an article of its own."""
        number = 0
        while number < count:
            for account in self._story(number + 1):
                if number < count:
                    number += 1
                    yield account

    def _story(self, first: int) -> Iterator[Account]:
        draw = self._chance
        day = self._first + draw.randrange(3650)
        interval = Interval.of_day(day)
        if draw.random() < 0.1:
            interval = Interval(interval.begin, interval.begin + 30 * 86400, Granularity.MONTH)
        words = [*draw.sample(self._rare, 5), *draw.sample(self._names, 2)]
        place = draw.choice(self._places)
        kind = draw.choice(list(EventKind))
        for number in range(first, first + min(12, int(draw.expovariate(0.5)) + 1)):
            language = "en" if draw.random() < 0.1 else "id"
            title = self._told(words, 6, language)
            yield Account(
                number,
                number,
                language,
                f"{self._told(words, 8, language)}\n{self._told(words, 30, language)}",
                f"{title} {place} {self._told(words, 16, language)}.",
                title,
                kind,
                interval,
                tuple(word for word in words if " " in word),
                (place,),
                draw.random() < 0.03,
            )

    def _told(self, words: list[str], length: int, language: str) -> str:
        """A sentence of the story's words among common ones."""
        draw = self._chance
        common = self._common[language]
        chosen = draw.sample(words, min(len(words), length // 2))
        chosen += [common[int(len(common) * draw.random() ** 3)] for _ in range(length - len(chosen))]
        draw.shuffle(chosen)
        return " ".join(chosen)

    def _word(self) -> str:
        draw = self._chance
        return "".join(draw.choice(CONSONANTS) + draw.choice(VOWELS) for _ in range(draw.randint(2, 5)))


def memory() -> int:
    """The most that this process had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measure(count: int) -> None:
    """Put so many accounts together, and tell how it went."""
    accounts = list(Newsroom().accounts(count))
    before, start = memory(), time.process_time()
    grouping = merged(accounts)
    seconds = time.process_time() - start
    several = sum(len(group) > 1 for group in grouping.groups)
    print(
        f"{count:7,} events: {seconds:5.1f} s (goal {GOAL_SECONDS} s for {COUNT:,}), "
        f"{memory():,} MB in all, {before:,} before (goal {GOAL_MB:,} MB); "
        f"{len(grouping.groups):,} groups, {several:,} of several, {len(grouping.pairs):,} pairs kept"
    )


def measure_storing() -> None:
    """What merging adds to storing an article."""
    found = [numbered(number) for number in range(STORED)]
    with tempfile.TemporaryDirectory() as folder:
        session = Session.create(Path(folder) / "p.linimasa")
        placed, place = [0.0], session.merger.place

        def timed(*arguments, **options) -> None:
            start = time.process_time()
            place(*arguments, **options)
            placed[0] += time.process_time() - start

        session.merger.place = timed
        start = time.process_time()
        for analysis in found:
            commands.add_article(session, analysis=analysis)
        whole = time.process_time() - start
        session.close()
    print(
        f"storing an article of 3 events in a project of {STORED // 2} on average: "
        f"{1000 * whole / STORED:.1f} ms, of which merging {1000 * placed[0] / STORED:.1f} ms"
    )


def main() -> None:
    """A tenth first, to see how it grows."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    for size in (count // 10, count):
        measure(size)
    measure_storing()


if __name__ == "__main__":
    main()
