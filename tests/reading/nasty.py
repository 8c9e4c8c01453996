"""Files that are made to hurt: bombs, endless nesting, ways out of an archive, lines without an end."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable

from tests.reading import files, pdfs

_DEEP = 100_000
_LONG = 10_000_000
_PARAGRAPH = "Gubernur meresmikan jembatan baru di Bandung pada 4 Juli 2024. "


def zip_bomb() -> bytes:
    """A kilobyte that unpacks to a hundred thousand times as much, as a page in an archive."""
    return files.zipped({"a.html": b" " * 100_000_000, "b.txt": _PARAGRAPH})


def office_bomb(member: str, **others: str | bytes) -> bytes:
    return files.zipped({member: b" " * 310_000_000, **others})


def quine_depth(depth: int = 12) -> bytes:
    """An archive in an archive in an archive."""
    data = files.zipped({"a.txt": _PARAGRAPH})
    for level in range(depth):
        data = files.zipped({f"{level}.zip": data})
    return data


def traversal() -> bytes:
    return files.zipped({"../../etc/a.txt": _PARAGRAPH, "/tmp/b.txt": _PARAGRAPH, "c.txt": _PARAGRAPH})


def tar_of_links() -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, kind in (
            ("a.txt", tarfile.SYMTYPE),
            ("b.txt", tarfile.LNKTYPE),
            ("c.txt", tarfile.CHRTYPE),
        ):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
        member = tarfile.TarInfo("../d.txt")
        member.size = len(_PARAGRAPH)
        archive.addfile(member, io.BytesIO(_PARAGRAPH.encode()))
    return file.getvalue()


def xml_bomb(start: str, end: str) -> bytes:
    """A billion laughs."""
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + index)} "{f"&{chr(97 + index)};" * 10}">' for index in range(10)
    )
    return f'<?xml version="1.0"?><!DOCTYPE x [{entities}]>{start}&k;{end}'.encode()


def external_entity(start: str, end: str) -> bytes:
    return (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>{start}&a;{end}'.encode()
    )


def deep(open_: str, close: str = "") -> bytes:
    return f"{open_ * _DEEP}{_PARAGRAPH}{close * _DEEP}".encode()


def epub_of(chapter: bytes) -> bytes:
    package = '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
    return files.zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": package + '<spine><itemref idref="a"/></spine></package>',
            "a.xhtml": chapter,
        }
    )


def docx_of(document: bytes) -> bytes:
    told = files.Told("Judul", (_PARAGRAPH,))
    inner = zipfile.ZipFile(io.BytesIO(files.docx(told)))
    members = {name: inner.read(name) for name in inner.namelist()}
    return files.zipped(members | {"word/document.xml": document})


def _word(body: str) -> bytes:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return f"<w:document {space}><w:body>{body}</w:body></w:document>".encode()


_WORDS = tuple(_word(f"<w:p><w:r><w:t>{_PARAGRAPH}|</w:t></w:r></w:p>").decode().split("|"))


def endless_mail() -> bytes:
    """A mail whose parts hold parts, without end."""
    head = "".join(
        f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n" for level in range(5000)
    )
    return f"From: a@b\nMIME-Version: 1.0\n{head}Content-Type: text/plain\n\n{_PARAGRAPH}".encode()


_ENCRYPTED = b"trailer<</Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(%s)/U(%s)>>" % (
    b"o" * 32,
    b"u" * 32,
)

# Name of the file: how it is made.
NASTY: dict[str, Callable[[], bytes]] = {
    "bomb.zip": zip_bomb,
    "bomb.docx": lambda: office_bomb("word/document.xml"),
    "bomb.odt": lambda: office_bomb("content.xml", mimetype="application/vnd.oasis.opendocument.text"),
    "bomb.epub": lambda: office_bomb("a.xhtml", mimetype="application/epub+zip"),
    "bomb.xlsx": lambda: office_bomb("xl/workbook.xml"),
    "bomb.txt.gz": lambda: gzip.compress(b"a" * 60_000_000, 1),
    "bomb.bz2": lambda: bz2.compress(b"a" * 60_000_000, 1),
    "deep.zip": quine_depth,
    "traversal.zip": traversal,
    "links.tar": tar_of_links,
    "laughs.rss": lambda: xml_bomb("<rss><channel><item><title>", "</title></item></channel></rss>"),
    "laughs.xhtml": lambda: xml_bomb("<html><body><p>", "</p></body></html>"),
    "laughs.epub": lambda: epub_of(xml_bomb("<html><body><p>", "</p></body></html>")),
    "laughs.docx": lambda: docx_of(xml_bomb(*_WORDS)),
    "entity.rss": lambda: external_entity("<rss><channel><item><title>", "</title></item></channel></rss>"),
    "entity.xhtml": lambda: external_entity("<html><body><p>", "</p></body></html>"),
    "entity.epub": lambda: epub_of(external_entity("<html><body><p>", "</p></body></html>")),
    "entity.docx": lambda: docx_of(external_entity(*_WORDS)),
    "deep.html": lambda: b"<html><body>" + deep("<div>"),
    "deep.md": lambda: deep("> "),
    "brackets.md": lambda: deep("["),
    "stars.md": lambda: deep("**a "),
    "deep.json": lambda: deep("[", "]"),
    "objects.json": lambda: deep('{"a":', "}"),
    "deep.jsonl": lambda: b'{"isi": "Satu."}\n' + deep("[", "]"),
    "deep.rtf": lambda: b"{\\rtf1 " + deep("{", "}") + b"}",
    "deep.rss": lambda: b"<rss><channel><item><description>" + deep("<a>"),
    "deep.epub": lambda: epub_of(b"<html><body>" + deep("<div>", "</div>") + b"</body></html>"),
    "deep.docx": lambda: docx_of(_word("<w:p>" * _DEEP)),
    "deep.eml": endless_mail,
    "deep.pdf": lambda: b"%PDF-1.7\n1 0 obj " + deep("[", "]") + b" endobj trailer<</Root 1 0 R>>",
    "line.txt": lambda: b"a" * _LONG,
    "line.md": lambda: b"# " + b"a *b* " * (_LONG // 6),
    "line.html": lambda: b"<html><body><p>" + b"kata " * (_LONG // 5),
    "line.csv": lambda: b"judul,isi\nSatu," + b"kata " * (_LONG // 5),
    "line.json": lambda: json.dumps([{"isi": "kata " * (_LONG // 5)}]).encode(),
    "line.eml": lambda: b"From: a@b\nMIME-Version: 1.0\nSubject: " + b"x" * _LONG,
    "line.rtf": lambda: b"{\\rtf1 " + b"kata " * (_LONG // 5),
    "quotes.csv": lambda: b'judul,isi\n"' + b'""' * (_LONG // 2),
    "columns.csv": lambda: b"a," * (_LONG // 2),
    "commas.txt": lambda: b",\n" * (_LONG // 2),
    "nul.txt": lambda: b"Gubernur\0 tiba\0." * 1000,
    "nul.html": lambda: b"<html><body><p>Gub\0ernur tiba.</p>" + bytes(1000),
    "nul.csv": lambda: b"judul,isi\nSa\0tu,Du\0a\n",
    "zeros.txt": lambda: bytes(_LONG),
    "wrong.html": lambda: b'<html><meta charset="utf-16"><body><p>Gubernur tiba kemarin.</p>',
    "wrong.txt": lambda: "Gubernur tiba kemarin.".encode("utf-16")[:-1] + b"\xff\xfe\xff",
    "rows.csv": lambda: b"judul,isi\n" + b",\n" * 200_000,
    "crypt.pdf": lambda: pdfs.pdf([[pdfs.Put(60, 700, "Rahasia")]]).replace(b"trailer<<", _ENCRYPTED),
    "pages.pdf": lambda: pdfs.pdf([[]] * 3000),
    "headers.eml": lambda: b"From: a@b\nMIME-Version: 1.0\n" + b"X: y\n" * 500_000 + b"\nIsi.",
    "boundary.eml": lambda: (
        b"From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        + b"--x\n\nIsi.\n" * 200_000
    ),
    "tags.html": lambda: b"<html><body>" + b"<a>x" * 2_000_000,
    "attributes.html": lambda: b"<html><body><p " + b"a=b " * 2_000_000 + b">Gubernur tiba.",
    "comments.html": lambda: b"<!--" * 2_000_000 + b"<html>",
    "preamble.xml": lambda: b"<?xml version='1.0'?>" + b"<!-- -->" * 1_000_000 + b"<rss/>",
}
