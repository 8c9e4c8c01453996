from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.reading import TextSource, read_all
from timeline.reading.splitting import proposed_split

BODY = (
    "Gubernur meresmikan jembatan baru yang menghubungkan dua kota di pesisir utara sesudah tertunda "
    "selama empat tahun. Warga menyambutnya dengan gembira karena perjalanan ke pasar kini hanya "
    "sepuluh menit, kata seorang pedagang yang setiap hari melintasi sungai itu dengan perahu "
    "sewaan.\n\nJembatan itu dibangun pada 2019. Biayanya naik dua kali lipat."
)


def parts(text):
    return [text[start:end] for start, end in proposed_split(text)]


@pytest.mark.parametrize(
    "head",
    [
        "Jembatan Baru Dibuka\n\nJAKARTA, WARTA.com - ",
        "Jembatan Baru Dibuka\n\nBandung (ANTARA) - ",
        "Bridge Opens After Four Years\n\nLONDON (Reuters) – ",
        "Jembatan Baru Dibuka\n\nOleh Rina Utami\n\nTEMPO.CO, Jakarta - ",
        "Jembatan Baru Dibuka\n\nKamis, 4 Juli 2024 17:30 WIB\n\n",
        "Bridge Opens\n\nBy Rina Utami\nJuly 4, 2024\n\n",
        "Jembatan Baru Dibuka\n2024-07-04\n\n",
    ],
)
def test_headlines_with_datelines_below_them_begin_articles(head):
    article = head + BODY
    assert parts(f"{article}\n\n{article}\n\n\n{article}\n") == [article] * 3


@pytest.mark.parametrize("rule", ["-----", "* * * * *", "==========", "Dokumen 2 dari 3", "Document 2 of 3"])
def test_rules_part_articles_that_begin_with_a_headline(rule):
    first, second = f"Jembatan Baru Dibuka\n\n{BODY}", f"Sumur Tua Ditutup\n\n{BODY}"
    assert parts(f"{first}\n\n{rule}\n\n{second}") == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "",
        BODY,
        f"Jembatan Baru Dibuka\n\nJAKARTA - {BODY}",
        f"Jembatan Baru Dibuka\n\nJAKARTA - {BODY}\n\nTarif Tidak Naik\n\n{BODY}",  # a heading inside
        f"Jembatan Baru Dibuka\n\n{BODY}\n\n-----\n\n{BODY}",  # a rule inside
        "Jembatan\n\n4 Juli 2024\n\nSumur\n\n5 Juli 2024\n",  # a list of days
    ],
)
def test_one_article_stays_one(text):
    assert parts(text) == [text]


def test_it_is_only_done_where_the_user_wishes_it():
    text = f"Jembatan Baru Dibuka\n\nJAKARTA - {BODY}\n\nSumur Tua Ditutup\n\nBANDUNG - {BODY}"
    assert [article.title for article in read_all(TextSource(text))] == ["Jembatan Baru Dibuka"]
    found = list(read_all(TextSource(text, split=True)))
    assert [article.title for article in found] == ["Jembatan Baru Dibuka", "Sumur Tua Ditutup"]
    assert all(article.text in text for article in found)


@given(st.text(alphabet="Aa .-\n2024Juli,", max_size=400))
def test_parts_follow_each_other_and_lose_only_blanks_and_rules(text):
    end = 0
    for start, stop in proposed_split(text):
        assert end <= start <= stop <= len(text)
        end = stop
