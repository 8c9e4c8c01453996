"""What merges, what is only proposed, and what nothing can bring together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.merging.accounts import DAY, account, profile
from timeline.dates import Granularity, Interval
from timeline.merging.comparing import Contradiction, Doubt, contradiction, doubts
from timeline.merging.profile import profile_of
from timeline.merging.weighing import compare
from timeline.model import EventKind, Verdict

FERRY = account(
    "Kapal Sinar Harapan tenggelam di Selat Lembata",
    "Kapal Sinar Harapan yang membawa 40 penumpang tenggelam di Selat Lembata, Minggu (19/5/2024).",
    who=("Sinar Harapan",),
    where=("Selat Lembata",),
)
RETOLD = account(
    "Kapal Sinar Harapan karam di Selat Lembata",
    "Sebanyak 40 penumpang berada di Kapal Sinar Harapan ketika tenggelam di Selat Lembata, Minggu.",
    who=("Sinar Harapan",),
    where=("Selat Lembata",),
)
ENGLISH = account(
    "The ferry Sinar Harapan sank in the Lembata Strait",
    "The ferry Sinar Harapan sank in the Lembata Strait on Sunday with 40 passengers aboard.",
    language="en",
    who=("Sinar Harapan",),
    where=("Lembata Strait",),
)


def test_one_happening_in_other_words_is_merged():
    comparison = compare(profile_of(FERRY), profile_of(RETOLD))
    assert comparison.verdict is Verdict.MERGED
    assert not comparison.doubts


def test_one_happening_in_two_languages_is_at_least_proposed():
    assert compare(profile_of(FERRY), profile_of(ENGLISH)).verdict is not None


def test_the_order_does_not_matter():
    one, other = profile_of(FERRY), profile_of(ENGLISH)
    assert compare(one, other) == compare(other, one)
    assert doubts(one, other) == doubts(other, one)


def test_another_ferry_on_the_same_day_is_not_merged():
    other = account(
        "Kapal Bahari Jaya tenggelam di Laut Banda",
        "Kapal Bahari Jaya yang membawa 40 penumpang tenggelam di Laut Banda, Minggu (19/5/2024).",
        who=("Bahari Jaya",),
        where=("Laut Banda",),
    )
    assert compare(profile_of(FERRY), profile_of(other)).verdict is not Verdict.MERGED


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"negated": True}, Contradiction.NEGATION),
        ({"interval": Interval.day(2024, 5, 20)}, Contradiction.DATE),
        ({"interval": None}, Contradiction.DATE),
    ],
)
def test_contradictions_outweigh_the_same_words(changed, expected):
    comparison = compare(profile_of(FERRY), profile_of(replace(FERRY, id=900, **changed)))
    assert comparison.contradiction is expected
    assert comparison.verdict is None


def test_another_place_forbids_unless_the_sentence_tells_of_it():
    quake = profile("Gempa mengguncang Cianjur", where=("Cianjur",))
    assert contradiction(quake, profile("Gempa mengguncang Garut", where=("Garut",))) is Contradiction.PLACE
    both = profile("Gempa mengguncang Garut", "Gempa mengguncang Garut dan Cianjur.", where=("Garut",))
    assert contradiction(quake, both) is None


def test_other_figures_in_one_unit_forbid():
    few = profile("Banjir menewaskan 21 orang di Bima")
    many = profile("Banjir menewaskan 25 orang di Bima")
    assert contradiction(few, many) is Contradiction.FIGURES
    assert contradiction(few, profile("Banjir merusak 25 rumah di Bima")) is None


def test_times_of_day_leave_room_for_one_happening():
    morning, evening = DAY.begin + 6 * 3600, DAY.begin + 20 * 3600
    one = profile("Rapat digelar di Bima", interval=Interval(morning, morning + 60, Granularity.MINUTE))
    other = profile("Rapat digelar di Bima", interval=Interval(evening, evening + 60, Granularity.MINUTE))
    assert contradiction(one, other) is None


def doubt(one, other):
    return doubts(profile_of(one), profile_of(other))


def test_a_sentence_that_says_this_needs_its_article():
    one = account(
        "Hal itu disampaikan Menteri Suwandi", context="Beras impor tiba\nBeras tiba di Tanjung Priok."
    )
    other = account(
        "Hal itu disampaikan Menteri Suwandi", context="Jagung dipanen\nJagung dipanen di Gorontalo."
    )
    assert Doubt.CONTEXT in doubt(one, other)
    assert compare(profile_of(one), profile_of(other)).verdict is not Verdict.MERGED


def test_each_speaking_of_somebody_else_is_a_doubt():
    one = account("Hakim memvonis terdakwa", "Hakim Tipikor memvonis terdakwa Lukman Hanafi bersalah.")
    other = account("Hakim memvonis terdakwa", "Hakim Tipikor memvonis terdakwa Meriana Susilo bersalah.")
    assert Doubt.NAMES in doubt(one, other)


def test_opening_and_closing_are_two_happenings():
    one = account("Indeks dibuka di zona merah", kind=EventKind.FIGURE)
    other = account("Indeks ditutup di zona merah", kind=EventKind.FIGURE)
    assert Doubt.OPPOSITE in doubt(one, other)


def test_other_times_of_day_are_a_doubt():
    one = account("Gunung Semeru erupsi", "Gunung Semeru erupsi pada pukul 20.11 WIB.")
    other = account("Gunung Semeru erupsi", "Gunung Semeru erupsi pada pukul 20.45 WIB.")
    assert Doubt.CLOCK in doubt(one, other)
    assert Doubt.CLOCK not in doubt(one, one)


def test_in_a_year_much_happens():
    one = account("Inflasi melambat di Bima", interval=Interval.years(2024))
    assert Doubt.COARSE in doubt(one, account("Inflasi di Bima melambat", interval=DAY))


def test_titles_of_other_things_in_one_sentence_are_a_doubt():
    sentence = "Wali Kota Rahmat meresmikan jembatan lalu mengunjungi pasar ikan Kedonganan."
    one = account("Rahmat meresmikan jembatan", sentence)
    other = account("Bendungan Sidan dialiri air", "Bendungan Sidan dialiri air, kata Rahmat.")
    assert Doubt.TITLES in doubt(one, other)


def test_doubts_keep_a_score_below_merging():
    one = account("Gunung Semeru erupsi", "Gunung Semeru erupsi pada pukul 20.11 WIB, kata Liswanto.")
    other = account("Gunung Semeru erupsi", "Gunung Semeru erupsi pada pukul 20.45 WIB, kata Liswanto.")
    comparison = compare(profile_of(one), profile_of(other))
    assert comparison.doubts
    assert comparison.verdict is not Verdict.MERGED
