from __future__ import annotations

import pytest

from timeline.reading.recognition import Kind, recognise, unreadable_bytes, unreadable_text

PAGE = "<!DOCTYPE html><html><body><p>Berita</p></body></html>"


@pytest.mark.parametrize(
    ("text", "ending", "kind"),
    [
        (PAGE, ".txt", Kind.PAGE),
        (f'\ufeff <?xml version="1.0"?>\n<!-- saved -->\n{PAGE}', "", Kind.PAGE),
        ("<p>a fragment</p>", ".html", Kind.PAGE),
        ("no tag, 1 < 2", ".html", Kind.PLAIN),
        ("about <html> tags", ".txt", Kind.PLAIN),
        ("<div>x</div>\n\n# Title", ".md", Kind.MARKDOWN),
        ("# Title", ".txt", Kind.PLAIN),
    ],
)
def test_contents_decide_and_the_ending_helps(text, ending, kind):
    assert recognise(text.lstrip("\ufeff"), ending) is kind


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"junk\n%PDF-1.4", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"RIFF\0\0\0\0WEBP", "picture"),
        (b"PK\3\4", "archive"),
        (b"{\\rtf1", "office"),
        (b"SQLite format 3\0", "database"),
        (b"\0\0\0\x18ftypmp42", "video"),
    ],
)
def test_files_that_are_no_text_are_named(data, word):
    assert word in str(unreadable_bytes(data))


@pytest.mark.parametrize(
    ("text", "ending", "word"),
    [
        ('<?xml version="1.0"?><rss version="2.0"/>', ".txt", "feed"),
        ("<svg xmlns='x'/>", ".txt", "picture"),
        ('{"a": [1, 2]}', ".txt", "data"),
        ("[" * 100_000 + "]" * 100_000, ".txt", "data"),
        ("From: a@b\nMIME-Version: 1.0\n\nbody", "", "mail"),
        ("a,b\n1,2", ".csv", "data"),
    ],
)
def test_texts_in_formats_of_their_own_are_named(text, ending, word):
    assert word in str(unreadable_text(text, ending))


@pytest.mark.parametrize("text", ["{braces} at both ends {here}", "[1] a footnote", "Received: nothing"])
def test_articles_that_only_look_like_them_are_let_through(text):
    assert unreadable_bytes(text.encode()) is None
    assert unreadable_text(f"x\n\n{text}", ".txt") is None


def test_a_page_is_a_page_whatever_its_ending():
    assert unreadable_text(PAGE, ".xml") is None
