from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cli.conftest import ARTICLE
from timeline.cli.annotating import annotation, parsed
from timeline.errors import InputFault
from timeline.extraction import analyse

ROOT = Path(__file__).parents[2]


def line(**fields):
    return json.dumps({"doc": "d", "text": ARTICLE} | fields).encode() + b"\n"


def test_a_line_gives_a_line_with_the_keys_that_scripts_rely_on(command):
    outcome = command("annotate", given=line(dct="2021-03-06"))
    assert (outcome.code, outcome.err) == (0, "")
    (found,) = outcome.lines
    assert list(found) == ["doc", "lang", "dct", "dct_source", "timexes", "events"]
    assert (found["doc"], found["lang"], found["dct"], found["dct_source"]) == (
        "d",
        "id",
        "2021-03-06",
        "metadata",
    )
    first, second = found["timexes"]
    assert list(first) == [
        *("start", "end", "surface", "type", "value", "begin", "until", "why", "confidence"),
    ]
    assert (first["surface"], first["value"]) == ("4 Maret 2021", "2021-03-04")
    assert (first["begin"], first["until"]) == ("2021-03-04T00:00", "2021-03-05T00:00")
    assert (second["surface"], second["value"]) == ("kemarin", "2021-03-05")
    assert isinstance(first["why"], str)
    assert first["why"]
    event = found["events"][0]
    assert list(event) == [
        *(
            "date",
            "date_end",
            "kind",
            "evidence",
            "timex",
            "title",
            "participants",
            "places",
            "negated",
            "confidence",
        ),
    ]
    assert (event["date"], event["date_end"], event["timex"]) == ("2021-03-04", None, "4 Maret 2021")
    start, end = event["evidence"]
    assert "4 Maret 2021" in ARTICLE[start:end]


def test_offsets_count_characters_and_surfaces_are_the_text(command):
    text = "🙂 Ãé " + ARTICLE
    (found,) = command("annotate", given=line(text=text)).lines
    assert found["timexes"]
    assert all(text[timex["start"] : timex["end"]] == timex["surface"] for timex in found["timexes"])


def test_a_date_without_a_place_has_no_interval(command):
    (found,) = command("annotate", given=line(text="Gudang beras terbakar kemarin.")).lines
    assert (found["dct"], found["dct_source"]) == (None, "unknown")
    assert [(timex["begin"], timex["until"]) for timex in found["timexes"]] == [(None, None)]


@pytest.mark.parametrize(
    ("created", "told"),
    [
        ("2021-03", "2021-03"),
        ("2021", "2021"),
        ("2021-03-06T10:20:00+07:00", "2021-03-06"),
        (None, None),
        ("", None),
    ],
)
def test_dates_of_creation_in_all_their_forms(command, created, told):
    (found,) = command("annotate", given=line(dct=created, text="Tanpa tanggal.")).lines
    assert found["dct"] == told
    assert found["dct_source"] == ("metadata" if told else "unknown")


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b"{", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"text": 1' + b"0" * 5000 + b"}", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b'{"doc": "x"}', "text"),
        (b'{"text": 5}', "text"),
        (b'{"text": null}', "text"),
        (b'{"text": "x", "title": 5}', "title"),
        (b'{"text": "x", "lang": []}', "lang"),
        (b'{"text": "x", "dct": 2021}', "dct"),
        (b'{"text": "x", "dct": "2021-13"}', "dct"),
        (b'{"text": "x", "dct": "2021-02-30"}', "dct"),
        (b'{"text": "x", "dct": "kemarin"}', "dct"),
        (b'{"text": "x", "dct": "2021-03-06T99:00"}', "dct"),
    ],
)
def test_a_bad_line_is_reported_by_its_number_and_skipped(command, bad, reason):
    outcome = command("annotate", given=line(doc=1) + b"\n" + bad + b"\r\n" + line(doc=2))
    assert outcome.code == 1
    assert [found["doc"] for found in outcome.lines] == [1, 2]
    (told,) = outcome.err.splitlines()
    assert told.startswith("Line 3 was skipped: ")
    assert reason in told


def test_a_mistake_of_ours_costs_one_line_and_leaves_a_report(command, monkeypatch, own_folders):
    def fail(article):
        if "beras" in article.text:
            raise ZeroDivisionError
        return analyse(article)

    monkeypatch.setattr("timeline.extraction.analyse", fail)
    outcome = command("annotate", given=line(doc=1) + line(doc=2, text="Kosong."))
    assert outcome.code == 1
    assert [found["doc"] for found in outcome.lines] == [2]
    assert "Line 1 was skipped: the program made a mistake" in outcome.err
    assert list(own_folders.rglob("crash*.txt"))


def test_half_a_character_neither_stops_nor_shifts_anything(command):
    given = b'{"doc": "\\ud800", "text": "\\ud83d Gudang terbakar pada 4 Maret 2021 \\ud83d."}\n'
    outcome = command("annotate", given=given)
    assert outcome.code == 0
    (found,) = outcome.lines
    assert found["doc"] == "\ud800"
    assert found["timexes"][0]["start"] == len("x Gudang terbakar pada ")


def test_a_byte_order_mark_and_a_last_line_without_an_end(command):
    outcome = command("annotate", "-", given=b"\xef\xbb\xbf" + line(doc=1) + line(doc=2).rstrip())
    assert outcome.code == 0
    assert [found["doc"] for found in outcome.lines] == [1, 2]


def test_from_file_to_file(command, tmp_path):
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(line(doc="é"))
    outcome = command("annotate", source, "-o", out)
    assert outcome == (0, "", "")
    assert json.loads(out.read_text(encoding="utf-8"))["doc"] == "é"


@pytest.mark.parametrize(
    ("source", "out", "words"),
    [
        ("missing.jsonl", "out.jsonl", "missing.jsonl cannot be read"),
        ("in.jsonl", "no/folder.jsonl", "folder.jsonl cannot be read or written"),
        ("in.jsonl", "in.jsonl", "would overwrite the input"),
    ],
)
def test_files_that_cannot_be_used(command, tmp_path, source, out, words):
    (tmp_path / "in.jsonl").write_bytes(line())
    outcome = command("annotate", tmp_path / source, "-o", tmp_path / out)
    assert outcome.code == 1
    assert words in outcome.err
    assert (tmp_path / "in.jsonl").read_bytes() == line()


def start(*arguments):
    return subprocess.Popen(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_each_line_is_answered_before_the_next_is_asked_for():
    with start("annotate") as process:
        for number in range(3):
            process.stdin.write(line(doc=number))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["doc"] == number
        out, err = process.communicate()
    assert (out, err, process.returncode) == (b"", b"", 0)


def test_a_reader_that_goes_away_ends_it_without_a_word():
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' main.py annotate | head -n 1"],
        cwd=ROOT,
        input=line() * 3000,
        capture_output=True,
        check=False,
    )
    assert json.loads(done.stdout)["doc"] == "d"
    assert done.stderr == b""


@given(
    st.one_of(
        st.binary(),
        st.text().map(str.encode),
        st.dictionaries(st.text(), st.text()).map(json.dumps).map(str.encode),
    )
)
def test_any_line_is_a_document_or_a_reason(content):
    with suppress(InputFault):
        assert isinstance(parsed(content).article.text, str)


@given(st.text())
def test_any_text_is_annotated_with_offsets_that_match(text):
    document = parsed(json.dumps({"text": text}).encode())
    found = annotation(document, analyse(document.article))
    assert json.dumps(found)
    assert all(text[timex["start"] : timex["end"]] == timex["surface"] for timex in found["timexes"])
