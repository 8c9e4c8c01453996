import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates.calendar import DAY, HOUR, Civil, civil_of, instant, weekday
from timeline.layout.scale import FINEST, TimeScale
from timeline.layout.steps import STEPS, Step, Unit, instants, wider
from timeline.layout.tick_words import major_label, minor_label
from timeline.layout.ticks import ticks, weekends

YEAR = 365.2425 * DAY
GAP = 10.0


def width_of(text: str) -> float:
    return 7.0 * len(text)


@st.composite
def views(draw):
    year = draw(st.one_of(st.integers(-10_000, 3000), st.integers(-30, 30)))
    step = math.exp(draw(st.floats(math.log(FINEST), math.log(20 * YEAR))))
    return TimeScale(
        instant(Civil(year)) + draw(st.floats(0, YEAR)), max(step, FINEST), draw(st.integers(50, 4000))
    )


def view(first: Civil, last: Civil, width: float = 1600) -> TimeScale:
    return TimeScale.fitting(instant(first), instant(last), width)


def labels(scale: TimeScale, language: str = "en") -> list[str]:
    return [tick.label for tick in ticks(scale, language, width_of, GAP).minor]


@given(views(), st.sampled_from(["en", "id"]))
@settings(max_examples=300)
def test_no_tick_overlaps_its_neighbour(scale, language):
    minor = ticks(scale, language, width_of, GAP).minor
    for tick, following in pairwise(minor):
        room = (following.at - tick.at) / scale.seconds_per_pixel
        assert room >= width_of(tick.label) + GAP - 1e-6


@given(views())
@settings(max_examples=300)
def test_ticks_ascend_and_cover_the_view(scale):
    found = ticks(scale, "en", width_of, GAP)
    for row in (found.minor, found.major):
        times = [tick.at for tick in row]
        assert times == sorted(set(times))
        assert times[0] <= scale.begin
        assert times[-1] < scale.until
    assert list(found.bare) == sorted(found.bare)


@given(views())
def test_the_view_never_holds_a_crowd_of_ticks(scale):
    found = ticks(scale, "en", width_of, GAP)
    assert len(found.minor) <= scale.width / GAP + 2
    assert len(found.bare) <= scale.width / GAP + 2
    assert len(found.major) <= len(found.minor) + 2


@given(views())
def test_nobody_reads_of_a_year_zero(scale):
    found = ticks(scale, "en", width_of, GAP)
    words = " ".join(tick.label for tick in (*found.minor, *found.major)).split()
    assert "0" not in words
    assert not any(word.startswith("-") for word in words)


@given(st.sampled_from(STEPS), st.integers(-10_000, 3000), st.floats(0, 40))
def test_instants_of_a_step_are_never_closer_than_it_says(step, year, reach):
    begin = instant(Civil(year))
    found = list(instants(step, begin, begin + reach * step.shortest))
    gaps = [b - a for a, b in pairwise(found)]
    # The first round year after year 1 is one year nearer to it, as there is no year 0.
    slack = 366 * DAY if step.unit == Unit.YEAR and step.every > 1 else 0
    assert all(gap >= step.shortest - slack for gap in gaps)


@given(st.sampled_from(STEPS), st.integers(-10_000, 3000))
def test_panning_keeps_every_instant(step, year):
    begin = instant(Civil(year))
    length = 12 * step.shortest
    here = set(instants(step, begin, begin + length))
    there = set(instants(step, begin + length / 3, begin + length))
    assert there <= here


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (Civil(2024, 7, 4, 11, 50), Civil(2024, 7, 4, 12, 10), Step(Unit.MINUTE, 1)),
        (Civil(2024, 7, 4), Civil(2024, 7, 5), Step(Unit.HOUR, 1)),
        (Civil(2024, 7, 1), Civil(2024, 7, 15), Step(Unit.DAY)),
        (Civil(2024, 6, 1), Civil(2024, 7, 20), Step(Unit.DAY, brief=True)),
        (Civil(2024, 1, 1), Civil(2024, 8, 1), Step(Unit.WEEK)),
        (Civil(2023), Civil(2024, 9), Step(Unit.MONTH)),
        (Civil(2021), Civil(2024), Step(Unit.MONTH, brief=True)),
        (Civil(2014), Civil(2024), Step(Unit.MONTH, 3, brief=True)),
        (Civil(1990), Civil(2024), Step(Unit.YEAR, 1)),
        (Civil(1750), Civil(2024), Step(Unit.YEAR, 10)),
        (Civil(-10_000), Civil(2024), Step(Unit.YEAR, 1000)),
        (Civil(-90_000), Civil(90_000), Step(Unit.YEAR, 10_000)),
    ],
)
def test_steps_adapt_to_the_span(first, last, expected):
    assert ticks(view(first, last), "en", width_of, GAP).step == expected


def test_round_years_of_both_eras_with_year_one_between():
    assert labels(view(Civil(-299), Civil(300), 700)) == [
        *("300 BCE", "200 BCE", "100 BCE", "1 CE", "100", "200"),
    ]


def test_every_year_about_the_turn_of_the_eras():
    assert labels(view(Civil(-2), Civil(4), 500))[:5] == ["3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE"]


def test_a_round_year_too_near_to_year_one_gives_way():
    scale = TimeScale.fitting(instant(Civil(-9)), instant(Civil(10)), 640)
    found = labels(scale)
    assert found[found.index("1 CE") + 1] == "4"


def test_leap_days_have_their_tick():
    assert "Thu 29" in labels(view(Civil(2024, 2, 20), Civil(2024, 3, 8)))
    assert "Wed 1" in labels(view(Civil(2023, 2, 20), Civil(2023, 3, 8)))
    assert not any("29" in label for label in labels(view(Civil(1900, 2, 20), Civil(1900, 3, 8))))


def test_weeks_begin_on_monday():
    for at in instants(Step(Unit.WEEK), instant(Civil(2024)), instant(Civil(2025))):
        assert weekday(at // DAY) == 0


@pytest.mark.parametrize(
    ("step", "language", "expected"),
    [
        (Step(Unit.DAY), "en", "Fri 5 Jul 2024"),
        (Step(Unit.DAY), "id", "Jum 5 Jul 2024"),
        (Step(Unit.MONTH), "en", "July 2024"),
        (Step(Unit.MONTH), "id", "Juli 2024"),
        (Step(Unit.YEAR), "en", "2024"),
        (Step(Unit.YEAR, 100), "en", "21st century"),
        (Step(Unit.YEAR, 100), "id", "abad ke-21"),
        (Step(Unit.YEAR, 1000), "en", "3rd millennium"),
        (Step(Unit.ERA), "en", "CE"),
    ],
)
def test_names_of_wider_spans(step, language, expected):
    assert major_label(step, instant(Civil(2024, 7, 5)), language) == expected


@pytest.mark.parametrize(
    ("year", "every", "expected"),
    [
        (-99, 100, "1st century BCE"),
        (-199, 100, "2nd century BCE"),
        (1, 100, "1st century"),
        (1000, 100, "11th century"),
        (1200, 100, "13th century"),
        (-999, 1000, "1st millennium BCE"),
        (-2999, 1000, "3rd millennium BCE"),
    ],
)
def test_ages_are_counted_from_the_turn_of_the_eras(year, every, expected):
    assert major_label(Step(Unit.YEAR, every), instant(Civil(year)), "en") == expected


def test_times_of_day_are_written_as_in_the_language():
    at = instant(Civil(2024, 7, 4, 14, 30))
    assert minor_label(Step(Unit.MINUTE, 30), at, "en") == "14:30"
    assert minor_label(Step(Unit.MINUTE, 30), at, "id") == "14.30"
    assert minor_label(Step(Unit.MONTH, brief=True), at, "id") == "Jul"


def test_the_eras_name_the_widest_spans():
    major = ticks(view(Civil(-9000), Civil(3000)), "id", width_of, GAP).major
    assert [tick.label for tick in major] == ["SM", "M"]


@given(st.sampled_from(STEPS), st.integers(-10_000, 3000))
def test_a_labelled_tick_lies_in_one_wider_span_only(step, year):
    spans = wider(step)
    begin = instant(Civil(year))
    starts = set(instants(spans, begin, begin + 40 * step.shortest))
    marks = set(instants(step, begin, begin + 40 * step.shortest))
    if step.unit not in (Unit.WEEK,) and spans.unit != Unit.ERA:
        assert {start for start in starts if start > begin} <= marks


def test_weekends_are_saturday_and_sunday():
    scale = view(Civil(2024, 7, 1), Civil(2024, 7, 31))
    found = list(weekends(scale))
    assert civil_of(found[0][0])[:3] == (2024, 7, 6)
    assert civil_of(found[0][1])[:3] == (2024, 7, 8)
    assert all(until - begin == 48 * HOUR for begin, until in found)


def test_bare_ticks_divide_the_labelled_ones():
    found = ticks(view(Civil(1900), Civil(2100), 800), "en", width_of, GAP)
    assert {tick.at for tick in found.minor if tick.at >= found.bare[0]} <= set(found.bare)
