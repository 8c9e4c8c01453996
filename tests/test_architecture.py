"""Two promises of the house that import-linter cannot see: what is in a process after an import."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import timeline

ROOT = Path(__file__).resolve().parents[1]
QT = {"PySide6", "shiboken6", "ui"}
# Each takes longer to load than the whole window may take to appear.
SLOW = {
    "alembic",
    "charset_normalizer",
    "dateparser",
    "docx",
    "feedparser",
    "htmldate",
    "lxml",
    "markdown_it",
    "odfdo",
    "pypdfium2",
    "py3langid",
    "python_calamine",
    "rich",
    "spacy",
    "sqlalchemy",
    "striprtf",
    "trafilatura",
    "typer",
}


def loaded_by(*modules: str) -> set[str]:
    """The top-level packages in a fresh interpreter that has imported `modules`."""
    code = f"import {', '.join(modules)}, sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    finished = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert finished.returncode == 0, finished.stderr
    return set(finished.stdout.split())


def core_modules() -> list[str]:
    """Every module of the core, but for the scripts that only Alembic runs."""
    names = ["timeline"]
    for module in pkgutil.walk_packages(timeline.__path__, "timeline."):
        if ".migrations" not in module.name:
            names.append(module.name)
    return names


def test_the_core_works_without_qt():
    modules = core_modules()
    assert len(modules) > 30
    assert not loaded_by(*modules) & QT


@pytest.mark.parametrize(
    "module",
    [
        "main",
        "timeline.app.session",
        "timeline.app.commands",
        "timeline.app.importing",
        "timeline.app.workers",
        "timeline.extraction",
        "timeline.layout",
        "timeline.reading",
        "timeline.tagging",
        "ui.application",
        "ui.main_window",
    ],
)
def test_what_the_window_needs_waits_for_no_slow_library(module):
    assert not loaded_by(module) & SLOW
