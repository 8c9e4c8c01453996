"""An article, as it was read and as the project keeps it."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from timeline.dates import Interval
from timeline.errors import Message


class PublicationSource(StrEnum):
    """How the publication date of an article (its document creation time) came to be known."""

    USER = "user"
    METADATA = "metadata"
    DATELINE = "dateline"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Publication:
    """The document creation time: when the article was published, and how that is known.

    `interval` is None where nothing decides; dates that need it then stay without a place.
    `why` tells the reason in a sentence for the user.
    """

    interval: Interval | None = None
    source: PublicationSource = PublicationSource.UNKNOWN
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class RawArticle:
    """What a reader made of a file, a page or pasted text: plain text and what the source says of it.

    `published` is set only from what the source itself states, never from the file's own dates.
    `language` is a hint (an ISO 639 code) or empty. `origin` is where it came from, to show the user.
    `url` is the address that the source gives as its own. `sha256` is of the bytes of the original file,
    in hexadecimal; empty where there was none.
    """

    text: str
    title: str = ""
    language: str = ""
    published: Publication = field(default_factory=Publication)
    origin: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    section: str = ""
    sha256: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of title and text, blind to line ends, spacing and Unicode form."""
        words = unicodedata.normalize("NFC", f"{self.title}\n{self.text}").split()
        return hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """An article of the project. Offsets of everything found in it count characters of `text`.

    `sha256` is of the file that it was read from, empty where there was none.
    """

    id: int
    title: str
    text: str
    language: str
    published: Publication
    origin: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    section: str = ""
    sha256: str = ""
