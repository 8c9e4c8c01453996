"""How the window looks: light and dark colours, metrics, and the sheet that shapes the controls."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parents[1] / "resources"

# The spacing of every layout, in device-independent pixels: between two controls, and around a group.
GAP = 8
MARGIN = 12


class Scheme(StrEnum):
    """Which colours the user wants: those of the system, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @classmethod
    def of(cls, remembered: str) -> Scheme:
        """The scheme that the settings hold; the system's where they hold none."""
        return cls(remembered) if remembered in set(cls) else cls.SYSTEM


class Colours(NamedTuple):
    """The named colours of one scheme, as the style sheet's template uses them."""

    window: str
    base: str
    raised: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    soft: str
    warning: str


LIGHT = Colours(
    window="#f3f5f8",
    base="#ffffff",
    raised="#ffffff",
    text="#1b2330",
    muted="#566172",
    border="#ced5df",
    accent="#1b68d2",
    on_accent="#ffffff",
    soft="#e1ebfa",
    warning="#9a5b00",
)
DARK = Colours(
    window="#1d2026",
    base="#15171c",
    raised="#2a2e37",
    text="#e7eaf0",
    muted="#a3adbb",
    border="#3d434f",
    accent="#6aa5ff",
    on_accent="#0c1526",
    soft="#26354f",
    warning="#f0b45a",
)


class Theme(QObject):
    """Keeps the application's colours in step with the user's choice and the system's scheme."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        application.setStyle("Fusion")
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What the user chose."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the window is dark now."""
        if self._scheme is Scheme.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or be light or dark from now on."""
        if scheme is self._scheme:
            return
        self._scheme = scheme
        self._apply()
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        colours = DARK if self.dark else LIGHT
        self._application.setPalette(_palette(colours))
        self._application.setStyleSheet(_sheet(colours))


def is_dark(palette: QPalette) -> bool:
    """Whether a widget with this palette stands on a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colours_of(palette: QPalette) -> Colours:
    """The named colours that belong to a widget's palette."""
    return DARK if is_dark(palette) else LIGHT


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    named = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.window,
        role.Mid: colours.border,
        role.Dark: colours.border,
    }
    for which, name in named.items():
        palette.setColor(which, QColor(name))
    faded = QColor(colours.muted)
    faded.setAlphaF(0.7)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette


def _sheet(colours: Colours) -> str:
    template = Template((RESOURCES / "themes" / "linimasa.qss").read_text(encoding="utf-8"))
    icons = (RESOURCES / "icons").as_posix()
    tick = "tick-light" if QColor(colours.accent).lightness() < 128 else "tick-dark"
    return template.substitute(colours._asdict(), icons=icons, tick=tick)
