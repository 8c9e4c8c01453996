"""Running commands as main.py does."""

from __future__ import annotations

import io
import json
import sys
from typing import NamedTuple

import pytest

from timeline.cli import run

ARTICLE = "SINDANG - Gudang beras di Sindang terbakar pada 4 Maret 2021. Bupati datang kemarin."


class Outcome(NamedTuple):
    """What a command left: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def command(capfd, monkeypatch):
    """Runs a command, with `given` on its standard input."""

    def call(*arguments, given=b"", draw=None):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        code = run([str(argument) for argument in arguments], draw or _no_picture)
        return Outcome(code, *capfd.readouterr())

    return call


def _no_picture(*_):
    raise AssertionError("no picture was asked for")
