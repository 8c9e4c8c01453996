"""The text of an article with its evidence marked: plain text only, whatever the article holds."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QToolTip, QWidget
from typing_extensions import override

from ui.language import interface_language
from ui.panels.evidence import Evidence, Mark
from ui.panels.tints import kind_colour, kind_tint
from ui.positions import Positions, displayed

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from timeline.model import Timex

_LINE_HEIGHT = 145
_DRAG_DISTANCE = 4


class ArticleText(QTextBrowser):
    """Shows a text, marks evidence by its kind's colour, and tells which event a click meant."""

    event_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = Evidence()
        self._shown = ""
        self._positions = Positions("")
        self._chosen: int | None = None
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
        if mark is None:
            self.setExtraSelections([])
            return
        self.setExtraSelections([self._stressed(mark)])
        if reveal:
            self._reveal(mark)

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects `text[start:end]`."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.to_qt(start))
        cursor.setPosition(self._positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def selection(self) -> tuple[int, int] | None:
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
    def event(self, e: QEvent) -> bool:
        # Qt's text control claims the keys of editing even where nothing can be edited.
        if isinstance(e, QKeyEvent) and e.type() is QEvent.Type.ShortcutOverride:
            ours = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll
            e.setAccepted(any(e.matches(key) for key in ours))
            return e.isAccepted()
        return super().event(e)

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

    def explanation(self, timex: Timex) -> str:
        """What a time expression stands for and why, in lines of plain text."""
        language = interface_language()
        first = timex.interval.in_words(language) if timex.interval else self.tr("No certain date")
        steps = [f"• {step.in_words(language)}" for step in timex.why]
        doubts = [f"⚠ {doubt.in_words(language)}" for doubt in timex.doubts]
        return "\n".join([first, *steps, *doubts])

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
        timex = self._evidence.timex_at(position) if position is not None else None
        if timex is None:
            QToolTip.hideText()
            return
        # Escaped and wrapped, because a tool tip guesses whether its text is HTML.
        lines = escape(self.explanation(timex)).split("\n")
        QToolTip.showText(event.globalPos(), f"<qt>{'<br>'.join(lines)}</qt>", self)

    def _write(self, shown: str) -> None:
        self._shown = shown
        self._positions = Positions(shown)
        self.clear()
        cursor = QTextCursor(self.document())
        block = cursor.blockFormat()
        block.setLineHeight(_LINE_HEIGHT, block.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        cursor.insertText(shown)

    def _paint_marks(self) -> None:
        whole = QTextCursor(self.document())
        whole.beginEditBlock()
        whole.select(QTextCursor.SelectionType.Document)
        whole.setCharFormat(QTextCharFormat())
        for mark in self._evidence.marks:
            ground = QTextCharFormat()
            ground.setBackground(kind_tint(mark.kind, self.palette()))
            self.cursor_over(mark.start, mark.end).mergeCharFormat(ground)
        for timex in self._evidence.timexes:
            self.cursor_over(timex.start, timex.end).mergeCharFormat(self._underline(timex))
        whole.endEditBlock()

    def _underline(self, timex: Timex) -> QTextCharFormat:
        events = self._evidence.events_at(timex.start)
        mark = self._evidence.mark_of(events[0]) if events else None
        colour = kind_colour(mark.kind, self.palette()) if mark else QColor(self.palette().mid().color())
        line = QTextCharFormat()
        doubtful = bool(timex.doubts) or timex.interval is None
        style = QTextCharFormat.UnderlineStyle
        line.setUnderlineStyle(style.DashUnderline if doubtful else style.SingleUnderline)
        line.setUnderlineColor(colour)
        return line

    def _stressed(self, mark: Mark) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self.cursor_over(mark.start, mark.end)
        form = QTextCharFormat()
        form.setBackground(kind_tint(mark.kind, self.palette(), stressed=True))
        selection.format = form
        return selection

    def _reveal(self, mark: Mark) -> None:
        """Scroll so that the sentence stands in the upper third, where the eye looks first."""
        self.document().documentLayout().documentSize()  # laid out whole, else the rectangle is short
        top = self.cursorRect(self.cursor_over(mark.start, mark.start)).top()
        bottom = self.cursorRect(self.cursor_over(mark.end, mark.end)).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 4)
