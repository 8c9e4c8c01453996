import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from tests.ui.canvas.conftest import THREE, days, event
from timeline.dates import Interval
from timeline.errors import Fault, InputFault
from ui.canvas.palette import colours_of, picture_palette
from ui.canvas.picture import export_picture, render_picture

ROOT = Path(__file__).resolve().parents[3]


def picture(events=THREE, size=(1000, 500), **others) -> QImage:
    others.setdefault("span", None)
    others.setdefault("language", "en")
    return render_picture(events, size=QSize(*size), **others)


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("size", [(100, 100), (640, 480), (1920, 1080), (300, 2000)])
def test_a_picture_has_the_size_that_was_asked_for(qapp, size):
    assert picture(size=size).size() == QSize(*size)


def test_the_same_events_give_the_same_picture(qapp):
    assert picture() == picture()
    assert picture() != picture(THREE[:2])


def test_a_picture_may_be_made_in_any_thread(qapp):
    made = []
    thread = threading.Thread(target=lambda: made.append(picture()))
    thread.start()
    thread.join()
    assert made == [picture()]


def test_a_picture_holds_the_colours_of_its_kinds(qapp):
    colours = colours_of(picture_palette(dark=False))
    found = colours_in(picture(size=(2000, 1000)))
    assert colours.ground.name() in found
    assert colours.text.name() in found


def test_pictures_are_light_or_dark(qapp):
    corner = (990, 490)
    assert picture().pixelColor(*corner).lightness() > 240
    assert picture(dark=True).pixelColor(*corner).lightness() < 50


def test_a_picture_of_a_span_leaves_out_the_others(qapp):
    year = (Interval.years(2024).begin, Interval.years(2024).until)
    assert picture(THREE, span=year) == picture(THREE[1:], span=year)
    assert picture(THREE, span=year) != picture(THREE[2:], span=year)


def test_the_language_and_the_title_are_in_the_picture(qapp):
    assert picture(language="id") != picture(language="en")
    titled = picture(title="A title")
    assert titled != picture()
    ink = [titled.pixelColor(x, y) for x in range(200) for y in range(40)]
    assert QColor(picture_palette(dark=False).text().color()) in ink


def test_a_picture_never_hides_events_unsaid(qapp):
    day = Interval.day(2024, 7, 4)
    crowd = [event(index, day) for index in range(300)]
    fewer = crowd[:-1]
    # The events that are drawn are the same; only the count differs.
    assert picture(crowd) != picture(fewer)


def test_a_large_picture_has_larger_letters(qapp):
    small, large = picture(days(40), (1280, 720)), picture(days(40), (2560, 1440))
    halved = large.scaled(small.size())
    axis = [
        abs(small.pixelColor(x, 45).lightness() - halved.pixelColor(x, 45).lightness())
        for x in range(small.width())
    ]
    assert sum(axis) / len(axis) < 25


def test_a_file_is_written(qapp, tmp_path):
    out = tmp_path / "out.png"
    export_picture(THREE, out, span=None, size=(640, 360))
    assert QImage(str(out)).size() == QSize(640, 360)
    assert list(tmp_path.iterdir()) == [out]


def test_a_file_is_replaced(qapp, tmp_path):
    out = tmp_path / "out.PNG"
    out.write_bytes(b"old")
    export_picture(THREE, out, span=Interval.years(2024), size=(640, 360), language="id", dark=True)
    assert QImage(str(out)).size() == QSize(640, 360)


def test_what_cannot_be_written_is_told_and_leaves_nothing(qapp, tmp_path):
    with pytest.raises(Fault, match="cannot be written"):
        export_picture(THREE, tmp_path / "no such folder" / "out.png", span=None, size=(640, 360))
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
            export_picture(days(40), out, span=None, size=(1600, 900))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_an_ending_that_is_no_picture_is_told(qapp, tmp_path):
    with pytest.raises(InputFault, match=r"\.png"):
        export_picture(THREE, tmp_path / "out.docx", span=None, size=(640, 360))


@pytest.mark.parametrize("size", [(10, 500), (500, 99), (10_001, 500), (0, 0), (-5, 400)])
def test_a_size_that_makes_no_sense_is_told(qapp, size):
    with pytest.raises(InputFault, match="between 100 and 10000"):
        picture(size=size)


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
        "from timeline.model import Event, EventKind\n"
        "from ui.canvas.picture import export_picture\n"
        "event = Event(1, 'Talks', EventKind.OCCURRENCE, '', None, Interval.day(2024, 7, 4))\n"
        f"export_picture([event], Path({str(out)!r}), span=None, size=(640, 360))\n"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=environment)
    assert not QImage(str(out)).isNull()
