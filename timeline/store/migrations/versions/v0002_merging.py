"""Mentions keep their own claims, so that events can be merged and split; articles their sketches."""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

_CLAIMS = ("title", "kind", "end_value", "participants", "places", "negated", "confidence")


def upgrade() -> None:
    """So far an event had one mention at most: what the event says is what the mention claimed."""
    for name in ("title", "kind"):
        op.add_column("mentions", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("mentions", sa.Column("end_value", sa.Text))
    for name in ("participants", "places"):
        op.add_column("mentions", sa.Column(name, sa.Text, nullable=False, server_default="[]"))
    op.add_column("mentions", sa.Column("negated", sa.Integer, nullable=False, server_default="0"))
    op.add_column("mentions", sa.Column("confidence", sa.REAL, nullable=False, server_default="1"))
    claims = ", ".join(f"{name} = events.{name}" for name in _CLAIMS)
    op.execute(f"UPDATE mentions SET {claims} FROM events WHERE events.id = mentions.event_id")
    op.add_column("events", sa.Column("sources", sa.Integer, nullable=False, server_default="0"))
    op.execute(
        "UPDATE events SET sources = "
        "(SELECT count(DISTINCT article_id) FROM mentions WHERE mentions.event_id = events.id)"
    )
    op.add_column("articles", sa.Column("sketch", sa.Text))
    _make_pairs()


def _make_pairs() -> None:
    op.create_table(
        "pairs",
        sa.Column("id", sa.Integer, primary_key=True),
        _mention("one_id"),
        _mention("other_id"),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("score", sa.REAL, nullable=False),
        sa.UniqueConstraint("one_id", "other_id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(None, "pairs", ["other_id"])
    op.create_index(None, "pairs", ["verdict"])


def _mention(name: str) -> sa.Column[int]:
    key = sa.ForeignKey("mentions.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Integer, key, nullable=False)
