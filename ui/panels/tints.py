"""The colours of events' kinds, as the timeline has them, made fit to stand under text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.layout import KINDS
from ui.canvas.palette import colours_of
from ui.theme import is_dark

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPalette

    from timeline.model import EventKind

# How much of the colour is let through: by dark or light, plain or stressed.
_ALPHA = {False: (0.14, 0.34), True: (0.22, 0.46)}


def kind_colour(kind: EventKind, palette: QPalette) -> QColor:
    """The colour of a kind for lines and marks."""
    return colours_of(palette).kinds[KINDS.index(kind)]


def kind_tint(kind: EventKind, palette: QPalette, *, stressed: bool = False) -> QColor:
    """The colour of a kind as a ground under text, which stays readable on it."""
    colour = kind_colour(kind, palette)
    colour.setAlphaF(_ALPHA[is_dark(palette)][stressed])
    return colour
