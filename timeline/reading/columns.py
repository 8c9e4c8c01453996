"""What the columns of a table mean: the user says it, or their names and contents show it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The name of the column for each part of an article; empty where no column tells it.

    Only `text` must be there.
    """

    text: str
    title: str = ""
    date: str = ""
    author: str = ""
    url: str = ""
    outlet: str = ""
    language: str = ""
    section: str = ""


# The best names first: "content" before "description", which is often only a teaser.
_NAMES_IN_WORDS = {
    "text": "text content body isi teks konten fulltext articletext articlebody isiberita isiartikel "
    "maintext bodytext plaintext contenttext cleantext article artikel berita story "
    "transcript inhalt texte contenu texto kandungan paragraphs description deskripsi summary "
    "ringkasan abstract",
    "title": "title judul headline heading judulberita judulartikel newstitle articletitle titel titre "
    "titulo tajuk subject name",
    "date": "datepublished publisheddate publicationdate publishdate pubdate publishedat publishedon "
    "published publishtime publishedtime tanggalterbit tanggalpublikasi tanggaltayang date "
    "tanggal tgl datum fecha tarikh datetime waktu createdat created timestamp time updatedat",
    "author": "author authors penulis byline wartawan reporter jurnalis creator writer autor auteur",
    "url": "url link href permalink canonicalurl sourceurl articleurl tautan alamat weburl uri",
    "outlet": "outlet publisher media newspaper publication source sumber sourcename site sitename "
    "website portal koran suratkabar domain medium",
    "language": "language lang bahasa locale",
    "section": "section category kategori kanal rubrik channel desk topic topik tag tags",
}
_NAMES = {role: tuple(words.split()) for role, words in _NAMES_IN_WORDS.items()}
# So long a cell is on average that is the text of an article, and no longer a title.
_LONG, _SHORTEST_TITLE, _LONGEST_TITLE = 120, 10, 200
_MOST_SHARE = 0.6


def guess(columns: Sequence[str], rows: Sequence[Row]) -> ColumnMapping | None:
    """What the columns mean, by their names and by what stands in them; None where none holds a text."""
    found = _by_name(columns)
    lengths = {column: _mean_length(column, rows) for column in columns}
    free = [column for column in columns if column not in found.values()]
    longest = max(free, key=lambda column: lengths[column], default="")
    text = found.get("text", "")
    if longest and lengths[longest] >= _LONG and lengths[longest] > 3 * lengths.get(text, 0):
        found["text"] = longest
    if not found.get("text"):
        return None
    free = [column for column in columns if column not in found.values()]
    found.setdefault("url", _first(free, rows, lambda cell: cell.startswith(("http://", "https://"))))
    found.setdefault("date", _first(free, rows, _is_date))
    if "title" not in found:
        rest = [column for column in free if column not in found.values()]
        found["title"] = _title(rest, lengths)
    return ColumnMapping(**found)


def role_of(name: str) -> str:
    """The part of an article that a column of this name holds, or empty."""
    key = _key(name)
    return next((role for role, names in _NAMES.items() if key in names), "")


def _by_name(columns: Sequence[str]) -> dict[str, str]:
    keys = {_key(column): column for column in reversed(columns)}
    best = {role: next((keys[name] for name in names if name in keys), "") for role, names in _NAMES.items()}
    return {role: column for role, column in best.items() if column}


def _key(name: str) -> str:
    """ "Published_At", "article.publishedAt" and "published at" are one name."""
    return re.sub(r"[\W_]+", "", name.rpartition(".")[2].casefold())


def _mean_length(column: str, rows: Sequence[Row]) -> float:
    return fmean(len(row.get(column, "")) for row in rows) if rows else 0.0


def _is_date(cell: str) -> bool:
    from timeline.reading.days import in_digits

    return len(cell) <= 40 and in_digits(cell)


def _first(columns: Sequence[str], rows: Sequence[Row], fits: Callable[[str], bool]) -> str:
    for column in columns:
        cells = [row[column] for row in rows if row.get(column)]
        if cells and sum(fits(cell) for cell in cells) >= _MOST_SHARE * len(cells):
            return column
    return ""


def _title(columns: Sequence[str], lengths: Mapping[str, float]) -> str:
    fitting = [column for column in columns if _SHORTEST_TITLE <= lengths[column] <= _LONGEST_TITLE]
    return fitting[0] if fitting else ""
