from __future__ import annotations

import gzip
import io
import tarfile

import pytest

from tests.reading import files
from tests.reading.files import zipped
from tests.reading.test_formats import MEETING, WELL
from timeline.dates import Interval
from timeline.model import RawArticle
from timeline.reading import FileSource, read_all

PAGE = files.html(MEETING)


@pytest.fixture
def read(tmp_path):
    return lambda name, data: list(read_all(FileSource(files.write(tmp_path, name, data))))


def origins(found):
    return [one.origin.partition(" › ")[2] for one in found if isinstance(one, RawArticle)]


def test_an_archive_is_walked_as_a_folder_is(read):
    found = read(
        "a.zip",
        zipped(
            {
                "berita/satu.html": PAGE,
                "berita/satu_files/frame.html": PAGE,
                "berita/.hidden.txt": "x",
                "__MACOSX/berita/satu.html": "x",
                "berita/foto.png": b"\x89PNG",
                "dua.txt": "Gubernur tiba.",
            }
        ),
    )
    assert origins(found) == ["berita/satu.html", "dua.txt"]
    assert len(found) == 2


def test_what_cannot_be_read_in_an_archive_costs_no_other(read):
    found = read("a.zip", zipped({"a.pdf": b"%PDF-1.7", "b.txt": "Gubernur tiba.", "c.docx": b"PK\3\4"}))
    assert origins(found) == ["b.txt"]
    assert [str(one) for one in found if not isinstance(one, RawArticle)] == [
        "a.zip › a.pdf is damaged: it is no PDF that opens.",
        "a.zip › c.docx is damaged: it cannot be unpacked.",
    ]


def test_collections_in_collections(read):
    inner = zipped({"surat.mbox": files.mbox([MEETING, WELL])})
    found = read("a.zip", zipped({"b.zip": inner}))
    assert origins(found) == ["b.zip › surat.mbox › 1", "b.zip › surat.mbox › 2"]
    assert [one.title for one in found] == [MEETING.title, WELL.title]


def test_compressed_files_and_tar_files(read):
    assert origins(read("a.txt.gz", gzip.compress(b"Gubernur tiba."))) == ["a.txt"]
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        member = tarfile.TarInfo("b/c.html")
        member.size = len(PAGE)
        archive.addfile(member, io.BytesIO(PAGE))
    assert origins(read("a.tar", file.getvalue())) == ["b/c.html"]
    assert origins(read("a.tgz", gzip.compress(file.getvalue()))) == ["b/c.html"]


def test_an_archive_without_articles_says_so(read):
    assert [str(one) for one in read("a.zip", zipped({"a.png": b"x"}))] == ["There are no articles in a.zip."]


def test_the_chapters_of_a_book(read):
    found = read("buku.epub", files.epub([MEETING, WELL]))
    assert [(one.title, one.outlet, one.author) for one in found] == [
        (MEETING.title, "Warta", "Rina Utami"),
        (WELL.title, "Warta", "Rina Utami"),
    ]


def test_a_book_names_its_chapters_in_its_contents_and_leaves_are_left_out(read):
    chapter = "<html><body epub:type='bodymatter' xmlns:epub='x'><p>{}</p></body></html>"
    words = "Gubernur meresmikan jembatan baru " * 10
    book = zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="a/b.opf"/></container>',
            "a/b.opf": "<package><metadata><title>Buku</title><date event='modification'>2024-07-04</date>"
            "</metadata>"
            '<manifest><item id="n" href="n.ncx" media-type="application/x-dtbncx+xml"/>'
            + "".join(
                f'<item id="{name}" href="t/{name}.xhtml" media-type="application/xhtml+xml"/>'
                for name in "123"
            )
            + "</manifest><spine>"
            + "".join(f'<itemref idref="{name}"/>' for name in "3129")
            + "</spine></package>",
            "a/n.ncx": "<ncx><navMap><navPoint><navLabel><text>Bab Satu</text></navLabel>"
            '<content src="t/1.xhtml#x"/></navPoint></navMap></ncx>',
            "a/t/1.xhtml": chapter.format(words),
            "a/t/2.xhtml": chapter.format("Hak cipta."),
            "a/t/3.xhtml": chapter.format(words).replace("bodymatter", "cover"),
        }
    )
    (only,) = read("buku.epub", book)
    assert (only.title, only.outlet, only.text) == ("Bab Satu", "Buku", words.strip())
    assert only.published.interval is None


def test_a_book_under_lock_is_said_to_be_encrypted(read):
    lock = "<encryption><EncryptionMethod Algorithm='http://example.org/aes'/></encryption>"
    data = zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/encryption.xml": lock,
            "META-INF/container.xml": "<x/>",
        }
    )
    assert [str(one) for one in read("buku.epub", data)] == [
        "buku.epub is encrypted: take its password off and try again."
    ]


def test_an_entry_of_a_feed_keeps_the_longest_of_its_texts_and_the_day_where_it_was_written(read):
    data = (
        "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Warta</title><item>"
        "<title>Jembatan</title><description>Ringkas.</description><content:encoded><![CDATA[<p>Isi satu.</p>"
        "<p>Isi dua.</p>]]></content:encoded><pubDate>Thu, 04 Jul 2024 01:00:00 +0700</pubDate></item>"
        "<item><title>Hanya judul</title></item></channel></rss>"
    )
    first, second = read("warta.xml", data.encode())
    assert first.text == "Isi satu.\n\nIsi dua."
    assert str(first.published.why) == "The feed states it: “Thu, 04 Jul 2024 01:00:00 +0700”."
    assert first.published.interval == Interval.day(2024, 7, 4)
    assert (second.text, second.title) == ("Hanya judul", "Hanya judul")
