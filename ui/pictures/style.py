"""The font and the colours of pictures: our own and of no desktop, so that each gives the same picture."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from timeline.exchange.picture import Theme
from ui.theme import RESOURCES

# The first is our own; an SVG, which may be drawn again elsewhere, names them all.
FAMILIES = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans")
# Of the layout's units; 9.75 points on paper.
_LETTERS = 13

_GROUND = {Theme.LIGHT: "#ffffff", Theme.DARK: "#1b1d21", Theme.PRINT: "#ffffff"}
_TEXT = {Theme.LIGHT: "#1b1d21", Theme.DARK: "#e9eaec", Theme.PRINT: "#000000"}
_ACCENT = {Theme.LIGHT: "#1b68d2", Theme.DARK: "#6aa5ff", Theme.PRINT: "#1b4f9c"}


def picture_font() -> QFont:
    """The font of pictures; its glyphs are not bent to pixels, so that every device sets them alike."""
    font = QFont(_family())
    font.setPixelSize(_LETTERS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _family() -> str:
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    return FAMILIES[0]


def theme_palette(theme: Theme, *, transparent: bool = False) -> QPalette:
    """The palette of a theme; on a `transparent` ground its colours are those of the ground it goes with."""
    palette, roles = QPalette(), QPalette.ColorRole
    ground = QColor(_GROUND[theme])
    if transparent:
        ground.setAlpha(0)
    palette.setColor(roles.Base, ground)
    palette.setColor(roles.Text, QColor(_TEXT[theme]))
    palette.setColor(roles.Highlight, QColor(_ACCENT[theme]))
    return palette
