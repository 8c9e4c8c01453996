from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from tests.benchmarks.chronicles import TITLES, chronicle
from tests.ui.canvas.conftest import THREE, days, event
from timeline.dates import DISTANT_FUTURE, Interval
from timeline.dates.calendar import Civil, instant
from timeline.layout import COLOURS, TimeScale
from timeline.model import Colour, Status
from ui.canvas.axis import ticks_of
from ui.canvas.frame import Marks
from ui.canvas.labels import Style
from ui.canvas.palette import picture_palette
from ui.canvas.stage import CROWDED, Stage

WIDTH, HEIGHT = 1000, 500


def stage(events, *, ratio=1.0, dark=False, language="en") -> Stage:
    made = Stage(QGuiApplication.font(), picture_palette(dark=dark), ratio=ratio, language=language)
    made.show(events)
    return made


def framed(made, scale=None, marks=None, **others):
    scale = scale or made.whole(WIDTH, HEIGHT)
    return made.frame(scale, HEIGHT, marks or Marks(), **others)


def drawn(made, frame) -> QImage:
    ratio = made.looks.ratio
    image = QImage(QSize(WIDTH, HEIGHT) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        made.paint(painter, frame)
    return image


def differences(first: QImage, second: QImage):
    """How far apart two images are, pixel by pixel."""
    for x in range(first.width()):
        for y in range(first.height()):
            ours, theirs = first.pixelColor(x, y), second.pixelColor(x, y)
            yield max(
                abs(ours.red() - theirs.red()),
                abs(ours.green() - theirs.green()),
                abs(ours.blue() - theirs.blue()),
            )


def rows_by_id(made, frame) -> dict[int, int]:
    placed = frame.arrangement.placed
    return dict(zip(made.chronology.ids[placed.positions].tolist(), placed.row.tolist(), strict=True))


def around(frame, index, left=10, right=10) -> QRect:
    x, y = int(frame.places.glyph[index]), int(frame.tops[index])
    return QRect(x - left, y, left + right, int(frame.looks.metrics.bar))


def test_panning_moves_the_drawing_and_changes_nothing_else(qapp):
    made = stage(days(30, step=3))
    scale = made.whole(WIDTH, HEIGHT).zoomed(2, 500)
    first = drawn(made, framed(made, scale))
    second = drawn(made, framed(made, scale.panned(37)))
    cut = framed(made, scale).regions.rows.toRect()
    # The left edge keeps labels of long bars in view, so it may differ.
    here = first.copy(cut.adjusted(400, 0, 0, 0))
    there = second.copy(cut.adjusted(363, 0, -37, 0))
    # The edges of bars are softened at fractions of a pixel, where the last bit may differ.
    assert max(differences(here, there)) <= 2


def test_few_events_have_whole_titles_and_dates(qapp):
    made = stage(THREE)
    framed(made)
    assert made.looks.metrics.lines >= 1
    assert made.caption(0).detail == "2023"


def test_many_events_have_one_line_each(qapp):
    made = stage(days(400))
    framed(made)
    assert made.looks.metrics.lines == 0
    assert made.caption(0).detail == ""


def test_new_events_leave_the_others_on_their_rows(qapp):
    events = days(60, step=2)
    made = stage(events[::2])
    scale = made.whole(WIDTH, HEIGHT)
    first = framed(made, scale)
    rows = rows_by_id(made, first)
    made.show(events)
    after = rows_by_id(made, framed(made, scale))
    assert {event_id: after[event_id] for event_id in rows} == rows


@pytest.mark.parametrize("count", [CROWDED, CROWDED + 1])
def test_a_band_counts_crowds(qapp, count):
    events = chronicle(count, titles=TITLES[:7])
    made = stage(())
    made.show(events, events.chronology)
    frame = framed(made)
    assert (frame.density is not None) == (count > CROWDED)
    assert frame.regions.density.height() == pytest.approx(
        0 if count <= CROWDED else frame.looks.metrics.line * 3.5
    )


def test_the_density_in_view_is_exact(qapp):
    events = chronicle(20_000, titles=TITLES[:7])
    made = stage(())
    made.show(events, events.chronology)
    density = framed(made).density
    edges = density.edges
    for column in range(0, len(density.counts), 7):
        begin, until = edges[column], edges[column + 1]
        touching = (events.chronology.begin < until) & (events.chronology.until > begin)
        assert density.counts[column] == np.count_nonzero(touching)


def test_a_frame_sets_only_so_many_new_labels(qapp):
    made = stage(days(200, step=40))
    frame = framed(made, new_labels=3)
    drawn(made, frame)
    assert frame.looks.labels.missed
    for _ in range(100):
        frame = framed(made, new_labels=3)
        drawn(made, frame)
        if not frame.looks.labels.missed:
            break
    assert not frame.looks.labels.missed


def test_sure_and_doubtful_and_settled_events_look_different(qapp):
    day = Interval.day(2024, 7, 4)
    images = []
    for others in ({}, {"confidence": 0.2}, {"status": Status.ACCEPTED}):
        made = stage([event(1, day, "Talks", **others)])
        frame = framed(made)
        images.append(drawn(made, frame).copy(around(frame, 0)))
    assert len({bytes(image.constBits()) for image in images}) == 3


def test_uncertain_edges_fade_and_sure_ones_do_not(qapp):
    begin, until = instant(Civil(2024, 3)), instant(Civil(2024, 6))
    scale = TimeScale.fitting(instant(Civil(2024)), instant(Civil(2025)), WIDTH)

    def edge(interval):
        made = stage([event(1, interval, "Talks")])
        frame = framed(made, scale)
        image = drawn(made, frame)
        y = int(frame.tops[0] + frame.looks.metrics.bar / 2)
        right = int(frame.places.until[0])
        # From the ground beyond the end into the middle of the bar.
        return [image.pixelColor(x, y).saturation() for x in range(right + 3, right - 30, -1)]

    sure, about = edge(Interval(begin, until)), edge(Interval(begin, until, approximate=True))
    assert len(set(sure[8:])) <= 2
    assert len(set(about)) > 8
    assert about[-1] >= about[5]


def test_an_open_end_reaches_out_one_way(qapp):
    day = Interval.day(2024, 7, 4).begin
    made = stage([event(1, Interval(day, DISTANT_FUTURE), " ")])
    frame = framed(made)
    image = drawn(made, frame)
    glyph, metrics = float(frame.places.glyph[0]), frame.looks.metrics
    reach = int(metrics.sizes.glyph + metrics.sizes.tail / 2)
    y = int(frame.tops[0])
    size = QSize(6, int(metrics.bar) - 4)
    after = QRect(int(glyph) + reach // 2 + 6, y + 2, size.width(), size.height())
    before = QRect(int(glyph) - reach, y + 2, size.width(), size.height())
    ground = image.pixelColor(before.topLeft())
    assert ground.saturation() < 10
    assert image.pixelColor(after.center()).saturation() > 10


def test_the_selected_event_is_ringed_and_tied_to_the_axis(qapp):
    made = stage(days(6, step=2))
    scale = made.whole(WIDTH, HEIGHT)
    plain = framed(made, scale)
    index = int(np.argmax(plain.tops))
    position = int(plain.arrangement.positions[index])
    marked = framed(made, scale, Marks(selected=position))
    accent = marked.looks.colours.accent
    image = drawn(made, marked)
    x = int(marked.places.glyph[index])
    above = [image.pixelColor(at, int(marked.regions.axis.bottom()) + 3) for at in range(x - 2, x + 3)]
    assert accent in above
    assert drawn(made, plain) != image


def test_now_is_a_line_where_it_is_in_view(qapp):
    made = stage(THREE)
    moment = instant(Civil(2024, 3, 1))
    frame = framed(made, marks=Marks(now=moment))
    image = drawn(made, frame)
    x, y = int(frame.scale.x_of(moment)), int(frame.regions.rows.bottom()) - 10
    assert max(image.pixelColor(at, y).saturation() for at in range(x - 1, x + 3)) > 60
    assert drawn(made, framed(made, marks=Marks(now=instant(Civil(1990))))) == drawn(made, framed(made))


def test_weekends_are_shaded_where_days_are_seen(qapp):
    made = stage([event(1, Interval.day(2024, 7, 1))])
    scale = TimeScale.fitting(instant(Civil(2024, 7, 1)), instant(Civil(2024, 7, 15)), WIDTH)
    frame = framed(made, scale)
    image = drawn(made, frame)
    y = int(frame.regions.rows.bottom()) - 3
    saturday = int(scale.x_of(instant(Civil(2024, 7, 6, 12))))
    friday = int(scale.x_of(instant(Civil(2024, 7, 5, 12))))
    assert image.pixelColor(saturday, y).name() == frame.looks.colours.shade.name()
    assert image.pixelColor(friday, y) == frame.looks.colours.ground


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("span", [0.0001, 0.01, 0.3, 2, 30, 400, 3000, 12000])
def test_labels_of_the_axis_never_touch(qapp, language, span):
    made = stage(THREE, language=language)
    middle, half = instant(Civil(2024)), span * 366 * 86400 / 2
    frame = framed(made, TimeScale.fitting(middle - half, middle + half, WIDTH))
    found = ticks_of(frame).minor
    for tick, following in pairwise(found):
        end = frame.scale.x_of(tick.at) + frame.looks.labels.text_width(Style.MINOR, tick.label)
        assert end < frame.scale.x_of(following.at)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_every_resolution_shows_the_same(qapp, ratio):
    made = stage(THREE, ratio=ratio)
    usual = stage(THREE)
    frame = framed(made)
    assert frame.arrangement.row.tolist() == framed(usual).arrangement.row.tolist()
    assert drawn(made, frame).size() == QSize(WIDTH, HEIGHT) * ratio


@pytest.mark.parametrize("size", [(240, 160), (60, 40), (3000, 1500)])
def test_any_size_is_drawn(qapp, size):
    made = stage(days(30))
    frame = made.frame(made.whole(*size), size[1], Marks())
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        made.paint(painter, frame)
    hidden = int(frame.arrangement.hidden.sum())
    assert len(frame.arrangement.positions) + hidden == 30


def test_an_event_is_drawn_in_the_colour_that_it_was_given(view):
    day = Interval.day(2024, 7, 4)
    colours = view._stage.looks.colours
    given = colours.given[COLOURS.index(Colour.VERMILION)]
    plain, tinted = (
        event(1, day, status=Status.ACCEPTED),
        event(1, day, status=Status.ACCEPTED, colour=Colour.VERMILION),
    )
    for shown, colour, other in (
        (plain, colours.kinds[0], given),
        (tinted, given, colours.kinds[0]),
    ):
        view.show_events([shown])
        image = view.grab().toImage()
        found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(50, 120)}
        assert colour.name() in found
        assert other.name() not in found
