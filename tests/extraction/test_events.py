"""Events of whole articles: their evidence, their titles, and what makes none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.articles import ALL, COURT_EN
from tests.tagging.marked import stated
from tests.tagging.test_properties import any_text, mutated, soup
from timeline.dates import Interval
from timeline.extraction import analyse
from timeline.extraction.titles import LONGEST
from timeline.model import Analysis, Publication, PublicationSource, RawArticle

CREATED = "2025-06-18"
articles = pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in ALL.items() for text in texts]
)


def analysis_of(text: str, language: str = "", created: str | None = CREATED) -> Analysis:
    """What is learnt of a text whose publication date is stated, or not."""
    return analyse(
        RawArticle(text, language=language, published=stated(created) if created else Publication())
    )


def sound(analysis: Analysis) -> None:
    """Evidence lies in the text, no earlier than the expression that dates it; titles are short."""
    text = analysis.article.text
    for proposal in analysis.proposals:
        start, end = proposal.evidence
        timex = analysis.timexes[proposal.timex]
        assert 0 <= start < end <= len(text)
        assert 0 <= timex.start < timex.end <= end
        assert 1 <= len(proposal.title.split()) <= LONGEST == 12
        assert proposal.title == " ".join(proposal.title.split())
        assert proposal.value
        assert 0 < proposal.confidence <= 1


@articles
@pytest.mark.parametrize("created", [None, CREATED])
def test_evidence_and_titles_of_our_articles(language, text, created):
    analysis = analysis_of(text, created=created)
    assert analysis.language == language
    assert len(analysis.proposals) >= 3
    sound(analysis)


@given(any_text, st.sampled_from(("", "id", "en", "fr")))
def test_any_text_is_analysed_without_a_slip(text, language):
    sound(analysis_of(text, language))


@given(soup, st.sampled_from(("id", "en")))
def test_any_mixture_of_words_of_time_is_analysed_without_a_slip(text, language):
    sound(analysis_of(text, language))


@given(mutated())
def test_a_damaged_article_is_analysed_without_a_slip(article):
    sound(analysis_of(*article))


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Sebuah gudang di Cikupa terbakar pada Senin (16/6/2025).",
            "id",
            "Sebuah gudang di Cikupa terbakar",
        ),
        (
            "Pada 4 Juli 2024 Putin dan Mokhber bertemu di Astana.",
            "id",
            "Putin dan Mokhber bertemu di Astana",
        ),
        (
            "Sidang akan digelar Jumat (20/6) pukul 09.00 WIB di Bandung.",
            "id",
            "Sidang akan digelar di Bandung",
        ),
        (
            "On Monday, June 16, 2025, a warehouse burnt down in Leeds.",
            "en",
            "Warehouse burnt down in Leeds",
        ),
        ("The two presidents met in Astana on July 4, 2024.", "en", "Two presidents met in Astana"),
        ("The trial opened at 9:30 a.m. on Monday in Hartford.", "en", "Trial opened in Hartford"),
    ],
)
def test_a_title_is_the_sentence_without_its_date(text, language, title):
    assert [proposal.title for proposal in analysis_of(text, language).proposals] == [title]


def test_a_long_sentence_is_cut_to_twelve_words():
    text = (
        "Pada Senin (16/6/2025) rombongan besar petani dari tujuh desa di lereng gunung itu berjalan kaki "
        "menuju kantor bupati sambil membawa hasil panen yang membusuk."
    )
    (proposal,) = analysis_of(text, "id").proposals
    assert len(proposal.title.split()) <= LONGEST
    assert proposal.title.startswith("Rombongan besar petani")
    assert "berjalan kaki menuju kantor bupati" in proposal.title
    assert not proposal.title.endswith((" yang", " sambil", " dari", " di"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sidang berlangsung tiga hari.", "id"),
        ("Pasar dibuka setiap Senin.", "id"),
        ("Ia kini tinggal di Bali.", "id"),
        ("The trial lasted for three days.", "en"),
        ("She now lives in Spain and swims every morning.", "en"),
        ("Jazz clubs flourished in the 1920s.", "en"),
        ("2024", "en"),
        ("", "id"),
        ("Harga tiket Rp 2.025 untuk 2.000 orang.", "id"),
    ],
)
def test_what_names_no_date_makes_no_event(text, language):
    assert analysis_of(text, language).proposals == ()


def test_the_dateline_dates_the_article_and_is_no_event():
    analysis = analyse(RawArticle(COURT_EN))
    assert analysis.published.source == PublicationSource.DATELINE
    assert analysis.published.interval == Interval.day(2025, 6, 17)
    values = [proposal.value for proposal in analysis.proposals]
    assert "2025-06-16" in values
    assert "2025-06-17" in values
    assert "2023-06-18" in values
    assert not any("HARTFORD" in proposal.title for proposal in analysis.proposals)


def test_a_happening_told_twice_is_one_event():
    text = (
        "Sebuah gudang plastik di Cikupa terbakar pada Senin (16/6/2025). Warga panik. "
        "Gudang plastik di Cikupa itu terbakar pada Senin (16/6/2025)."
    )
    (proposal,) = analysis_of(text, "id").proposals
    assert proposal.value == "2025-06-16"
    (again,) = proposal.retold
    assert {proposal.evidence[0], again.evidence[0]} == {0, text.rindex("Gudang")}
    assert proposal.confidence >= again.confidence


@pytest.mark.parametrize(
    ("text", "is_negated"),
    [
        ("Bupati tidak menghadiri rapat di Solo pada Senin (16/6/2025).", True),
        (
            "Buruh yang belum dibayar upahnya oleh perusahaan itu membakar gudang pada Senin (16/6/2025).",
            False,
        ),
    ],
)
def test_what_is_denied_is_what_the_title_tells(text, is_negated):
    (proposal,) = analysis_of(text, "id").proposals
    assert proposal.negated is is_negated


def test_of_a_text_that_stands_twice_the_paragraphs_prove_it_and_not_the_block():
    lines = (
        "Persatuan petani garam menggelar rapat tahunan di balai desa pada 4 Juni 2025.",
        "Bupati Lamongan meresmikan gudang garam itu pada 5 Juni 2025.",
    )
    block = "".join(lines)
    analysis = analysis_of("\n".join((block, *lines)))
    assert len(analysis.proposals) == len(lines)
    for proposal in analysis.proposals:
        assert proposal.evidence[0] > len(block)
        assert len(proposal.retold) == 1


def test_the_sentence_that_names_who_did_it_proves_an_event():
    text = (
        "Presidents Marta Lund of Norway and Aino Salo of Finland signed a fishery treaty on Monday.\n\n"
        "The two presidents signed the treaty on Monday in front of 200 guests."
    )
    (event,) = analysis_of(text).proposals
    assert "Lund" in event.title
    assert event.evidence[0] == 0


def test_what_others_do_on_the_same_day_is_another_event():
    text = (
        "Bupati Siti Aminah meresmikan pasar baru di Solo pada Senin (16/6/2025).\n"
        "Bupati Rahmat Hidayat meresmikan pasar baru di Garut pada Senin (16/6/2025)."
    )
    assert len(analysis_of(text, "id").proposals) == 2


def test_a_sentence_with_two_happenings_makes_two_events():
    text = "She was elected mayor on May 5, 2019, and resigned from office on June 12, 2023."
    assert [proposal.value for proposal in analysis_of(text, "en").proposals] == ["2019-05-05", "2023-06-12"]


def test_a_span_makes_one_event_with_both_ends():
    (proposal,) = analysis_of("Pameran seni itu digelar pada 16-18 Juni 2025 di Solo.", "id").proposals
    assert (proposal.value, proposal.end_value) == ("2025-06-16", "2025-06-18")
    assert proposal.interval is not None
    assert proposal.interval.iso() == ("2025-06-16T00:00", "2025-06-19T00:00")


def test_an_event_at_a_clock_time_is_dated_by_its_day():
    (proposal,) = analysis_of(
        "Gempa merusak rumah warga pada Minggu (15/6/2025) pukul 04.10 WIB.", "id"
    ).proposals
    assert proposal.value == "2025-06-15"


def test_the_source_stays_with_the_analysis():
    article = RawArticle("Rapat digelar kemarin.", title="Rapat", language="id", url="https://example.org/a")
    assert analyse(article).article is article


def test_an_article_of_a_title_alone_is_analysed():
    analysis = analyse(RawArticle("", title="Gubernur meresmikan jembatan baru di Bandung kemarin"))
    assert analysis.language == "id"
    assert analysis.timexes == ()


def test_plainly_the_same_dates_are_found_and_no_pipeline_is_asked(monkeypatch):
    article = RawArticle(COURT_EN, language="en", published=stated(CREATED))
    parsed = analyse(article)
    monkeypatch.setattr("timeline.extraction.telling.load_model", lambda _: pytest.fail("a model was loaded"))
    plain = analyse(article, plainly=True)
    sound(plain)
    assert plain.timexes == parsed.timexes
    assert {proposal.value for proposal in plain.proposals} == {
        proposal.value for proposal in parsed.proposals
    }


def test_text_whose_spaces_were_lost_is_read_as_it_was() -> None:
    text = "Presiden Ratna Sari tiba. PresidenRatna Saribertemu warga diSolo pada Senin (16/6/2025)."
    found = analysis_of(text, "id")
    event = found.proposals[0]
    assert text[slice(*event.evidence)] == text[text.index("PresidenRatna") :]
    assert text[found.timexes[0].start : found.timexes[0].end] == "Senin (16/6/2025)"
    assert event.title == "Ratna Sari bertemu warga di Solo"


def test_a_year_that_ran_into_a_season_of_pilgrims_is_one():
    (timex,) = analysis_of("Ratna Sari membuka warung di Tegal selama musimHaji 2025.", "id").timexes
    assert timex.value == "2025"
