"""Gold folders, from the file to the printed table."""

import json

import pytest

from timeline.errors import Fault
from timeline.evaluation import run
from timeline.evaluation.gold import documents, weekdays

TEXT = "Rapat digelar Senin (16/6/2025) di Bandung. Hujan turun kemarin."
TIMEXES = [
    {"start": 14, "end": 31, "surface": "Senin (16/6/2025)", "type": "DATE", "value": "2025-06-16"},
    {"start": 56, "end": 63, "surface": "kemarin", "type": "DATE", "value": "2025-06-17"},
]
DOCUMENT = {"doc": "a", "dct": "2025-06-18", "lang": "id", "title": "Rapat", "text": TEXT, "timexes": TIMEXES}
EVENT = {
    **{"date": "2025-06-16", "date_end": None, "kind": "occurrence", "evidence": [0, 43]},
    **{
        "timex": "Senin (16/6/2025)",
        "title": "Rapat digelar di Bandung",
        "participants": [],
        "places": ["Bandung"],
    },
    "negated": False,
}


def write(path, *lines):
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines))


@pytest.fixture
def gold(tmp_path):
    """A folder of one document with both layers."""
    write(tmp_path / "timexes.jsonl", DOCUMENT)
    write(tmp_path / "events.jsonl", {"doc": "a", "events": [EVENT]})
    return tmp_path


def test_a_gold_folder_is_read(gold):
    (document,) = documents(gold)
    assert (document.doc, document.text, document.language, document.created) == (
        "a",
        TEXT,
        "id",
        "2025-06-18",
    )
    assert document.timexes is not None
    assert [TEXT[t.start : t.end] for t in document.timexes] == [t["surface"] for t in TIMEXES]
    assert document.events is not None
    assert [(event.date, event.evidence, event.names) for event in document.events] == [
        ("2025-06-16", (0, 43), ("Bandung",))
    ]


def test_a_folder_without_events_has_one_layer(gold):
    (gold / "events.jsonl").unlink()
    (document,) = documents(gold)
    assert document.events is None


@pytest.mark.parametrize("name", ["timexes.jsonl", "events.jsonl"])
def test_a_broken_line_is_told_by_file_and_number(gold, name):
    with (gold / name).open("a") as file:
        file.write('{"doc": \n')
    with pytest.raises(Fault) as caught:
        list(documents(gold))
    assert str(caught.value) == f"Line 2 of {name} is not JSON."


def test_weekdays_are_read(tmp_path):
    line = {"context": "tiba Senin lalu", "start": 5, "end": 10, "dct": "2025-06-18", "value": "2025-06-16"}
    write(tmp_path / "weekdays.jsonl", line)
    (item,) = weekdays(tmp_path)
    assert item.text[item.start : item.end] == "Senin"
    assert (item.created, item.value, item.language) == ("2025-06-18", "2025-06-16", "id")


def test_the_table_of_a_folder_we_read_right(gold, capsys):
    assert run([gold]) == 0
    printed = capsys.readouterr().out
    assert "mistakes: none" in printed
    assert "100.0" in printed
    assert "right by confidence:" in printed


def test_mistakes_are_listed_on_request(gold, capsys):
    wrong = DOCUMENT | {"timexes": [TIMEXES[0] | {"value": "1999"}, TIMEXES[1]]}
    write(gold / "timexes.jsonl", wrong)
    run([gold], list_mistakes=True)
    printed = capsys.readouterr().out
    assert "mistakes: value 1" in printed
    assert "DATE 1999" in printed
    assert "[Senin (16/6/2025)]" in printed


def test_weekdays_are_counted(tmp_path, capsys):
    right = {"context": "tiba Senin lalu", "start": 5, "end": 10, "dct": "2025-06-18", "value": "2025-06-16"}
    write(tmp_path / "weekdays.jsonl", right, right | {"value": "2025-06-23"})
    run([tmp_path], list_mistakes=True)
    printed = capsys.readouterr().out
    assert "1 of 2 weekdays right, 50.0%" in printed
    assert "[Senin]" in printed


def test_a_folder_without_gold_is_told(tmp_path):
    with pytest.raises(Fault, match="There is no gold in"):
        run([tmp_path])
