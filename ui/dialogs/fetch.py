"""Asks before a page is fetched from the web: nothing leaves this machine without the user's word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QWidget
from typing_extensions import override

from ui.dialogs.form import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_ROWS = 8


class FetchDialog(FormDialog):
    """Shows what would be fetched and from whom; `confirmed` tells whether to ask again in this session."""

    confirmed = Signal(bool)

    def __init__(self, addresses: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Fetch from the web"))
        self.setMinimumWidth(520)
        self.add_text(self.tr("Fetch %Ln page(s) from the web?", "", len(addresses)), "heading")
        self.list = QListWidget()
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pages to fetch"))
        for address in addresses:
            self.list.addItem(QUrl(address).toDisplayString())
            self.list.item(self.list.count() - 1).setToolTip(address)
        rows = min(len(addresses), _MOST_ROWS)
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth())
        self.column.addWidget(self.list)
        self.add_text(
            self.tr(
                "Linimasa works offline; only now would it ask {hosts} for this. They see your network "
                "address, as with any browser; no cookies are sent, and nothing of your project."
            ).format(hosts=_hosts(addresses)),
            "muted",
        )
        self.always = QCheckBox(self.tr("Do not ask again until the program is closed"))
        self.column.addWidget(self.always)
        self.add_buttons(self.tr("&Fetch"))

    @override
    def accept(self) -> None:
        """Go ahead."""
        self.confirmed.emit(self.always.isChecked())
        super().accept()


def _hosts(addresses: Sequence[str]) -> str:
    hosts = list(dict.fromkeys(QUrl(address).host() for address in addresses))
    return ", ".join(hosts[:3]) + (", …" if len(hosts) > 3 else "")
