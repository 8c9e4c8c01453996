"""What other programs wrote, and what we wrote ourselves."""

from __future__ import annotations

import csv
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.conftest import EVENTS, event, many_events, material, texts, written
from timeline.dates import DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import Civil
from timeline.errors import InputFault
from timeline.exchange import calendar, csv_table, timelinejs
from timeline.exchange.csv_table import defused, fused, joined, parted
from timeline.exchange.incoming import PROJECT, form_of, read_events
from timeline.exchange.text import one_line
from timeline.model import EventKind, Importance, Status


def came(form, events, language="en"):
    return form.read(written(form, events)[0], language).events


@settings(max_examples=60)
@given(many_events())
def test_a_table_of_ours_is_read_back(events):
    kept = [found for found in material(events).events if one_line(found.title)]
    read = came(csv_table, events)
    assert [(found.title, found.interval, found.kind) for found in read] == [
        (one_line(found.title), found.interval, found.kind) for found in kept
    ]
    for found, before in zip(read, kept, strict=True):
        assert [one_line(name) for name in found.places] == [
            one_line(name) for name in before.places if one_line(name)
        ]
        assert [one_line(tag) for tag in found.tags] == [
            one_line(tag) for tag in before.tags if one_line(tag)
        ]
        assert found.importance is before.importance
        assert one_line(found.note) == one_line(before.note)


@settings(max_examples=60)
@given(many_events())
def test_a_calendar_of_ours_is_read_back(events):
    kept = [found for found in material(events).dated if calendar._days(found) and one_line(found.title)]
    read = came(calendar, events)
    assert [(found.title, found.interval, found.kind) for found in read] == [
        (one_line(found.title), found.interval, found.kind) for found in kept
    ]
    for found, before in zip(read, kept, strict=True):
        assert [one_line(tag) for tag in found.tags] == [
            one_line(tag) for tag in before.tags if one_line(tag)
        ]
        assert (found.importance, found.colour) == (before.importance, before.colour)
        assert one_line(found.note) == one_line(before.note)


@settings(max_examples=60)
@given(st.integers(-9000, 12_000), st.integers(1, 12), st.integers(1, 28), texts)
def test_a_timelinejs_of_ours_is_read_back(year, month, day, title):
    intervals = (Interval.years(year), Interval.month(year, month), Interval.day(year, month, day))
    events = [event(number, interval, title) for number, interval in enumerate(intervals, start=1)]
    read = came(timelinejs, events)
    words = timelinejs.words_of(one_line(title).replace("&", "&amp;").replace("<", "&lt;"))
    if not words:
        assert read == ()
        return
    assert sorted(found.interval for found in read) == sorted(intervals)
    assert {found.title for found in read} == {words}


@given(st.text())
def test_cells_are_defused_and_fused_again(text):
    from timeline.exchange.text import clean

    assert fused(defused(text)) == clean(text)
    assert not defused(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1)))
def test_lists_in_a_cell_are_parted_again(values):
    assert parted(joined(values)) == tuple(value.strip() for value in values if value.strip())


def test_what_comes_in_is_the_users():
    (found,) = csv_table.read(b"title,date\nRapat,4 Juli 2024\n", "id").events
    assert found.status is Status.EDITED
    assert found.edited == {"title", "date", "kind"}
    assert (found.value, found.interval) == ("2024-07-04", Interval.day(2024, 7, 4))


def test_tables_of_other_people_are_understood():
    rows = (
        "Judul;Tanggal;Selesai;Tempat",
        "Rapat;1 Juni 2024;3 Juni 2024;Bandung; ",
        "Pemilu;2019;;",
        ";2020;;",
    )
    found = csv_table.read("\n".join([*rows, "Nanti;entah;;"]).encode("cp1252"), "id")
    assert [(one.title, one.interval) for one in found.events] == [
        ("Rapat", Interval.of_day(Interval.day(2024, 6, 1).first_day, 3)),
        ("Pemilu", Interval.years(2019)),
    ]
    assert found.events[0].places == ("Bandung",)
    assert str(found.notes[0]).endswith(": 2")


CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Other//EN\r
BEGIN:VEVENT\r
SUMMARY:A day\\, or two\r
DTSTART;VALUE=DATE:20240704\r
DTEND;VALUE=DATE:20240706\r
LOCATION:Astana\r
CATEGORIES:Diplomacy,Asia\r
CATEGORIES:Asia\r
DESCRIPTION:Bring the map.\\nTwo halls.\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:A meeting\r
DTSTART;TZID=Asia/Jakarta:20240704T101500\r
DURATION:PT45M\r
RRULE:FREQ=DAILY\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:At noon\r
DTSTART:20240704T120000Z\r
DTEND:20240704T130000Z\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:No date\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART:20240704\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_calendars_of_other_people_are_understood():
    found = calendar.read(CALENDAR.encode(), "en")
    assert [(one.title, one.interval) for one in found.events] == [
        ("A day, or two", Interval.of_day(Interval.day(2024, 7, 4).first_day, 2)),
        (
            "A meeting",
            Interval(
                *(Interval.minute(Civil(2024, 7, 4, 10, 15)).begin + at for at in (0, 45 * 60)),
                Granularity.MINUTE,
            ),
        ),
        ("At noon", Interval.hour(Civil(2024, 7, 4, 12))),
    ]
    assert found.events[0].places == ("Astana",)
    assert found.events[0].tags == ("Diplomacy", "Asia")
    assert found.events[0].note == "Bring the map.\nTwo halls."
    assert (found.events[1].tags, found.events[1].note) == ((), "")
    assert [str(note) for note in found.notes] == [
        "Repeated entries, taken once: 1",
        "Entries without a title or a date: 2",
    ]


def test_what_a_slide_of_ours_notes_comes_back_without_the_evidence():
    noted = event(
        1, Interval.day(2024, 5, 19), "Jatuh", note="Satu <b>\ndua & tiga", importance=Importance.KEY
    )
    bare = event(2, Interval.day(2024, 5, 20), "Sunyi")
    found = came(timelinejs, [noted, bare])
    assert [(one.title, one.note, one.importance) for one in found] == [
        ("Jatuh", "Satu <b>\ndua & tiga", Importance.KEY),
        ("Sunyi", "", Importance.NORMAL),
    ]


def test_timelinejs_of_other_people_is_understood():
    slides = [
        {
            "start_date": {"year": "1776", "month": "7", "day": "4"},
            "text": {
                "headline": "<b>Signed</b> &amp; sealed",
                "text": "<p>By fifty-six.</p><p>In <i>ink</i>.</p>",
            },
        },
        {
            "start_date": {"year": -44},
            "end_date": {"year": 14, "month": ""},
            "text": {"headline": "From Caesar to Augustus"},
        },
        {
            "start_date": {"year": 2024, "month": 7, "day": 4, "hour": 10, "minute": 30},
            "text": {"headline": "Then"},
        },
        {"start_date": {"year": 2024, "month": 13}, "text": {"headline": "No such month"}},
        {"text": {"headline": "No date"}},
        "no slide",
    ]
    found = timelinejs.read(json.dumps({"events": slides}).encode(), "en")
    assert [(one.title, one.interval) for one in found.events] == [
        ("Signed & sealed", Interval.day(1776, 7, 4)),
        (
            "From Caesar to Augustus",
            Interval(Interval.years(-43).begin, Interval.years(14).until, Granularity.YEAR),
        ),
        ("Then", Interval.minute(Civil(2024, 7, 4, 10, 30))),
    ]
    assert [one.note for one in found.events] == ["By fifty-six.\nIn ink .", "", ""]
    assert str(found.notes[0]).endswith(": 3")


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("a.csv", b"\xef\xbb\xbftitle,date,begin,until,granularity\n", "csv_table"),
        ("a.csv", b"Event;Start;End\nx;2024;2025\n", "csv_table"),
        ("a.csv", b"title,date,text\nx,2024,An article.\n", ""),
        ("a.csv", b"title,date,words\nx,2024," + b"A long article. " * 60 + b"\n", ""),
        ("a.csv", b"a,b\n1,2\n", ""),
        ("a.txt", b"title,date\n", ""),
        ("a.ics", b"BEGIN:VCALENDAR\r\n", "calendar"),
        ("a.txt", b"\xef\xbb\xbfbegin:vcalendar\n", "calendar"),
        ("a.json", b'{"events": [{"start_date": {"year": 1}}]}', "timelinejs"),
        ("a.json", b'[{"title": "an article", "text": "words"}]', ""),
        ("a.json", b' {\n "format" : "linimasa-project", "version": 1}', PROJECT),
        ("a.html", b"<!DOCTYPE html>", ""),
    ],
)
def test_a_file_says_what_it_is(tmp_path, name, content, form):
    path = tmp_path / name
    path.write_bytes(content)
    assert form_of(path) == form


def test_what_is_no_file_is_no_form(tmp_path):
    assert form_of(tmp_path) == ""
    assert form_of(tmp_path / "none.csv") == ""


@pytest.mark.parametrize("form", ["calendar", "csv_table", "timelinejs"])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
        b'{"events": 3}',
        b"[" * 100_000,
        b"title,date\n\x00,\x00\n",
        b"END:VEVENT\n",
    ],
)
def test_what_is_damaged_is_told_in_a_sentence_or_empty(tmp_path, form, content):
    path = tmp_path / "a"
    path.write_bytes(content)
    try:
        found = read_events(path, form, "en").events
    except InputFault:
        return
    assert found == ()


@pytest.fixture
def shortest_cells():
    """The library's own limit of a cell, whatever readers of large tables made of it before."""
    before = csv.field_size_limit(131_072)
    yield
    csv.field_size_limit(before)


@pytest.mark.parametrize("text", ["\rtitle,date\rRapat,2024\r", "title,date," + "x" * 200_000])
def test_a_table_whose_first_line_is_odd_is_refused_in_a_sentence(text, shortest_cells):
    with pytest.raises(InputFault, match="no columns"):
        csv_table.read(text.encode(), "en")


def test_a_table_with_line_ends_of_old_is_read():
    (event,) = csv_table.read(b"title,date\rRapat,2024\r", "en").events
    assert event.title == "Rapat"


@settings(max_examples=60)
@given(st.sampled_from([calendar, csv_table, timelinejs]), st.data())
def test_a_file_that_was_changed_anywhere_never_crashes_its_reader(form, data):
    content = bytearray(written(form, EVENTS[:4])[0])
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=6))
    try:
        found = form.read(bytes(content), "en").events
    except InputFault:
        return
    assert all(one.title and one.kind in EventKind for one in found)


def test_a_file_that_is_far_too_large_is_told(tmp_path, monkeypatch):
    from timeline.exchange import incoming

    monkeypatch.setattr(incoming, "_LARGEST", 1 << 20)
    path = tmp_path / "a.csv"
    path.write_bytes(b"title,date\n" + b"x" * (2 << 20))
    with pytest.raises(InputFault, match="larger than 1 MB"):
        read_events(path, "csv_table", "en")
    with pytest.raises(InputFault, match="cannot be read"):
        read_events(tmp_path / "none", "csv_table", "en")


def test_an_open_date_keeps_the_value_of_its_known_end():
    (found,) = came(
        csv_table, [event(1, Interval(DISTANT_PAST, Interval.years(1900).begin, Granularity.YEAR), "Before")]
    )
    assert (found.value, found.end_value) == ("1899", None)
