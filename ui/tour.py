"""A tour of the window: a card beside what it speaks of, five times."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language import noop
from ui.theme import GAP, MARGIN, colours_of
from ui.widgets import button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from ui.main_window import MainWindow

_WIDTH = 340
_RING = 3
# What is pointed at may still be built, or moved by what is imported meanwhile.
_FOLLOW = 250


class Step(NamedTuple):
    """What a card says, and which part of the window it stands beside."""

    place: str
    title: str
    words: str


def steps() -> tuple[Step, ...]:
    """The five steps."""
    return (
        Step(
            "start",
            noop("Tour", "Drop articles"),
            noop(
                "Tour",
                "Drop files, folders or selected text anywhere on the window. Nothing leaves your computer. "
                "We go on with two sample articles.",
            ),
        ),
        Step(
            "timeline",
            noop("Tour", "The timeline"),
            noop(
                "Tour",
                "Every dated event has its place. Zoom with the wheel, move by dragging, and press Ctrl+0 to "
                "see all of it.",
            ),
        ),
        Step(
            "reader",
            noop("Tour", "Where it is said, and why this date"),
            noop(
                "Tour",
                "Choose an event: the article opens at its sentence, and below you read how its date was "
                "worked out. Wrong? Correct it, and what you set stays yours.",
            ),
        ),
        Step(
            "tray",
            noop("Tour", "What waits for you"),
            noop(
                "Tour",
                "Nothing gets a false date. What is doubtful or has no certain date waits under “Review”: "
                "A accepts, D dismisses, Space goes on.",
            ),
        ),
        Step(
            "toolbar",
            noop("Tour", "Hand it on"),
            noop(
                "Tour",
                "Export a picture, a table, a document or a web page. Everything can be undone, and is saved "
                "as you go. Ctrl+K finds any command, F1 opens the help.",
            ),
        ),
    )


class Tour(QObject):
    """Shows one card after the other; `prepare` comes before the second, which needs something to show."""

    finished = Signal()

    def __init__(self, window: MainWindow, steps: tuple[Step, ...], prepare: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._steps, self._prepare = window, steps, prepare
        self._at = 0
        self.ring = Ring(window)
        self.card = Card(window)
        self.card.next.clicked.connect(self._go_on)
        self.card.back.clicked.connect(self._go_back)
        self.card.skip.clicked.connect(self.skip)
        # As in a dialog, though the card is none.
        for key, act in ((Qt.Key.Key_Escape, self.skip), (Qt.Key.Key_Return, self.card.next.click)):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self.card, act, context=within)
        self._follow = QTimer(self, interval=_FOLLOW)
        self._follow.timeout.connect(self._place)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first card that there is something to point at for."""
        self._at = 1 if self._window.workspace.overview.articles else 0
        self._show()
        self._follow.start()

    def skip(self) -> None:
        """End the tour."""
        self._window.removeEventFilter(self)
        self._follow.stop()
        for part in (self.ring, self.card, self):
            part.deleteLater()
        self.card.hide()
        self.ring.hide()
        self.finished.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card keeps its place beside what it speaks of, and its language."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        elif event.type() is QEvent.Type.LanguageChange:
            self._show()
        return False

    def _go_on(self) -> None:
        if self._at + 1 == len(self._steps):
            self.skip()
            return
        if self._at == 0:
            self._prepare()
        self._at += 1
        self._show()

    def _go_back(self) -> None:
        self._at -= 1
        self._show()

    def _show(self) -> None:
        step = self._steps[self._at]
        if self._at:
            self._bring_forward(step.place)
        self.card.tell(step, self._at, len(self._steps))
        self._place()
        for part in (self.ring, self.card):
            part.show()
            part.raise_()
        self.card.next.setFocus()

    def _bring_forward(self, place: str) -> None:
        bench = self._window.desk.bench
        if place in bench.docks:
            bench.show_panel(place)

    def _target(self) -> QWidget:
        place = self._steps[self._at].place
        if place == "start":
            return self._window.start_page.place
        if place == "toolbar":
            return self._window.toolbar
        bench = self._window.desk.bench
        return bench.timeline if place == "timeline" else bench.docks[place]

    def _place(self) -> None:
        target = self._target()
        there = target.isVisible()
        self.ring.setVisible(there)
        if self.card.next.isEnabled() is not there:
            self.card.wait(on=not there)
        corner = target.mapTo(self._window, QPoint(0, 0)) if there else QPoint(0, 0)
        spot = QRect(corner, target.size()) if there else self._window.rect()
        self.ring.setGeometry(spot.adjusted(-_RING, -_RING, _RING, _RING))
        self.card.adjustSize()
        self.card.move(_beside(spot, self.card.rect(), self._window.rect()))


class Card(QFrame):
    """The words of one step, and where to go from it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self.title, self.words, self.count = label("heading"), label(), label("muted")
        self.waiting = label("muted")
        self.waiting.hide()
        self.skip, self.back, self.next = button("link"), button(), button("primary")
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + GAP, MARGIN, MARGIN + GAP, MARGIN)
        column.setSpacing(GAP)
        for part in (self.count, self.title, self.words, self.waiting):
            column.addWidget(part)
        column.addLayout(row)

    def wait(self, *, on: bool) -> None:
        """Wait for the samples to be read, or go on."""
        self.waiting.setVisible(on)
        self.next.setEnabled(not on)
        self.next.setFocus()

    def tell(self, step: Step, at: int, count: int) -> None:
        """Set the words."""
        last = at + 1 == count
        self.count.setText(self.tr("Step {step} of {count}").format(step=at + 1, count=count))
        self.waiting.setText(self.tr("One moment: the samples are being read…"))
        self.title.setText(QCoreApplication.translate("Tour", step.title))
        self.words.setText(QCoreApplication.translate("Tour", step.words))
        self.skip.setText(self.tr("Skip the tour"))
        self.back.setText(self.tr("Back"))
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        self.back.setVisible(at > 1)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.words.text())


class Ring(QWidget):
    """A frame around what the card speaks of, which the pointer does not feel."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours_of(self.palette()).accent), _RING))
            half = _RING / 2
            painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), GAP, GAP)


def _beside(spot: QRect, card: QRect, room: QRect) -> QPoint:
    """Where a card stands: right of the spot, left of it, below it, or where none has room in its middle."""
    y = min(max(spot.center().y() - card.height() // 2, GAP), room.height() - card.height() - GAP)
    if spot.right() + GAP + card.width() < room.width():
        return QPoint(spot.right() + GAP, y)
    if spot.left() - GAP - card.width() > 0:
        return QPoint(spot.left() - GAP - card.width(), y)
    x = (room.width() - card.width()) // 2
    if spot.bottom() + GAP + card.height() < room.height():
        return QPoint(x, spot.bottom() + GAP)
    return QPoint(x, spot.center().y() - card.height() // 2)
