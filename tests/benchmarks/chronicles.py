"""Realistic events in any number: bursts, long spans, mixed granularity, ten languages in the titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import numpy as np

from timeline.dates import Granularity, Interval
from timeline.dates.calendar import DAY, Civil, instant
from timeline.layout import KINDS, Chronology, Columns, Facet, Flag
from timeline.model import Event, Status

YEAR = 365.2425 * DAY
TITLES = (
    "The council met to discuss the harbour and put off its decision",
    "Presiden membuka pelabuhan baru di pesisir utara",
    "Harga beras naik untuk ketiga kalinya dalam sebulan",
    "Das Parlament stimmte dem Haushalt nach langer Debatte zu",
    "Les pompiers ont maîtrisé l'incendie de la vieille halle",
    "El puente fue abierto de nuevo al tránsito",
    "Правительство объявило о новых мерах",
    "اجتمع الوزراء في العاصمة لبحث الاتفاق",
    "代表团抵达首都参加会谈",
    "知事は記者会見で計画の延期を発表した",
    "मंत्री ने नई योजना की घोषणा की",
    "Talks ended",
)
_GRANULARITIES = (
    (Granularity.MINUTE, 60, 0.04),
    (Granularity.HOUR, 3600, 0.04),
    (Granularity.DAY, DAY, 0.78),
    (Granularity.MONTH, 30 * DAY, 0.08),
    (Granularity.YEAR, 365 * DAY, 0.06),
)


class Chronicle(Sequence[Event]):
    """Events made when asked for, so that a million of them take the room of their columns only."""

    def __init__(self, columns: Columns, granularity: np.ndarray, titles: Sequence[str]) -> None:
        self.columns = columns
        self._granularity = granularity
        self._titles = titles
        self.chronology = Chronology.of_columns(columns)

    def kinds(self) -> Facet:
        """The events by their kind."""
        return Facet.of_codes("kind", [kind.value for kind in KINDS], self.columns.kind.astype(np.int32))

    def places(self) -> Facet:
        """The events by one of 60 places, of which few are named often."""
        draw = np.random.default_rng(2)
        codes = (draw.zipf(1.5, len(self)) % 60).astype(np.int32) - 1
        return Facet.of_codes("place", [f"Place {number}" for number in range(60)], codes)

    def __len__(self) -> int:
        return len(self.columns.ids)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Event]: ...
    def __getitem__(self, index: int | slice) -> Event | Sequence[Event]:
        """The event of an index of the columns."""
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        columns = self.columns
        flags = int(columns.flags[index])
        interval = Interval(
            int(columns.begin[index]),
            int(columns.until[index]),
            Granularity(int(self._granularity[index])),
            bool(flags & Flag.APPROXIMATE),
        )
        return Event(
            id=int(columns.ids[index]),
            title=f"{self._titles[index % len(self._titles)]} ({index})",
            kind=KINDS[int(columns.kind[index])],
            value="",
            end_value=None,
            interval=interval,
            confidence=float(columns.confidence[index]),
            status=Status.ACCEPTED if flags & Flag.SETTLED else Status.PROPOSED,
        )


def chronicle(
    count: int, *, first: int = 1990, last: int = 2025, seed: int = 1, titles: Sequence[str] = TITLES
) -> Chronicle:
    """`count` events between two years: half of them in bursts of some days, the others anywhere."""
    draw = np.random.default_rng(seed)
    begin, until = instant(Civil(first)), instant(Civil(last))
    centres = draw.uniform(begin, until, max(count // 200, 3))
    burst = centres[draw.integers(0, len(centres), count)] + draw.normal(0, 6 * DAY, count)
    at = np.where(draw.random(count) < 0.5, burst, draw.uniform(begin, until, count))
    chosen = draw.choice(len(_GRANULARITIES), count, p=[share for *_, share in _GRANULARITIES])
    length = np.array([seconds for _, seconds, _ in _GRANULARITIES])[chosen]
    start = (at // length * length).astype(np.int64)
    spans = np.where(draw.random(count) < 0.06, np.maximum(draw.exponential(5, count).astype(np.int64), 2), 1)
    granularity = np.array([int(unit) for unit, *_ in _GRANULARITIES])[chosen]
    columns = Columns(
        ids=np.arange(1, count + 1),
        begin=start,
        until=start + length * spans,
        kind=draw.choice(len(KINDS), count, p=(0.55, 0.1, 0.2, 0.1, 0.05)).astype(np.uint8),
        flags=_flags(draw, count, granularity),
        confidence=np.round(1 - draw.beta(1, 3, count), 2).astype(np.float32),
        importance=np.zeros(count, np.uint8),
        colour=np.zeros(count, np.uint8),
        granularity=granularity.astype(np.uint8),
    )
    doubtful = (columns.confidence < 0.5) & (columns.flags & Flag.SETTLED == 0)
    columns.flags[doubtful] |= np.uint8(Flag.DOUBTFUL)
    return Chronicle(columns, granularity, titles)


def _flags(draw: np.random.Generator, count: int, granularity: np.ndarray) -> np.ndarray:
    flags = np.zeros(count, np.uint8)
    flags[draw.random(count) < 0.06] |= np.uint8(Flag.APPROXIMATE)
    flags[draw.random(count) < 0.05] |= np.uint8(Flag.SETTLED)
    flags[granularity >= Granularity.WEEK] |= np.uint8(Flag.COARSE)
    return flags
