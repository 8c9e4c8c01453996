"""Nothing that dates an article may ask what day it is today, or when a file was written."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "timeline"
ROOMS = ("dates", "language", "tagging", "extraction")
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
CLOCKS = {"today", "now", "utcnow", "time", "time_ns", "localtime", "gmtime", "getmtime", "stat", "st_mtime"}


def modules(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_there_is_something_to_look_at():
    assert len(FILES) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_clock_is_asked(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not {name.split(".")[0] for name in modules(node)} & {"time", "datetime"}
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in CLOCKS, f"line {node.lineno}"
