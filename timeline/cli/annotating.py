"""Articles as JSON Lines in, what was found in them as JSON Lines out."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

from timeline.app.crash import write_report
from timeline.cli.telling import complain
from timeline.dates import Interval, timex3
from timeline.errors import Fault, InputFault, Message
from timeline.model import Analysis, Proposal, Publication, PublicationSource, RawArticle, Timex

_ISO_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_BOM = b"\xef\xbb\xbf"


class Document(NamedTuple):
    """One line of the input: the article, and by which name it goes."""

    name: object
    article: RawArticle


def annotate_file(source: str, out: Path | None) -> bool:
    """Annotate a file or standard input ("-"); returns whether every line was good."""
    try:
        with ExitStack() as files:
            if out is not None and source != "-" and out.exists() and out.samefile(source):
                raise InputFault(Message("The output would overwrite the input: write to another file."))
            lines = sys.stdin.buffer if source == "-" else files.enter_context(Path(source).open("rb"))
            target = sys.stdout.buffer if out is None else files.enter_context(out.open("wb"))
            return annotate_lines(lines, target)
    except BrokenPipeError:
        raise  # who read our output has seen enough; typer ends the program quietly
    except OSError as error:
        name = error.filename or out
        reason = error.strerror or type(error).__name__
        raise Fault(
            Message(
                "{name} cannot be read or written: {reason}.",
                name=str(name) if name else Message("The output"),
                reason=reason,
            )
        ) from error


def annotate_lines(lines: Iterable[bytes], out: BinaryIO) -> bool:
    """Annotate line by line, each written before the next is read; returns whether every line was good."""
    all_good = True
    for number, line in _numbered(lines):
        try:
            document = parsed(line)
            analysis = _analysed(document.article)
        except InputFault as fault:
            all_good = False
            complain(Message("Line {number} was skipped: {reason}.", number=number, reason=fault.message))
            continue
        out.write(_encoded(annotation(document, analysis)))
        out.flush()
    return all_good


def parsed(line: bytes) -> Document:
    """The document of one line; raises InputFault with the reason where it is none."""
    try:
        fields: Any = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise InputFault(Message("it is not UTF-8")) from error
    except (ValueError, RecursionError) as error:
        raise InputFault(Message("it is not JSON")) from error
    if not isinstance(fields, dict):
        raise InputFault(Message("it is not a JSON object"))
    return _document(cast("dict[str, Any]", fields))


def annotation(document: Document, analysis: Analysis) -> dict[str, Any]:
    """What is told of a document, in the order of the keys that scripts rely on."""
    text, published = document.article.text, analysis.published
    return {
        "doc": document.name,
        "lang": analysis.language,
        "dct": timex3.value_of(published.interval)[0] if published.interval else None,
        "dct_source": published.source.value,
        "timexes": [_timex(timex, text) for timex in analysis.timexes],
        "events": [
            _event(proposal, analysis.timexes[proposal.timex], text) for proposal in analysis.proposals
        ],
    }


def _analysed(article: RawArticle) -> Analysis:
    from timeline.extraction import analyse

    whole = replace(article, text=_without_halves(article.text), title=_without_halves(article.title))
    try:
        return analyse(whole)
    except Exception as error:  # a mistake of ours must not cost the lines that follow
        write_report(sys.exc_info())
        raise InputFault(
            Message("the program made a mistake with it, and a report of that was saved")
        ) from error


def _without_halves(text: str) -> str:
    """The text with half surrogate pairs, which JSON can hold, as question marks: as long as before."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _numbered(lines: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers from 1; empty ones are left out."""
    for number, line in enumerate(lines, start=1):
        content = line.removeprefix(_BOM) if number == 1 else line
        if content.strip():
            yield number, content


def _document(fields: dict[str, Any]) -> Document:
    text = fields.get("text")
    if not isinstance(text, str):
        raise InputFault(Message("its “text” is missing or no text"))
    title, language = _optional(fields, "title"), _optional(fields, "lang")
    return Document(
        fields.get("doc"), RawArticle(text, title, language, _published(_optional(fields, "dct")))
    )


def _optional(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InputFault(Message("its “{name}” is no text", name=name))
    return value


def _published(created: str) -> Publication:
    if not created:
        return Publication()
    interval = _interval(created)
    if interval is None:
        raise InputFault(Message("its “dct” is no date such as 2024-07-04, 2024-07 or 2024"))
    why = Message("The input says that the article is of {date}.", date=interval)
    return Publication(interval, PublicationSource.METADATA, why)


def _interval(created: str) -> Interval | None:
    if _ISO_DATE.fullmatch(created):
        return timex3.interval_of(created)
    try:  # a date with a time of the day
        return timex3.interval_of(datetime.fromisoformat(created).date().isoformat())
    except ValueError:
        return None


def _timex(timex: Timex, text: str) -> dict[str, Any]:
    begin, until = timex.interval.iso() if timex.interval else ("..", "..")
    return {
        "start": timex.start,
        "end": timex.end,
        "surface": text[timex.start : timex.end],
        "type": timex.type.value,
        "value": timex.value,
        "begin": None if begin == ".." else begin,
        "until": None if until == ".." else until,
        "why": " ".join(message.in_words("en") for message in timex.why),
        "confidence": timex.confidence,
    }


def _event(proposal: Proposal, timex: Timex, text: str) -> dict[str, Any]:
    return {
        "date": proposal.value,
        "date_end": proposal.end_value,
        "kind": proposal.kind.value,
        "evidence": list(proposal.evidence),
        "timex": text[timex.start : timex.end],
        "title": proposal.title,
        "participants": list(proposal.participants),
        "places": list(proposal.places),
        "negated": proposal.negated,
        "confidence": proposal.confidence,
    }


def _encoded(found: dict[str, Any]) -> bytes:
    line = json.dumps(found, ensure_ascii=False)
    if _SURROGATE.search(line):  # half a character, which only an escape can write
        line = json.dumps(found)
    return line.encode("utf-8") + b"\n"
