"""A whole story in one window: dropped, checked by keys, merged, searched, handed on, found again."""

from __future__ import annotations

import csv
import json
from zipfile import ZipFile

import icalendar
import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import import_and_settle, settle
from timeline.app.session import Session
from timeline.exchange.formats import ENDINGS
from timeline.model import Status
from ui.dialogs.export import ExportDialog

FERRY = """Feri Tenggelam di Selat Wawan

WAWAN - Feri Dharma Bahari tenggelam di Selat Wawan, Senin (3/6/2024). Sebanyak 12 penumpang hilang.

Tim penyelamat menemukan tiga penumpang pada 4 Juni 2024. Feri itu dibuat pada tahun 1998.
"""
HARBOUR = """<html lang="id"><head><title>Pelabuhan Wawan Ditutup</title>
<meta property="article:published_time" content="2024-06-05T08:00:00+07:00"></head><body><article>
<h1>Pelabuhan Wawan Ditutup</h1>
<p>Kepala pelabuhan menutup Pelabuhan Wawan kemarin setelah feri Dharma Bahari tenggelam, Senin (3/6).</p>
<p>Menteri Perhubungan akan memeriksa pelabuhan itu besok. =HYPERLINK("http://x.example") bukan rumus.</p>
</article></body></html>
"""
MARKET = """Pasar Malam Dibuka Lagi

Bupati membuka pasar malam di Lembah Jati pada 17 Mei 2024. Harga tiketnya <b>Rp5.000</b> & tetap sejak 2019.
"""


@pytest.fixture
def desk_of_articles(qtbot, window, tmp_path):
    """A window with three articles of two happenings, in three forms."""
    paths = []
    for name, text in (("feri.txt", FERRY), ("pelabuhan.html", HARBOUR), ("pasar.md", MARKET)):
        paths.append(tmp_path / name)
        paths[-1].write_text(text, encoding="utf-8")
    import_and_settle(qtbot, window, paths)
    return window


def by_status(window, status):
    return [event for event in window.workspace.overview.events if event.status is status]


def review(qtbot, window):
    """Accept the first event in the tray and dismiss the second, by keys."""
    bench = window.desk.bench
    bench.show_panel("tray")
    settle(qtbot, window)
    count = len(window.workspace.overview.events)
    view = bench.tray.view
    view.setFocus()
    view.setCurrentIndex(bench.tray.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(by_status(window, Status.ACCEPTED)) == 1, timeout=10_000)
    settle(qtbot, window)
    QTest.keyClick(view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(window.workspace.overview.events) == count - 1, timeout=10_000)
    settle(qtbot, window)


def export(qtbot, window, ending, path):
    window.actions_table["export"].trigger()
    dialog = window.findChildren(ExportDialog)[-1]
    dialog.choose(ending)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    place = window.findChildren(QFileDialog)[-1]
    place.fileSelected.emit(str(path))
    place.close()
    place.setParent(None)
    dialog.setParent(None)
    qtbot.waitUntil(lambda: path.exists() and window.workspace.at_rest, timeout=20_000)


def check_exports(folder, titles):
    """Other people's parsers read what was written, and find the events in it."""
    assert QImage(str(folder / "x.png")).width() > 500
    assert etree.parse(folder / "x.svg").getroot().tag.endswith("svg")
    assert (folder / "x.pdf").read_bytes().startswith(b"%PDF-")
    with (folder / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert {row[0] for row in rows[1:]} == titles
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    calendar = icalendar.Calendar.from_ical((folder / "x.ics").read_bytes())
    assert {str(event["summary"]) for event in calendar.walk("VEVENT")} <= titles
    for name in ("x.xlsx", "x.docx"):
        with ZipFile(folder / name) as file:
            assert file.testzip() is None
    assert json.loads((folder / "x.timelinejs.json").read_text(encoding="utf-8"))["events"]
    assert json.loads((folder / "x.jsonld").read_text(encoding="utf-8"))["@context"]
    page = (folder / "x.html").read_text(encoding="utf-8")
    assert all(title.split()[0] in page for title in titles)
    assert "<b>Rp5" not in page


def test_from_dropped_articles_to_every_form_and_back(qtbot, desk_of_articles, tmp_path):
    window = desk_of_articles
    workspace, bench = window.workspace, window.desk.bench
    assert len(workspace.overview.articles) == 3
    review(qtbot, window)

    count = len(workspace.overview.events)
    bench.timeline.choose([0, 1])
    assert len(bench.selected_ids) == 2
    window.actions_table["merge_events"].trigger()
    qtbot.waitUntil(lambda: len(workspace.overview.events) == count - 1, timeout=10_000)
    settle(qtbot, window)
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: len(workspace.overview.events) == count, timeout=10_000)
    window.actions_table["redo"].trigger()
    qtbot.waitUntil(lambda: len(workspace.overview.events) == count - 1, timeout=10_000)
    settle(qtbot, window)

    bench.search_for("menteri")
    qtbot.waitUntil(lambda: 0 < len(bench.shown) < count - 1, timeout=10_000)
    bench.search_for("")
    qtbot.waitUntil(lambda: len(bench.shown) == len(workspace.overview.dated), timeout=10_000)

    project, out = tmp_path / "selat.linimasa", tmp_path / "out"
    workspace.save_as(project)
    settle(qtbot, window)
    out.mkdir()
    for ending in ENDINGS:
        export(qtbot, window, ending, out / f"x{ending}")
    check_exports(out, {event.title for event in workspace.overview.events})

    before = tuple(workspace.overview.events)
    workspace.close_project()
    qtbot.waitUntil(lambda: not workspace.is_open, timeout=10_000)
    settle(qtbot, window)
    workspace.import_paths([out / "x.json"])
    qtbot.waitUntil(lambda: len(workspace.overview.events) == len(before), timeout=20_000)
    settle(qtbot, window)
    assert len(workspace.overview.articles) == 3
    session = Session.open(project)
    assert session.events() == before
    session.close()
    essence = [(event.title, event.interval, event.status) for event in before]
    assert [(e.title, e.interval, e.status) for e in workspace.overview.events] == essence
