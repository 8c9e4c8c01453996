"""A whole project as JSON, which resources/schemas/project.schema.json describes: nothing is lost in it.

It is written and read a record at a time, so that a project of any size takes little memory.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from json.decoder import JSONDecodeError
from typing import Any, BinaryIO

from timeline.errors import InputFault, Message

FORMAT = "linimasa-project"
ENDING = ".json"

_HEAD = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"linimasa-project"')
_PORTION = 1 << 20
# An article is a record, and no article is longer; what is not a record before that never becomes one.
_LONGEST = 256 << 20
_SPACE = re.compile(r"\s*")

Tables = Iterable[tuple[str, Iterable[dict[str, Any]]]]


def is_project(start: bytes) -> bool:
    """Whether a file that begins so says of itself that it is a project."""
    return _HEAD.match(start) is not None


def written(version: int, tables: Tables) -> Iterator[bytes]:
    """The file in portions: what it is, then a list for each table with a record a line."""
    yield f'{{\n"format": "{FORMAT}",\n"version": {version}'.encode()
    for name, records in tables:
        yield f",\n{json.dumps(name)}: [".encode()
        between = "\n"
        for record in records:
            yield f"{between}{json.dumps(record, ensure_ascii=False)}".encode("utf-8", "replace")
            between = ",\n"
        yield b"\n]"
    yield b"\n}\n"


def read(file: BinaryIO, newest: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """The records of a project file, each with the name of its list; raises InputFault where it is none."""
    text = _Text(file)
    text.expect("{")
    for number, name in enumerate(text.names()):
        if name == "format" and number == 0:
            text.value()
        elif name == "version" and number == 1:
            _check_version(text.value(), newest)
        elif number > 1:
            for record in text.items():
                if not isinstance(record, dict):
                    raise _no_project()
                yield name, record
        else:
            raise _no_project()
    text.expect_end()


def _check_version(version: object, newest: int) -> None:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _no_project()
    if version > newest:
        raise InputFault(
            Message("The file was written by a newer Linimasa: update yours, then import it again.")
        )


def _no_project() -> InputFault:
    return InputFault(Message("The file is no whole project: it is damaged, or its writing was cut off."))


class _Text:
    """JSON that is read as it is needed: one value after the other, however long the whole is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8-sig")()
        self._buffer, self._at, self._is_over = "", 0, False
        self._decoder = json.JSONDecoder()

    def names(self) -> Iterator[str]:
        """The names in an object whose brace was read, each with its colon; the closing brace ends them."""
        while (mark := self._peek()) != "}":
            if mark == ",":
                self.expect(",")
            name = self.value()
            if not isinstance(name, str):
                raise _no_project()
            self.expect(":")
            yield name
        self.expect("}")

    def items(self) -> Iterator[object]:
        """The items of a list."""
        self.expect("[")
        while (mark := self._peek()) != "]":
            if mark == ",":
                self.expect(",")
            yield self.value()
        self.expect("]")

    def value(self) -> object:
        """The next value, all of it."""
        self._peek()
        while True:
            try:
                found, end = self._decoder.raw_decode(self._buffer, self._at)
            except JSONDecodeError as error:
                if not self._more():
                    raise _no_project() from error
            except (RecursionError, ValueError) as error:  # nested too deep; a number of thousands of digits
                raise _no_project() from error
            else:
                # A number may go on in what is not read yet.
                if end < len(self._buffer) or not self._more():
                    self._at = end
                    return found

    def expect(self, mark: str) -> None:
        """Go past a mark, which must be there."""
        if self._peek() != mark:
            raise _no_project()
        self._at += 1

    def expect_end(self) -> None:
        """Make sure that nothing follows."""
        if self._peek():
            raise _no_project()

    def _peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            found = _SPACE.match(self._buffer, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Read on; whether there was more. Each time twice as much, as a value may be long."""
        rest = self._buffer[self._at :]
        if self._is_over:
            return False
        if len(rest) > _LONGEST:
            raise _no_project()
        portion = self._file.read(max(_PORTION, len(rest)))
        try:
            self._buffer, self._at = rest + self._decode.decode(portion, final=not portion), 0
        except UnicodeDecodeError as error:
            raise _no_project() from error
        self._is_over = not portion
        return bool(portion)
