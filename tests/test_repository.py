"""What a clone must be: whole in itself, and silent about the machines that it was made on."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.app.version import VERSION
from timeline.language import LanguagePack, available_languages, load_pack
from timeline.tagging.atoms import scanner
from timeline.tagging.shapes import numeric_roles

ROOT = Path(__file__).resolve().parents[1]
NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist"}
FORBIDDEN = re.compile(
    r"/(?:work|root)/|/home/[a-z]+/|\b(?:pypi|npmjs|pythonhosted)\.(?:org|com)\b|registry\.npm|"
    r"\b(?:issue|bug)[ -]tracker\b|\bissues? #?\d",
    re.IGNORECASE,
)
# Roles that no word has: marks between two atoms, numbers by their shape, number words joined.
MARKS = {"comma", "open", "close", "dash", "poss"}
SHAPED = {role for shape in ("IV", "2017年3月4日") for role in numeric_roles(shape, load_pack("en"))}
JOINED = {"spelt_day", "count", "year", "hour"}


def our_files() -> Iterator[Path]:
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith("_cache")]
        if ".hypothesis" in folders:
            folders.remove(".hypothesis")
        yield from (Path(folder) / name for name in files)


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_no_file_names_a_machine_a_registry_or_how_it_was_made():
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in our_files()
        for match in FORBIDDEN.finditer(text_of(path))
    ]
    assert found == []


def test_the_version_is_the_same_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
    assert f"## [{VERSION}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_locks_hold_every_dependency_and_agree():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for_running, for_testing = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {name_of(line) for line in project["project"]["dependencies"]} <= for_running.keys()
    assert {name_of(line) for line in project["dependency-groups"]["dev"]} <= for_testing.keys()
    assert for_running.items() <= for_testing.items()


def locked(name: str) -> dict[str, str]:
    """The packages of a lock and what stands behind their names: versions and platforms."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    pins: dict[str, str] = {}
    for line in lines:
        if pin := re.match(r"([a-z0-9-]+)(?:\[[a-z,]+\])?(==.*?) *\\", line):
            pins[pin[1]] = pins.get(pin[1], "") + pin[2]
    return pins


def name_of(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9_.-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def names_in(pack: LanguagePack) -> set[str]:
    """Roles and macros ("$time") of all patterns and macros of a pack."""
    written = [
        *pack.macros.values(),
        *(pattern for patterns in pack.patterns.values() for pattern in patterns),
    ]
    return {name for pattern in written for name in re.findall(r"\$?\w+", pattern)}


@pytest.mark.parametrize("code", available_languages())
def test_every_role_and_macro_of_a_language_stands_in_a_pattern(code):
    pack = load_pack(code)
    roles = {role for meanings in pack.lexicon.values() for role, _, _ in meanings}
    assert (roles | {f"${name}" for name in pack.macros}) - names_in(pack) == set()


@pytest.mark.parametrize("code", [*available_languages(), "fr", "ja", "th"])
def test_every_pattern_of_a_language_is_made_of_roles_that_something_plays(code):
    pack = load_pack(code)
    words = {role for meanings in pack.lexicon.values() for role, _, _ in meanings}
    numbers = {role for sample in scanner(code).samples() for role in sample}
    macros = {f"${name}" for name in pack.macros}
    assert names_in(pack) - (words | numbers | MARKS | SHAPED | JOINED | macros) == set()
