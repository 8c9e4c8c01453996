"""Importing articles from the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from timeline.app import queue
from timeline.app.handing import is_taken, opened, take_in
from timeline.app.importing import ImportJob, WorkerPool
from timeline.app.lane import Lane
from timeline.app.obtaining import address_item, item_of
from timeline.app.session import Session
from timeline.cli.telling import complain, printable, say
from timeline.errors import Fault, InputFault, Message
from timeline.model import Import, ImportItem, ImportOptions, ItemKind, ItemState

ENDING = ".linimasa"
_INTERRUPTED = 130

Report = Callable[[ImportItem], None]


def import_articles(
    project: Path, names: Sequence[str], language: str, options: ImportOptions, *, fetch: bool = False
) -> int:
    """Read articles into a project, which is made where it is missing; returns the exit code.

    Without names, what an earlier import left in the project is gone on with. Addresses among the names
    are read only with `fetch`.
    """
    brought = [Path(name) for name in names if is_taken(Path(name))]
    others = [name for name in names if Path(name) not in brought]
    wanted = _wanted(others, fetch=fetch) if others or not brought else []
    if not project.exists() and project.suffix.lower() != ENDING:
        raise InputFault(
            Message(
                "A new project's name ends in {ending}: “{name}” does not.", ending=ENDING, name=project.name
            )
        )
    lane = Lane()
    try:
        known = project.exists() or not (wanted or brought)
        session = lane.submit(Session.open if known else Session.create, project).result()
        try:
            failed = _take_in(session, lane, brought, language)
            if brought and not wanted:
                return failed
            run = _Run(session, lane, language, fetch=fetch)
            return run.through(_begun(session, lane, wanted, options)) or failed
        finally:
            lane.submit(session.close).result()
    finally:
        lane.close()


def _take_in(session: Session, lane: Lane, paths: Sequence[Path], language: str) -> int:
    """Take in files of events, and say what became of each; returns the exit code."""
    code = 0
    for path in paths:
        try:
            taken = lane.submit(take_in, session, opened(path, language)).result()
        except Fault as fault:
            code = 1
            complain(Message("{path}: {reason}", path=str(path), reason=fault.message), language)
            continue
        found = Message("{name}: events: {count}", name=path.name, count=len(taken.changes.events))
        for message in (found, *taken.notes):
            say(message, language)
    return code


def _wanted(names: Sequence[str], *, fetch: bool) -> list[ImportItem]:
    from timeline.app.fetching import is_address
    from timeline.reading import expand

    addresses = [name for name in names if is_address(name)]
    if addresses and not fetch:
        raise InputFault(
            Message("{address} is a page of the web: add --fetch to have it fetched.", address=addresses[0])
        )
    files = expand(Path(name) for name in names if not is_address(name))
    wanted = [*map(item_of, files), *map(address_item, addresses)]
    if names and not wanted:
        raise InputFault(
            Message("There are no articles in what was given: name text, Markdown or HTML files.")
        )
    return wanted


def _begun(
    session: Session, lane: Lane, wanted: Sequence[ImportItem], options: ImportOptions
) -> tuple[Import, ...]:
    if wanted:
        return (lane.submit(queue.enqueue, session, wanted, options).result(),)
    waiting = lane.submit(queue.unfinished, session).result()
    if not waiting:
        raise InputFault(Message("Nothing waits to be imported: name files or folders with articles."))
    return waiting


class _Run:
    """Imports one after the other, until one is interrupted or the project cannot be written."""

    def __init__(self, session: Session, lane: Lane, language: str, *, fetch: bool) -> None:
        self._session, self._lane, self._language = session, lane, language
        self._fetch = fetch
        self._interrupted = False
        self._trouble: Message | None = None

    def through(self, begun: Sequence[Import]) -> int:
        """Import all of it, and say what became of it; returns the exit code."""
        wanted = begun if self._fetch else [_without_addresses(part) for part in begun]
        pool, items = WorkerPool(), list[ImportItem]()
        try:
            with _progress(sum(len(part.items) for part in wanted), self._language) as report:
                for part in wanted:
                    items += self._import(part, report, pool)
        finally:
            pool.close()
        _summarise(items, self._language)
        if self._trouble is not None:
            complain(self._trouble, self._language)
        if self._interrupted:
            return _INTERRUPTED
        return int(self._trouble is not None or any(item.state is ItemState.FAILED for item in items))

    def _import(self, part: Import, report: Report, pool: WorkerPool) -> Sequence[ImportItem]:
        if self._interrupted or self._trouble is not None:
            return part.items

        def stop(trouble: Message) -> None:
            self._trouble = trouble
            job.leave()

        fetcher = None
        if self._fetch:
            from timeline.app.fetching import Fetcher

            fetcher = Fetcher()
        job = ImportJob(self._session, self._lane, part, report, pool, on_trouble=stop, fetcher=fetcher)
        job.start()
        try:
            return job.wait()
        except KeyboardInterrupt:
            self._interrupted = True
            job.leave()
            return job.wait()


def _without_addresses(begun: Import) -> Import:
    """What may be imported without the web; addresses wait in the project until they are asked for."""
    return replace(begun, items=tuple(item for item in begun.items if item.kind is not ItemKind.ADDRESS))


@contextmanager
def _progress(count: int, language: str) -> Generator[Report]:
    """How progress is told: a bar on a terminal, else a line for each item."""
    console = Console()
    if not console.is_terminal:
        yield lambda item: _tell_line(item, language)
        return
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=count)

        def report(item: ImportItem) -> None:
            if item.state.is_final:
                bar.advance(task)
            elif item.state is ItemState.READING:
                bar.update(task, description=printable(item.label))

        yield report


def _tell_line(item: ImportItem, language: str) -> None:
    if item.state is ItemState.DONE:
        say(Message("{name}: events: {count}", name=item.label, count=item.events), language)
    elif item.state is ItemState.DUPLICATE:
        say(Message("{name}: already in the project", name=item.label), language)


def _summarise(items: Sequence[ImportItem], language: str) -> None:
    for item in items:
        if item.reason is not None:
            complain(Message("{path}: {reason}", path=item.place, reason=item.reason), language)
    states = Counter(item.state for item in items)
    say(
        Message(
            "Imported: {done}, already there: {duplicates}, failed: {failed}, events: {events}.",
            done=sum(item.articles for item in items),
            duplicates=sum(item.duplicates for item in items),
            failed=states[ItemState.FAILED],
            events=sum(item.events for item in items),
        ),
        language,
    )
    if waiting := states[ItemState.QUEUED] + states[ItemState.READING]:
        complain(
            Message(
                "Stopped before {count} more, which wait in the project: import without files to go on.",
                count=waiting,
            ),
            language,
        )
