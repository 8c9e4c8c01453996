"""What is to be imported survives the program; files may be kept as they were before they were read."""

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"


def upgrade() -> None:
    """Add the queue and the kept files, and tell of each article which item it came from."""
    _table("imports", *_numbers("dates_only", "keep_originals"))
    _table(
        "import_items",
        _reference("import_id", "imports.id"),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "place", "content", "how", "state")),
        *_numbers("parts", "articles", "duplicates", "copies", "faults", "events"),
        sa.Column("copied", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
    )
    _table(
        "originals",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("digest", "name")),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("digest"),
    )
    _table(
        "provenances",
        _reference("article_id", "articles.id"),
        _reference("item_id", "import_items.id"),
        _reference("original_id", "originals.id", nullable=True),
        sa.Column("copy_of", sa.Integer),
    )
    _table("copy_marks", _reference("article_id", "articles.id"), *_numbers("mark"))
    op.create_index(None, "import_items", ["import_id"])
    for column in ("article_id", "item_id", "original_id"):
        op.create_index(None, "provenances", [column])
    for column in ("article_id", "mark"):
        op.create_index(None, "copy_marks", [column])


def _table(
    name: str, *parts: sa.Column[int] | sa.Column[str] | sa.Column[bytes] | sa.UniqueConstraint
) -> None:
    number = sa.Column("id", sa.Integer, primary_key=True)
    op.create_table(name, number, *parts, sqlite_autoincrement=True, sqlite_strict=True)


def _reference(name: str, target: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Integer, key, nullable=nullable)


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]
