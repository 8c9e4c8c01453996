from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline.app import settings
from timeline.app.settings import Arrangement, Settings, TableChoice
from timeline.errors import Fault

FULL = Settings(
    "id", (Path("/a/p ?.linimasa"), Path("b")), b"\x00\xff", b"state", backups=False, still=True, toured=True
)


def write(text):
    settings.settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings.settings_path().write_bytes(text)


def test_the_first_start_has_defaults():
    assert settings.load() == Settings()


def test_settings_come_back_as_they_were_saved():
    settings.save(FULL)
    assert settings.load() == FULL
    assert [path.name for path in settings.settings_path().parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_damaged_settings_are_as_at_the_first_start(text):
    write(text)
    assert settings.load() == Settings()


@pytest.mark.parametrize("name", ["language", "recent", "geometry", "window_state"])
@pytest.mark.parametrize("value", [5, None, ["\u00e9", 5], "\u00e9"])
def test_one_damaged_setting_does_not_cost_the_others(name, value):
    settings.save(FULL)
    stored = json.loads(settings.settings_path().read_text())
    write(json.dumps(stored | {name: value}).encode())
    loaded = settings.load()
    others = {"language", "recent", "geometry", "window_state"} - {name}
    assert all(getattr(loaded, other) == getattr(FULL, other) for other in others)


def test_recent_projects_are_each_there_once_the_latest_first():
    found = Settings()
    for number in (*range(12), 5):
        found = found.with_recent(Path(str(number)))
    assert [path.name for path in found.recent] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert Path("5") not in found.without_recent(Path("5")).recent


def test_a_folder_that_takes_no_settings_is_told():
    settings.settings_path().parent.parent.mkdir(parents=True)
    settings.settings_path().parent.write_text("a file where the folder should be")
    with pytest.raises(Fault, match="cannot be saved"):
        settings.save(FULL)
    assert settings.load() == Settings()


KEPT = Arrangement(
    lanes=("source", "place"),
    closed=frozenset({("detik.com",)}),
    order=(("detik.com",), ("kompas.com", "Jakarta")),
    folds=((0, 5), (7, 9)),
)
DAMAGED = (
    5,
    None,
    [],
    {"lanes": 5, "closed": "x", "order": [5, [5]], "folds": [[1]]},
    {"folds": [[5, 1]]},
)


def test_each_project_keeps_how_its_timeline_was_arranged():
    path, other = Path("/a.linimasa"), Path("/b.linimasa")
    settings.save(Settings().with_arrangement(other, Arrangement()).with_arrangement(path, KEPT))
    loaded = settings.load()
    assert loaded.arrangement(path) == KEPT
    assert loaded.arrangement(other) == loaded.arrangement(None) == Arrangement()
    assert loaded.with_arrangement(path, Arrangement()).arrangement(path) == Arrangement()


def test_only_the_latest_arrangements_are_kept():
    found = Settings()
    for number in range(14):
        found = found.with_arrangement(Path(str(number)), KEPT)
    assert [path.name for path, _ in found.arrangements] == [str(number) for number in range(13, 3, -1)]


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_damaged_arrangement_is_none(damaged):
    write(json.dumps({"arrangements": {"/a": damaged}, "theme": "dark"}).encode())
    loaded = settings.load()
    assert loaded.theme == "dark"
    assert loaded.arrangement(Path("/a")).folds == ()
    assert loaded.arrangement(Path("/a")).lanes == ()


def test_what_columns_mean_is_remembered_the_latest_word_of_each_table():
    first = TableChoice(("a", "b"), (("text", "a"),))
    second = TableChoice(("a", "b"), (("text", "b"), ("title", "a")), ask=False)
    settings.save(Settings().with_table(first).with_table(TableChoice(("c",), ())).with_table(second))
    loaded = settings.load()
    assert loaded.table(("a", "b")) == second
    assert loaded.table(("c",)) == TableChoice(("c",), ())
    assert loaded.table(("d",)) is None
    assert len(loaded.tables) == 2
