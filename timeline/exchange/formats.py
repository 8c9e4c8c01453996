"""The forms in which a chronology is handed on, by the endings of files."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from timeline.errors import InputFault, Message
from timeline.exchange.picture import PICTURE_ENDINGS
from timeline.exchange.project_json import ENDING as PROJECT_ENDING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from timeline.exchange.material import Material


class Written(NamedTuple):
    """A file's content in portions, and what is to be said of it: which events it could not hold."""

    portions: Iterable[bytes]
    notes: tuple[Message, ...] = ()


class _Writer(Protocol):
    def __call__(self, material: Material) -> Written: ...


class Format(NamedTuple):
    """A form: the ending of its files, its name, what it is for, and the module that writes it.

    The module may be slow to import; a whole project has none.
    """

    ending: str
    name: Message
    purpose: Message
    module: str = ""

    def write(self, material: Material) -> Written:
        """A chronology in this form."""
        writer = cast("_Writer", import_module(f"timeline.exchange.{self.module}").write)
        return writer(material)


FORMATS = (
    Format(
        ".csv",
        Message("Table (CSV)"),
        Message("A line for each event, for spreadsheets and programs."),
        "csv_table",
    ),
    Format(
        ".xlsx",
        Message("Excel workbook"),
        Message("Two sheets, events and sources, for Excel, LibreOffice and the like."),
        "workbook",
    ),
    Format(
        ".ics",
        Message("Calendar (iCalendar)"),
        Message("For calendars, which know only the years 1 to 9999."),
        "calendar",
    ),
    Format(
        ".timelinejs.json",
        Message("TimelineJS"),
        Message("For the TimelineJS of Knight Lab, which shows events as slides."),
        "timelinejs",
    ),
    Format(
        ".jsonld",
        Message("Linked data (JSON-LD)"),
        Message("In the words of schema.org, for catalogues and search engines."),
        "linked_data",
    ),
    Format(
        ".md",
        Message("Chronology in Markdown"),
        Message("A text with a chapter for each year and numbered sources."),
        "markdown",
    ),
    Format(
        ".docx",
        Message("Chronology in Word"),
        Message("A document with a chapter for each year and numbered sources."),
        "word",
    ),
    Format(
        ".html",
        Message("Web page that works offline"),
        Message("One file with a timeline to zoom and to walk through by keys, for any browser."),
        "page",
    ),
)
WHOLE = Format(
    PROJECT_ENDING,
    Message("Whole project (JSON)"),
    Message("Everything in the project, to be read by programs and imported again without loss."),
)
# The longer of two endings that fit counts.
ENDINGS = (*PICTURE_ENDINGS, WHOLE.ending, *(form.ending for form in FORMATS))


def ending_of(path: Path) -> str:
    """The ending that says what to write; raises InputFault where it says nothing."""
    name = path.name.lower()
    found = [ending for ending in ENDINGS if name.endswith(ending) and name != ending]
    if not found:
        raise InputFault(
            Message(
                "“{name}” cannot be written: end the name in one of {endings}.",
                name=path.name,
                endings=" ".join(ENDINGS),
            )
        )
    return max(found, key=len)


def format_of(ending: str) -> Format:
    """The form of an ending that is neither a picture's nor that of a whole project."""
    return next(form for form in FORMATS if form.ending == ending)
