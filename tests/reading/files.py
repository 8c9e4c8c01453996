"""Articles written into files of every format, for tests and benchmarks; the readers must give them back."""

from __future__ import annotations

import csv
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from pathlib import Path

from tests.reading.pdfs import article_pdf


@dataclass(frozen=True)
class Told:
    """An article as it is written into a file."""

    title: str
    paragraphs: tuple[str, ...]
    day: str = "2024-07-04"
    author: str = "Rina Utami"
    outlet: str = "Warta"
    language: str = "id"
    url: str = "https://warta.example.org/a"
    section: str = "Ekonomi"

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)

    @property
    def moment(self) -> datetime:
        return datetime.fromisoformat(f"{self.day}T17:30:00").replace(tzinfo=UTC)

    @property
    def row(self) -> dict[str, str]:
        return {
            "judul": self.title,
            "tanggal": self.day,
            "penulis": self.author,
            "media": self.outlet,
            "tautan": self.url,
            "kanal": self.section,
            "bahasa": self.language,
            "isi": self.text,
        }


def txt(told: Told) -> bytes:
    return f"{told.title}\n\nTanggal: {told.day}\n\n{told.text}\n".encode()


def md(told: Told) -> bytes:
    return f"---\ndate: {told.day}\nauthor: {told.author}\n---\n# {told.title}\n\n{told.text}\n".encode()


def html(told: Told) -> bytes:
    structured = {"@type": "NewsArticle", "datePublished": told.day, "articleSection": told.section}
    return (
        f'<!DOCTYPE html><html lang="{told.language}"><head><meta charset="utf-8">'
        f"<title>{escape(told.title)}</title>"
        f'<meta property="og:site_name" content="{told.outlet}"><meta name="author" content="{told.author}">'
        f'<link rel="canonical" href="{told.url}">'
        f'<script type="application/ld+json">{json.dumps(structured)}</script></head><body>'
        f"<nav><a href='/'>Beranda</a> <a href='/x'>Politik</a></nav><article><h1>{escape(told.title)}</h1>"
        f"{_paragraphs(told)}<p>Baca juga: Berita lain</p></article><footer>Hak cipta</footer></body></html>"
    ).encode()


def mhtml(told: Told) -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = told.url
    message["Subject"] = told.title
    message["Date"] = "Mon, 2 Dec 2024 10:00:00 -0000"  # when it was saved
    message.set_content(html(told).decode(), subtype="html", cte="quoted-printable")
    message.make_related()
    message.add_related(b"\x89PNG", "image", "png", cid="<a@b>")
    return message.as_bytes()


def eml(told: Told) -> bytes:
    message = EmailMessage()
    message["From"] = f"{told.author} <rina@example.org>"
    message["To"] = "meja@example.org"
    message["Subject"] = told.title
    message["Date"] = format_datetime(told.moment)
    message.set_content(told.text)
    return message.as_bytes()


def rtf(told: Told) -> bytes:
    def words(text: str) -> str:
        return "".join(sign if sign < "\x80" else f"\\u{ord(sign)}?" for sign in text)

    body = "\\par\n".join(words(paragraph) for paragraph in (told.title, *told.paragraphs))
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\info{{\\author {told.author}}}}}\\pard {body}\\par}}".encode()


def docx(told: Told) -> bytes:
    import docx as word

    document = word.Document()
    document.core_properties.author = told.author
    document.core_properties.title = told.title
    document.add_heading(told.title, 0)
    for paragraph in told.paragraphs:
        document.add_paragraph(paragraph)
    return _saved(document.save)


def odt(told: Told) -> bytes:
    import odfdo

    document = odfdo.Document("text")
    document.body.clear()
    document.meta.title = told.title
    document.meta.initial_creator = told.author
    document.body.append(odfdo.Header(1, told.title))
    for paragraph in told.paragraphs:
        document.body.append(odfdo.Paragraph(paragraph))
    return _saved(document.save)


def fodt(told: Told) -> bytes:
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{what}:1.0"'
        for name, what in (("office", "office"), ("meta", "meta"), ("text", "text"))
    )
    body = "".join(f"<text:p>{escape(paragraph)}</text:p>" for paragraph in told.paragraphs)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document{spaces}'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>'
        f"<dc:title>{escape(told.title)}</dc:title><meta:initial-creator>{told.author}</meta:initial-creator>"
        f"</office:meta><office:body><office:text><text:h>{escape(told.title)}</text:h>{body}"
        "</office:text></office:body></office:document>"
    ).encode()


def pdf(told: Told) -> bytes:
    return article_pdf(told.title, told.paragraphs, author=told.author)


def epub(tolds: Sequence[Told]) -> bytes:
    names = [f"bab{index}.xhtml" for index in range(1, len(tolds) + 1)]
    pages = {
        name: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>'
        f"<h1>{escape(told.title)}</h1>{_paragraphs(told)}</body></html>"
        for name, told in zip(names, tolds, strict=True)
    }
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in names)
    refs = "".join(f'<itemref idref="{name}"/>' for name in names)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{tolds[0].outlet}</dc:title><dc:creator>{tolds[0].author}</dc:creator>"
        f"<dc:date>{tolds[0].day}</dc:date><dc:language>{tolds[0].language}</dc:language></metadata>"
        f"<manifest>{items}</manifest><spine>{refs}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": package,
            **{f"OEBPS/{name}": page for name, page in pages.items()},
        }
    )


def mbox(tolds: Sequence[Told]) -> bytes:
    return b"".join(
        b"From rina@example.org Thu Jul  4 17:30:00 2024\n"
        + eml(told).replace(b"\nFrom ", b"\n>From ")
        + b"\n"
        for told in tolds
    )


def rss(tolds: Sequence[Told]) -> bytes:
    items = "".join(
        f"<item><title>{escape(told.title)}</title><link>{told.url}</link>"
        f"<pubDate>{format_datetime(told.moment)}</pubDate><category>{told.section}</category>"
        f"<description>{escape(_paragraphs(told))}</description></item>"
        for told in tolds
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{tolds[0].outlet}</title>'
        f"<language>{tolds[0].language}</language>{items}</channel></rss>"
    ).encode()


def atom(tolds: Sequence[Told]) -> bytes:
    items = "".join(
        f"<entry><title>{escape(told.title)}</title><link href='{told.url}'/>"
        f"<published>{told.day}T01:00:00+07:00</published><author><name>{told.author}</name></author>"
        f"<content type='html'>{escape(_paragraphs(told))}</content></entry>"
        for told in tolds
    )
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom"><title>{tolds[0].outlet}</title>{items}</feed>'
    ).encode()


def csv_(tolds: Sequence[Told], delimiter: str = ",") -> bytes:
    file = io.StringIO()
    writer = csv.DictWriter(file, list(tolds[0].row), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(told.row for told in tolds)
    return file.getvalue().encode()


def tsv(tolds: Sequence[Told]) -> bytes:
    return csv_(tolds, "\t")


def json_(tolds: Sequence[Told]) -> bytes:
    return json.dumps({"status": "ok", "articles": [told.row for told in tolds]}).encode()


def jsonl(tolds: Sequence[Told]) -> bytes:
    return "".join(json.dumps(told.row) + "\n" for told in tolds).encode()


def xlsx(tolds: Sequence[Told]) -> bytes:
    rows = [list(tolds[0].row), *(list(told.row.values()) for told in tolds)]
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row) + "</row>"
        for row in rows
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    packages = "http://schemas.openxmlformats.org/package/2006"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = [("workbook.xml", "sheet.main"), ("worksheets/sheet1.xml", "worksheet")]
    overrides = "".join(
        f'<Override PartName="/xl/{name}" ContentType="{types}.{kind}+xml"/>' for name, kind in parts
    )
    default = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    )

    def relation(kind: str, target: str) -> str:
        inner = f'<Relationship Id="r1" Type="{office}/{kind}" Target="{target}"/>'
        return f'<Relationships xmlns="{packages}/relationships">{inner}</Relationships>'

    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{packages}/content-types">{default}{overrides}</Types>',
            "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook xmlns="{sheets}" xmlns:r="{office}"><sheets>'
            '<sheet name="Berita" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{sheets}"><sheetData>{cells}</sheetData>'
            "</worksheet>",
        }
    )


def zip_(tolds: Sequence[Told]) -> bytes:
    return zipped({f"berita/{index}.html": html(told) for index, told in enumerate(tolds)})


def tar_gz(tolds: Sequence[Told]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        for index, told in enumerate(tolds):
            data = txt(told)
            member = tarfile.TarInfo(f"berita/{index}.txt")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return file.getvalue()


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A zip file of these members; "mimetype" stays unpacked, as it must."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in members.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _paragraphs(told: Told) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in told.paragraphs)


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


# Formats that hold one article, and those that hold several.
SINGLE: dict[str, Callable[[Told], bytes]] = {
    ".txt": txt,
    ".md": md,
    ".html": html,
    ".mhtml": mhtml,
    ".eml": eml,
    ".rtf": rtf,
    ".docx": docx,
    ".odt": odt,
    ".fodt": fodt,
    ".pdf": pdf,
}
SEVERAL: dict[str, Callable[[Sequence[Told]], bytes]] = {
    ".epub": epub,
    ".mbox": mbox,
    ".rss": rss,
    ".atom": atom,
    ".csv": csv_,
    ".tsv": tsv,
    ".json": json_,
    ".jsonl": jsonl,
    ".xlsx": xlsx,
    ".zip": zip_,
    ".tar.gz": tar_gz,
}


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
