"""Where articles come from: files and folders, pages of the web, pasted text and pasted HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from timeline.reading.columns import ColumnMapping
from timeline.reading.document import words_of_name

_ENDINGS = (
    ".txt .text .md .markdown .html .htm .xhtml .xht .mht .mhtml .pdf .docx .odt .fodt .rtf .epub .eml .mbox "
    ".rss .atom .xml .csv .tsv .xlsx .xls .ods .json .jsonl .ndjson .zip .tar .tgz .gz"
)
SUPPORTED_ENDINGS = frozenset(_ENDINGS.split())

_LABEL_WORDS = 6
# Browsers save the pictures and frames of "page.html" beside it, in a folder of one of these names.
_COMPANION_ENDINGS = ("_files", "-files", "_berkas")


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file that holds an article, or several.

    `columns` tells what the columns of a table mean, where the user said so. `split` has a text that holds
    several articles taken apart where headlines and datelines show it; ask first.
    """

    path: Path
    columns: ColumnMapping | None = None
    split: bool = False

    @property
    def label(self) -> str:
        """The file's name, to show the user."""
        return self.path.name

    @property
    def title(self) -> str:
        """The words of the file's name, for an article without a title: "rusia-dan_iran" is three words."""
        return words_of_name(self.path.stem)


@dataclass(frozen=True, slots=True)
class TextSource:
    """Text that was pasted or dropped; `html` tells that it is the source of a page.

    `columns` and `split` as in FileSource.
    """

    text: str
    html: bool = False
    columns: ColumnMapping | None = None
    split: bool = False

    @property
    def label(self) -> str:
        """The first words, to show the user; empty where there are none."""
        beginning = self.text[:1000]
        words = (re.sub(r"<[^>]*>?", " ", beginning) if self.html else beginning).split()
        return " ".join(words[:_LABEL_WORDS])[:60] + ("…" if len(words) > _LABEL_WORDS else "")

    @property
    def title(self) -> str:
        """The first words, for an article without a title."""
        return self.label


@dataclass(frozen=True, slots=True)
class PageSource:
    """What lay at an address of the web: a page, or any other document."""

    url: str
    data: bytes

    @property
    def label(self) -> str:
        """The address, to show the user."""
        return self.url

    @property
    def title(self) -> str:
        """The words of the address's last part, for a page without a title."""
        last = self.url.split("?", 1)[0].rstrip("/").rpartition("/")[2]
        return words_of_name(last.partition(".")[0])


Source = FileSource | TextSource | PageSource


def expand(paths: Iterable[Path]) -> list[FileSource]:
    """The files of `paths`, each once: folders walked in natural order, files named outright kept as given.

    In folders, hidden files and endings that cannot be read are left out, and so are the parts of a page
    that a browser saved beside it; a file that the user named is kept whatever its ending, so that reading
    it can say what is wrong.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for file in _walk(path) if path.is_dir() else (path,):
            found.setdefault(file)
    return [FileSource(path) for path in found]


def is_left_out(member: PurePath, has: Callable[[PurePath], bool]) -> bool:
    """Whether a file of a folder or an archive is no article by its name; `has` knows the others."""
    if any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in member.parts):
        return True
    return member.suffix.lower() not in SUPPORTED_ENDINGS or any(
        _is_companion(folder, has) for folder in member.parents
    )


def _walk(folder: Path) -> Iterator[Path]:
    if _is_companion(folder, _is_file):
        return
    try:
        entries = sorted(folder.iterdir(), key=_natural_order)
    except OSError:
        return  # a folder that may not be listed has nothing for us; the others go on
    for entry in entries:
        # A link to a folder could lead back here, so links are not followed.
        if entry.is_dir() and not entry.is_symlink():
            if not entry.name.startswith("."):
                yield from _walk(entry)
        elif not is_left_out(PurePath(entry.name), _is_file) and entry.is_file():
            yield entry


def _is_file(path: PurePath) -> bool:
    return Path(path).is_file()


def _is_companion(folder: PurePath, has: Callable[[PurePath], bool]) -> bool:
    """Whether a browser made this folder for the parts of a page saved beside it."""
    for ending in _COMPANION_ENDINGS:
        if folder.name.endswith(ending):
            page = folder.with_name(folder.name.removesuffix(ending) or "_")
            return any(has(page.with_name(page.name + suffix)) for suffix in (".html", ".htm"))
    return False


def _natural_order(path: Path) -> list[tuple[int, int, str]]:
    """Sorts "part 2" before "part 10"."""
    pieces = re.findall(r"[0-9]+|[^0-9]+", path.name.casefold())
    return [(0, int(piece), "") if piece[0] in "0123456789" else (1, 0, piece) for piece in pieces]
