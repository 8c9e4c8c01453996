"""Pictures of the timeline: the same painters on an image of any size, saved whole or not at all."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QIODevice, QPointF, QSaveFile, QSize
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QImageWriter, QPainter

from timeline.dates import Interval
from timeline.errors import Fault, InputFault, Message
from timeline.layout import TimeScale
from ui.canvas.frame import Frame, Marks
from ui.canvas.labels import Caption, Style
from ui.canvas.palette import picture_palette
from ui.canvas.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.model import Event

# A picture of this size is drawn as a window of it would be; a larger one has larger letters as well.
_USUAL = QSize(1280, 720)
# Few events are written larger still, so that a picture is never an empty sheet with small print.
_LETTERS = (1.75, 1.4, 1.0)
_LEAST_SIDE, _GREATEST_SIDE = 100, 10_000


class _Subject(NamedTuple):
    """What a picture shows."""

    events: Sequence[Event]
    span: tuple[int, int] | None
    language: str
    title: str
    dark: bool


def render_picture(
    events: Sequence[Event],
    *,
    size: QSize,
    span: tuple[int, int] | None,
    language: str,
    dark: bool = False,
    title: str = "",
) -> QImage:
    """Draw the events, or those of a span, on an image of `size` pixels; raises InputFault if it cannot be.

    As many events are labelled as have room; the others are counted. Nothing depends on the screen
    or the clock: the same events give the same picture.
    """
    subject = _Subject(_touching(events, span), span, language, title, dark)
    image = _blank(size)
    stage, frame = _composed(subject, size)
    image.setDevicePixelRatio(frame.looks.ratio)
    with QPainter(image) as painter:
        stage.paint(painter, frame)
        heading = frame.looks.labels.image(Caption(title, style=Style.HEADING)) if title else None
        if heading is not None:
            pad = frame.looks.metrics.pad
            painter.drawImage(QPointF(pad, round(1.4 * pad)), heading)
    return image


def export_picture(
    events: Sequence[Event],
    out: Path,
    *,
    span: Interval | None,
    size: tuple[int, int],
    language: str = "en",
    title: str = "",
    dark: bool = False,
) -> None:
    """Save a picture of the events in the format that the ending of `out` names; raises Fault if it cannot.

    It may be drawn in any thread, as only images and no pixmaps are touched. The file is replaced in
    one step, so that a full disk never leaves half a picture.
    """
    application = _application()
    ending = out.suffix.lower().lstrip(".")
    if ending not in {bytes(name.data()).decode() for name in QImageWriter.supportedImageFormats()}:
        raise InputFault(
            Message('Pictures cannot be saved as "{name}": end the name in .png.', name=out.name)
        )
    limits = None if span is None else (span.begin, span.until)
    image = render_picture(events, size=QSize(*size), span=limits, language=language, title=title, dark=dark)
    _save(image, out, ending)
    del application


def _touching(events: Sequence[Event], span: tuple[int, int] | None) -> Sequence[Event]:
    """The events of a span: the labels of earlier ones would reach into the picture without their dates."""
    if span is None:
        return events
    wanted = Interval(*span)
    return [event for event in events if event.interval is not None and event.interval.overlaps(wanted)]


def _blank(size: QSize) -> QImage:
    fits = all(_LEAST_SIDE <= side <= _GREATEST_SIDE for side in (size.width(), size.height()))
    image = QImage(size, QImage.Format.Format_RGB32) if fits else QImage()
    if image.isNull():
        raise InputFault(
            Message(
                "A picture of {size} pixels cannot be made: choose between {least} and {most} on each side.",
                size=f"{size.width()} × {size.height()}",
                least=_LEAST_SIDE,
                most=_GREATEST_SIDE,
            )
        )
    return image


def _composed(subject: _Subject, size: QSize) -> tuple[Stage, Frame]:
    """The stage and frame to paint, in the largest letters in which every label has room, if any."""
    usual = max(min(size.width() / _USUAL.width(), size.height() / _USUAL.height()), 1)
    *larger, least = (usual * factor for factor in _LETTERS)
    for ratio in larger:
        stage, frame = _staged(subject, size, ratio)
        cut = (frame.places.right > frame.scale.width).any() and subject.span is None
        if not (cut or frame.arrangement.hidden.any() or frame.earlier):
            return stage, frame
    return _staged(subject, size, least)


def _staged(subject: _Subject, size: QSize, ratio: float) -> tuple[Stage, Frame]:
    width, height = size.width() / ratio, size.height() / ratio
    palette, font = picture_palette(dark=subject.dark), QGuiApplication.font()
    stage = Stage(font, palette, ratio=ratio, language=subject.language, minimap=False)
    stage.show(subject.events)
    metrics = stage.looks.metrics
    top = round(QFontMetricsF(metrics.heading).height() + 2.8 * metrics.pad) if subject.title else 0
    whole = stage.whole(width, height - top)
    scale = whole if subject.span is None else TimeScale.fitting(*subject.span, width)
    if scale is None:
        raise InputFault(Message("There is no dated event to draw yet."))
    return stage, stage.frame(scale, height, Marks(), top=top)


def _save(image: QImage, out: Path, ending: str) -> None:
    file = QSaveFile(str(out))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _cannot_write(out, file.errorString())
    writer = QImageWriter(file, ending.encode())
    if not writer.write(image):
        reason = writer.errorString()
        file.cancelWriting()
        raise _cannot_write(out, reason)
    if not file.commit():
        raise _cannot_write(out, file.errorString())


def _cannot_write(out: Path, reason: str) -> Fault:
    return Fault(
        Message(
            'The picture "{path}" cannot be written ({reason}): choose another folder or free some space.',
            path=str(out),
            reason=reason.rstrip("."),
        )
    )


def _application() -> QGuiApplication:
    """The running application, or one without a screen, as the headless commands need no more."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
