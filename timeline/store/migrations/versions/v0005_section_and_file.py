"""Articles tell the section they stood in, and the SHA-256 of the file they were read from."""

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    """Of a file that was kept the digest is known; of the sections of earlier articles nothing is."""
    for name in ("section", "sha256"):
        op.add_column("articles", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.execute(
        "UPDATE articles SET sha256 = originals.digest FROM provenances, originals "
        "WHERE provenances.article_id = articles.id AND originals.id = provenances.original_id"
    )
