"""Draws the rows of our lists: an icon, a title, and a note in a quieter colour under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.icons import tinted_icon
from ui.models.listing import LINE, Line
from ui.theme import colours_of, is_dark

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

_PADDING = QPoint(14, 8)
_ICON = 18
_LEADING = 3
_MOST_HEIGHTS = 5000
_TONES = {"good": ("#1a7f4b", "#4cc38a"), "bad": ("#b3261e", "#ff8a80")}


class LineDelegate(QStyledItemDelegate):
    """Paints a `Line` in two rows of text; the note may take several rows where the view is narrow."""

    def __init__(self, note_rows: int) -> None:
        super().__init__()
        self._note_rows = note_rows
        self._heights: dict[tuple[str, bool, int, str], int] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LINE)
        width = option.rect.width()
        # Every change of a list measures all of its rows again, and most are as they were.
        known = (line.note, bool(line.icon), width, option.font.key())
        if known not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[known] = self._height(option, line, width)
        return QSize(width, self._heights[known])

    def _height(self, option: QStyleOptionViewItem, line: Line, width: int) -> int:
        height = QFontMetrics(_title_font(option)).height()
        if line.note:
            height += _LEADING + self._note_rect(option, line, width).height()
        return height + 2 * _PADDING.y()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        self._paint_ground(painter, option)
        painter.save()
        if line.icon:
            self._paint_icon(painter, option, line)
        self._paint_text(painter, option, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The style draws selection, hover and focus, as everywhere else in the window."""
        ground = QStyleOptionViewItem(option)
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, ground, painter, widget)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours_of(option.palette).accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        rect: QRect = option.rect
        colour = _tone(line.tone, option.palette)
        key = (line.icon, colour.name())
        if key not in self._icons:
            self._icons[key] = tinted_icon(line.icon, colour)
        place = QRect(rect.left() + _PADDING.x(), rect.top() + _PADDING.y(), _ICON, _ICON)
        self._icons[key].paint(painter, place)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        rect: QRect = option.rect
        colours = colours_of(option.palette)
        left = rect.left() + _indent(line)
        width = rect.right() - _PADDING.x() - left
        font = _title_font(option)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        baseline = rect.top() + _PADDING.y() + metrics.ascent()
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPoint(left, baseline), title)
        if line.note:
            note = self._note_rect(option, line, rect.width())
            note.moveTo(left, rect.top() + _PADDING.y() + metrics.height() + _LEADING)
            painter.setFont(option.font)
            painter.setPen(QColor(colours.muted))
            painter.setClipRect(rect)
            painter.drawText(note, _WRAPPED, line.note)

    def _note_rect(self, option: QStyleOptionViewItem, line: Line, width: int) -> QRect:
        metrics = QFontMetrics(option.font)
        room = max(40, width - _indent(line) - _PADDING.x())
        needed = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, line.note)
        rows = min(needed.height(), metrics.lineSpacing() * self._note_rows)
        return QRect(0, 0, room, rows)


_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def _indent(line: Line) -> int:
    return _PADDING.x() + (_ICON + 10 if line.icon else 0)


def _title_font(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _tone(tone: str, palette: QPalette) -> QColor:
    if tone in _TONES:
        return QColor(_TONES[tone][is_dark(palette)])
    colours = colours_of(palette)
    return QColor(colours.accent if tone == "busy" else colours.muted)
