"""Analyses made by hand, for tests that need what extraction would find but not extraction."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from timeline.dates import Granularity, Interval
from timeline.errors import Message
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
from timeline.store.schema import metadata

FIRE = "Gudang beras di Sindang terbakar kemarin."
PLAN = "Bupati akan membangunnya lagi besok."
PRICE = "Harga beras naik pada 2023."
TEXT = f"{FIRE} {PLAN} {PRICE}"
# Of villages so called nothing happens in two.
_BEGINNINGS = ("Ciku", "Lema", "Wono", "Batu", "Karang", "Suka", "Tegal", "Rawa", "Pasir", "Muara")
_ENDINGS = ("pa", "bang", "sari", "putih", "anyar", "mulya", "harjo", "ratu", "dawa", "gede")
_QUARTERS = ("Lor", "Selatan", "Wetan", "Kulon", "Hilir", "Girang", "Tengah", "Permai", "Pusaka", "Indah")
MONDAY = Interval.day(2024, 3, 4)


def raw(
    text: str = TEXT, title: str = "Gudang beras terbakar", published: Publication | None = None
) -> RawArticle:
    """An article as a reader would hand it on."""
    published = published or Publication(
        MONDAY, PublicationSource.METADATA, Message("The page says {date}.", date=MONDAY)
    )
    return RawArticle(
        text,
        title,
        "id",
        published,
        "/berita/gudang.html",
        "Harian Sindang",
        "Tuti",
        "https://x.id/1",
        "Daerah",
        "ab" * 32,
    )


def timex(article: RawArticle, words: str, value: str, interval: Interval | None) -> Timex:
    """The time expression of these words, with reasons of every sort that the store must keep."""
    start = article.text.index(words)
    inner = Message("the article is of {date}", date=article.published.interval or MONDAY)
    why = (Message("“{words}” is one day off, for {reason}.", words=words, reason=inner),)
    return Timex(start, start + len(words), TimexType.DATE, value, interval, why, (Message("Odd."),), 0.75)


def analysis(article: RawArticle | None = None) -> Analysis:
    """What extraction would find: a day before, a day after and a year, relative to the publication."""
    article = article or raw()
    today = article.published.interval
    before = after = None
    if today is not None:
        before = Interval.of_day(today.first_day - 1)
        after = Interval.of_day(today.first_day + 1)
    timexes = (
        timex(article, "kemarin", day_value(before), before),
        timex(article, "besok", day_value(after), after),
        timex(article, "2023", "2023", Interval.years(2023)),
    )
    proposals = (
        proposal(article, FIRE, EventKind.OCCURRENCE, timexes, 0),
        proposal(article, PLAN, EventKind.SCHEDULED, timexes, 1),
        proposal(article, PRICE, EventKind.FIGURE, timexes, 2),
    )
    return Analysis(article, "id", article.published, timexes, proposals)


def proposal(
    article: RawArticle, sentence: str, kind: EventKind, timexes: tuple[Timex, ...], dating: int
) -> Proposal:
    """An event that a sentence tells of, dated by one of the time expressions."""
    start = article.text.index(sentence)
    value, interval = timexes[dating].value, timexes[dating].interval
    evidence = (start, start + len(sentence))
    return Proposal(
        sentence.rstrip("."),
        kind,
        value,
        None,
        interval,
        evidence,
        dating,
        ("Bupati",),
        ("Sindang",),
        confidence=0.5,
    )


def numbered(number: int) -> Analysis:
    """One of many articles that differ in a word; its events took place in a village of its own."""
    first = _BEGINNINGS[number % 10] + _ENDINGS[number // 10 % 10]
    village = f"{first} {_QUARTERS[number // 100 % 10]}"
    found = analysis(raw(f"{TEXT} Laporan nomor {number}."))
    return replace(found, proposals=tuple(replace(item, places=(village,)) for item in found.proposals))


def without(found: Analysis, sentence: str) -> Analysis:
    """The analysis without the event of one sentence, its time expression still there."""
    start = found.article.text.index(sentence)
    return replace(found, proposals=tuple(item for item in found.proposals if item.evidence[0] != start))


# The history of events is only ever added to, also by undo.
HISTORY = frozenset({"acts", "passages"})


def contents(database):
    """Every row of every table but the history of events."""
    with database._engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(table.c.id))]
            for table in metadata.sorted_tables
            if table.name not in HISTORY
        }


def day_value(interval: Interval | None) -> str:
    """The TIMEX3 value of a day."""
    return "XXXX-XX-XX" if interval is None else interval.iso()[0][:10]


ODD_INTERVAL = Interval(-(10**14), -86400 * 365 * 800, Granularity.CENTURY, approximate=True)


def retelling(found: Analysis, sentence: str = PRICE, *, of: str = FIRE) -> Analysis:
    """The analysis with one sentence as a further mention of what another tells, and not as an event."""
    text = found.article.text
    further = next(item for item in found.proposals if item.evidence[0] == text.index(sentence))
    kept = [item for item in found.proposals if item is not further]
    told = (replace(item, retold=(further,)) if item.evidence[0] == text.index(of) else item for item in kept)
    return replace(found, proposals=tuple(told))
