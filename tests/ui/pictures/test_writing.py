import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.ui.canvas.conftest import THREE, days, event
from tests.ui.pictures.conftest import NAUGHTY, SOURCED, WITNESSES, difference
from timeline.dates import Interval
from timeline.errors import Fault, InputFault
from timeline.exchange.paper import Size, Split
from timeline.exchange.picture import Lanes, Picture, Theme
from ui.canvas.palette import colours_of
from ui.pictures.style import theme_palette
from ui.pictures.writing import export_picture, picture_to_copy, render_picture

ROOT = Path(__file__).resolve().parents[3]
SVG = "{http://www.w3.org/2000/svg}"


def picture(events=THREE, size=(1000, 500), **others) -> QImage:
    return render_picture(events, Picture(Size(*size), **others))


def svg_of(tmp_path, events=THREE, size=None, **others):
    out = tmp_path / "out.svg"
    (written,) = export_picture(events, out, Picture(size or Size(1000, 500), **others), WITNESSES)
    return etree.parse(written).getroot()


def texts_in(svg) -> list[str]:
    return [text.text for text in svg.iter(f"{SVG}text")]


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("size", [(100, 100), (640, 480), (1920, 1080), (300, 2000)])
def test_a_picture_has_the_size_that_was_asked_for(qapp, size):
    assert picture(size=size).size() == QSize(*size)


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_the_same_project_and_settings_give_the_same_bytes(qapp, tmp_path, ending):
    wish = Picture(Size(20, 12, 100), title="Twice", legend=True, sources=True, theme=Theme.PRINT)
    first, second = tmp_path / f"1{ending}", tmp_path / f"2{ending}"
    export_picture(SOURCED, first, wish, WITNESSES)
    export_picture(SOURCED, second, wish, WITNESSES)
    assert first.read_bytes() == second.read_bytes()


def test_another_process_gives_the_same_pdf(tmp_path):
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tests.ui.pictures.conftest import SOURCED, WITNESSES\n"
        "from timeline.exchange.picture import Picture\n"
        "from ui.pictures.writing import export_picture\n"
        "export_picture(SOURCED, Path(sys.argv[1]), Picture(title='Twice', sources=True), WITNESSES)\n"
    )
    outs = [tmp_path / name for name in ("1.pdf", "2.pdf")]
    for out, seed in zip(outs, "12", strict=True):
        hashed = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", code, out], check=True, cwd=ROOT, env=hashed)
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_a_pdf_knows_no_clock_but_an_id_of_its_own(qapp, tmp_path):
    for name, title in (("a", "A"), ("b", "B")):
        export_picture(THREE, tmp_path / f"{name}.pdf", Picture(title=title))
    one, other = ((tmp_path / f"{name}.pdf").read_bytes() for name in "ab")
    assert not re.search(rb"CreationDate|ModDate|CreateDate|20\d\d-?\d\d-?\d\dT?\d\d", one)
    identities = [re.search(rb"/ID \[ <([0-9a-f]+)>", content)[1] for content in (one, other)]
    assert identities[0] != identities[1]
    assert bytes.fromhex(identities[0].decode()) in one
    assert b"/FontFile2" in one
    assert b"/ToUnicode" in one


def test_a_picture_may_be_made_in_any_thread(qapp):
    made = []
    thread = threading.Thread(target=lambda: made.append(picture()))
    thread.start()
    thread.join()
    assert made == [picture()]


@pytest.mark.parametrize(
    ("others", "events"),
    [
        ({"legend": True, "title": "Title & <more>", "caption": "A caption"}, SOURCED),
        ({"theme": Theme.DARK}, THREE),
        ({"span": (Interval.month(2024, 2).begin, Interval.month(2024, 6).until)}, days(60)),
    ],
)
def test_an_svg_shows_what_the_image_shows(qapp, tmp_path, others, events):
    size = Size(1200, 640)
    out = tmp_path / "out.svg"
    export_picture(events, out, Picture(size, **others))
    drawn = QImage(1200, 640, QImage.Format.Format_RGB32)
    drawn.fill(QColor("magenta"))
    with QPainter(drawn) as painter:
        QSvgRenderer(str(out)).render(painter, QRectF(0, 0, 1200, 640))
    assert difference(drawn, picture(events, (1200, 640), **others)) < 3


def test_every_text_of_an_svg_is_whole_and_has_its_direction(qapp, tmp_path):
    svg = svg_of(tmp_path, SOURCED, title="قمة الرئيسين 2024", legend=True)
    texts = texts_in(svg)
    # Its sources disagree on the date, which stands before the title.
    assert "≠ A helicopter crashed in the mountains" in texts
    backwards = [text for text in svg.iter(f"{SVG}text") if text.get("direction") == "rtl"]
    assert [text.text for text in backwards] == ["تحطم مروحية الرئيس في الجبال", "قمة الرئيسين 2024"]
    assert {text.get("text-anchor") for text in backwards} == {"middle"}
    assert float(backwards[1].get("x")) > 700
    assert svg.get("font-family").endswith("sans-serif")
    assert not list(svg.iter(f"{SVG}image"))


def test_naughty_titles_make_good_xml_and_stand_as_they_are(qapp, tmp_path):
    svg = svg_of(tmp_path, NAUGHTY, size=Size(3000, 1500), title="<script>alert(1)</script> & \x00\x1b]]>")
    texts = texts_in(svg)
    assert '<b>bold</b> & "quoted" ]]> &amp;' in texts
    assert "≠ bell and escape" in texts
    assert svg.findtext(f"{SVG}title").startswith("<script>alert(1)</script> & ]]>")
    assert {element.tag for element in svg.iter()} <= {
        f"{SVG}{name}"
        for name in (
            "svg",
            "title",
            "defs",
            "clipPath",
            "rect",
            "g",
            "path",
            "text",
            "linearGradient",
            "stop",
        )
    }


def test_an_svg_of_very_many_events_holds_only_what_is_seen(qapp, tmp_path):
    crowd = days(3000, step=1)
    out = tmp_path / "crowd.svg"
    export_picture(crowd, out, Picture(Size(1920, 1080)))
    assert out.stat().st_size < 300_000


def test_paper_has_its_size_in_centimetres_and_its_dots(qapp, tmp_path):
    svg = svg_of(tmp_path, size=Size.sheet("A4", portrait=True))
    assert (svg.get("width"), svg.get("height")) == ("21cm", "29.7cm")
    out = tmp_path / "out.png"
    export_picture(THREE, out, Picture(Size.sheet("A4", dpi=100)))
    image = QImage(str(out))
    assert image.size() == QSize(1169, 827)
    assert image.dotsPerMeterX() == 3937
    # The edge, where no printer reaches, is blank.
    ground = QColor("white")
    assert all(image.pixelColor(x, y) == ground for x in range(0, 1169, 7) for y in (3, 823))


def test_a_pdf_has_the_size_and_the_sheets_that_were_asked_for(qapp, tmp_path):
    out = tmp_path / "out.pdf"
    export_picture(THREE, out, Picture(Size.sheet("A3")))
    assert re.search(rb"/MediaBox \[0 0 119[01]\.\d+ 84[12]\.\d+\]", out.read_bytes())
    assert export_picture(THREE, out, Picture(Size(60, 18, 300), split=Split("A4"))) == [out]
    assert out.read_bytes().count(b"/Type /Page\n") == 3


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_sheets_without_a_document_are_numbered_files(qapp, tmp_path, ending):
    wish = Picture(Size(60, 18, 72), split=Split("A4"), title="Three sheets")
    written = export_picture(THREE, tmp_path / f"out{ending}", wish)
    assert [path.name for path in written] == [f"out-{number}{ending}" for number in (1, 2, 3)]
    assert sorted(tmp_path.iterdir()) == written


def test_neighbouring_sheets_show_the_same_where_they_overlap(qapp, tmp_path):
    wish = Picture(Size(50, 17, 254), split=Split("A4", overlap=2), theme=Theme.PRINT)  # 100 dots a cm
    one, other = (QImage(str(path)) for path in export_picture(days(30), tmp_path / "out.png", wish))
    # A hair of the shared stretch is left out: clips are softened at their edges.
    first, second = one.copy(2675, 110, 190, 1680), other.copy(105, 110, 190, 1680)
    assert difference(first, second) < 1
    assert difference(first, one.copy(2475, 110, 190, 1680)) > 1


def test_pictures_are_light_dark_or_for_print(qapp):
    corner = (990, 490)
    assert picture().pixelColor(*corner).lightness() > 240
    assert picture(theme=Theme.DARK).pixelColor(*corner).lightness() < 50
    assert picture(theme=Theme.PRINT, title="Black").pixelColor(*corner) == QColor("white")
    assert QColor("black").name() in colours_in(picture(theme=Theme.PRINT, title="Black"))


def test_a_transparent_picture_lets_its_ground_through(qapp, tmp_path):
    image = picture(transparent=True)
    assert image.pixelColor(990, 490).alpha() == 0
    assert picture().pixelColor(990, 490).alpha() == 255
    out = tmp_path / "out.png"
    export_picture(THREE, out, Picture(Size(640, 360), transparent=True))
    assert QImage(str(out)).pixelColor(630, 350).alpha() == 0
    svg = svg_of(tmp_path, transparent=True)
    grounds = [rect for rect in svg.findall(f".//{SVG}g/{SVG}rect") if rect.get("width") == "1000"]
    assert [rect for rect in grounds if float(rect.get("height")) > 100] == []


def test_a_picture_of_a_span_leaves_out_the_others(qapp):
    year = (Interval.years(2024).begin, Interval.years(2024).until)
    assert picture(THREE, span=year) == picture(THREE[1:], span=year)
    assert picture(THREE, span=year) != picture(THREE[2:], span=year)


def test_a_picture_holds_the_colours_of_its_kinds(qapp):
    colours = colours_of(theme_palette(Theme.LIGHT))
    found = colours_in(picture(size=(2000, 1000)))
    assert colours.ground.name() in found
    assert colours.text.name() in found


def test_language_and_texts_are_in_the_picture(qapp, tmp_path):
    svg = svg_of(
        tmp_path,
        SOURCED,
        Size(1400, 900),
        language="id",
        title="Judul",
        caption="Takarir",
        legend=True,
        sources=True,
    )
    texts = texts_in(svg)
    assert {
        "Judul",
        "Takarir",
        "Sumber",
        "1. Tuti, “Helikopter jatuh”, Harian Sindang, 20 Mei 2024, https://x.id/1",
    } <= set(texts)
    assert "19 Mei 2024" in texts
    assert "≠ A helicopter crashed in the mountains\u202f¹\u2009²" in texts


def test_a_picture_never_hides_events_unsaid(qapp):
    day = Interval.day(2024, 7, 4)
    crowd = [event(index, day) for index in range(300)]
    fewer = crowd[:-1]
    # The events that are drawn are the same; only the count differs.
    assert picture(crowd) != picture(fewer)


def test_a_large_picture_has_larger_letters(qapp):
    small, large = picture(days(40), (1280, 720)), picture(days(40), (2560, 1440))
    assert difference(small, large.scaled(small.size())) < 6


def test_the_clipboard_takes_an_image_and_an_svg(qapp):
    image, svg = picture_to_copy(THREE, Picture(Size(640, 360)))
    assert image == picture(size=(640, 360))
    assert etree.fromstring(svg).get("width") == "640"


def test_a_file_is_written_and_replaced(qapp, tmp_path):
    out = tmp_path / "out.PNG"
    out.write_bytes(b"old")
    assert export_picture(THREE, out, Picture(Size(640, 360))) == [out]
    assert QImage(str(out)).size() == QSize(640, 360)
    assert list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_written_is_told_and_leaves_nothing(qapp, tmp_path):
    with pytest.raises(Fault, match="cannot be written"):
        export_picture(THREE, tmp_path / "no such folder" / "out.png", Picture())
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_picture(qapp, tmp_path):
    resource = pytest.importorskip("resource", reason="a file's size cannot be limited here")
    out = tmp_path / "out.png"
    out.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(Fault, match="cannot be written"):
            export_picture(days(40), out, Picture())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_an_ending_that_is_no_picture_is_told(qapp, tmp_path):
    with pytest.raises(InputFault, match=r"\.png, \.svg or \.pdf"):
        export_picture(THREE, tmp_path / "out.gif", Picture())


def test_a_size_that_makes_no_sense_is_told(qapp, tmp_path):
    with pytest.raises(InputFault, match="between 100 and 16384"):
        picture(size=(10, 500))
    with pytest.raises(InputFault, match="too large"):
        export_picture(THREE, tmp_path / "out.png", Picture(Size.sheet("A0", dpi=1200)))
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_draw_is_told(qapp):
    with pytest.raises(InputFault, match="no dated event"):
        picture([event(1, None)])


def test_a_span_without_events_is_an_empty_axis(qapp):
    span = (Interval.years(1800).begin, Interval.years(1800).until)
    assert picture(span=span).size() == QSize(1000, 500)


def test_headless_needs_no_screen_and_no_application(tmp_path):
    out = tmp_path / "out.png"
    code = (
        "from pathlib import Path\n"
        "from timeline.dates import Interval\n"
        "from timeline.exchange.picture import Picture\n"
        "from timeline.model import Event, EventKind\n"
        "from ui.pictures.writing import export_picture\n"
        "event = Event(1, 'Talks', EventKind.OCCURRENCE, '', None, Interval.day(2024, 7, 4))\n"
        f"export_picture([event], Path({str(out)!r}), Picture())\n"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=environment)
    assert not QImage(str(out)).isNull()


def test_lanes_part_the_events_by_what_is_asked_for(qapp, tmp_path):
    svg = svg_of(tmp_path, SOURCED, lanes=Lanes(("kind",)))
    texts = texts_in(svg)
    assert {"Occurrence", "Figure", "Scheduled"} <= set(texts)
    closed = svg_of(tmp_path, SOURCED, lanes=Lanes(("kind",), closed=frozenset({("occurrence",)})))
    assert "A helicopter crashed in the mountains" not in texts_in(closed)
    by_source = texts_in(svg_of(tmp_path, SOURCED, lanes=Lanes(("source",))))
    assert "Harian Sindang" in by_source


def test_lanes_that_have_no_room_are_counted(qapp, tmp_path):
    crowd = [
        event(number, Interval.day(2024, 1, number), places=(f"Place {number}",)) for number in range(1, 31)
    ]
    texts = texts_in(svg_of(tmp_path, crowd, Size(900, 500), lanes=Lanes(("place",))))
    (told,) = [text for text in texts if "no room" in text]
    seen = [text for text in texts if text.startswith("Place")]
    assert int(told.rpartition(" ")[2]) == 30 - len(seen) > 5


def test_labels_for_which_the_edge_is_too_near_stand_on_the_other_side(qapp, tmp_path):
    title = "A title that is too long for what is left of the month"
    span = (Interval.month(2024, 6).begin, Interval.month(2024, 6).until)
    crowd = [event(number, Interval.day(2024, 6, 1 + number % 30), title) for number in range(300)]
    svg = svg_of(tmp_path, crowd, Size(1600, 800), span=span)
    labels = [text for text in svg.iter(f"{SVG}text") if text.text.startswith("A title")]
    assert len(labels) > 20
    assert all(float(label.get("x")) > 0 for label in labels)
    assert all("title that is" in label.text for label in labels)


def test_a_label_that_has_no_other_side_ends_at_the_edge(qapp, tmp_path):
    title = "A title that is so long that it is longer than the whole of this narrow picture is wide"
    span = (Interval.day(2024, 6, 1).begin, Interval.day(2024, 6, 5).until)
    svg = svg_of(tmp_path, [event(1, Interval.day(2024, 6, 3), title)], Size(300, 200), span=span)
    assert any(text.endswith("…") for text in texts_in(svg))


def test_lanes_that_there_are_not_are_told(qapp):
    with pytest.raises(InputFault, match="choose among kind, source"):
        picture(lanes=Lanes(("mood",)))


def test_folded_time_takes_no_room(qapp):
    fold = (Interval.day(2023, 2, 1).begin, Interval.day(2024, 4, 1).begin)
    assert picture(folds=(fold,)) != picture()


FAR = [event(90, Interval.years(25), "A road was built along the coast"), *days(20)]


def test_the_empty_time_beside_what_is_far_off_is_folded_unless_it_shall_not_be(qapp, tmp_path):
    folded = texts_in(svg_of(tmp_path, FAR))
    assert {"A road was built along the coast", "Event 1", "Event 20", "25 CE", "March"} <= set(folded)
    whole = texts_in(svg_of(tmp_path, FAR, fold_far=False))
    assert "1st millennium" in whole
    assert "March" not in whole


def test_a_range_is_shown_without_folds(qapp, tmp_path):
    span = Interval.years(1).begin, Interval.day(2024, 6, 1).begin
    assert "March" not in texts_in(svg_of(tmp_path, FAR, span=span))


def test_links_are_drawn_and_explained_where_they_are_wanted(qapp, tmp_path):
    plain = svg_of(tmp_path, SOURCED, legend=True)
    linked = svg_of(tmp_path, SOURCED, legend=True, links=True)
    assert "led to" in texts_in(linked)
    assert "led to" not in texts_in(plain)
    # The curve and its head, and both once more in the legend.
    assert len(list(linked.iter(f"{SVG}path"))) == len(list(plain.iter(f"{SVG}path"))) + 4


def test_a_link_to_what_is_not_drawn_is_not_explained(qapp, tmp_path):
    span = Interval.day(2024, 5, 1).begin, Interval.day(2024, 8, 1).begin
    assert "led to" not in texts_in(svg_of(tmp_path, SOURCED, legend=True, links=True, span=span))
