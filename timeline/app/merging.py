"""New mentions put to the events that the project knows already, within the transaction that brings them."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from timeline.model import Event, Kind, Pair, Status, Verdict

if TYPE_CHECKING:
    from timeline.merging.grouping import Grouping
    from timeline.merging.index import Index, Keys
    from timeline.merging.profile import Profile
    from timeline.model import Account, Changes, Mention
    from timeline.store.reader import Reader
    from timeline.store.writer import Writer

# Profiles kept at hand, those used last.
_PROFILES = 2_000
# So many mentions at most are put together anew; what is alike beyond them stays as it was.
_MOST = 200


class Merger:
    """Knows by which words the mentions of a project can be found, as of the last commit.

    It lives as long as the session, hears of every change, and reads the project when it is first needed.
    """

    def __init__(self) -> None:
        self._index: Index | None = None
        self._stale: set[int] = set()
        self._profiles: OrderedDict[int, Profile] = OrderedDict()
        # Of the mentions placed last, which are not in the index yet; valid as of the commit that follows.
        self._fresh: dict[int, Keys] = {}
        self._is_placing = False

    def heard(self, changes: Changes) -> None:
        """Mentions were added, changed or taken away."""
        self._stale |= changes.mentions
        if not (self._is_placing and self._fresh.keys() <= changes.mentions):
            self._fresh = {}
        self._is_placing = False
        for mention_id in changes.mentions:
            self._profiles.pop(mention_id, None)

    def place(self, writer: Writer, article_id: int, *, is_new: bool = False) -> None:
        """Put the mentions of an article to events of others, or note that they may belong there.

        What was held of them before is found anew; what the user decided stands. Of an article that
        `is_new` nothing is held yet.
        """
        accounts = writer.coreference.accounts_in(article_id)
        own = {account.id for account in accounts}
        held = () if is_new else writer.coreference.pairs(own)
        before = [p for p in held if not p.verdict.is_users and p.verdict is not Verdict.RETOLD]
        partners = {number for pair in before for number in (pair.one, pair.other)}
        found = self._alike(writer, accounts, partners)
        if before:
            writer.remove_pairs(before)
        if found or before:
            self._regroup(writer, own, found)

    def _alike(self, writer: Writer, accounts: Iterable[Account], partners: set[int]) -> list[Pair]:
        """The pairs of these accounts with others that are worth keeping."""
        from timeline.merging.index import keys_of
        from timeline.merging.profile import profile_of
        from timeline.merging.weighing import compare

        index = self._refreshed(writer)
        self._fresh, self._is_placing = {account.id: keys_of(account) for account in accounts}, True
        sought = {account: partners.union(index.candidates(self._fresh[account.id])) for account in accounts}
        own = {account.id for account in sought}
        wanted = {number for numbers in sought.values() for number in numbers} - own
        others = self._load(writer, wanted)
        found: list[Pair] = []
        for account, numbers in sought.items():
            there = sorted(numbers & others.keys())
            if not there:
                continue  # to make a profile takes longer than all else here
            profile = profile_of(account)
            for number in there:
                comparison = compare(profile, others[number])
                if comparison.verdict is not None:
                    one, other = sorted((account.id, number))
                    found.append(Pair(one, other, comparison.verdict, comparison.score))
        return found

    def _regroup(self, writer: Writer, own: set[int], found: list[Pair]) -> None:
        """Make events of these mentions and all that may belong to them."""
        from timeline.merging.grouping import grouped

        numbers = own | {number for pair in found for number in (pair.one, pair.other)}
        around = _Surroundings(writer, numbers)
        known = {(pair.one, pair.other) for pair in around.pairs}
        found = [pair for pair in found if (pair.one, pair.other) not in known]
        found = [pair for pair in found if {pair.one, pair.other} <= around.event_of.keys()]
        profiles = self._load(writer, around.event_of.keys() - own)
        profiles |= self._load(writer, own & around.event_of.keys(), keep=False)
        grouping = grouped(profiles, [*around.pairs, *found], around.settled)
        held = set(around.pairs)
        writer.save_pairs([pair for pair in grouping.pairs if pair not in held])
        apply(writer, grouping, around.event_of, around.settled_events)

    def _refreshed(self, reader: Reader) -> Index:
        """The index as of now."""
        from timeline.merging.index import Index

        if self._index is None:
            self._index = Index()
            self._keep(self._index, reader.coreference.all_accounts())
        elif self._stale:
            for mention_id in self._stale:
                self._index.discard(mention_id)
            for mention_id in self._stale & self._fresh.keys():
                self._index.add(mention_id, self._fresh[mention_id])
            self._keep(self._index, reader.coreference.accounts(self._stale - self._fresh.keys()))
        self._stale, self._fresh = set(), {}
        return self._index

    def _keep(self, index: Index, accounts: Iterable[Account]) -> None:
        from timeline.merging.index import keys_of

        for account in accounts:
            index.add(account.id, keys_of(account))

    def _load(self, reader: Reader, numbers: Iterable[int], *, keep: bool = True) -> dict[int, Profile]:
        """The profiles of mentions; not kept are those that this transaction may have changed."""
        from timeline.merging.profile import profile_of

        wanted = set(numbers)
        found: dict[int, Profile] = {}
        for number in wanted & self._profiles.keys() if keep else ():
            self._profiles.move_to_end(number)
            found[number] = self._profiles[number]
        for account in reader.coreference.accounts(sorted(wanted - found.keys())):
            found[account.id] = profile_of(account)
            if keep:
                self._profiles[account.id] = found[account.id]
        while len(self._profiles) > _PROFILES:
            self._profiles.popitem(last=False)
        return {number: found[number] for number in sorted(found)}


class _Surroundings:
    """Some mentions with all others of their events, of events alike, and what is held of their pairs."""

    def __init__(self, writer: Writer, numbers: Iterable[int]) -> None:
        self._coreference, self._annotations = writer.coreference, writer.annotations
        self.event_of: dict[int, int] = {}
        self.settled_events: set[int] = set()
        held: dict[tuple[int, int], Pair] = {}
        seen: set[int] = set()
        wanted = set(self._coreference.events_of(numbers).values())
        while wanted and len(self.event_of) < _MOST:
            new = self._taken_in(wanted)
            seen |= wanted
            held |= {(pair.one, pair.other): pair for pair in self._coreference.pairs(new)}
            apart = (pair for pair in held.values() if pair.verdict is Verdict.APART)
            beyond = {number for pair in apart for number in (pair.one, pair.other)} - self.event_of.keys()
            wanted = set(self._coreference.events_of(beyond).values()) - seen
        known = self.event_of.keys()
        self.pairs = tuple(pair for pair in held.values() if pair.one in known and pair.other in known)

    @property
    def settled(self) -> list[list[int]]:
        """The mentions of each event on which the user had a word."""
        return [
            [number for number, event_id in self.event_of.items() if event_id == settled]
            for settled in sorted(self.settled_events)
        ]

    def _taken_in(self, event_ids: Iterable[int]) -> list[int]:
        """Add events with their mentions; those that the user dismissed stay out of it."""
        statuses = self._coreference.statuses(event_ids)
        told = self._coreference.mentions_of(event_ids)
        new = {number: event for number, event in told.items() if statuses[event] is not Status.DISMISSED}
        self.settled_events |= self._annotations.touched(new.values())
        self.event_of |= new
        return list(new)


def apply(writer: Writer, grouping: Grouping, event_of: Mapping[int, int], settled: set[int]) -> None:
    """Bring the events of the project to these groups; a group keeps the event that most of it had."""
    taken: set[int] = set()
    changed: set[int] = set()

    def had(group: frozenset[int]) -> list[int]:
        counts = Counter(event_of[number] for number in group)
        return sorted(counts, key=lambda event_id: (event_id not in settled, -counts[event_id], event_id))

    def rank(group: frozenset[int]) -> tuple[bool, int, int]:
        return settled.isdisjoint(had(group)), -len(group), min(group)

    for group in sorted(grouping.groups, key=rank):
        free = next((event_id for event_id in had(group) if event_id not in taken), None)
        event_id = new_event(writer, min(group)) if free is None else free
        taken.add(event_id)
        moving = sorted(number for number in group if event_of[number] != event_id)
        if moving:
            writer.move_mentions(moving, event_id)
            changed |= {event_id, *(event_of[number] for number in moving)}
    gather(writer, changed)


def new_event(writer: Writer, mention_id: int) -> int:
    """Add an event as one mention claims it; the mention is still to be moved there."""
    mention = writer.coreference.mention(mention_id)
    assert mention is not None
    event = Event(
        0,  # the store numbers it
        mention.title,
        mention.kind,
        mention.value,
        mention.end_value,
        mention.interval,
        mention.participants,
        mention.places,
        mention.negated,
        mention.confidence,
        sources=1,
    )
    return writer.add_event(writer.naming.names().applied_to(event), by_hand=False)


def gather(writer: Writer, event_ids: Iterable[int]) -> None:
    """Let events be what their mentions tell now; those without a mention go, but for the user's own."""
    from timeline.merging.gathering import gathered

    names = writer.naming.names()
    for event_id in sorted(event_ids):
        event = writer.event(event_id)
        if event is None:
            continue
        told = writer.mentions(event_id=event_id)
        if told or writer.is_by_hand(event_id):
            writer.save_event(gathered(event, told, sources_of(writer, told), names))
        else:
            writer.remove_event(event_id)


def regather(writer: Writer) -> None:
    """Let events be anew that lost mentions in this transaction.

    So it is when an import is taken back that an earlier session began: what it merged is not remembered.
    """
    told = writer.images.before.get(Kind.MENTIONS, {}).values()
    gather(writer, {event_id for row in told if isinstance(event_id := row.get("event_id"), int)})


def sources_of(reader: Reader, told: Iterable[Mention]) -> dict[int, int]:
    """The source of each article that tells of an event: copies of one text have the same."""
    from timeline.merging.copies import Sketch, sketch_of, sources

    packed = reader.coreference.sketches({mention.article_id for mention in told})
    if len(packed) < 2:
        return {}
    sketches: dict[int, Sketch] = {}
    for article_id, text in packed.items():
        if text is not None:
            sketches[article_id] = Sketch.unpacked(text)
        elif (article := reader.article(article_id)) is not None:
            sketches[article_id] = sketch_of(article.text)
    return {article_id: min(group) for group in sources(sketches) for article_id in group}
