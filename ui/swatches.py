"""The colours that a person gives events: their names, how they look, and small fields to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from timeline.model import Colour
from ui.theme import is_dark

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

translate = QCoreApplication.translate
# Okabe and Ito, "Color Universal Design" (2008); on light grounds yellow and sky are darker, so that text
# size marks stay visible, on dark ones blue, green and purple are lighter.
_LIGHT = {
    Colour.ORANGE: "#d98c00",
    Colour.SKY: "#3f9fd6",
    Colour.GREEN: "#009e73",
    Colour.YELLOW: "#c4b000",
    Colour.BLUE: "#0072b2",
    Colour.VERMILION: "#d55e00",
    Colour.PURPLE: "#b5628f",
    Colour.GREY: "#7a828c",
}
_DARK = {
    Colour.ORANGE: "#e69f00",
    Colour.SKY: "#7cc4f0",
    Colour.GREEN: "#2ec79c",
    Colour.YELLOW: "#f0e442",
    Colour.BLUE: "#4aa3df",
    Colour.VERMILION: "#f0783c",
    Colour.PURPLE: "#d98bb5",
    Colour.GREY: "#a3adbb",
}
_SIDE = 14
_SHARP = 2


def colour_in_words(colour: Colour) -> str:
    """The name of a colour."""
    names = {
        Colour.NONE: translate("Swatches", "As its kind"),
        Colour.ORANGE: translate("Swatches", "Orange"),
        Colour.SKY: translate("Swatches", "Sky blue"),
        Colour.GREEN: translate("Swatches", "Green"),
        Colour.YELLOW: translate("Swatches", "Yellow"),
        Colour.BLUE: translate("Swatches", "Blue"),
        Colour.VERMILION: translate("Swatches", "Vermilion"),
        Colour.PURPLE: translate("Swatches", "Purple"),
        Colour.GREY: translate("Swatches", "Grey"),
    }
    return names[colour]


def colour_of(colour: Colour, palette: QPalette) -> QColor:
    """How a colour looks on the ground of a palette; invalid for NONE."""
    return QColor((_DARK if is_dark(palette) else _LIGHT).get(colour, ""))


def swatch(colour: Colour, palette: QPalette) -> QIcon:
    """A small field of a colour; an empty one for NONE."""
    image = QPixmap(_SIDE * _SHARP, _SIDE * _SHARP)
    image.setDevicePixelRatio(_SHARP)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(palette.ColorRole.Mid), 1))
        fill = colour_of(colour, palette)
        painter.setBrush(fill if fill.isValid() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, 1, _SIDE - 2, _SIDE - 2), 3, 3)
    return QIcon(image)
