from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import ReadingFault
from timeline.model import RawArticle
from timeline.reading import FileSource, TextSource, document, read

TEXT = "Dua Presiden Bertemu\n\nMereka bertemu di Jakarta pada 4 Juli 2024."
PAGE = f"<!DOCTYPE html><html lang='id'><title>Dua Presiden</title><body><p>{TEXT}</p></body></html>"


def article_or_sentence(source: FileSource | TextSource) -> str:
    try:
        return read(source).text
    except ReadingFault as fault:
        return str(fault)


@pytest.fixture
def write(tmp_path):
    def write_file(name: str, contents: str | bytes) -> FileSource:
        path = tmp_path / name
        path.write_bytes(contents.encode() if isinstance(contents, str) else contents)
        return FileSource(path)

    return write_file


def test_a_text_file(write):
    source = write("a.txt", TEXT.replace("\n", "\r\n"))
    article = read(source)
    digest = hashlib.sha256(source.path.read_bytes()).hexdigest()
    assert article == RawArticle(
        text=TEXT, title="Dua Presiden Bertemu", origin=str(source.path), sha256=digest
    )


def test_the_words_of_the_name_are_the_title_where_there_is_none(write):
    assert read(write("kunjungan-ke_jakarta.txt", "Mereka bertemu.")).title == "kunjungan ke jakarta"


def test_contents_decide_over_the_ending(write):
    assert read(write("page.txt", PAGE)).language == "id"
    assert read(write("text.html", TEXT)).text == TEXT
    assert read(write("none", TEXT)).text == TEXT


def test_pasted_text_and_pasted_markup():
    assert read(TextSource(TEXT)).title == "Dua Presiden Bertemu"
    assert read(TextSource("Mereka bertemu.")).title == "Mereka bertemu."
    assert read(TextSource(PAGE)).language == "id"
    assert read(TextSource("<b>Mereka</b> <i>bertemu</i>", html=True)).text.split() == ["Mereka", "bertemu"]


def test_an_address_is_text_and_is_not_fetched(write):
    assert read(TextSource("http://192.0.2.1/a")).text == "http://192.0.2.1/a"
    with pytest.raises(ReadingFault):
        read(TextSource("<p></p>", html=True))


@pytest.mark.parametrize(
    ("name", "contents", "sentence"),
    [
        ("empty.txt", "", "There is no text in empty.txt."),
        ("blank.md", " \n\n ", "There is no text in blank.md."),
        ("bare.html", "<html><body><img src='x'></body></html>", "There is no text in bare.html."),
        ("a.pdf", b"%PDF-1.7 \xff", "a.pdf is damaged"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n", "photo.txt is a picture, and words in pictures cannot be read."),
        ("noise.txt", bytes(range(32)) * 100, "noise.txt holds no readable text"),
        ("book.txt", "kata " * 300_000, "longer than 1,000,000 characters"),
        ("line.html", f"<html><body><p>{'kata ' * 2_000_000}", "line.html"),
        ("data.json", "[1, 2]", "There are no articles in data.json."),
        ("project.linimasa", b"SQLite format 3\0" + bytes(52) + b"LNMS", "is a Linimasa project: open it"),
        ("other.db", b"SQLite format 3\0" + bytes(100), "other.db is a database, which cannot be read."),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(write, name, contents, sentence):
    with pytest.raises(ReadingFault) as raised:
        read(write(name, contents))
    assert sentence in str(raised.value)
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)


def test_a_file_too_large_for_an_article_is_not_read(write, monkeypatch):
    monkeypatch.setattr(document, "LARGEST_FILE", 1_000_000)
    with pytest.raises(ReadingFault, match=r"big\.txt is larger than 1 MB"):
        read(write("big.txt", b"x" * 1_000_001))


def test_files_that_are_not_there_or_are_folders(tmp_path):
    for path, sentence in (
        (tmp_path / "gone.txt", "no longer there"),
        (tmp_path, "is a folder"),
        (tmp_path / "nul\0.txt", "cannot be read"),
    ):
        with pytest.raises(ReadingFault, match=sentence):
            read(FileSource(path))


def test_a_file_that_may_not_be_read(write, monkeypatch):
    source = write("closed.txt", TEXT)

    def refuse(self, mode):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadingFault, match="permissions"):
        read(source)


@settings(max_examples=150, deadline=None)
@given(
    start=st.sampled_from(
        [b"", b"<html><body>", b"<!DOCTYPE html>", b"---\ndate: ", b"# ", b"\xff\xfe", b"<?xml "]
    ),
    data=st.binary(max_size=400),
    ending=st.sampled_from([".txt", ".md", ".html", ".xhtml", ""]),
)
def test_any_bytes_give_an_article_or_a_sentence(tmp_path_factory, start, data, ending):
    path = tmp_path_factory.getbasetemp() / f"any{ending}"
    path.write_bytes(start + data)
    outcome = article_or_sentence(FileSource(path))
    assert outcome.strip()


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=300), html=st.booleans())
def test_any_pasted_text_gives_an_article_or_a_sentence(text, html):
    outcome = article_or_sentence(TextSource(text, html=html))
    assert outcome == outcome.strip() != ""
