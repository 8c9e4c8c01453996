"""Full-text indices of events and articles, and indices of their times."""

from alembic import op

revision = "3"
down_revision = "2"

# FTS5 (sqlite.org/fts5.html): contents stay in their own tables; accents and case do not matter.
_TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"
_INDICES = {
    "events": ("title", "participants", "places"),
    "articles": ("title", "text", "outlet", "author"),
}
# The same conditions as in timeline/store/search.py, of this schema's time.
_LENGTHS = {
    "days": "until - begin <= 2764800",
    "months": "until - begin > 2764800 AND until - begin <= 34560000",
    "years": "until - begin > 34560000",
}


def upgrade() -> None:
    """Index what is there, and what comes, changes and goes."""
    for table, columns in _INDICES.items():
        _index_words(table, columns)
    op.create_index("ix_events_begin", "events", ["begin"])
    for name, condition in _LENGTHS.items():
        op.execute(f"CREATE INDEX ix_events_{name} ON events (begin, until) WHERE {condition}")


def _index_words(table: str, columns: tuple[str, ...]) -> None:
    index, names = f"{table}_index", ", ".join(columns)
    prefixes = ", prefix = '2 3'" if table == "events" else ""
    op.execute(
        f"CREATE VIRTUAL TABLE {index} USING fts5("
        f"{names}, content = '{table}', content_rowid = 'id', {_TOKENS}{prefixes})"
    )
    op.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
