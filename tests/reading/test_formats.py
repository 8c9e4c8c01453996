from __future__ import annotations

import hashlib

import pytest

from tests.reading import files
from tests.reading.files import SEVERAL, SINGLE, Told
from timeline.dates import Interval
from timeline.model import RawArticle
from timeline.reading import SUPPORTED_ENDINGS, FileSource, read_all

MEETING = Told(
    "Dua Presiden Bertemu",
    (
        "Presiden kedua negara bertemu di Jakarta pada hari pertama konferensi dan membahas perdagangan "
        "serta pariwisata antara kedua negara, kata juru bicara “istana” yang mendampingi mereka sejak pagi.",
        "Mereka sepakat untuk bertemu lagi pada musim gugur, kali ini dengan para menteri perdagangan – dan "
        "dengan para pengusaha yang tahun lalu tidak diundang ke pertemuan serupa di Kuala Lumpur.",
        "Perdagangan kedua negara turun pada tahun lalu, terutama karena kapal yang berlayar lebih sedikit "
        "daripada tahun sebelumnya, ujar menteri perdagangan seusai pertemuan tertutup itu.",
    ),
)
WELL = Told("Sumur Tua Ditutup", tuple(reversed(MEETING.paragraphs)), day="2024-08-17", author="Budi")
NO_DATE = {".docx", ".odt", ".fodt", ".rtf", ".pdf"}


def articles(path):
    found = list(read_all(FileSource(path)))
    assert all(isinstance(article, RawArticle) for article in found), [str(one) for one in found]
    return found


def body(article):
    """The paragraphs without those of the head that some formats keep in the text."""
    paragraphs = article.text.split("\n\n")
    head = (article.title, "Tanggal: 2024-07-04", "Tanggal: 2024-08-17")
    return tuple(paragraph for paragraph in paragraphs if paragraph not in head)


@pytest.mark.parametrize("ending", SINGLE)
def test_an_article_comes_back_from_each_format(tmp_path, ending):
    path = files.write(tmp_path, f"berkas{ending}", SINGLE[ending](MEETING))
    (article,) = articles(path)
    assert article.title == MEETING.title
    assert body(article) == MEETING.paragraphs
    assert article.origin == str(path)
    assert article.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    stated = None if ending in NO_DATE else Interval.day(2024, 7, 4)
    assert article.published.interval == stated
    if ending != ".txt":
        assert article.author == MEETING.author


@pytest.mark.parametrize("ending", SEVERAL)
def test_several_articles_come_back_from_each_format(tmp_path, ending):
    path = files.write(tmp_path, f"berkas{ending}", SEVERAL[ending]([MEETING, WELL]))
    found = articles(path)
    assert [article.title for article in found] == [MEETING.title, WELL.title]
    assert [body(article) for article in found] == [MEETING.paragraphs, WELL.paragraphs]
    second = Interval.day(2024, 7, 4) if ending == ".epub" else Interval.day(2024, 8, 17)
    assert [article.published.interval for article in found] == [Interval.day(2024, 7, 4), second]
    assert all(article.published.why for article in found)


@pytest.mark.parametrize("ending", [*SINGLE, *SEVERAL])
def test_contents_tell_the_format_whatever_the_name(tmp_path, ending):
    data = SINGLE[ending](MEETING) if ending in SINGLE else SEVERAL[ending]([MEETING, WELL])
    right = articles(files.write(tmp_path, f"berkas{ending}", data))
    for name in ("berkas", "berkas.dat", "berkas.txt", "berkas.html", "berkas.docx"):
        named = articles(files.write(tmp_path, name, data))
        if ending != ".md":  # only its name tells it from plain text
            assert [article.text for article in named] == [article.text for article in right], name


@pytest.mark.parametrize("ending", [*SINGLE, *SEVERAL])
def test_every_format_is_offered(ending):
    assert ending.rpartition(".")[0] == ".tar" or ending in SUPPORTED_ENDINGS


def test_columns_of_a_table_tell_all_that_they_hold(tmp_path):
    (article, _) = articles(files.write(tmp_path, "berita.csv", files.csv_([MEETING, WELL])))
    assert (article.author, article.outlet, article.section) == ("Rina Utami", "Warta", "Ekonomi")
    assert (article.language, article.url) == ("id", "https://warta.example.org/a")


@pytest.mark.parametrize("ending", [*SINGLE, *SEVERAL])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_half_a_file_gives_articles_or_a_sentence(tmp_path, ending, part):
    data = SINGLE[ending](MEETING) if ending in SINGLE else SEVERAL[ending]([MEETING, WELL])
    found = list(read_all(FileSource(files.write(tmp_path, f"x{ending}", data[: int(len(data) * part)]))))
    assert found
    for one in found:
        assert one.text.strip() if isinstance(one, RawArticle) else str(one).endswith(".")
