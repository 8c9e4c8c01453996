"""Importing articles from the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from timeline.app.importing import ImportJob, ItemProgress, ItemState, WorkerPool
from timeline.app.lane import Lane
from timeline.app.session import Session
from timeline.cli.telling import complain, printable, say
from timeline.errors import InputFault, Message
from timeline.reading import FileSource, expand

ENDING = ".linimasa"
_INTERRUPTED = 130

Report = Callable[[ItemProgress], None]


def import_articles(project: Path, paths: Sequence[Path], language: str) -> int:
    """Read articles into a project, which is made where it is missing; returns the exit code."""
    sources = expand(paths)
    if not sources:
        raise InputFault(
            Message("There are no articles in what was given: name text, Markdown or HTML files.")
        )
    if not project.exists() and project.suffix.lower() != ENDING:
        raise InputFault(
            Message(
                "A new project's name ends in {ending}: “{name}” does not.", ending=ENDING, name=project.name
            )
        )
    lane = Lane()
    try:
        session = lane.submit(Session.open if project.exists() else Session.create, project).result()
        try:
            return _import(session, lane, sources, language)
        finally:
            lane.submit(session.close).result()
    finally:
        lane.close()


def _import(session: Session, lane: Lane, sources: Sequence[FileSource], language: str) -> int:
    pool = WorkerPool()
    interrupted = False
    try:
        with _progress(len(sources), language) as report:
            job = ImportJob(session, lane, sources, report, pool)
            job.start()
            try:
                items = job.wait()
            except KeyboardInterrupt:
                interrupted = True
                job.cancel()
                items = job.wait()
    finally:
        pool.close()
    _summarise(items, sources, language)
    if interrupted:
        return _INTERRUPTED
    return int(any(item.state is ItemState.FAILED for item in items))


@contextmanager
def _progress(count: int, language: str) -> Generator[Report]:
    """How progress is told: a bar on a terminal, else a line for each article."""
    console = Console()
    if not console.is_terminal:
        yield lambda item: _tell_line(item, language)
        return
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=count)

        def report(item: ItemProgress) -> None:
            if item.state.is_final:
                bar.advance(task)
            elif item.state is ItemState.READING:
                bar.update(task, description=printable(item.label))

        yield report


def _tell_line(item: ItemProgress, language: str) -> None:
    if item.state is ItemState.DONE:
        say(Message("{name}: events: {count}", name=item.label, count=item.events), language)
    elif item.state is ItemState.DUPLICATE:
        say(Message("{name}: already in the project", name=item.label), language)


def _summarise(items: Sequence[ItemProgress], sources: Sequence[FileSource], language: str) -> None:
    for item, source in zip(items, sources, strict=True):
        if item.reason is not None:
            complain(Message("{path}: {reason}", path=str(source.path), reason=item.reason), language)
    states = Counter(item.state for item in items)
    say(
        Message(
            "Imported: {done}, already there: {duplicates}, failed: {failed}, events: {events}.",
            done=states[ItemState.DONE],
            duplicates=states[ItemState.DUPLICATE],
            failed=states[ItemState.FAILED],
            events=sum(item.events for item in items),
        ),
        language,
    )
    if states[ItemState.CANCELLED]:
        complain(Message("Stopped before {count} more.", count=states[ItemState.CANCELLED]), language)
