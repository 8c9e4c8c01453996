"""A chronology with everything in it that other programs may stumble over."""

from __future__ import annotations

from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import DAY, Civil
from timeline.exchange.material import Material
from timeline.model import Article, Colour, Event, EventKind, Importance, Mention, Publication, Status

NAUGHTY = (
    '=HYPERLINK("http://x.id","click")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)> & \"quoted\" 'too'",
    "semi;colon \\; back\\slash, comma\nnew line\ttab",
    "bell\x07 null\x00 escape\x1b[31m \ufffe end",
    "# heading *star* _under_ [link](http://x.id) `code` ~~gone~~ 1. one",
    "تحطم مروحية الرئيس في الجبال",
    "会談 🌾 é é",
    "BEGIN:VEVENT",
    "{{template}} ${js} {count} %s",
)


def event(number, interval, title="", **others):
    others.setdefault("kind", EventKind.OCCURRENCE)
    return Event(
        id=number, title=title or f"Event {number}", value="", end_value=None, interval=interval, **others
    )


ARTICLES = (
    Article(
        7,
        'Helikopter <jatuh> & "hilang"',
        "Helikopter jatuh pada 19 Mei. Presiden tewas.",
        "id",
        Publication(Interval.day(2024, 5, 20)),
        "a.txt",
        "Harian Sindang",
        "Tuti",
        "https://x.id/1?a=1&b=2",
    ),
    Article(9, "Di pegunungan", "Kabut tebal.", "id", Publication(), url="javascript:alert(1)"),
)
EVENTS = (
    event(
        1,
        Interval.day(2024, 5, 19),
        "Helikopter jatuh",
        participants=("Presiden; wakil", "Menteri"),
        places=("Tabriz",),
    ),
    event(2, Interval.years(-43), "Caesar was murdered", status=Status.ACCEPTED, kind=EventKind.STATEMENT),
    event(3, Interval.month(2024, 7), "Talks", kind=EventKind.SCHEDULED, confidence=0.3, negated=True),
    event(4, Interval.minute(Civil(2024, 7, 4, 10, 30)), "Meeting at half past ten"),
    event(5, Interval(DISTANT_PAST, Interval.years(1900).begin, Granularity.YEAR), "Before 1900"),
    event(6, Interval(Interval.years(2030).begin, DISTANT_FUTURE, Granularity.YEAR), "From 2030 on"),
    event(
        7,
        Interval(Interval.years(1990).begin, Interval.years(1995).until, Granularity.YEAR, approximate=True),
        "About 1990 to 1995",
    ),
    event(8, Interval.years(12_024), "The clock of the long now strikes"),
    event(9, None, "Nobody knows when"),
    *(event(20 + number, Interval.of_day(738_000 + number), title) for number, title in enumerate(NAUGHTY)),
)
MENTIONS = (
    Mention(1, 1, 7, (0, 29), None, "", None),
    Mention(2, 1, 9, (0, 12), None, "", None),
    Mention(3, 4, 7, (30, 45), None, "", None),
)


def material(events=EVENTS, language="en", title='Kronologi <uji> & "coba"'):
    return Material.of(title, events, ARTICLES, MENTIONS, language)


def written(form, *given, **others):
    """The bytes that a form writes, and the notes on them."""
    found = form.write(material(*given, **others))
    return b"".join(found.portions), found.notes


@st.composite
def intervals(draw):
    """Intervals of every granularity, sharp or not, open or not, from 10,000 BCE to 12,000 CE."""
    unit = draw(st.sampled_from(list(Granularity)))
    begin = draw(st.integers(-10_000 * 366, 12_000 * 365)) * DAY
    if unit <= Granularity.DAYPART:
        begin += draw(st.integers(0, 1439)) * 60
    until = begin + draw(st.integers(1, 400)) * (60 if unit <= Granularity.DAYPART else DAY)
    way = draw(st.sampled_from(["closed", "closed", "closed", "open begin", "open end"]))
    begin = DISTANT_PAST if way == "open begin" else begin
    until = DISTANT_FUTURE if way == "open end" else until
    return Interval(begin, until, unit, draw(st.booleans()))


texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)


@st.composite
def many_events(draw):
    """Events with any text and any date."""
    names = st.lists(texts, max_size=3).map(tuple)
    return [
        event(
            number,
            draw(intervals()),
            draw(texts),
            kind=draw(st.sampled_from(list(EventKind))),
            participants=draw(names),
            places=draw(names),
            tags=draw(names),
            importance=draw(st.sampled_from(list(Importance))),
            colour=draw(st.sampled_from(list(Colour))),
            note=draw(st.just("") | texts),
        )
        for number in range(1, draw(st.integers(1, 4)) + 1)
    ]
