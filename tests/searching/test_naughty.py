"""Whatever is typed is answered and says what it understood: random strings and naughty ones."""

from __future__ import annotations

import os
import random

from tests.store.samples import analysis
from timeline.dates import Interval
from timeline.errors import Message
from timeline.searching import read_query
from timeline.store.database import Database

TODAY = Interval.day(2024, 7, 5)
# LINIMASA_QUERIES=20000 tries as many; the suite is content with fewer.
COUNT = int(os.environ.get("LINIMASA_QUERIES", "1500"))
PIECES = (
    *(
        '"',
        "'",
        "*",
        "-",
        "(",
        ")",
        ":",
        "::",
        "^",
        "+",
        "~",
        "\\",
        "%",
        "_",
        ";",
        "--",
        "/*",
        "\x00",
        "\ud800",
    ),
    *(
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        "who:",
        "where:",
        "source:",
        "kind:",
        "status:",
        "tag:",
        "note:",
        "lang:",
        "lang:\udc81",
    ),
    *(
        "before:",
        "after:",
        "between:",
        "within:",
        "importance:",
        "siapa:",
        "antara:",
        "2024..",
        "..",
        "mei 2024",
    ),
    *(
        "last week",
        "kemarin",
        "31/02/2024",
        "99999999",
        "-1",
        "1e309",
        "０１",
        "beras",
        "Gudang",
        "bérâs",
        "ber*",
    ),
    *(
        "\u202e",
        "\u200b",
        "\ufeff",
        "\U0001f30a",
        "İ",
        "ß",
        "a" * 300,
        "{title}",
        "events_index",
        "; DROP TABLE",
    ),
)


def strings(seed: int, count: int):
    """Made of pieces that mean something to us or to SQLite, and of any characters at all."""
    draw = random.Random(seed)
    for _ in range(count):
        parts = [
            draw.choice(PIECES)
            if draw.random() < 0.7
            else "".join(chr(draw.randrange(0x110000)) for _ in range(draw.randrange(1, 6)))
            for _ in range(draw.randrange(1, 7))
        ]
        yield draw.choice((" ", "", " ")).join(parts)


def test_nothing_typed_is_an_error(tmp_path):
    database = Database.create(tmp_path / "p.linimasa")
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    with database.reading() as reader:
        everything = set(reader.event_ids(read_query("", "id", TODAY)))
        for text in strings(7, COUNT):
            query = read_query(text, "id", TODAY)
            assert set(reader.event_ids(query)) <= everything, text
            assert len(reader.article_hits(query)) <= 1, text
            assert all(isinstance(told, Message) and str(told) for told in query.understood), text
            assert query.is_empty or query.understood, text
    database.close()
