"""Colours of the timeline in light and dark, taken from the widget's palette where it has them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from timeline.layout import COLOURS, KINDS
from timeline.model import EventKind
from ui.swatches import colour_of

# Told apart with every common colour blindness (CIE76 distance of any two is 18 or more under
# protanopia, deuteranopia and tritanopia as simulated by Machado et al. 2009); shapes say it as well.
_LIGHT_KINDS = {
    EventKind.OCCURRENCE: "#1b68d2",
    EventKind.SCHEDULED: "#9e3191",
    EventKind.STATEMENT: "#13967f",
    EventKind.FIGURE: "#cb3508",
    EventKind.STATE: "#947a4e",
}
_DARK_KINDS = {
    EventKind.OCCURRENCE: "#84b1f4",
    EventKind.SCHEDULED: "#c3709a",
    EventKind.STATEMENT: "#58eae8",
    EventKind.FIGURE: "#f7701a",
    EventKind.STATE: "#cecba1",
}
_NOW = {False: "#c2185b", True: "#ff7aa8"}
_MIDDLE = 128
_FULL = 255
# Under high contrast lines stand out so many times as much.
_STRONG_LINES = 2.5


@dataclass(frozen=True, slots=True)
class Colours:
    """What the painters paint with. `kinds` is indexed by the kind codes of the chronology.

    `given` are the colours that the user gives events, by the colour codes; the first stands for none.
    """

    dark: bool
    ground: QColor
    band: QColor
    shade: QColor
    grid: QColor
    border: QColor
    line: QColor
    text: QColor
    muted: QColor
    accent: QColor
    now: QColor
    density: QColor
    kinds: tuple[QColor, ...]
    given: tuple[QColor, ...]

    def of_event(self, kind: int, colour: int) -> QColor:
        """The colour of an event: its kind's, or the one that it was given."""
        return self.given[colour] if colour else self.kinds[kind]


def colours_of(palette: QPalette) -> Colours:
    """The timeline's colours within a palette, which also says whether they are light or dark."""
    ground, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    accent = palette.color(QPalette.ColorRole.Highlight)
    dark = ground.lightness() < _MIDDLE
    # Black on white or white on black is what a palette of high contrast has, and nobody else's.
    strong = abs(ground.lightness() - text.lightness()) >= _FULL
    lines = _STRONG_LINES if strong else 1
    return Colours(
        dark=dark,
        ground=ground,
        band=mixed(ground, text, 0.035),
        shade=mixed(ground, text, 0.03 * lines),
        grid=mixed(ground, text, 0.07 * lines),
        border=mixed(ground, text, 0.15 * lines),
        line=mixed(ground, text, 0.24 * lines),
        text=text,
        muted=text if strong else mixed(ground, text, 0.79),
        accent=accent,
        now=QColor(_NOW[dark]),
        density=mixed(ground, accent, 0.9 if strong else 0.55),
        kinds=tuple(QColor((_DARK_KINDS if dark else _LIGHT_KINDS)[kind]) for kind in KINDS),
        given=tuple(colour_of(colour, palette) for colour in COLOURS),
    )


def picture_palette(*, dark: bool) -> QPalette:
    """The palette of exported pictures, which do not depend on the desktop's."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for ground in (roles.Base, roles.Window):
        palette.setColor(ground, QColor("#1b1d21" if dark else "#ffffff"))
    palette.setColor(roles.Text, QColor("#e9eaec" if dark else "#1b1d21"))
    palette.setColor(roles.Highlight, QColor("#6aa5ff" if dark else "#1b68d2"))
    return palette


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """`share` of the second colour over the first, opaque."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def faint(colour: QColor, alpha: float) -> QColor:
    """The same colour let through."""
    thin = QColor(colour)
    thin.setAlphaF(alpha)
    return thin
