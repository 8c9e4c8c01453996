"""Files and pasted text to articles; what cannot be read is told in a sentence."""

from timeline.reading.reader import read
from timeline.reading.sources import SUPPORTED_ENDINGS, FileSource, Source, TextSource, expand

__all__ = ["SUPPORTED_ENDINGS", "FileSource", "Source", "TextSource", "expand", "read"]
