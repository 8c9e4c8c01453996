"""What Linimasa uses of feedparser, which has no types of its own."""

from io import BytesIO
from typing import Any

class FeedParserDict(dict[str, Any]):
    feed: dict[str, Any]
    entries: list[dict[str, Any]]

def parse(url_file_stream_or_string: BytesIO) -> FeedParserDict: ...
