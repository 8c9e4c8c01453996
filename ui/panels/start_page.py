"""The page that greets: a place to drop articles, samples to try, and work to go on with."""

from __future__ import annotations

import re
from functools import partial
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import GAP, MARGIN, RESOURCES, colours_of
from ui.widgets import Panel, button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

SAMPLES = RESOURCES / "samples"
_RADIUS = 12
_WIDEST = 980
_EXCERPT = 110
_COLUMNS = 2
_SIGN = 56


class Resumable(NamedTuple):
    """A project to go on with: a saved one, or a draft that was found again."""

    path: Path
    name: str
    note: str
    draft: bool = False


class Card(QAbstractButton):
    """A rounded box with a title and a note, pressed like a button."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._note = icon, "", ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, title: str, note: str) -> None:
        """Set the words."""
        self._title, self._note = title, note
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().lineSpacing() * 3 + 34)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        active = self.hasFocus() or self.underMouse()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(
                QPen(QColor(colours.accent if active else colours.border), 2 if self.hasFocus() else 1)
            )
            painter.setBrush(QColor(colours.soft if self.isDown() else colours.raised))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            self._paint_words(painter, box.adjusted(16, 14, -16, -12))

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        colours = colours_of(self.palette())
        drawn = pixmap(self._icon, QColor(colours.accent), 22, self.devicePixelRatioF())
        painter.drawPixmap(room.topLeft(), drawn)
        room = room.adjusted(34, 0, 0, 0)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.muted))
        note = room.adjusted(0, metrics.lineSpacing() + 4, 0, 0)
        line = painter.fontMetrics().lineSpacing()
        note.setHeight(note.height() // line * line)  # no half line at the bottom
        painter.setClipRect(note)
        painter.drawText(note, int(Qt.TextFlag.TextWordWrap), self._note)


class DropPlace(QWidget):
    """The dashed field in the middle, which says what the window is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(230)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(colours.base))
            painter.drawRoundedRect(box, _RADIUS + 4, _RADIUS + 4)


class StartPage(Panel):
    """Offers the ways to begin; the window does what they say."""

    import_asked = Signal()
    open_asked = Signal()
    sample_chosen = Signal(Path)
    project_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._tagline = label("title"), label("muted")
        self._sign, self._invitation, self._formats = QLabel(), QLabel(), label("muted")
        self.import_files = button("primary", self.import_asked.emit, "")
        self.open_project = button("", self.open_asked.emit, "folder")
        self._samples_heading, self._resume_heading = label("section"), label("section")
        self.samples = [(path, Card("article")) for path in sample_paths()]
        for path, card in self.samples:
            card.clicked.connect(partial(self._on_sample, path))
        self._resumables: Sequence[Resumable] = ()
        self.resume_cards: list[Card] = []
        self._resume = QGridLayout()
        self._lay_out()
        self._paint_sign()
        self.retranslate()

    def show_resumables(self, resumables: Sequence[Resumable]) -> None:
        """List the projects to go on with."""
        self._resumables = resumables
        for card in self.resume_cards:
            card.deleteLater()
        self.resume_cards = []
        for place, resumable in enumerate(resumables):
            card = Card("review" if resumable.draft else "folder")
            card.tell(resumable.name, resumable.note)
            card.clicked.connect(partial(self._on_resume, resumable.path))
            self._resume.addWidget(card, *divmod(place, _COLUMNS))
            self.resume_cards.append(card)
        self._resume_heading.setVisible(bool(resumables))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.setText("Linimasa")
        self._tagline.setText(self.tr("From a pile of articles to a checked chronology, offline."))
        self._invitation.setText(self.tr("Drop articles here"))
        self._formats.setText(
            self.tr(
                "Text, web pages, PDF, Word, mails, tables, whole folders, "
                "or text selected in another program"
            )
        )
        self.import_files.setText(self.tr("&Import files…"))
        self.open_project.setText(self.tr("&Open a project…"))
        self._samples_heading.setVisible(bool(self.samples))
        self._samples_heading.setText(self.tr("Or try a sample"))
        self._resume_heading.setText(self.tr("Go on where you were"))
        for path, card in self.samples:
            card.tell(*_EXCERPTS[path.suffix](path.read_text(encoding="utf-8")))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_sign()

    def _paint_sign(self) -> None:
        accent = QColor(colours_of(self.palette()).accent)
        self._sign.setPixmap(pixmap("drop", accent, _SIGN, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN * 2, MARGIN * 3, MARGIN * 2, MARGIN * 2)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self._tagline)
        column.addSpacing(MARGIN)
        self.place = self._drop_place()
        column.addWidget(self.place, 3)
        column.addSpacing(MARGIN)
        column.addLayout(self._cards())
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 8)
        middle.addStretch(1)
        ground = QWidget()
        ground.setLayout(middle)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        area.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _drop_place(self) -> DropPlace:
        place = DropPlace()
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        self._invitation.setFont(font)
        for centred in (self._sign, self._invitation, self._formats):
            centred.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.import_files)
        buttons.addWidget(self.open_project)
        buttons.addStretch(1)
        column = QVBoxLayout(place)
        column.setContentsMargins(MARGIN * 2, MARGIN * 2, MARGIN * 2, MARGIN * 2)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(self._sign)
        column.addWidget(self._invitation)
        column.addWidget(self._formats)
        column.addSpacing(GAP)
        column.addLayout(buttons)
        column.addStretch(1)
        return place

    def _cards(self) -> QVBoxLayout:
        samples = QHBoxLayout()
        samples.setSpacing(MARGIN)
        for _, card in self.samples:
            samples.addWidget(card)
        self._resume.setSpacing(MARGIN)
        for column in range(_COLUMNS):
            self._resume.setColumnStretch(column, 1)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self._samples_heading)
        column.addLayout(samples)
        column.addSpacing(MARGIN)
        column.addWidget(self._resume_heading)
        column.addLayout(self._resume)
        return column

    def _on_sample(self, path: Path) -> None:
        self.sample_chosen.emit(path)

    def _on_resume(self, path: Path) -> None:
        self.project_chosen.emit(path)


def sample_paths() -> list[Path]:
    """The sample articles that come with the application."""
    return sorted(path for path in SAMPLES.glob("*") if path.suffix in _EXCERPTS)


def _excerpt_of_text(text: str) -> tuple[str, str]:
    headline, _, rest = text.strip().partition("\n")
    body = " ".join(rest.split())
    return headline, body if len(body) <= _EXCERPT else f"{body[:_EXCERPT].rsplit(' ', 1)[0]}…"


def _excerpt_of_page(text: str) -> tuple[str, str]:
    found = (_TITLE.search(text), _DESCRIPTION.search(text))
    headline, description = (unescape(match.group(1)) if match else "" for match in found)
    return headline, description


# Our own samples are well formed; reading them as any page would take the readers, which are slow to import.
_TITLE = re.compile(r"<title>([^<]*)")
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
_EXCERPTS = {".txt": _excerpt_of_text, ".html": _excerpt_of_page}
