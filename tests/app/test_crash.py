from __future__ import annotations

import sys
from concurrent.futures.process import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from timeline.app.crash import report, write_report

SECRET = "Menteri mundur"


def fail():
    try:
        int(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


def failed():
    try:
        fail()
    except KeyError:
        return sys.exc_info()
    raise AssertionError


def test_a_report_tells_the_place_and_the_versions_but_not_the_article(own_folders):
    path = write_report(failed())
    text = path.read_text()
    assert own_folders in path.parents
    assert "KeyError" in text
    assert "ValueError" in text
    assert "in fail" in text
    assert "Linimasa 0." in text
    assert "SQLAlchemy" in text
    assert SECRET not in text
    assert str(Path.home()) not in text


def test_reports_do_not_overwrite_each_other():
    assert write_report(failed()) != write_report(failed())


def test_a_place_in_another_process_is_told_too():
    with (
        ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor,
        pytest.raises(ValueError, match="invalid") as caught,
    ):
        executor.submit(int, SECRET).result()
    text = report(caught.value)
    assert "process.py" in text
    assert SECRET not in text


def test_a_full_disk_does_not_hide_the_crash(own_folders, monkeypatch, tmp_path):
    (own_folders / "data").write_text("a file where the folder should be")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert write_report(failed()).parent == tmp_path
    assert report(None).startswith("Linimasa")


def test_the_version_is_the_projects():
    import tomllib

    from timeline.app.version import VERSION

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION
