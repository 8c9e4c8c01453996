"""What a person adds to events, whom names stand for, views kept by name, and the history of events."""

import sqlalchemy as sa
from alembic import op

revision = "6"
down_revision = "5"

_TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"
_WORDS = "title, participants, places, tags, note"
_INDICES = {
    "attachments": ("event_id", "picture_id"),
    "links": ("source_id", "target_id"),
    "aliases": ("entity_id",),
    "acts": ("article_id",),
    "passages": ("act_id", "event_id"),
}


def upgrade() -> None:
    """Nothing was added to an event so far, and no history was kept."""
    op.add_column("events", sa.Column("tags", sa.Text, nullable=False, server_default="[]"))
    op.add_column("events", sa.Column("importance", sa.Integer, nullable=False, server_default="0"))
    for name in ("note", "colour"):
        op.add_column("events", sa.Column(name, sa.Text, nullable=False, server_default=""))
    _table(
        "pictures",
        *_texts("digest"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("digest"),
    )
    _table(
        "attachments",
        _reference("event_id", "events.id"),
        _reference("picture_id", "pictures.id"),
        *_texts("name", "caption"),
    )
    _table(
        "links", _reference("source_id", "events.id"), _reference("target_id", "events.id"), *_texts("kind")
    )
    _table("entities", *_texts("name", "kind"))
    _table(
        "aliases",
        _reference("entity_id", "entities.id"),
        *_texts("field", "name"),
        sa.UniqueConstraint("field", "name"),
    )
    _table(
        "views",
        *_texts("name", "query", "lanes", "closed", "ordered", "folds"),
        sa.Column("span", sa.Text),
        *_texts("columns"),
    )
    _table("acts", *_texts("at", "actor", "step"), sa.Column("article_id", sa.Integer))
    _table(
        "passages",
        _reference("act_id", "acts.id"),
        sa.Column("event_id", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("before", "after")),
    )
    for table, columns in _INDICES.items():
        for column in columns:
            op.create_index(None, table, [column])
    _index_more_words()


def _index_more_words() -> None:
    """Tags and notes are found as well."""
    op.execute("DROP TABLE events_index")
    op.execute(
        f"CREATE VIRTUAL TABLE events_index USING fts5({_WORDS}, "
        f"content = 'events', content_rowid = 'id', {_TOKENS}, prefix = '2 3')"
    )
    op.execute("INSERT INTO events_index (events_index) VALUES ('rebuild')")


def _table(
    name: str, *parts: sa.Column[int] | sa.Column[str] | sa.Column[bytes] | sa.UniqueConstraint
) -> None:
    number = sa.Column("id", sa.Integer, primary_key=True)
    op.create_table(name, number, *parts, sqlite_autoincrement=True, sqlite_strict=True)


def _reference(name: str, target: str) -> sa.Column[int]:
    key = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Integer, key, nullable=False)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
