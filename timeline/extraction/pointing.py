"""The event that a person points at in an article: not asked is whether it is one, only what is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.candidates import candidates
from timeline.extraction.clipping import clipped_title
from timeline.extraction.dating import Manner
from timeline.extraction.likelihood import likelihood_of
from timeline.extraction.telling import Telling, tellings
from timeline.language import load_pack
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Interval
    from timeline.extraction.candidates import Candidate
    from timeline.language import LanguagePack
    from timeline.model import Publication, Timex

    Place = tuple[int, int]

# What is dated nowhere has this value in TIMEX3.
UNDATED = "XXXX"
# A part of a sentence that is so long, in words, is what the event is called.
_FEWEST, _MOST = 2, 16
_WORD = re.compile(r"\w[\w'’.-]*")


class Pointing(NamedTuple):
    """A place of an article, `text[start:end]`, with what is known of the article."""

    text: str
    language: str
    published: Publication
    timexes: Sequence[Timex]
    place: Place


class Pointed(NamedTuple):
    """The event told at a place; `timex` is the index of the expression that dates it, if one does."""

    title: str
    kind: EventKind
    value: str = UNDATED
    end_value: str | None = None
    interval: Interval | None = None
    timex: int | None = None
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def point_out(pointing: Pointing) -> Pointed:
    """What is told at a place, dated by an expression there or else by one of the same sentence.

    A part of a sentence names the event itself; a whole one, or its date alone, is made a title of.
    """
    pack = load_pack(pointing.language)
    draft = _draft(pointing, pack)
    own = _own_title(pointing, draft, pack)
    if draft is None:
        return Pointed(own or _words(pointing), EventKind.OCCURRENCE)
    (told, *_) = tellings([draft], pointing.text, pack)[0] or [Telling("", draft.kind)]
    date = draft.date
    return Pointed(
        own or told.title or _words(pointing),
        told.kind,
        date.value,
        date.end_value,
        date.interval,
        date.position,
        told.names.participants,
        told.names.places,
    )


def _draft(pointing: Pointing, pack: LanguagePack) -> Candidate | None:
    """The likeliest dating of the place, those with a date inside it first."""
    start, end = pointing.place

    def rank(draft: Candidate) -> tuple[bool, bool, float]:
        first = draft.date.first
        inside = first.start < end and first.end > start
        return inside, draft.date.interval is not None, likelihood_of(draft)

    near = [
        draft
        for draft in candidates(pointing.text, pointing.published, pointing.timexes, pack)
        # That a sentence goes on with the date of another is a guess, which a person did not ask for.
        if draft.date.manner != Manner.CONTINUED and draft.evidence[0] < end and draft.evidence[1] > start
    ]
    return max(near, key=rank, default=None)


def _own_title(pointing: Pointing, draft: Candidate | None, pack: LanguagePack) -> str:
    """The words pointed at as a title, where they are a part of a sentence and more than a date."""
    start, end = pointing.place
    whole = draft is not None and start <= draft.evidence[0] and end >= draft.evidence[1]
    dates = [
        (max(timex.start, start) - start, min(timex.end, end) - start)
        for timex in pointing.timexes
        if timex.start < end and timex.end > start
    ]
    words = pointing.text[start:end]
    if whole or "\n" in words.strip():
        return ""
    title = clipped_title(words, dates, dates[0] if dates else (0, 0), pack.events)
    return title if _FEWEST <= len(_WORD.findall(title)) <= _MOST else ""


def _words(pointing: Pointing) -> str:
    """The first words of the place, where nothing better is at hand."""
    words = pointing.text[slice(*pointing.place)].split()
    short = " ".join(words[:_MOST])
    return f"{short}…" if len(words) > _MOST else short
