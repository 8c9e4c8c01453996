"""The first schema: articles, their time expressions, events and where they are mentioned."""

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None


def upgrade() -> None:
    """Make the tables of an empty file."""
    _table(
        "articles",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("digest", "title", "text", "language")),
        *_interval("published_"),
        sa.Column("published_source", sa.Text, nullable=False),
        sa.Column("published_why", sa.Text),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("origin", "outlet", "author", "url", "extractor")
        ),
        sa.UniqueConstraint("digest"),
    )
    _table(
        "timexes",
        _reference("article_id", "articles.id"),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("stop", sa.Integer, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        *_interval(),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("doubts", sa.Text, nullable=False),
        sa.Column("confidence", sa.REAL, nullable=False),
    )
    _table(
        "events",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("title", "kind", "value")),
        sa.Column("end_value", sa.Text),
        *_interval(),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("participants", "places")),
        sa.Column("negated", sa.Integer, nullable=False),
        sa.Column("confidence", sa.REAL, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("status", "edited")),
        sa.Column("by_hand", sa.Integer, nullable=False),
    )
    _table(
        "mentions",
        _reference("event_id", "events.id"),
        _reference("article_id", "articles.id"),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("stop", sa.Integer, nullable=False),
        _reference("timex_id", "timexes.id", nullable=True),
        sa.Column("value", sa.Text, nullable=False),
        *_interval(),
    )
    op.create_index(None, "timexes", ["article_id"])
    for column in ("event_id", "article_id", "timex_id"):
        op.create_index(None, "mentions", [column])


def _table(
    name: str, *parts: sa.Column[int] | sa.Column[str] | sa.Column[float] | sa.UniqueConstraint
) -> None:
    number = sa.Column("id", sa.Integer, primary_key=True)
    op.create_table(name, number, *parts, sqlite_autoincrement=True, sqlite_strict=True)


def _reference(name: str, target: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Integer, key, nullable=nullable)


def _interval(prefix: str = "") -> list[sa.Column[int]]:
    names = ("begin", "until", "granularity", "approximate")
    return [sa.Column(f"{prefix}{name}", sa.Integer) for name in names]
