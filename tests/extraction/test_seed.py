"""The article that everything began with, in our own words: no date, no year, and still it can be dated."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.extraction.articles import SEED_EN, SEED_ID
from timeline.dates import Interval
from timeline.extraction import analyse
from timeline.model import EventKind, Publication, PublicationSource, RawArticle

ROOT = Path(__file__).resolve().parents[2]
EXPECTED = [
    ("2024-07-04", EventKind.OCCURRENCE),
    ("2023", EventKind.FIGURE),
    ("2024-05-19", EventKind.OCCURRENCE),
]
MEETING = Interval.day(2024, 7, 4)
STATED = Publication(Interval.day(2024, 7, 5), PublicationSource.METADATA)
CLOCKS = """
import datetime, sys, time
real, year = datetime.datetime, int(sys.argv[1])
then = real(year, 3, 9, 12)
class Moment(real):
    now = classmethod(lambda cls, zone=None: then.replace(tzinfo=zone))
    utcnow = today = classmethod(lambda cls: then)
class Day(datetime.date):
    today = classmethod(lambda cls: then.date())
datetime.datetime, datetime.date = Moment, Day
time.time = lambda: (then - real(1970, 1, 1)).total_seconds()
assert datetime.date.today().year == time.gmtime(time.time()).tm_year == year
from tests.extraction.articles import SEED_ID
from timeline.extraction import analyse
from timeline.model import RawArticle
analysis = analyse(RawArticle(SEED_ID))
print(analysis.published.interval.iso()[0], *sorted(p.value for p in analysis.proposals))
"""


def told(analysis):
    return [(proposal.value, proposal.kind) for proposal in analysis.proposals]


@pytest.mark.parametrize("text", [SEED_ID, SEED_EN])
def test_the_text_alone_gives_its_three_events(text):
    analysis = analyse(RawArticle(text))
    assert told(analysis) == EXPECTED
    assert all(proposal.interval is not None for proposal in analysis.proposals)


@pytest.mark.parametrize("text", [SEED_ID, SEED_EN])
def test_the_publication_date_is_inferred_and_says_why(text):
    published = analyse(RawArticle(text)).published
    assert published.interval == MEETING
    assert published.source == PublicationSource.INFERRED
    assert published.why is not None
    assert "4 July 2024" in published.why.in_words("en")


@pytest.mark.parametrize("text", [SEED_ID, SEED_EN])
def test_a_stated_publication_date_gives_the_same_three(text):
    analysis = analyse(RawArticle(text, published=STATED))
    assert told(analysis) == EXPECTED
    assert analysis.published == STATED


@pytest.mark.parametrize("year", ["1999", "2040"])
def test_the_clock_of_the_computer_decides_nothing(year):
    run = subprocess.run(
        [sys.executable, "-c", CLOCKS, year], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["2024-07-04T00:00", "2023", "2024-05-19", "2024-07-04"]


@pytest.mark.parametrize(
    "text",
    [
        "Putin dan Mokhber bertemu di Astana pada Kamis (4/7). Mereka berjanji bekerja sama.",
        "Putin dan Mokhber bertemu di Astana pada 4 Juli. Mereka berjanji bekerja sama.",
    ],
)
def test_where_nothing_decides_the_year_stays_open(text):
    analysis = analyse(RawArticle(text, language="id"))
    assert analysis.published.interval is None
    assert [timex.value for timex in analysis.timexes] == ["XXXX-07-04"]
    assert [timex.interval for timex in analysis.timexes] == [None]
    assert [(proposal.value, proposal.interval) for proposal in analysis.proposals] == [("XXXX-07-04", None)]
