"""The commands with their arguments and options; what each does lies in a module of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from timeline.app.session import Session
from timeline.app.version import VERSION
from timeline.cli.telling import complain
from timeline.errors import Fault, InputFault
from timeline.exchange.formats import ENDINGS
from timeline.exchange.paper import read_size, read_split
from timeline.exchange.picture import Lanes, Picture, Theme
from timeline.exchange.span import read_span

T = TypeVar("T")
Draw = Callable[[Session, Path, Picture], list[Path]]


class Language(StrEnum):
    """The languages in which the commands can speak."""

    EN = "en"
    ID = "id"


@dataclass(slots=True)
class Front:
    """What one run carries along: who draws pictures, and in which language faults are told."""

    draw: Draw
    language: str = "en"


app = typer.Typer(
    help="Turn articles into a checked chronology. Without a command, the window opens.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def run(arguments: list[str], draw: Draw) -> int:
    """Run one command; returns its exit code: 0 all went well, 1 something failed, 2 wrong usage."""
    front = Front(draw)
    try:
        app(arguments, prog_name="main.py", obj=front)
    except Fault as fault:
        complain(fault.message, front.language)
        return 1
    except SystemExit as exit_:
        return exit_.code if isinstance(exit_.code, int) else int(exit_.code is not None)
    return 0


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"Linimasa {VERSION}")
        raise typer.Exit


def _read(option: str, reader: Callable[[str], T], text: str) -> T:
    """What is written in an option, with a fault told as one of the option."""
    try:
        return reader(text)
    except InputFault as fault:
        raise _bad(option, str(fault)) from fault


def _bad(option: str, reason: str) -> typer.BadParameter:
    return typer.BadParameter(reason, param_hint=option)


@app.callback()
def _main(
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_show_version),
    ] = False,
) -> None:
    """Options that stand before the command."""


@app.command()
def annotate(
    source: Annotated[
        str,
        typer.Argument(metavar="[IN.jsonl|-]", help="Articles, one JSON object a line; - is standard input."),
    ] = "-",
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", metavar="OUT.jsonl", help="Write there, not to standard output."),
    ] = None,
) -> None:
    """Find the time expressions and dated events of articles given as JSON Lines.

    Each line {"doc", "text", "title"?, "dct"?, "lang"?} gives one line, in the same order. A line that
    is no such object is reported and skipped, and the exit code is 1 at the end.
    """
    from timeline.cli.annotating import annotate_file

    raise typer.Exit(0 if annotate_file(source, out) else 1)


@app.command("import")
def import_(
    context: typer.Context,
    project: Annotated[
        Path,
        typer.Argument(metavar="PROJECT", help="The project file (.linimasa); made where it is missing."),
    ],
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILES_OR_FOLDERS]",
            help="Articles, and folders to look for them in. Without any, a stopped import goes on.",
        ),
    ] = None,
    fetch: Annotated[
        bool, typer.Option("--fetch", help="Fetch pages of the web whose addresses are given.")
    ] = False,
    dates_only: Annotated[
        bool, typer.Option("--dates-only", help="Leave out the language models: faster, with plainer titles.")
    ] = False,
    keep_originals: Annotated[
        bool,
        typer.Option("--keep-originals", help="Keep the files themselves in the project, if under 5 MB."),
    ] = False,
    language: Annotated[Language, typer.Option(help="The language of the messages.")] = Language.EN,
) -> None:
    """Read articles into a project.

    An article that the project holds already is left out. The exit code is 1 where one could not be read.
    """
    from timeline.cli.importing import import_articles
    from timeline.model import ImportOptions

    front: Front = context.obj
    front.language = language.value
    options = ImportOptions(dates_only=dates_only, keep_originals=keep_originals)
    raise typer.Exit(import_articles(project, sources or [], language.value, options, fetch=fetch))


@app.command()
def export(
    context: typer.Context,
    project: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project file (.linimasa).")],
    out: Annotated[
        Path,
        typer.Argument(
            metavar="OUT",
            help=f"The file to write; its ending tells the form: {' '.join(ENDINGS)}.",
        ),
    ],
    span: Annotated[
        str, typer.Option("--range", metavar="FROM..TO", help="Dates to show, as 2024-01..2024-06.")
    ] = "",
    size: Annotated[
        str, typer.Option(metavar="SIZE", help="1920x1080 (pixels), 30x20cm@300, A4, A3-portrait, poster.")
    ] = "1600x900",
    theme: Annotated[Theme, typer.Option(help="The colours of a picture.")] = Theme.LIGHT,
    transparent: Annotated[bool, typer.Option("--transparent", help="Leave the ground out.")] = False,
    title: Annotated[str, typer.Option(help="A title above the timeline.")] = "",
    caption: Annotated[str, typer.Option(help="A text below the timeline.")] = "",
    legend: Annotated[bool, typer.Option("--legend", help="Say what the signs mean.")] = False,
    sources: Annotated[bool, typer.Option("--sources", help="Add the articles as footnotes.")] = False,
    split: Annotated[
        str, typer.Option(metavar="SHEET", help="Cut the picture over sheets of paper, as A4.")
    ] = "",
    overlap: Annotated[float, typer.Option(help="Centimetres that two such sheets share.", min=0)] = 1.0,
    lanes: Annotated[
        str, typer.Option(metavar="FACETS", help="Part the events into lanes: place, or source,place.")
    ] = "",
    links: Annotated[bool, typer.Option("--links", help="Draw the links between events.")] = False,
    fold: Annotated[
        bool,
        typer.Option(
            "--fold/--no-fold", help="Fold the empty time that parts far-off events from the others."
        ),
    ] = True,
    language: Annotated[Language, typer.Option(help="The language of the messages.")] = Language.EN,
) -> None:
    """Hand on a project: its timeline as a picture, its events in the forms of other programs.

    Of the options, --range and --language count for all forms but .json, the others for pictures.
    """
    from timeline.cli.exporting import export_project

    front: Front = context.obj
    front.language = language.value
    chosen = _read("--range", read_span, span) if span else None
    picture = Picture(
        _read("--size", read_size, size),
        (chosen.begin, chosen.until) if chosen else None,
        theme,
        transparent,
        title,
        caption,
        legend,
        sources,
        _read("--split", partial(read_split, overlap=overlap), split) if split else None,
        language.value,
        Lanes(tuple(key.strip() for key in lanes.split(",") if key.strip())),
        fold_far=fold,
        links=links,
    )
    export_project(project, out, picture, front.draw)


@app.command("eval")
def evaluate(
    folders: Annotated[
        list[Path], typer.Argument(metavar="GOLD_FOLDER", help="Folders with gold annotation.")
    ],
    mistakes: Annotated[bool, typer.Option("--mistakes", help="List every mistake.")] = False,
    articles: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The articles that judged pairs of events speak of.")
    ] = None,
) -> None:
    """Score the extraction against texts annotated by hand, and the merging against judged pairs."""
    from timeline.evaluation import run as score

    raise typer.Exit(score(folders, list_mistakes=mistakes, articles=articles))
