"""The help pages, offline: contents and a search at the left, the page at the right."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.language import interface_language
from ui.theme import GAP, MARGIN, RESOURCES
from ui.widgets import label

_SIZE = (900, 640)
_SIDE = 240


class Page(NamedTuple):
    """A page of the help: its first line is its title."""

    name: str
    title: str
    text: str


class HelpWindow(QDialog):
    """Stays open beside the window; links lead from page to page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.box = QLineEdit()
        self.box.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.nothing = label("muted")
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(MARGIN * 2)
        self._pages = pages(interface_language())
        self._lay_out()
        self.box.textChanged.connect(self._list)
        self.contents.currentItemChanged.connect(self._show)
        self.page.anchorClicked.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew; the page stays the same one."""
        chosen = self.contents.currentRow()
        self._pages = pages(interface_language())
        self.setWindowTitle(self.tr("Help"))
        self.box.setPlaceholderText(self.tr("Search the help"))
        self.box.setAccessibleName(self.tr("Search the help"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.nothing.setText(self.tr("No page holds these words."))
        self._list(self.box.text())
        self.contents.setCurrentRow(max(chosen, 0))

    def go_to(self, name: str) -> None:
        """Show a page by its name."""
        self.box.clear()
        for row, page in enumerate(self._pages):
            if page.name == name:
                self.contents.setCurrentRow(row)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GAP, 0)
        column.addWidget(self.box)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self.page)
        both.setSizes([_SIDE, _SIZE[0] - _SIDE])
        both.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addWidget(both)

    def _list(self, typed: str) -> None:
        words = typed.casefold().split()
        self.contents.clear()
        for page in self._pages:
            if all(word in page.text.casefold() for word in words):
                item = QListWidgetItem(page.title)
                item.setData(Qt.ItemDataRole.UserRole, page)
                self.contents.addItem(item)
        self.nothing.setVisible(self.contents.count() == 0)
        self.contents.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.page.setMarkdown(item.data(Qt.ItemDataRole.UserRole).text)
        if words := self.box.text().split():
            self.page.find(words[0])
        else:
            self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        else:
            self.go_to(Path(link.path()).stem)


def pages(language: str) -> list[Page]:
    """The pages of a language in the order of their names, which begin with a number."""
    found: list[Page] = []
    for path in sorted((RESOURCES / "help" / language).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found.append(Page(path.stem, text.partition("\n")[0].lstrip("# "), text))
    return found
