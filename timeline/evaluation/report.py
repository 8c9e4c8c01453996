"""The eval command: every gold folder scored and told in tables."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.dates import timex3
from timeline.errors import Fault, Message
from timeline.evaluation.events import EventTally, GoldEvent
from timeline.evaluation.gold import GoldDocument, documents, weekdays
from timeline.evaluation.pairs import PAIRS, judged_pairs, tallies
from timeline.evaluation.scores import Score
from timeline.evaluation.timexes import MEASURES, Expression, Tally
from timeline.extraction import analyse
from timeline.model import Analysis, Publication, PublicationSource, RawArticle
from timeline.tagging import tag

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console


def run(folders: list[Path], *, list_mistakes: bool = False, articles: Path | None = None) -> int:
    """Score every folder and print the tables; returns the exit code. Raises Fault where there is no gold.

    `articles` is the file of the articles that judged pairs of events speak of, where it lies elsewhere.
    """
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True)
    for folder in folders:
        if (folder / "weekdays.jsonl").is_file():
            _weekdays(folder, console, list_mistakes)
        elif (folder / "timexes.jsonl").is_file():
            _corpus(folder, console, list_mistakes)
        elif (folder / PAIRS).is_file():
            _pairs(folder, articles or folder / "articles.jsonl", console, list_mistakes)
        else:
            raise Fault(
                Message(
                    "There is no gold in {folder}: no timexes.jsonl, no weekdays.jsonl, no pairs.jsonl.",
                    folder=str(folder),
                )
            )
    return 0


def publication(created: str) -> Publication:
    """The stated publication date of a gold document."""
    return Publication(timex3.interval_of(created), PublicationSource.METADATA)


def analysis_of(document: GoldDocument) -> Analysis:
    """What we find in a gold document."""
    article = RawArticle(document.text, language=document.language, published=publication(document.created))
    return analyse(article)


def predicted_events(analysis: Analysis) -> list[GoldEvent]:
    """Our events in the form of the gold's."""
    return [
        GoldEvent(
            p.value,
            p.end_value,
            p.kind.value,
            p.evidence,
            p.title,
            (*p.participants, *p.places),
            p.confidence,
        )
        for p in analysis.proposals
    ]


def _corpus(folder: Path, console: Console, list_mistakes: bool) -> None:
    whole, halves = Tally(), (Tally(), Tally())
    events, event_halves = EventTally(), (EventTally(), EventTally())
    lost: Counter[str] = Counter()
    has_events = False
    for index, document in enumerate(documents(folder)):
        analysis = analysis_of(document)
        predicted = [Expression(t.start, t.end, t.type.value, t.value) for t in analysis.timexes]
        for tally in (whole, halves[index % 2]):
            tally.add(document.doc, document.text, document.timexes or (), predicted)
        if document.events is not None:
            has_events = True
            missed_before = len(events.missed)
            for tally in (events, event_halves[index % 2]):
                tally.add(document.doc, document.events, predicted_events(analysis))
            lost.update(_cause(event, analysis) for _, event in events.missed[missed_before:])
    _print_timexes(folder.name, whole, halves, console)
    if list_mistakes:
        _print_mistakes(whole, console)
    if has_events:
        _print_events(folder.name, events, event_halves, lost, console)
        if list_mistakes:
            _print_event_mistakes(events, console)


def _print_timexes(name: str, whole: Tally, halves: tuple[Tally, Tally], console: Console) -> None:
    from rich.table import Table

    table = Table("time expressions", *MEASURES, title=name, title_justify="left")
    for label, tally in (("all", whole), ("odd documents", halves[0]), ("even documents", halves[1])):
        table.add_row(label, *(f"{tally.scores[measure].f1:.1f}" for measure in MEASURES))
    console.print(table)
    by_type = ", ".join(
        f"{kind} {score.f1:.1f} ({score.gold})" for kind, score in sorted(whole.by_type.items())
    )
    console.print(f"F1 of type and value by type (gold): {by_type}")
    kinds = ", ".join(f"{kind} {count}" for kind, count in whole.kinds().most_common())
    console.print(f"mistakes: {kinds or 'none'}\n")


def _print_mistakes(tally: Tally, console: Console) -> None:
    for mistake in sorted(tally.mistakes, key=lambda item: item.kind):
        gold = "-" if mistake.gold is None else f"{mistake.gold.type} {mistake.gold.value}"
        ours = "-" if mistake.predicted is None else f"{mistake.predicted.type} {mistake.predicted.value}"
        console.print(f"{mistake.kind:9} {gold:26} {ours:26} {mistake.context} ({mistake.doc})", markup=False)


def _cause(event: GoldEvent, analysis: Analysis) -> str:
    """Where an event was lost: no date in its sentence, a date read as another, or no event made of it."""
    inside = [t for t in analysis.timexes if event.evidence[0] <= t.start < event.evidence[1]]
    if not inside:
        return "no date in the sentence"
    if any(t.value.split("T")[0] in (event.date, event.date_end) for t in inside):
        return "the date found, the event not"
    return "dated otherwise"


def _print_events(
    name: str, whole: EventTally, halves: tuple[EventTally, EventTally], lost: Counter[str], console: Console
) -> None:
    from rich.table import Table

    table = Table("events", "exact", "loose", "title", "kind", "names", title=name, title_justify="left")
    for label, tally in (("all", whole), ("odd documents", halves[0]), ("even documents", halves[1])):
        scores = (tally.exact.f1, tally.loose.f1, tally.title.f1, tally.kind.precision, tally.names.f1)
        table.add_row(label, *(f"{score:.1f}" for score in scores))
    console.print(table)
    console.print(f"precision {whole.exact.precision:.1f}, recall {whole.exact.recall:.1f}")
    causes = ", ".join(f"{cause} {count}" for cause, count in lost.most_common())
    console.print(f"lost: {causes or 'none'}; not in the gold: {len(whole.spurious)}")
    bins = ", ".join(
        f"{index / 10:.1f}-{(index + 1) / 10:.1f}: {score.precision:.0f}% of {score.predicted}"
        for index, score in enumerate(whole.bins)
        if score.predicted
    )
    console.print(f"right by confidence: {bins or 'no events'}\n")


def _print_event_mistakes(tally: EventTally, console: Console) -> None:
    for label, items in (("missed", tally.missed), ("spurious", tally.spurious)):
        for doc, event in items:
            console.print(f"{label:9} {event.date:12} {event.kind:11} {event.title} ({doc})", markup=False)


def _weekdays(folder: Path, console: Console, list_mistakes: bool) -> None:
    score = Score()
    wrong: list[str] = []
    for item in weekdays(folder):
        day = timex3.interval_of(item.created)
        found = tag(item.text, item.language, Publication(day, PublicationSource.METADATA)).timexes
        ours = next((t for t in found if t.start < item.end and item.start < t.end), None)
        right = ours is not None and ours.value.split("T")[0] == item.value
        score += Score(right, 1, 1)
        if not right:
            text = f"{item.text[: item.start]}[{item.text[item.start : item.end]}]{item.text[item.end :]}"
            wrong.append(
                f"{item.value} {ours.value if ours else '-':16} {item.created} {' '.join(text.split())}"
            )
    console.print(f"{folder.name}: {score.right} of {score.gold} weekdays right, {score.precision:.1f}%\n")
    if list_mistakes:
        for line in wrong:
            console.print(line, markup=False)


def _pairs(folder: Path, articles: Path, console: Console, list_mistakes: bool) -> None:
    from rich.table import Table

    if not articles.is_file():
        raise Fault(
            Message(
                "There is no file {file} of the articles that the pairs speak of: name it with --articles.",
                file=str(articles),
            )
        )
    halves = tallies(judged_pairs(folder / PAIRS), articles)
    table = Table(
        "one event", "merged P", "R", "of", "merged or proposed P", "R", "of", "not found",
        title=folder.name, title_justify="left",
    )  # fmt: skip
    for label, tally in (
        ("all", halves[0] + halves[1]),
        ("first half", halves[0]),
        ("second half", halves[1]),
    ):
        scores = (
            f"{number:.1f}" if isinstance(number, float) else str(number)
            for score in (tally.merges, tally.offers)
            for number in (score.precision, score.recall, score.predicted)
        )
        table.add_row(label, *scores, str(tally.not_found))
    console.print(table)
    if list_mistakes:
        for pair in halves[0].wrong + halves[1].wrong:
            console.print(f"merged wrongly: {pair.one} {pair.other}", markup=False)
