"""PDF files written by hand, so that tests can say where every line stands."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 595, 842
_MARGIN, _SIZE, _LEADING = 60, 10, 13
# Letters of Helvetica are about half as wide as they are tall.
_LINE = int((WIDTH - 2 * _MARGIN) / (_SIZE * 0.5))


@dataclass(frozen=True)
class Put:
    """Words at a place of a page, in points from its lower left corner."""

    x: float
    y: float
    text: str
    size: float = _SIZE


def pdf(
    pages: Sequence[Sequence[Put]], *, title: str = "", author: str = "", font: str = "Helvetica"
) -> bytes:
    """A PDF with these words on its pages; letters of Courier are 0.6 of their size wide, each."""
    described = f"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding>>"
    objects: list[bytes] = [b"", b"", described.encode()]
    kids: list[int] = []
    for page in pages:
        content = b"\n".join(_shown(put) for put in page)
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % (WIDTH, HEIGHT, len(objects))
        )
        kids.append(len(objects))
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
        len(kids),
        b" ".join(b"%d 0 R" % kid for kid in kids),
    )
    objects.append(b"<</Title(%s)/Author(%s)>>" % (_escaped(title), _escaped(author)))
    return _file(objects)


def image_pdf() -> bytes:
    """A PDF whose one page is a picture, as a scanner makes it."""
    content = b"q 595 0 0 842 0 0 cm /I Do Q"
    return _file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[4 0 R]>>",
            b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
            b"/Length 1>>"
            b"stream\n\x7f\nendstream",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 3 0 R>>>>"
            b"/Contents 5 0 R>>",
            b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
            b"<<>>",
        ]
    )


def article_pdf(title: str, paragraphs: Sequence[str], *, author: str = "") -> bytes:
    """An article set in one column, on as many pages as it takes."""
    lines = [(title, 20.0, 30.0)]
    for paragraph in paragraphs:
        rows = textwrap.wrap(paragraph, _LINE)
        lines += [(row, _SIZE, _LEADING * (2 if index == 0 else 1)) for index, row in enumerate(rows)]
    pages: list[list[Put]] = [[]]
    y = HEIGHT - _MARGIN
    for text, size, leading in lines:
        y -= leading
        if y < _MARGIN:
            pages.append([])
            y = HEIGHT - _MARGIN - leading
        pages[-1].append(Put(_MARGIN, y, text, size))
    for number, page in enumerate(pages, 1):
        page.append(Put(WIDTH / 2, 30, f"{number}"))
    return pdf(pages, title=title, author=author)


def column(x: float, top: float, lines: Sequence[str], size: float = _SIZE) -> list[Put]:
    """Lines one below the other."""
    return [Put(x, top - index * size * 1.3, line, size) for index, line in enumerate(lines)]


def _shown(put: Put) -> bytes:
    return b"BT /F %g Tf %g %g Td (%s) Tj ET" % (put.size, put.x, put.y, _escaped(put.text))


def _escaped(text: str) -> bytes:
    data = text.encode("cp1252", "replace")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _file(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.7\n"
    offsets: list[int] = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(objects)
    trailer = b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        count + 1,
        count,
        len(data),
    )
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s" % (count + 1, table) + trailer
