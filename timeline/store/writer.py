"""Changes to a project, in values of the model; every one can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from timeline.errors import Message
from timeline.model import Analysis, Event, Mention, Pair, Proposal, Publication, Timex, Verdict
from timeline.store import rows
from timeline.store.annotating import Annotating
from timeline.store.loading import Loading
from timeline.store.passages import record
from timeline.store.reader import Reader
from timeline.store.removal import remove, remove_articles
from timeline.store.rows import Row
from timeline.store.schema import articles, copy_marks, events, mentions, pairs, provenances, timexes
from timeline.store.transaction import Images, Transaction


class Writer(Reader):
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._transaction = Transaction(connection)
        self.annotating = Annotating(connection, self._transaction)

    @property
    def images(self) -> Images:
        """What has been changed so far, as it was before."""
        return self._transaction.images

    def loading(self) -> Loading:
        """Begin to take in the records of another project."""
        return Loading(self._connection, self._transaction)

    def record(self, at: str, actor: str, step: Message) -> None:
        """Note in the history of events what was changed so far: at which time, by whom, in which step."""
        record(self._connection, self.images, at, actor, step)

    def restore(self, images: Images) -> None:
        """Bring rows back to what they were."""
        self._transaction.restore(images)

    def add_analysis(self, analysis: Analysis, extractor: str, sketch: str | None = None) -> int:
        """Add an article with all that was found in it; returns its id.

        `sketch` is by what copies of the text are known.
        """
        row = rows.article_row(analysis.article, analysis.language, analysis.published, extractor, sketch)
        (article_id,) = self._transaction.insert(articles, [row])
        timex_ids = self._add_timexes(article_id, analysis.timexes)
        self.add_proposals(article_id, analysis.proposals, timex_ids)
        return article_id

    def add_provenance(
        self, article_id: int, item_id: int, *, original_id: int | None = None, copy_of: int | None = None
    ) -> None:
        """Note which item of an import an article was read from.

        `original_id` is the kept file, `copy_of` an article of which this one is largely a copy.
        """
        row: Row = {
            "article_id": article_id,
            "item_id": item_id,
            "original_id": original_id,
            "copy_of": copy_of,
        }
        self._transaction.insert(provenances, [row])

    def remove_articles(self, ids: Iterable[int]) -> set[int]:
        """Remove articles with all that hangs on them; the events told of there that stay are returned."""
        return remove_articles(self._connection, self._transaction, ids)

    def add_marks(self, article_id: int, marks: Iterable[int]) -> None:
        """Note by which numbers copies of an article can be found."""
        rows_added: list[Row] = [{"article_id": article_id, "mark": mark} for mark in marks]
        self._transaction.insert(copy_marks, rows_added)

    def add_proposals(self, article_id: int, proposals: Sequence[Proposal], timex_ids: Sequence[int]) -> None:
        """Add events that extraction found in an article, with all mentions that it makes of them.

        `timex_ids` are those of the article's time expressions.
        """
        names = self.naming.names()
        event_ids = self._transaction.insert(
            events, [rows.proposed_event_row(names.applied_to(proposal)) for proposal in proposals]
        )
        found = [
            _mention_row(event_id, article_id, proposal.evidence, proposal, timex_ids[proposal.timex])
            for event_id, proposal in zip(event_ids, proposals, strict=True)
        ]
        mention_ids = self._transaction.insert(mentions, found)
        for event_id, mention_id, proposal in zip(event_ids, mention_ids, proposals, strict=True):
            self.add_retold(event_id, mention_id, article_id, proposal.retold, timex_ids)

    def add_retold(
        self,
        event_id: int,
        mention_id: int,
        article_id: int,
        retold: Sequence[Proposal],
        timex_ids: Sequence[int],
    ) -> None:
        """Add further mentions of an event to the one that its article makes already."""
        found = [
            _mention_row(event_id, article_id, claim.evidence, claim, timex_ids[claim.timex])
            for claim in retold
        ]
        for number in self._transaction.insert(mentions, found):
            one, other = sorted((mention_id, number))
            self.save_pairs([Pair(one, other, Verdict.RETOLD, 1.0)])

    def add_event(self, event: Event, *, by_hand: bool) -> int:
        """Add an event, made by the user or out of mentions of others; its id is given here and returned."""
        return self._transaction.insert(events, [{**rows.event_columns(event), "by_hand": int(by_hand)}])[0]

    def add_mention(
        self, event: Event, article_id: int, evidence: tuple[int, int], timex_id: int | None = None
    ) -> None:
        """Note where an article tells of an event that the user made, and by which expression it dates it."""
        self._transaction.insert(mentions, [_mention_row(event.id, article_id, evidence, event, timex_id)])

    def save_event(self, event: Event) -> None:
        """Bring an event's row to what `event` says."""
        self.save_events([event])

    def save_events(self, changed: Iterable[Event]) -> None:
        """Bring the rows of events to what these say."""
        self._transaction.update_all(events, {event.id: rows.event_columns(event) for event in changed})

    def remove_event(self, event_id: int) -> None:
        """Remove an event with its mentions, links and pictures."""
        self.remove_events([event_id])

    def remove_events(self, ids: Iterable[int]) -> None:
        """Remove events with all that hangs on them."""
        remove(self._connection, self._transaction, events, ids)
        self.annotating.drop_unused_pictures()

    def save_mention(self, mention: Mention, timex_id: int | None) -> None:
        """Bring what a mention claims to what `mention` says."""
        self._transaction.update(mentions, mention.id, rows.mention_columns(mention, timex_id))

    def move_mentions(self, mention_ids: Iterable[int], event_id: int) -> None:
        """Have mentions tell of another event."""
        self._transaction.lean_on(events, [event_id])
        for mention_id in mention_ids:
            self._transaction.update(mentions, mention_id, {"event_id": event_id})

    def remove_mentions(self, mention_ids: Iterable[int]) -> None:
        """Remove mentions and what is known of their pairs."""
        ids = tuple(mention_ids)
        self._transaction.delete(pairs, self.coreference.pair_rows(ids))
        self._transaction.delete(mentions, ids)

    def save_pairs(self, found: Sequence[Pair]) -> None:
        """Note what is held of pairs of mentions, in place of what was held of them before."""
        ids = {number for pair in found for number in (pair.one, pair.other)}
        self._transaction.lean_on(mentions, ids)
        known = {
            (row["one_id"], row["other_id"]): row_id
            for row_id, row in self.coreference.pair_rows(ids).items()
        }
        new: list[Row] = []
        for pair in found:
            row: Row = {
                "one_id": pair.one,
                "other_id": pair.other,
                "verdict": pair.verdict.value,
                "score": pair.score,
            }
            row_id = known.get((pair.one, pair.other))
            if row_id is None:
                new.append(row)
            else:
                self._transaction.update(pairs, row_id, row)
        self._transaction.insert(pairs, new)

    def remove_pairs(self, found: Iterable[Pair]) -> None:
        """Forget what is held of pairs of mentions."""
        gone = {(pair.one, pair.other) for pair in found}
        rows_by_id = self.coreference.pair_rows({number for pair in gone for number in pair})
        self._transaction.delete(
            pairs, [row_id for row_id, row in rows_by_id.items() if (row["one_id"], row["other_id"]) in gone]
        )

    def save_publication(self, article_id: int, published: Publication, extractor: str) -> None:
        """Note another publication date of an article, and which version of ours read it with that."""
        columns: Row = {**rows.publication_columns(published), "extractor": extractor}
        self._transaction.update(articles, article_id, columns)

    def save_heading(self, article_id: int, title: str, outlet: str) -> None:
        """Note another headline and outlet of an article, which stays known by what it was read with."""
        self._transaction.update(articles, article_id, {"title": title, "outlet": outlet})

    def replace_timexes(self, article_id: int, found: Sequence[Timex]) -> list[int]:
        """Put other time expressions in place of an article's own; returns their ids.

        An expression at the same place keeps its row. Mentions of the ones that go are the caller's care.
        """
        old = self.timexes(article_id)
        places = {(timex.start, timex.end): timex_id for timex_id, timex in old.items()}
        ids: list[int] = []
        for timex in found:
            kept, row = places.pop((timex.start, timex.end), None), rows.timex_row(timex, article_id)
            if kept is None:
                ids += self._transaction.insert(timexes, [row])
            else:
                self._transaction.update(timexes, kept, row)
                ids.append(kept)
        self._transaction.delete(timexes, old.keys() - ids)
        return ids

    def _add_timexes(self, article_id: int, found: Sequence[Timex]) -> list[int]:
        return self._transaction.insert(timexes, [rows.timex_row(timex, article_id) for timex in found])


def _mention_row(
    event_id: int,
    article_id: int,
    evidence: tuple[int, int],
    claim: Proposal | Event,
    timex_id: int | None,
) -> Row:
    start, stop = evidence
    return {
        "event_id": event_id,
        "article_id": article_id,
        "start": start,
        "stop": stop,
        **rows.mention_columns(claim, timex_id),
    }
