"""An account made ready to be compared: its words, names and figures in a form that is the same for all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from timeline.merging.figures import Figure, figures
from timeline.merging.lexicon import referring
from timeline.merging.names import Name, name_of
from timeline.merging.terms import named, terms, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.dates import Interval
    from timeline.model import Account, EventKind

# A sentence that runs on tells of much besides; so many letters of it are looked at.
_LONGEST = 600
_CLOCK = re.compile(r"(?<![\d.:,/])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.:,/%])")
# Among so many first words a word that refers to what was said before is looked for.
_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of an account. `key` is the same for the same words in the same place of a text.

    `title`, `words` (of title and sentence) and `context` are stems with their weights. `tokens` are the
    whole words of title and sentence, `beginning` the words with which the article begins; `named` the
    names among the first, `headed` among the second. `amounts` are the figures of the title, `figures`
    those of the sentence, `clocks` its times of day. `refers`: the sentence needs the one before.
    """

    id: int
    article: int
    key: int
    language: str
    interval: Interval | None
    kind: EventKind
    negated: bool
    title: Mapping[str, float]
    words: Mapping[str, float]
    context: Mapping[str, float]
    tokens: frozenset[str]
    beginning: str
    named: frozenset[str]
    headed: frozenset[str]
    names: tuple[Name, ...]
    places: tuple[Name, ...]
    amounts: tuple[Figure, ...]
    figures: tuple[Figure, ...]
    clocks: frozenset[tuple[str, str]]
    refers: bool

    def tells_of(self, words: frozenset[str]) -> bool:
        """Whether all of these stand in title, sentence or the article's beginning."""
        return self.tokens.issuperset(words) or (words - self.tokens).issubset(words_of(self.beginning))


def profile_of(account: Account) -> Profile:
    """The profile of an account."""
    language, sentence = account.language, account.sentence[:_LONGEST]
    both = f"{account.title}\n{sentence}"
    tokens = words_of(both)
    return Profile(
        account.id,
        account.article,
        crc32(f"{account.context}\n{both}".encode("utf-8", "replace")),
        language,
        account.interval,
        account.kind,
        account.negated,
        title=terms(account.title, language),
        words=terms(both, language),
        context=terms(account.context, language),
        tokens=frozenset(tokens),
        beginning=account.context,
        named=named(both, language),
        # Headlines that write every word with a capital are of no use.
        headed=named(account.context.partition("\n")[2], language),
        names=tuple(name_of(name, language) for name in account.participants),
        places=tuple(name_of(name, language) for name in account.places),
        amounts=figures(account.title, language),
        figures=figures(sentence, language),
        clocks=frozenset((hour.zfill(2), minute) for hour, minute in _CLOCK.findall(sentence)),
        refers=not referring(language).isdisjoint(words_of(sentence)[:_BEGINNING]),
    )
