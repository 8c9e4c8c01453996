"""Every sentence that the code can say is translated, and what the window loads is what was translated."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
# The catalogues, where their texts stand, and how `make translations` collects these.
CATALOGUES = {
    "core_id": ("timeline", ("-tr-function-alias", "tr+=Message")),
    "ui_id": ("ui", ("-tr-function-alias", "translate+=noop")),
    "ui_en": ("ui", ("-tr-function-alias", "translate+=noop", "-pluralonly")),
}
PLACES = re.compile(r"\{\w*\}|%L?n|%\d")


class Entry(NamedTuple):
    """One text of a catalogue, and its translations: several where it has plurals."""

    context: str
    source: str
    translations: tuple[str, ...]
    finished: bool


def entries(path: Path) -> Iterator[Entry]:
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                told.get("type") is None,
            )


def run(tool: str, *arguments: object) -> None:
    finished = subprocess.run(
        [TOOLS / tool, *map(str, arguments)], capture_output=True, text=True, timeout=120, check=False
    )
    assert finished.returncode == 0, finished.stderr


@pytest.fixture(scope="module", params=CATALOGUES)
def catalogue(request, tmp_path_factory):
    """A catalogue of ours, and the same one collected anew from the code of now."""
    package, alias = CATALOGUES[request.param]
    ours = TRANSLATIONS / f"{request.param}.ts"
    anew = tmp_path_factory.mktemp("translations") / ours.name
    shutil.copy(ours, anew)
    files = sorted((ROOT / package).rglob("*.py"))
    run("pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", *files, *alias, "-ts", anew)
    return ours, anew


def test_the_catalogue_holds_what_the_code_says_and_nothing_else(catalogue):
    ours, anew = ({(entry.context, entry.source) for entry in entries(path)} for path in catalogue)
    assert len(anew) > 5
    assert ours - anew == set(), "no longer in the code: make translations"
    assert anew - ours == set(), "not collected yet: make translations"


def test_every_text_is_translated(catalogue):
    waiting = [entry for entry in entries(catalogue[1]) if not entry.finished or not all(entry.translations)]
    assert waiting == []


def test_a_translation_has_the_places_of_its_source(catalogue):
    wrong = [
        (entry.source, form)
        for entry in entries(catalogue[0])
        for form in entry.translations
        if sorted(PLACES.findall(form)) != sorted(PLACES.findall(entry.source))
    ]
    assert wrong == []


def test_what_qt_translates_keeps_one_mnemonic():
    wrong = [
        entry.source
        for entry in entries(TRANSLATIONS / "ui_id.ts")
        for form in entry.translations
        if form.count("&") != entry.source.count("&")
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["ui_id", "ui_en"])
def test_the_compiled_catalogue_is_of_today(name, tmp_path):
    run("pyside6-lrelease", "-silent", TRANSLATIONS / f"{name}.ts", "-qm", tmp_path / f"{name}.qm")
    assert (tmp_path / f"{name}.qm").read_bytes() == (TRANSLATIONS / f"{name}.qm").read_bytes()


def test_no_text_hides_from_the_collector():
    """Within a formatted string nothing is collected."""
    hidden = re.compile(r"""f(["'])(?:(?!\1).)*\{[^}]*\b(?:tr|translate|Message)\(""")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for package in ("timeline", "ui")
        for path in (ROOT / package).rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if hidden.search(line)
    ]
    assert found == []
