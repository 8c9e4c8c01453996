"""The project that is open, and what the user does to it; every piece of work runs in the lane."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from timeline.app import drafts, queue
from timeline.app.folders import kept_roll_of
from timeline.app.obtaining import address_item, item_of
from timeline.model import ImportOptions
from ui import switching
from ui.bridge import Bridge, joined
from ui.importing import Importing
from ui.jobs import Jobs
from ui.snapshot import Overview, overview
from ui.unpacking import unpacked
from ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from timeline.app.handing import Opened, Taken
    from timeline.app.importing import WorkerPool
    from timeline.app.kept_roll import Glimpse
    from timeline.app.lane import Lane
    from timeline.app.session import Session
    from timeline.errors import Message
    from timeline.exchange.picture import Witnesses
    from timeline.model import Article, Changes, Import, ImportItem, Link
    from timeline.reading import FileSource, Source, SplitPreview, TablePreview, TextSource
    from ui.unpacking import Unpacked

_T = TypeVar("_T")
_A = TypeVar("_A")
# A project so large that reading it takes long is read less often while an import runs.
_REST_FACTOR = 3
# Milliseconds in which the first frame of a large project is drawn, undisturbed by the opening of it.
_GLIMPSE = 30


class Workspace(QObject):
    """Holds the session of the open project; without one the window shows its start page.

    `overview_changed` carries the new Overview, and the Changes that led to it or None where another
    project was opened. `moved` carries the place to which the open project was saved,
    `broken` a Broken, `opening` the name of a project that is about to be opened. `performed` is emitted
    when an act of the user is done, before whoever asked for it hears of it.
    """

    project_changed = Signal()
    overview_changed = Signal(object, object)
    moved = Signal(object)
    warned = Signal(str)
    told = Signal(str)
    broken = Signal(object)
    opening = Signal(str)
    performed = Signal()

    def __init__(self, lane: Lane, pool: WorkerPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._lane = lane
        self._pool = pool
        self._switching = False
        self._loading = False
        self._missed: list[Changes] = []
        self._waiting: list[Callable[[], None]] = []
        self.keeps_backups = True
        self.overview = Overview()
        # What is shown of a project that is being opened, and what was shown before.
        self._glimpse: Glimpse | None = None
        self._left: Overview | None = None
        self.jobs = Jobs(lane, self)
        self.jobs.fault_occurred.connect(self._on_fault)
        self.options = ImportOptions()
        self.importing = Importing(lane, pool, self)
        self.importing.troubled.connect(self._on_fault)
        self._bridge = Bridge(self)
        self._bridge.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._session is not None

    @property
    def why_look_only(self) -> Message | None:
        """Why the open project can only be looked at; None where it can be changed."""
        return self._session.why_look_only if self._session is not None else None

    @property
    def is_draft(self) -> bool:
        """Whether the open project has no place of the user's yet."""
        path = self.overview.path
        return path is not None and drafts.is_draft(path)

    @property
    def is_glimpse(self) -> bool:
        """Whether what is shown is a project as it was when it was closed, which is not open yet."""
        return self._glimpse is not None and self._session is None

    @property
    def at_rest(self) -> bool:
        """Whether the overview shows everything that was asked for."""
        busy = self._switching or self._loading or self.jobs.running or self.importing.running
        return not busy and not self._missed and not self._bridge.waiting

    def open(self, path: Path, *, discard: bool = False) -> None:
        """Open a project in place of the one that is open, which stays where this fails."""
        self.importing.leave(partial(self._open, path, discard))

    def look_at(self, backup: Path, why: Message) -> None:
        """Show a backup, which cannot be changed, in place of the open project."""
        self.importing.leave(partial(self._switch, partial(switching.looked_at, backup, why), discard=False))

    def restore(self, project: Path, backup: Path) -> None:
        """Put a backup in the place of a project, which is backed up before, and open it."""
        self.importing.leave(partial(self._restore, project, backup))

    def close_project(self, *, discard: bool = False, done: Callable[[], None] | None = None) -> None:
        """Close the project; `discard` throws a draft away."""
        self.importing.leave(partial(self._close, discard, done))

    def save_as(self, path: Path, done: Callable[[], None] | None = None) -> None:
        """Give the project another place, and go on there."""
        if self._session is not None:
            work = partial(switching.saved_as, self._session, path, self.why_look_only is None)
            self.jobs.in_lane(work, done=partial(self._on_saved_as, path, done))

    def import_paths(
        self, paths: Sequence[Path], take: Callable[[Sequence[Source]], None] | None = None
    ) -> None:
        """Import files, and all that folders hold; articles are given to `take` where it is told."""
        done = partial(self._on_unpacked, take or self.import_sources)
        self.jobs.aside(partial(unpacked, paths), done=done)

    def import_text(self, text: str, *, html: bool) -> None:
        """Import an article that came as text."""
        from timeline.reading import TextSource

        self.import_sources([TextSource(text, html)])

    def import_sources(self, sources: Sequence[Source]) -> None:
        """Import articles; where no project is open, a draft is begun for them."""
        self.import_items([item_of(source) for source in sources])

    def import_addresses(self, addresses: Sequence[str]) -> None:
        """Fetch pages of the web and import them; the user has been asked."""
        self.import_items([address_item(address) for address in addresses])

    def import_items(self, items: Sequence[ImportItem]) -> None:
        """Put items into the queue of the project, and begin to read them."""
        self.when_open(partial(self._import, items))

    def when_open(self, then: Callable[[], None]) -> None:
        """Do something with the open project, for which a draft is begun where there is none."""
        if (why := self.why_look_only) is not None:
            self._on_fault(why)
            return
        if self._session is not None:
            then()
            return
        self._waiting.append(then)
        if not self._switching:
            self._switch(switching.draft, discard=False)

    def read(self, question: Callable[[Session], _T], done: Callable[[_T], None], owner: QObject) -> None:
        """Ask the session something in the lane."""
        if self._session is not None:
            self.jobs.in_lane(partial(question, self._session), done=done, owner=owner)

    def ponder(
        self, function: Callable[[_A], _T], argument: _A, done: Callable[[_T], None], owner: QObject
    ) -> None:
        """Have a free process work something out that is slow, such as what a parser reads in a sentence."""
        self.jobs.aside(partial(self._pool.run, function, argument), done=done, owner=owner)

    def preview(
        self,
        sources: Sequence[FileSource | TextSource],
        done: Callable[[Sequence[TablePreview | SplitPreview | None]], None],
        owner: QObject,
    ) -> None:
        """Look into sources in a reading process: what is there to ask of each before it is imported."""
        self.jobs.aside(lambda: list(map(self._pool.preview, sources)), done=done, owner=owner)

    def witnesses(self) -> Witnesses:
        """Who tells of which events; to be asked by work that is done beside the lane."""
        return _Asked(self.jobs, self._session)

    def perform(
        self,
        act: Callable[[Session], Changes],
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[Message], None] | None = None,
    ) -> None:
        """Do one act of the user; the views hear of what it changed through the overview."""
        if (why := self.why_look_only) is not None:
            (failed or self._on_fault)(why)
        elif self._session is not None:
            self.jobs.in_lane(
                partial(act, self._session), done=partial(self._on_performed, done), failed=failed
            )

    def warm_up(self) -> None:
        """Start the reading processes, and import the store, before the first article comes."""
        self.jobs.aside(self._pool.warm_up)
        self.jobs.in_lane(switching.warm_up_store)

    def _on_performed(self, done: Callable[[Changes], None] | None, changes: Changes) -> None:
        self.performed.emit()
        if done is not None:
            done(changes)

    def _import(self, items: Sequence[ImportItem]) -> None:
        if self._session is not None:
            work = partial(queue.enqueue, self._session, items, self.options)
            self.jobs.in_lane(work, done=partial(self._on_queued, self._session))

    def _on_queued(self, session: Session, begun: Import) -> None:
        if session is self._session:  # else it waits in the project that was left meanwhile
            self.importing.start(session, begun)

    def _restore(self, project: Path, backup: Path) -> None:
        old, self._session = self._session, None
        self._switching = True
        work = partial(switching.restored, old, project, backup, self._bridge.take)
        self.jobs.in_lane(work, done=self._on_switched, failed=partial(self._on_not_restored, project))

    def _on_not_restored(self, project: Path, fault: Message) -> None:
        self._on_fault(fault)
        self._switch(partial(switching.opened, project), discard=False)

    def _open(self, path: Path, discard: bool) -> None:
        self.opening.emit(path.stem)
        seen = self.look_ahead(path)
        self._switch(partial(switching.opened, path), discard, wait=_GLIMPSE if seen else 0)

    def look_ahead(self, path: Path) -> bool:
        """Show a large project as it was when it was closed, until it is open; whether it is shown."""
        path = path.resolve()
        if self.is_glimpse and self.overview.path == path:
            return True
        return kept_roll_of(path).exists() and self._show_glimpse(path)

    def _show_glimpse(self, path: Path) -> bool:
        from timeline.app import kept_roll  # brings numpy

        self._glimpse = kept_roll.load(path)
        if self._glimpse is not None:
            self._left = self.overview
            self.overview = Overview(path, self._glimpse.roll)
            self.overview_changed.emit(self.overview, None)
        return self._glimpse is not None

    def _switch(
        self, opened: Callable[[], Session | switching.Broken], discard: bool, *, wait: int = 0
    ) -> None:
        """Open another project, after `wait` milliseconds for a glimpse of it to be drawn."""
        # Nothing more is asked of the old session: it may be closed before the answer comes.
        old, self._session = self._session, None
        self._switching = True
        work = partial(switching.switched, old, opened, self._bridge.take, discard, self.keeps_backups)
        done, failed = partial(self._on_answered, old), partial(self._on_not_switched, old)
        QTimer.singleShot(wait, self, partial(self.jobs.in_lane, work, done=done, failed=failed))

    def _on_answered(self, old: Session | None, found: Session | switching.Broken) -> None:
        if isinstance(found, switching.Broken):
            self._on_not_switched(old, None)
            self.broken.emit(found)
        else:
            self._on_switched(found)

    def _on_switched(self, session: Session) -> None:
        self._session, self._switching = session, False
        self.overview, self._left = Overview(), None
        self._load(None)
        if session.why_look_only is None:
            self.jobs.in_lane(partial(queue.unfinished, session), done=partial(self._on_unfinished, session))
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _on_unfinished(self, session: Session, waiting: Sequence[Import]) -> None:
        if session is self._session:
            self.importing.offer(session, waiting)

    def _on_not_switched(self, old: Session | None, fault: Message | None) -> None:
        self._session, self._switching = old, False
        if self._left is not None:
            self.overview, self._left, self._glimpse = self._left, None, None
            self.overview_changed.emit(self.overview, None)
        waiting, self._waiting = self._waiting, []
        for then in waiting if old is not None else ():
            then()
        if fault is not None:
            self._on_fault(fault)

    def _close(self, discard: bool, done: Callable[[], None] | None) -> None:
        session, self._session = self._session, None
        if session is None:
            self._on_closed(done, None)
            return
        work = partial(switching.closed, session, discard, self.keeps_backups)
        self.jobs.in_lane(work, done=partial(self._on_closed, done))

    def _on_closed(self, done: Callable[[], None] | None, _: None) -> None:
        self.overview = Overview()
        self.overview_changed.emit(self.overview, None)
        self.project_changed.emit()
        if done is not None:
            done()

    def _on_saved_as(self, path: Path, done: Callable[[], None] | None, _: None) -> None:
        self.moved.emit(path.resolve())
        self._load(None)
        if done is not None:
            done()

    def _on_unpacked(self, take: Callable[[Sequence[Source]], None], found: Unpacked) -> None:
        for fault in found.faults:
            self._on_fault(fault)
        if found.events:
            self.when_open(partial(self._take_in, found.events))
        if found.sources:
            take(found.sources)
        elif not found.events and not found.faults:
            self.warned.emit(
                self.tr(
                    "There is no article in this folder: "
                    "Linimasa reads texts, web pages, PDF, Word, mails, tables and more."
                )
            )

    def _take_in(self, files: Sequence[Opened]) -> None:
        from timeline.app.handing import take_in

        if (session := self._session) is None:
            return
        for file in files:
            work = partial(take_in, session, file)
            self.jobs.in_lane(work, done=partial(self._on_taken_in, file.path.name))

    def _on_taken_in(self, name: str, taken: Taken) -> None:
        words = self.tr("%Ln event(s) came from “{name}”.", "", len(taken.changes.events)).format(name=name)
        self.told.emit(" ".join((words, *(f"{in_words(note)}." for note in taken.notes))))

    def _on_changed(self, changes: Changes) -> None:
        if self._loading:
            self._missed.append(changes)
        else:
            self._load(changes)

    def _load(self, changes: Changes | None) -> None:
        if self._session is None:
            return
        self._loading = True
        work = partial(overview, self._session, self.overview, self._glimpse)
        self._glimpse = None
        self.jobs.in_lane(work, done=partial(self._on_loaded, changes, monotonic()))

    def _on_loaded(self, changes: Changes | None, asked: float, found: Overview) -> None:
        another = found.path != self.overview.path
        self.overview = found
        self.overview_changed.emit(found, None if another else changes)
        if another:
            self.project_changed.emit()
        rest = round((monotonic() - asked) * 1000 * _REST_FACTOR) if self.importing.running else 0
        QTimer.singleShot(rest, self, self._on_rested)

    def _on_rested(self) -> None:
        self._loading = False
        if self._missed:
            changes, self._missed = joined(self._missed), []
            self._load(changes)

    def _on_fault(self, fault: Message) -> None:
        self.warned.emit(in_words(fault))


class _Asked:
    """Asks a session in its lane and waits, in a thread that is neither the lane's nor the window's."""

    def __init__(self, jobs: Jobs, session: Session | None) -> None:
        self._jobs, self._session = jobs, session

    def telling(self, event_ids: Sequence[int]) -> Mapping[int, Sequence[Article]]:
        if self._session is None:
            return {}
        return self._jobs.waited_in_lane(partial(self._session.telling, event_ids))

    def disputed(self) -> frozenset[int]:
        if self._session is None:
            return frozenset()
        return self._jobs.waited_in_lane(self._session.disputed)

    def links(self) -> Sequence[Link]:
        return () if self._session is None else self._jobs.waited_in_lane(self._session.links)
