"""The envelope of a whole project: written and read in portions, hostile files told in a sentence."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import InputFault
from timeline.exchange import project_json
from timeline.exchange.project_json import is_project, read, written

TABLES = [
    ("articles", [{"id": 1, "text": "é 🌾 \ud800"}]),
    ("events", [{"id": 1}, {"id": 2, "a": [1, {"b": None}]}]),
    ("pairs", []),
]


def content(version=4, tables=TABLES):
    return b"".join(written(version, tables))


def records(data, newest=4):
    return list(read(io.BytesIO(data), newest))


def test_the_file_is_one_json_with_a_record_a_line():
    found = json.loads(content())
    assert (found["format"], found["version"]) == ("linimasa-project", 4)
    assert found["events"] == TABLES[1][1]
    assert found["pairs"] == []
    assert content().decode().count('\n{"id"') == 3
    assert is_project(content())


def test_records_come_with_the_name_of_their_list():
    assert records(content()) == [
        ("articles", {"id": 1, "text": "é 🌾 ?"}),
        ("events", {"id": 1}),
        ("events", {"id": 2, "a": [1, {"b": None}]}),
    ]


@pytest.mark.parametrize("portion", [1, 2, 7, 64])
def test_it_does_not_matter_where_a_portion_ends(monkeypatch, portion):
    monkeypatch.setattr(project_json, "_PORTION", portion)
    assert [name for name, _ in records(content())] == ["articles", "events", "events"]


@given(st.data())
def test_a_file_that_was_cut_off_is_told(data):
    whole = content().rstrip()
    end = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(InputFault, match="no whole project"):
        records(whole[:end])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"version": 1}',
        b'{"format": "linimasa-project", "version": "1"}',
        b'{"format": "linimasa-project", "version": true}',
        b'{"format": "linimasa-project", "version": 1, "events": [3]}',
        b'{"format": "linimasa-project", "version": 1, "events": {}}',
        b'{"format": "linimasa-project", "version": 1} more',
        b'{"format": "linimasa-project", "version": 1, "events": [' + b"[" * 200_000,
        b'{"format": "linimasa-project", "version": 1' + b"1" * 9000 + b"}",
    ],
)
def test_what_is_no_project_is_told(data):
    with pytest.raises(InputFault, match="no whole project"):
        records(data)


def test_a_newer_version_is_told():
    with pytest.raises(InputFault, match="newer Linimasa"):
        records(content(version=5))


def test_a_record_that_never_ends_is_given_up(monkeypatch):
    monkeypatch.setattr(project_json, "_LONGEST", 1 << 20)
    data = b'{"format": "linimasa-project", "version": 1, "events": [{"title": "' + b"x" * (5 << 20)
    with pytest.raises(InputFault, match="no whole project"):
        records(data)
