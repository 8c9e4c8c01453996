"""Two mentions compared: what the machine holds of them, and what the user decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Whether two mentions tell of one happening.

    MERGED and PROPOSED are the machine's: alike enough to be merged, or only to ask the user; APART are
    alike, but what else belongs to their events contradicts. RETOLD are of one article, which tells of the
    happening in both sentences. SAME and DIFFERENT are the user's, which no machine overrides.
    """

    MERGED = "merged"
    PROPOSED = "proposed"
    APART = "apart"
    RETOLD = "retold"
    SAME = "same"
    DIFFERENT = "different"

    @property
    def is_users(self) -> bool:
        """Whether the user said so."""
        return self in (Verdict.SAME, Verdict.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Pair:
    """A comparison of two mentions, `one` the smaller number; `score` is 0 to 1."""

    one: int
    other: int
    verdict: Verdict
    score: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two events that may be one, and the mention of each by which that is seen; `score` is 0 to 1."""

    event_id: int
    other_event_id: int
    mention_id: int
    other_mention_id: int
    score: float
