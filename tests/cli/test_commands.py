from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE
from timeline.app.session import Session
from timeline.dates import Interval
from timeline.exchange.paper import Size, Split
from timeline.exchange.picture import Lanes, Picture, Theme

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path):
    """Two articles, the first of them twice, and a file that is none."""
    folder = tmp_path / "artikel"
    (folder / "lain").mkdir(parents=True)
    (folder / "a.txt").write_text(ARTICLE)
    (folder / "b.txt").write_text(ARTICLE.replace("beras", "jagung"))
    (folder / "lain" / "a.txt").write_text(ARTICLE)
    (folder / "kosong.txt").write_text("")
    return folder


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "p.linimasa"
    Session.create(path).close()
    return path


def test_a_folder_is_imported_into_a_new_project(command, folder, tmp_path):
    path = tmp_path / "baru.linimasa"
    outcome = command("import", path, folder)
    assert outcome.code == 1
    assert outcome.out.splitlines()[-1].startswith("Imported: 2, already there: 1, failed: 1, events: ")
    assert sum("already in the project" in line for line in outcome.out.splitlines()) == 1
    (told,) = outcome.err.splitlines()
    assert str(folder / "kosong.txt") in told
    session = Session.open(path)
    assert len(session.articles()) == 2
    assert Interval.day(2021, 3, 4) in {event.interval for event in session.events()}
    session.close()
    again = command("import", path, folder / "a.txt", "--language", "id")
    assert again.code == 0
    assert [file.name for file in tmp_path.glob("*.linimasa*")] == ["baru.linimasa"]


def test_a_terminal_is_shown_a_bar(command, folder, project, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    outcome = command("import", project, folder / "a.txt")
    assert outcome.code == 0
    assert "\x1b[" in outcome.out
    assert "1/1" in outcome.out


def test_names_cannot_command_the_terminal(command, project, tmp_path):
    (tmp_path / "\x1b[31mmerah\udc80.txt").write_text(ARTICLE)
    outcome = command("import", project, tmp_path / "\x1b[31mmerah\udc80.txt")
    assert outcome.code == 0
    assert "\x1b" not in outcome.out
    assert "merah" in outcome.out


@pytest.mark.parametrize(
    ("name", "words"),
    [("a.txt", "not a Linimasa project"), ("baru.db", "ends in .linimasa"), ("none/p.linimasa", "no folder")],
)
def test_a_project_that_cannot_be_is_told(command, folder, name, words):
    outcome = command("import", folder / name, folder / "b.txt")
    assert outcome.code == 1
    assert words in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_a_project_that_a_window_has_open_is_left_alone(command, folder, project):
    session = Session.open(project)
    outcome = command("import", project, folder)
    assert outcome.code == 1
    assert "another window" in outcome.err
    assert session.articles() == ()
    session.close()


def test_nothing_to_import_is_told(command, project, tmp_path):
    (tmp_path / "empty").mkdir()
    outcome = command("import", project, tmp_path / "empty")
    assert outcome.code == 1
    assert "no articles" in outcome.err


def test_a_picture_is_drawn_of_a_project_that_may_be_open(command, project, tmp_path):
    asked = []

    def draw(session, out, picture):
        asked.append((session.path, session.events(), out, picture))
        return [out]

    window = Session.open(project)
    out = tmp_path / "gambar.PNG"
    options = ("--range", "2024-01..2024-06", "--size", "A3-portrait@150", "--theme", "print", "--legend")
    more = (
        "--title",
        "Judul",
        "--sources",
        "--split",
        "a4",
        "--overlap",
        "2",
        "--language",
        "id",
        "--lanes",
        "source, place",
    )
    outcome = command("export", project, out, *options, *more, draw=draw)
    window.close()
    assert (outcome.code, outcome.err) == (0, "")
    span = (Interval.month(2024, 1).begin, Interval.month(2024, 6).until)
    wish = Picture(
        Size(29.7, 42, 150),
        span,
        Theme.PRINT,
        False,
        "Judul",
        "",
        True,
        True,
        Split("A4", 2),
        "id",
        Lanes(("source", "place")),
    )
    assert asked == [(project, (), out, wish)]
    assert str(out) in outcome.out


def test_a_picture_shows_all_at_the_usual_size_if_nothing_is_said(command, project, tmp_path):
    asked = []
    command("export", project, tmp_path / "g.svg", draw=lambda *given: asked.append(given[2]) or [])
    assert asked == [Picture(Size(1600, 900))]


def test_a_picture_is_drawn_from_the_command_line(tmp_path, folder):
    project, out = tmp_path / "baru.linimasa", tmp_path / "gambar.svg"
    for arguments in (
        ["import", project, folder / "a.txt"],
        ["export", project, out, "--sources", "--theme", "print", "--size", "A4"],
    ):
        done = subprocess.run(
            [sys.executable, ROOT / "main.py", *arguments], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
    assert "4 March 2021" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--size", "big"], 2, "1920x1080"),
        (["--split", "A9"], 2, "no sheet of paper"),
        (["--theme", "pink"], 2, "print"),
        (["--range", "lately"], 2, "2024-01..2024-06"),
        (["--range", "2024..2023"], 2, "ends before it begins"),
        (["--range", "2024-02-30"], 2, "2024-01..2024-06"),
        (["--colour"], 2, "No such option"),
    ],
)
def test_wrong_options_of_a_picture(command, project, tmp_path, options, code, words):
    outcome = command("export", project, tmp_path / "g.png", *options)
    assert outcome.code == code
    assert words in outcome.err


def test_pictures_that_cannot_be(command, project, tmp_path):
    for out, words in ((tmp_path / "g.gif", ".png .svg .pdf"), (tmp_path / "no" / "g.png", "no folder")):
        outcome = command("export", project, out)
        assert outcome.code == 1
        assert words in outcome.err
    assert "no project" in command("export", tmp_path / "none.linimasa", tmp_path / "g.png").err


def test_gold_is_scored(command, tmp_path):
    gold = {"doc": "d", "dct": "2021-03-06", "lang": "id", "title": "", "text": "Gudang terbakar kemarin."}
    gold["timexes"] = [{"start": 16, "end": 23, "surface": "kemarin", "type": "DATE", "value": "2021-03-05"}]
    (tmp_path / "timexes.jsonl").write_text(json.dumps(gold))
    outcome = command("eval", tmp_path, "--mistakes")
    assert outcome.code == 0
    assert "100" in outcome.out
    assert command("eval", tmp_path / "none").code == 1


def test_version_help_and_wrong_usage(command):
    assert command("--version").out.startswith("Linimasa 0.")
    shown = command("--help")
    assert shown.code == 0
    assert all(name in shown.out for name in ("annotate", "import", "export", "eval"))
    for name in ("annotate", "import", "export", "eval"):
        assert command(name, "--help").code == 0
    assert command("bogus").code == 2
    assert command("import").code == 2


def test_the_commands_do_without_qt():
    program = (
        "import sys; from timeline.cli import run; run(['annotate', '-o', '/dev/null'], None);"
        "sys.exit(any(name.startswith(('PySide6', 'sqlalchemy')) for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, input=b'{"text": "Kemarin."}', check=False
    )
    assert done.returncode == 0


@pytest.mark.parametrize(
    "ending", [".csv", ".xlsx", ".json", ".ics", ".timelinejs.json", ".jsonld", ".md", ".docx", ".html"]
)
def test_a_project_is_handed_on_in_the_form_of_its_ending(command, folder, tmp_path, ending):
    project, out = tmp_path / "p.linimasa", tmp_path / f"keluar{ending}"
    command("import", project, folder / "a.txt")
    outcome = command("export", project, out, "--language", "id")
    assert (outcome.code, outcome.err) == (0, "")
    assert f"{out} disimpan." in outcome.out
    assert out.stat().st_size > 100


def test_what_is_handed_on_comes_in_again(command, folder, tmp_path):
    project = tmp_path / "p.linimasa"
    command("import", project, folder / "a.txt")
    for ending in (".json", ".csv", ".ics", ".timelinejs.json"):
        out, other = tmp_path / f"keluar{ending}", tmp_path / f"lain{ending}.linimasa"
        command("export", project, out)
        outcome = command("import", other, out)
        assert (outcome.code, outcome.err) == (0, "")
        session = Session.open(other)
        assert Interval.day(2021, 3, 4) in {event.interval for event in session.events()}
        assert len(session.articles()) == (1 if ending == ".json" else 0)
        session.close()
    again = command("import", other, out, folder / "a.txt")
    assert again.code == 0
    assert "already: " in again.out
    assert "Imported: 1" in again.out


def test_a_damaged_file_of_events_is_told_and_the_others_come_in(command, folder, tmp_path):
    (tmp_path / "a.json").write_text('{"format": "linimasa-project", "version": 1, "events": [{')
    (tmp_path / "b.csv").write_text("title,date\nRapat,2024\n")
    outcome = command(
        "import", tmp_path / "p.linimasa", tmp_path / "a.json", tmp_path / "b.csv", folder / "a.txt"
    )
    assert outcome.code == 1
    (told,) = outcome.err.splitlines()
    assert told.startswith(f"{tmp_path / 'a.json'}: The file is no whole project: ")
    assert "b.csv: events: 1" in outcome.out
    assert "Imported: 1" in outcome.out


def test_the_json_of_a_project_takes_no_range(command, project, tmp_path):
    outcome = command("export", project, tmp_path / "a.json", "--range", "2024")
    assert outcome.code == 1
    assert "always whole" in outcome.err
    assert not (tmp_path / "a.json").exists()
