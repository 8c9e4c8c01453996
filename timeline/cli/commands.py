"""The commands with their arguments and options; what each does lies in a module of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline.app.session import Session
from timeline.app.version import VERSION
from timeline.cli.telling import complain
from timeline.dates import Interval, timex3
from timeline.errors import Fault

Draw = Callable[[Session, Path, Interval | None, tuple[int, int]], None]

_SIZE = re.compile(r"(\d{2,5})x(\d{2,5})")
_LARGEST = 16_384


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


def _read_range(text: str) -> Interval:
    """A range such as 2024-01..2024-06, both ends in it, or one date such as 2024."""
    first, mark, last = text.partition("..")
    begin, end = timex3.interval_of(first), timex3.interval_of(last if mark else first)
    if begin is None or end is None:
        raise _bad("--range", "write a range as 2024-01..2024-06 or 2024-01-15..2024-02-03")
    if end.until <= begin.begin:
        raise _bad("--range", "it ends before it begins")
    return begin.joined(end)


def _read_size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise _bad("--size", "write a size in pixels as 1600x900")
    width, height = int(match[1]), int(match[2])
    if max(width, height) > _LARGEST:
        raise _bad("--size", f"a picture is at most {_LARGEST} pixels wide and high")
    return width, height


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
        list[Path],
        typer.Argument(metavar="FILES_OR_FOLDERS", help="Articles, and folders to look for them in."),
    ],
    language: Annotated[Language, typer.Option(help="The language of the messages.")] = Language.EN,
) -> None:
    """Read articles into a project.

    An article that the project holds already is left out. The exit code is 1 where one could not be read.
    """
    from timeline.cli.importing import import_articles

    front: Front = context.obj
    front.language = language.value
    raise typer.Exit(import_articles(project, sources, language.value))


@app.command()
def export(
    context: typer.Context,
    project: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project file (.linimasa).")],
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="The picture to write; its ending (.png) tells the format.")
    ],
    span: Annotated[
        str, typer.Option("--range", metavar="FROM..TO", help="Dates to show, as 2024-01..2024-06.")
    ] = "",
    size: Annotated[str, typer.Option(metavar="WIDTHxHEIGHT", help="Size in pixels.")] = "1600x900",
    language: Annotated[Language, typer.Option(help="The language of the messages.")] = Language.EN,
) -> None:
    """Draw the timeline of a project as a picture."""
    from timeline.cli.exporting import export_picture

    front: Front = context.obj
    front.language = language.value
    export_picture(
        project, out, _read_range(span) if span else None, _read_size(size), front.draw, language.value
    )


@app.command("eval")
def evaluate(
    folders: Annotated[
        list[Path], typer.Argument(metavar="GOLD_FOLDER", help="Folders with gold annotation.")
    ],
    mistakes: Annotated[bool, typer.Option("--mistakes", help="List every mistake.")] = False,
) -> None:
    """Score the extraction against texts annotated by hand."""
    from timeline.evaluation import run as score

    raise typer.Exit(score(folders, list_mistakes=mistakes))
