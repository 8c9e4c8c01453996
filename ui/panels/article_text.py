"""The text of an article with its evidence marked: plain text only, whatever the article holds."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QToolTip, QWidget
from typing_extensions import override

from ui.language import interface_language
from ui.panels.evidence import Evidence, Mark
from ui.panels.marking import ground_of, light_of, line_of, stress_of
from ui.positions import Positions, displayed
from ui.wording import certainty_in_words, date_in_words, kind_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

    from timeline.model import Timex

_LINE_HEIGHT = 145
_DRAG_DISTANCE = 4
# More places than a person would look at are counted, but not lit up.
_MOST_LIGHTS = 2000

Place = tuple[int, int]


class ArticleText(QTextBrowser):
    """Shows a text, marks evidence by its kind's colour, and tells which event a click meant.

    `event_asked` carries the part of the text of which the user wants to make an event.
    """

    event_clicked = Signal(int)
    event_asked = Signal(int, int)
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = Evidence()
        self._shown = ""
        self._positions = Positions("")
        self._chosen: int | None = None
        self._found: list[Place] = []
        self._at = self._stopped = -1
        self._pressed = QPoint()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(16)
        self.viewport().setMouseTracking(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    @override
    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing is ever loaded: Qt would read local files that an article names."""
        return

    @property
    def evidence(self) -> Evidence:
        """What is marked in the text."""
        return self._evidence

    def show_text(self, text: str, evidence: Evidence) -> None:
        """Show another text, or the same with other marks, which keeps the place scrolled to."""
        shown = displayed(text)
        same = shown == self._shown
        place = self.verticalScrollBar().value()
        self._evidence = evidence
        if not same:
            self._write(shown)
        self._paint_marks()
        self.verticalScrollBar().setValue(place if same else 0)

    def choose(self, event_id: int | None, *, reveal: bool = True) -> None:
        """Stress the sentence of an event and bring it into view."""
        self._chosen = event_id
        mark = self._evidence.mark_of(event_id) if event_id is not None else None
        self._light_up(mark)
        if mark is not None and reveal:
            self.reveal(mark.start, mark.end)

    def look_for(self, words: str) -> tuple[int, int]:
        """Light up these words, in any case; at which place the reader is, from 1, and how many there are."""
        self._found = []
        if words.strip():
            pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
            self._found = [match.span() for match in pattern.finditer(self._shown)]
        here = self._positions.from_qt(self.textCursor().selectionStart())
        later = (place for place, (start, _) in enumerate(self._found) if start >= here)
        self._at = next(later, 0) - 1
        return self.look_on(1)

    def look_on(self, by: int) -> tuple[int, int]:
        """Go to the next place that was found, or (-1) to the one before, round and round."""
        if not self._found:
            self._light_up_chosen()
            return 0, 0
        self._at = (self._at + by) % len(self._found)
        self._light_up_chosen()
        self.reveal(*self._found[self._at])
        return self._at + 1, len(self._found)

    def step(self, by: int) -> None:
        """Go to the next date or event told of, or (-1) to the one before, and choose it."""
        here = self._positions.from_qt(self.textCursor().position())
        # What begins at the cursor is next, unless a step has led there.
        stop = self._evidence.stop_from(here - 1 if by > 0 and here != self._stopped else here, by)
        if stop is None:
            return
        self._stopped = stop[0]
        self.setTextCursor(self.cursor_over(stop[0], stop[0]))
        self.reveal(*stop)
        self._announce(self.told_at(stop[0]))
        events = self._evidence.events_at(stop[0])
        if events:
            self.event_clicked.emit(events[0])

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects `text[start:end]`."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.to_qt(start))
        cursor.setPosition(self._positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def selection(self) -> Place | None:
        """The part of the text that the user selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        start, end = (self._positions.from_qt(end) for end in ends)
        return start, end

    def position_at(self, point: QPoint) -> int | None:
        """The character of the text under a point of the viewport."""
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        hit = layout.hitTest((point + offset).toPointF(), Qt.HitTestAccuracy.ExactHit)
        return None if hit < 0 else self._positions.from_qt(hit)

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a part of the text stands in the upper third, where the eye looks first."""
        self.document().documentLayout().documentSize()  # laid out whole, else the rectangle is short
        top = self.cursorRect(self.cursor_over(start, start)).top()
        bottom = self.cursorRect(self.cursor_over(end, end)).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 4)

    def told_at(self, position: int) -> str:
        """What the text tells at a position: what a date stands for and why, and the events proven there."""
        timex = self._evidence.timex_at(position)
        parts = [self.explanation(timex)] if timex is not None else []
        known = dict.fromkeys(self._evidence.events_at(position))
        marks = (self._evidence.mark_of(event_id) for event_id in known)
        parts += [self._event_in_words(mark) for mark in marks if mark is not None]
        return "\n\n".join(parts)

    def explanation(self, timex: Timex) -> str:
        """What a time expression stands for and why, in lines of plain text."""
        language = interface_language()
        first = timex.interval.in_words(language) if timex.interval else self.tr("No certain date")
        steps = [f"• {step.in_words(language)}" for step in timex.why]
        doubts = [f"⚠ {doubt.in_words(language)}" for doubt in timex.doubts]
        return "\n".join([first, *steps, *doubts])

    @override
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        self._pressed = ev.position().toPoint()
        super().mousePressEvent(ev)

    @override
    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        super().mouseReleaseEvent(ev)
        point = ev.position().toPoint()
        moved = (point - self._pressed).manhattanLength() > _DRAG_DISTANCE
        if ev.button() is Qt.MouseButton.LeftButton and not moved:
            self._click(point)

    @override
    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        super().mouseMoveEvent(ev)
        position = self.position_at(ev.position().toPoint())
        over_event = position is not None and bool(self._evidence.events_at(position))
        shape = Qt.CursorShape.PointingHandCursor if over_event else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    @override
    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        make = menu.addAction(self.tr("&Make an event of the selected text"))
        make.setShortcut(Qt.Key.Key_E)
        make.setEnabled(self.selection() is not None)
        make.triggered.connect(self.ask_event)
        menu.popup(e.globalPos())

    def ask_event(self) -> None:
        """Ask for an event to be made of what is selected."""
        selected = self.selection()
        if selected is not None:
            self.event_asked.emit(*selected)

    @override
    def event(self, e: QEvent) -> bool:
        # Qt's text control claims the keys of editing even where nothing can be edited.
        if isinstance(e, QKeyEvent) and e.type() is QEvent.Type.ShortcutOverride:
            ours = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll
            e.setAccepted(any(e.matches(key) for key in ours) or self._is_ours(e))
            return e.isAccepted()
        return super().event(e)

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if not self._is_ours(ev):
            super().keyPressEvent(ev)
        elif ev.matches(QKeySequence.StandardKey.Find):
            self.find_asked.emit()
        else:
            self.ask_event()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._explain(event)
            return True
        return super().viewportEvent(event)

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.PaletteChange and not self.document().isEmpty():
            self._paint_marks()
            self.choose(self._chosen, reveal=False)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key means this text: Ctrl+F looks in it, and E makes an event of what is selected."""
        plain = event.key() == Qt.Key.Key_E and not event.modifiers()
        return event.matches(QKeySequence.StandardKey.Find) or (plain and self.textCursor().hasSelection())

    def _click(self, point: QPoint) -> None:
        position = self.position_at(point)
        events = self._evidence.events_at(position) if position is not None else ()
        if not events:
            return
        # A sentence may prove several events: another click on it goes on to the next.
        turn = events.index(self._chosen) + 1 if self._chosen in events else 0
        self.event_clicked.emit(events[turn % len(events)])

    def _explain(self, event: QHelpEvent) -> None:
        position = self.position_at(event.pos())
        told = self.told_at(position) if position is not None else ""
        if not told:
            QToolTip.hideText()
            return
        # Escaped and wrapped, because a tool tip guesses whether its text is HTML.
        lines = escape(told).split("\n")
        QToolTip.showText(event.globalPos(), f"<qt>{'<br>'.join(lines)}</qt>", self)

    def _announce(self, told: str) -> None:
        """Tell a screen reader what stands where the cursor came to."""
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _event_in_words(self, mark: Mark) -> str:
        event = mark.event
        kind = kind_in_words(event.kind)
        sure = certainty_in_words(event.confidence)
        lines = [event.title, f"{date_in_words(event.interval)} · {kind} · {sure}"]
        if mark.is_doubtful:
            lines.append(self.tr("⚠ Not sure: please check it."))
        return "\n".join(lines)

    def _write(self, shown: str) -> None:
        self._shown = shown
        self._positions = Positions(shown)
        self._found, self._at, self._stopped = [], -1, -1
        self.clear()
        cursor = QTextCursor(self.document())
        block = cursor.blockFormat()
        block.setLineHeight(_LINE_HEIGHT, block.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        cursor.insertText(shown)
        self.setTextCursor(QTextCursor(self.document()))

    def _paint_marks(self) -> None:
        palette = self.palette()
        whole = QTextCursor(self.document())
        whole.beginEditBlock()
        whole.select(QTextCursor.SelectionType.Document)
        whole.setCharFormat(QTextCharFormat())
        for mark in self._evidence.marks:
            self.cursor_over(mark.start, mark.end).mergeCharFormat(ground_of(mark, palette))
        for timex in self._evidence.timexes:
            line = line_of(timex, self._evidence, palette)
            self.cursor_over(timex.start, timex.end).mergeCharFormat(line)
        whole.endEditBlock()

    def _light_up_chosen(self) -> None:
        self._light_up(self._evidence.mark_of(self._chosen) if self._chosen is not None else None)

    def _light_up(self, mark: Mark | None) -> None:
        """Stress the sentence of the chosen event, and what was looked for."""
        palette = self.palette()
        lights = [self._selection_of(mark.start, mark.end, stress_of(mark, palette))] if mark else []
        plain, now = light_of(palette, now=False), light_of(palette, now=True)
        for place, span in enumerate(self._found[:_MOST_LIGHTS]):
            lights.append(self._selection_of(*span, now if place == self._at else plain))
        self.setExtraSelections(lights)

    def _selection_of(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self.cursor_over(start, end)
        selection.format = form
        return selection
