"""What must hold for any text at all."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extraction.articles import ALL
from tests.tagging.marked import stated, tagged
from tests.tagging.written import Written, written
from timeline.dates import timex3
from timeline.language import available_languages, load_pack
from timeline.model import Publication, TimexType
from timeline.tagging import tag

languages = st.sampled_from((*available_languages(), "fr", "ar", "th", "ja"))
publications = st.sampled_from(
    (None, stated("2025-06-18"), stated("2025-06"), stated("BC0044"), stated("9999-12-31"))
)
any_text = st.text(st.characters(exclude_categories=("Cs",)))
# Bidirectional controls, combining marks, emoji of several code points, NUL, digits of other scripts.
ODD = (
    "\u202e",
    "\u2067",
    "\u0301",
    "\U0001f469\u200d\U0001f680",
    "\0",
    "\ufeff",
    "٣",
    "３",
    "ⅳ",
    "²",
    "\u2028",
    "\x85",
    "İ",
    "ß",
)
WORDS = (
    *(
        "Senin",
        "(4/7)",
        "4",
        "Juli",
        "2024",
        "kemarin",
        "dua",
        "hari",
        "lalu",
        "pukul",
        "07.55",
        "WIB",
        "ke-9",
        "SM",
    ),
    *(
        "the",
        "third",
        "quarter",
        "of",
        "last",
        "year",
        "Friday",
        "a",
        "half",
        "ago",
        "12",
        "May",
        "early",
        "BC",
    ),
    *(
        ",",
        "-",
        "(",
        ")",
        "–",
        "/",
        ".",
        "'s",
        "\n",
        "0",
        "00",
        "31",
        "1/1",
        "99",
        "1446",
        "H",
        "abad",
        "century",
    ),
)
soup = st.lists(st.sampled_from(WORDS + ODD), max_size=40).flatmap(
    lambda words: st.sampled_from((" ", "", "\n")).map(lambda glue: glue.join(words))
)


def sound(text: str, language: str, published: Publication | None) -> None:
    """The expressions lie within the text, in order, apart; their values can be read."""
    timexes = tag(text, language, published).timexes
    for timex in timexes:
        assert 0 <= timex.start < timex.end <= len(text)
        surface = text[timex.start : timex.end]
        assert surface == surface.strip()
        assert timex.value
        if timex.type in (TimexType.DURATION, TimexType.SET):
            assert timex.interval is None
        elif (
            timex.interval is not None and (day := timex3.interval_of(timex.value.split("T")[0])) is not None
        ):
            # Compared by the day: "dini hari" has the letters of the morning and hours of its own. Midnight
            # at its end (24:00) is where the next day begins.
            assert day.overlaps(timex.interval) or day.until == timex.interval.begin
    assert all(one.end <= other.start for one, other in itertools.pairwise(timexes))


@given(any_text, languages, publications)
def test_any_text_is_read_without_a_slip(text, language, published):
    sound(text, language, published)


@settings(max_examples=400)
@given(soup, languages, publications)
def test_any_mixture_of_words_of_time_is_read_without_a_slip(text, language, published):
    sound(text, language, published)


NUMBERS = (
    "3",
    "31",
    "98",
    "2024",
    "1446",
    "1,5",
    "20.30",
    "08.00-16.00",
    "2023/24",
    "H-3",
    "5th",
    "Q3",
    "'98",
)


@st.composite
def words_of_one(draw: st.DrawFn) -> tuple[str, str]:
    """Any words of the whole lexicon of a language, in any order, with numbers and marks between them."""
    language = draw(st.sampled_from(available_languages()))
    pack = load_pack(language)
    words = st.sampled_from((*sorted(pack.lexicon), *sorted(pack.numbers), *NUMBERS * 8))
    pieces = draw(st.lists(st.tuples(words, st.sampled_from((" ", " ", ", ", " (", ") ", "-"))), max_size=25))
    return "".join(word + mark for word, mark in pieces), language


@settings(max_examples=400)
@given(words_of_one(), publications)
def test_any_words_of_a_lexicon_are_read_without_a_slip(mixture, published):
    text, language = mixture
    sound(text, language, published)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str]:
    """One of our articles, damaged: pieces cut, doubled, exchanged, filled with odd characters."""
    language = draw(st.sampled_from(sorted(ALL)))
    text = draw(st.sampled_from(ALL[language]))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(start + draw(st.integers(0, 40)), len(text))
        middle = draw(
            st.sampled_from(("", text[start:end] * 2, text[start:end][::-1], *ODD, "1/1/1/", "((("))
        )
        text = text[:start] + middle + text[end:]
    return text, language


@given(mutated(), publications)
def test_a_damaged_article_is_read_without_a_slip(article, published):
    text, language = article
    sound(text, language, published)


@given(mutated())
def test_what_is_found_does_not_hang_on_what_was_read_before(article):
    first = tag(*article)
    tag(ALL["en"][1], "en")
    assert tag(*article) == first


@pytest.mark.parametrize("language", ["id", "en"])
@settings(max_examples=300)
@given(st.data())
def test_a_date_written_out_is_read_back(language, data):
    sentence: Written = data.draw(written(language))
    found = tagged(sentence.text, language, sentence.created).timexes
    assert tuple(timex.value for timex in found) == sentence.values
