"""The links of an event to others, each with what it is and a way to go there, turn it or take it away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import GAP
from ui.widgets import Panel, button, label
from ui.wording import link_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.model import Link

_LONGEST = 44


class Links(Panel):
    """Hidden while there are none: two events chosen on the timeline are linked by the Edit menu."""

    event_asked = Signal(int)
    turn_asked = Signal(object)
    remove_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event_id = 0
        self._links: Sequence[Link] = ()
        self._titles: Mapping[int, str] = {}
        self.heading = label("section")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addLayout(self._rows)
        self.hide()

    def show_links(self, event_id: int, links: Sequence[Link], titles: Mapping[int, str]) -> None:
        """Show the links of an event; `titles` are those of the events at their other ends."""
        self._event_id, self._links, self._titles = event_id, links, titles
        self.retranslate()

    def retranslate(self) -> None:
        """Show every row anew, in the language of now."""
        self.heading.setText(self.tr("Links"))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for link in self._links:
            self._rows.addWidget(self._row(link))
        self.setVisible(bool(self._links))

    def _row(self, link: Link) -> QWidget:
        outgoing = link.source == self._event_id
        other = link.target if outgoing else link.source
        title = self._titles.get(other, "")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        words = link_in_words(link.kind, outgoing=outgoing)
        go = button("link", partial(self.event_asked.emit, other))
        short = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
        go.setText(f"{words}: {short}".replace("&", "&&"))
        go.setToolTip(self.tr("Go to this event"))
        go.setAccessibleName(f"{words}: {title}")
        turn = button("link", partial(self.turn_asked.emit, link), "redo")
        turn.setToolTip(self.tr("Turn the link round"))
        turn.setAccessibleName(turn.toolTip())
        remove = button("link", partial(self.remove_asked.emit, link.id), "delete")
        remove.setToolTip(self.tr("Remove the link"))
        remove.setAccessibleName(remove.toolTip())
        line.addWidget(go)
        line.addStretch(1)
        line.addWidget(turn)
        line.addWidget(remove)
        return row
