"""The tables of a project file, and the marks by which a file is known as one."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

APPLICATION_ID = int.from_bytes(b"LNMS", "big")
SCHEMA_VERSION = 6

# Names for the constraints, so that a later migration can speak of them.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(
    name: str, *columns: Column[int] | Column[str] | Column[float] | Column[bytes] | UniqueConstraint
) -> Table:
    """A table whose numbers are never given twice (AUTOINCREMENT): undo brings rows back under their own."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        *columns,
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _text(name: str, *, unique: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, unique=unique)


def _reference(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    # Checked at the commit, so that undo may bring rows back in any order. No cascade: it would
    # change rows behind the back of the undo step.
    key = ForeignKey(target, deferrable=True, initially="DEFERRED")
    return Column(name, Integer, key, nullable=nullable)


def _interval(prefix: str = "") -> tuple[Column[int], ...]:
    """The columns of an Interval; all of them are NULL where there is none."""
    return (
        Column(f"{prefix}begin", Integer),
        Column(f"{prefix}until", Integer),
        Column(f"{prefix}granularity", Integer),
        Column(f"{prefix}approximate", Integer),
    )


# What is to be imported, and what became of it. Undo takes articles back, but does not rewrite this.
imports = _table("imports", _number("dates_only"), _number("keep_originals"))

import_items = _table(
    "import_items",
    _reference("import_id", "imports.id"),
    _text("kind"),
    _text("place"),
    _text("content"),
    _text("how"),
    _text("state"),
    *(_number(name) for name in ("parts", "articles", "duplicates", "copies", "faults", "events")),
    _text("copied"),
    Column("reason", Text),
)

# Files as they were before they were read, where the user wants them kept.
originals = _table(
    "originals",
    _text("digest", unique=True),
    _text("name"),
    Column("content", LargeBinary, nullable=False),
)

articles = _table(
    "articles",
    _text("digest", unique=True),
    _text("title"),
    _text("text"),
    _text("language"),
    *_interval("published_"),
    _text("published_source"),
    Column("published_why", Text),
    _text("origin"),
    _text("outlet"),
    _text("author"),
    _text("url"),
    _text("extractor"),
    Column("sketch", Text),
    _text("section"),
    _text("sha256"),
)

# Which item of an import an article was read from. `copy_of` is no reference: the article that is copied
# may be taken back before the copy.
provenances = _table(
    "provenances",
    _reference("article_id", "articles.id"),
    _reference("item_id", "import_items.id"),
    _reference("original_id", "originals.id", nullable=True),
    Column("copy_of", Integer),
)

# The smallest hashes of an article's sketch, by which its copies are found without looking at all articles.
copy_marks = _table("copy_marks", _reference("article_id", "articles.id"), _number("mark"))

timexes = _table(
    "timexes",
    _reference("article_id", "articles.id"),
    _number("start"),
    _number("stop"),
    _text("type"),
    _text("value"),
    *_interval(),
    _text("why"),
    _text("doubts"),
    Column("confidence", REAL, nullable=False),
)

events = _table(
    "events",
    _text("title"),
    _text("kind"),
    _text("value"),
    Column("end_value", Text),
    *_interval(),
    _text("participants"),
    _text("places"),
    _number("negated"),
    Column("confidence", REAL, nullable=False),
    _text("status"),
    _text("edited"),
    _number("by_hand"),
    _number("sources"),
    _text("tags"),
    _number("importance"),
    _text("note"),
    _text("colour"),
)

pictures = _table(
    "pictures",
    _text("digest", unique=True),
    Column("content", LargeBinary, nullable=False),
)

attachments = _table(
    "attachments",
    _reference("event_id", "events.id"),
    _reference("picture_id", "pictures.id"),
    _text("name"),
    _text("caption"),
)

links = _table(
    "links",
    _reference("source_id", "events.id"),
    _reference("target_id", "events.id"),
    _text("kind"),
)

# Whom names stand for, where the user had a word on it: a machine changes none of this.
entities = _table("entities", _text("name"), _text("kind"))

aliases = _table(
    "aliases",
    _reference("entity_id", "entities.id"),
    _text("field"),
    _text("name"),
    UniqueConstraint("field", "name"),
)

views = _table(
    "views",
    *(_text(name) for name in ("name", "query", "lanes", "closed", "ordered", "folds")),
    Column("span", Text),
    _text("columns"),
)

# What was done when, and what it changed of events. Undo adds to it, and takes nothing away. Articles and
# events may be gone.
acts = _table("acts", _text("at"), _text("actor"), _text("step"), Column("article_id", Integer))

passages = _table(
    "passages",
    _reference("act_id", "acts.id"),
    Column("event_id", Integer),
    Column("before", Text),
    Column("after", Text),
)
# They name rows that may be gone, and are written behind these all the same.
acts.add_is_dependent_on(articles)
passages.add_is_dependent_on(events)

mentions = _table(
    "mentions",
    _reference("event_id", "events.id"),
    _reference("article_id", "articles.id"),
    _number("start"),
    _number("stop"),
    _reference("timex_id", "timexes.id", nullable=True),
    _text("value"),
    *_interval(),
    _text("title"),
    _text("kind"),
    Column("end_value", Text),
    _text("participants"),
    _text("places"),
    _number("negated"),
    Column("confidence", REAL, nullable=False),
)

# Of each pair the smaller number stands first.
pairs = _table(
    "pairs",
    _reference("one_id", "mentions.id"),
    _reference("other_id", "mentions.id"),
    _text("verdict"),
    Column("score", REAL, nullable=False),
    UniqueConstraint("one_id", "other_id"),
)

Index(None, import_items.c.import_id)
Index(None, provenances.c.article_id)
Index(None, provenances.c.item_id)
Index(None, provenances.c.original_id)
Index(None, copy_marks.c.article_id)
Index(None, copy_marks.c.mark)
Index(None, timexes.c.article_id)
Index(None, mentions.c.event_id)
Index(None, mentions.c.article_id)
Index(None, mentions.c.timex_id)
Index(None, pairs.c.other_id)
Index(None, pairs.c.verdict)
Index(None, events.c.begin)
Index(None, attachments.c.event_id)
Index(None, attachments.c.picture_id)
Index(None, links.c.source_id)
Index(None, links.c.target_id)
Index(None, aliases.c.entity_id)
Index(None, acts.c.article_id)
Index(None, passages.c.act_id)
Index(None, passages.c.event_id)
# Events by length: what overlaps a time begins no further before it than it is long (see `search`).
for _name, _condition in (
    ("days", "until - begin <= 2764800"),
    ("months", "until - begin > 2764800 AND until - begin <= 34560000"),
    ("years", "until - begin > 34560000"),
):
    Index(f"ix_events_{_name}", events.c.begin, events.c.until, sqlite_where=text(_condition))
