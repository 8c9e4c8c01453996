"""Articles that tell of one happening or of several, with the events that extraction would find."""

from __future__ import annotations

from timeline.dates import Interval
from timeline.model import (
    Analysis,
    EventKind,
    Proposal,
    Publication,
    PublicationSource,
    RawArticle,
    Timex,
    TimexType,
)

SUNDAY = Interval.day(2024, 5, 19)
SANK = "Kapal Sinar Harapan yang membawa 40 penumpang tenggelam di Selat Lembata, Minggu (19/5/2024)."
SANK_TOO = "Kapal Sinar Harapan karam di Selat Lembata dengan 40 penumpang pada Minggu (19/5/2024)."
SANK_IN_ENGLISH = "The ferry Sinar Harapan sank in the Lembata Strait on Sunday with 40 passengers aboard."
VISIT = "Menteri Suwandi Halim mengunjungi pasar Kedonganan di Badung pada Minggu (19/5/2024)."


def proposal(
    text: str,
    sentence: str,
    title: str = "",
    *,
    interval: Interval | None = SUNDAY,
    who: tuple[str, ...] = (),
    where: tuple[str, ...] = (),
    kind: EventKind = EventKind.OCCURRENCE,
    negated: bool = False,
    confidence: float = 0.8,
) -> Proposal:
    """An event told by a sentence of the text; its title is the sentence unless another is given."""
    start = text.index(sentence)
    value = interval.iso()[0][:10] if interval else "XXXX-XX-XX"
    return Proposal(
        title or sentence.partition(" pada ")[0].partition(",")[0].rstrip("."),
        kind,
        value,
        None,
        interval,
        (start, start + len(sentence)),
        0,
        who,
        where,
        negated,
        confidence,
    )


def article(*sentences: str, language: str = "id", headline: str = "", tail: str = "", **claims) -> Analysis:
    """An article of these sentences, each an event; `claims` go to the first."""
    text = " ".join([*sentences, tail]).strip()
    raw = RawArticle(
        text,
        headline or sentences[0],
        language,
        Publication(Interval.day(2024, 5, 20), PublicationSource.METADATA),
    )
    timexes = (Timex(0, 5, TimexType.DATE, "2024-05-19", claims.get("interval", SUNDAY)),)
    proposals = [proposal(text, sentences[0], **claims)]
    proposals += [proposal(text, sentence) for sentence in sentences[1:]]
    return Analysis(raw, language, raw.published, timexes, tuple(proposals))
