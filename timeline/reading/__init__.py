"""Files, pages and pasted text to articles; what cannot be read is told in a sentence."""

from timeline.reading.columns import ColumnMapping
from timeline.reading.preview import SplitPreview, TablePreview, preview
from timeline.reading.reader import read, read_all
from timeline.reading.sources import (
    SUPPORTED_ENDINGS,
    FileSource,
    PageSource,
    Source,
    TextSource,
    expand,
)

__all__ = [
    "SUPPORTED_ENDINGS",
    "ColumnMapping",
    "FileSource",
    "PageSource",
    "Source",
    "SplitPreview",
    "TablePreview",
    "TextSource",
    "expand",
    "preview",
    "read",
    "read_all",
]
