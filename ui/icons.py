"""Icons: our own line drawings, coloured to fit the palette they stand on."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import RESOURCES

# Qt scales these down where it needs another size; the larger is for screens of double density.
_SIZES = (20, 40)


def icon(name: str, palette: QPalette) -> QIcon:
    """The drawing in the palette's text colour, faded where its control is disabled."""
    made = QIcon()
    for mode, colour in zip((QIcon.Mode.Normal, QIcon.Mode.Disabled), colours_of_icon(palette), strict=True):
        _add(made, name, colour, mode)
    return made


def colours_of_icon(palette: QPalette) -> tuple[QColor, QColor]:
    """The colours of an icon on a palette: where its control can be used, and where it is disabled."""
    groups = QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled
    active, disabled = (palette.color(group, QPalette.ColorRole.ButtonText) for group in groups)
    return active, disabled


def tinted_icon(name: str, colour: QColor) -> QIcon:
    """The drawing in a colour that says something: a warning, a kind of event."""
    made = QIcon()
    _add(made, name, colour, QIcon.Mode.Normal)
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing at one size, sharp at the screen's pixel ratio."""
    drawn = _drawn(_renderer(name, colour), colour, round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def application_icon() -> QIcon:
    """The picture of the application for the task bar and the title bar."""
    return QIcon(str(RESOURCES / "icons" / "linimasa.svg"))


def _add(made: QIcon, name: str, colour: QColor, mode: QIcon.Mode) -> None:
    renderer = _renderer(name, colour)
    for size in _SIZES:
        made.addPixmap(_drawn(renderer, colour, size), mode)


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _renderer(name: str, colour: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour.name()).encode("utf-8")))


def _drawn(renderer: QSvgRenderer, colour: QColor, pixels: int) -> QPixmap:
    drawn = QPixmap(QSize(pixels, pixels))
    drawn.fill(Qt.GlobalColor.transparent)
    with QPainter(drawn) as painter:
        painter.setOpacity(colour.alphaF())
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
    return drawn
