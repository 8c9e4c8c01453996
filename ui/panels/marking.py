"""How the evidence in a text is painted: grounds for events, lines for dates, lights for what is sought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from ui.panels.tints import kind_colour, kind_tint
from ui.theme import is_dark

if TYPE_CHECKING:
    from timeline.model import Timex
    from ui.panels.evidence import Evidence, Mark

# Behind words that were looked for: dark on light and light on dark, told apart from every kind.
_FOUND = {False: "#ffe58a", True: "#6b5b12"}
_FOUND_NOW = {False: "#ffb52e", True: "#b98a00"}


def ground_of(mark: Mark, palette: QPalette) -> QTextCharFormat:
    """The ground of a sentence that tells an event; of a doubtful one it is dotted below too."""
    form = QTextCharFormat()
    form.setBackground(kind_tint(mark.kind, palette))
    if mark.is_doubtful:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(kind_colour(mark.kind, palette))
    return form


def line_of(timex: Timex, evidence: Evidence, palette: QPalette) -> QTextCharFormat:
    """The line below a date, in the colour of what it dates; broken where the date is doubtful."""
    events = evidence.events_at(timex.start)
    mark = evidence.mark_of(events[0]) if events else None
    form = QTextCharFormat()
    doubtful = bool(timex.doubts) or timex.interval is None
    style = QTextCharFormat.UnderlineStyle
    form.setUnderlineStyle(style.DashUnderline if doubtful else style.SingleUnderline)
    form.setUnderlineColor(
        kind_colour(mark.kind, palette) if mark else palette.color(QPalette.ColorRole.Text)
    )
    return form


def stress_of(mark: Mark, palette: QPalette) -> QTextCharFormat:
    """The ground of the sentence of the chosen event."""
    form = QTextCharFormat()
    form.setBackground(kind_tint(mark.kind, palette, stressed=True))
    return form


def light_of(palette: QPalette, *, now: bool) -> QTextCharFormat:
    """The ground of words that were looked for; `now`: those that the user is at."""
    form = QTextCharFormat()
    form.setBackground(QColor((_FOUND_NOW if now else _FOUND)[is_dark(palette)]))
    return form
