from __future__ import annotations

import pytest

from tests.reading.files import zipped
from timeline.errors import ReadingFault
from timeline.reading.document import Document
from timeline.reading.recognition import Kind, recognise

PAGE = "<!DOCTYPE html><html><body><p>Berita</p></body></html>"
TABLE = "judul;isi\n" + "Satu;Sebuah kalimat.\n" * 4


def document(data: str | bytes, ending: str = "") -> Document:
    return Document("x", data=data.encode() if isinstance(data, str) else data, ending=ending)


@pytest.mark.parametrize(
    ("text", "ending", "kind"),
    [
        (PAGE, ".txt", Kind.PAGE),
        (f'\ufeff <?xml version="1.0"?>\n<!-- saved -->\n{PAGE}', "", Kind.PAGE),
        (PAGE, ".xml", Kind.PAGE),
        ("<p>a fragment</p>", ".html", Kind.PAGE),
        ("no tag, 1 < 2", ".html", Kind.PLAIN),
        ("about <html> tags", ".txt", Kind.PLAIN),
        ("<div>x</div>\n\n# Title", ".md", Kind.MARKDOWN),
        ("# Title", ".txt", Kind.PLAIN),
        ('<?xml version="1.0"?>\n<!-- a feed -->\n<rss version="2.0"/>', ".txt", Kind.FEED),
        ('<!DOCTYPE rss PUBLIC "-//x" "x.dtd" [\n<!ELEMENT a ANY>\n]><rss/>', "", Kind.FEED),
        ("<feed xmlns='http://www.w3.org/2005/Atom'/>", ".xml", Kind.FEED),
        ("From: a@b\nMIME-Version: 1.0\n\nbody", "", Kind.MAIL),
        ("Received: from x\r\n by y\r\nSubject: z\r\n\r\nbody", "", Kind.MAIL),
        ("From: Rina <a@b>\nTo: c@d\nSubject: Rapat\n\nbody", "", Kind.MAIL),
        ("From a@b Thu Jul  4 17:30:00 2024\nSubject: x\n\nbody", "", Kind.MAILBOX),
        ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x", "", Kind.WEB_ARCHIVE),
        ('{"judul": "x"}', ".txt", Kind.JSON),
        ('[\n  {"judul": "x"}\n]', "", Kind.JSON),
        ('{"a": "x"}\n{"a": "y"}\n', "", Kind.JSON_LINES),
        ("[1, 2]", ".json", Kind.JSON),
        ("a,b\n1,2", ".csv", Kind.DELIMITED),
        (TABLE, ".txt", Kind.DELIMITED),
    ],
)
def test_contents_decide_and_the_ending_helps(text, ending, kind):
    assert recognise(document(text, ending)) is kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", Kind.PDF),
        (b"junk\n%PDF-1.4", Kind.PDF),
        (b"{\\rtf1", Kind.RICH_TEXT),
        (b"\x1f\x8b\x08", Kind.COMPRESSED),
        (bytes(257) + b"ustar", Kind.TAR),
        (zipped({"a.txt": "x"}), Kind.ZIP),
        (zipped({"word/document.xml": "x"}), Kind.WORD),
        (zipped({"xl/workbook.xml": "x"}), Kind.WORKBOOK),
        (zipped({"mimetype": "application/epub+zip"}), Kind.BOOK),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), Kind.OPEN_DOCUMENT),
        (PAGE.encode("utf-16"), Kind.PAGE),
        (TABLE.encode("utf-16"), Kind.DELIMITED),
    ],
)
def test_first_bytes_and_members_tell(data, kind):
    assert recognise(document(data)) is kind


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\x89PNG\r\n", "x is a picture, and words in pictures cannot be read."),
        (b"RIFF\0\0\0\0WEBP", "x is a picture"),
        (b"<svg xmlns='x'/>", "x is a picture"),
        (b"\0\0\0\x18ftypmp42", "x is a sound or video file, which cannot be read."),
        (b"\x7fELF", "x is a program"),
        (b"Rar!", "x is an archive of a kind that is not known here"),
        (zipped({"ppt/presentation.xml": "x"}), "x is a presentation"),
        (b"PK\3\4 and then nothing", "x is damaged: it cannot be unpacked."),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "x is a document of an old Word"),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "x is encrypted: take its password off",
        ),
        (b"<?xml version='1.0'?><menu/>", "x is an XML file that is neither a page nor a feed"),
        (b"SQLite format 3\0", "x is a database"),
        (b"SQLite format 3\0" + bytes(52) + b"LNMS", "x is a Linimasa project: open it"),
    ],
)
def test_what_cannot_be_read_is_named(data, sentence):
    with pytest.raises(ReadingFault) as raised:
        recognise(document(data))
    assert str(raised.value).startswith(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "{braces} at both ends {here}",
        "[1] a footnote",
        "x\n\nReceived: nothing",
        "Title: Rapat\nDate: 2024-07-04\nSource: Warta\n\nIsi berita.",
        "Menteri berkata, ya, benar.\nLalu pergi, pulang, tidur.\nDan, kemudian, bangun.\n",
        "<3 kata cinta",
    ],
)
def test_articles_that_only_look_like_other_kinds_are_plain_text(text):
    assert recognise(document(text, ".txt")) is Kind.PLAIN
