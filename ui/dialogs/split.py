"""Asks whether texts that seem to hold several articles are taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from ui.dialogs.form import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_ROWS = 12
# So many titles of one text are shown.
_MOST_TITLES = 50


class SplitDialog(FormDialog):
    """Shows the titles found in each text; `chosen` are the rows of those that become several articles."""

    def __init__(self, texts: Sequence[tuple[str, Sequence[str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Several articles in one text"))
        self.setMinimumWidth(560)
        self.add_text(self.tr("Take %Ln text(s) apart into several articles?", "", len(texts)), "heading")
        self.add_text(
            self.tr("What is ticked becomes an article for each of these headlines, the rest stays whole."),
            "muted",
        )
        self.tree = self._tree(texts)
        self.column.addWidget(self.tree)
        self.add_buttons(self.tr("I&mport"))

    @property
    def chosen(self) -> list[int]:
        """The texts that are to be taken apart, by their place."""
        count = self.tree.topLevelItemCount()
        return [row for row in range(count) if self._top(row).checkState(0) is Qt.CheckState.Checked]

    def _top(self, row: int) -> QTreeWidgetItem:
        item = self.tree.topLevelItem(row)
        assert item is not None
        return item

    def _tree(self, texts: Sequence[tuple[str, Sequence[str]]]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setAccessibleName(self.tr("Texts and the headlines found in them"))
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        for name, titles in texts:
            words = self.tr("{name}: %Ln article(s)", "", len(titles)).format(name=name)
            item = QTreeWidgetItem(tree, [words])
            item.setCheckState(0, Qt.CheckState.Checked)
            shown = [*titles[:_MOST_TITLES], *(["…"] if len(titles) > _MOST_TITLES else [])]
            for title in shown:
                leaf = QTreeWidgetItem(item, [title])
                leaf.setFlags(Qt.ItemFlag.ItemIsEnabled)
        if sum(len(titles) for _, titles in texts) <= _MOST_TITLES:
            tree.expandAll()
        tree.setMinimumHeight(_MOST_ROWS * max(1, tree.sizeHintForRow(0)))
        return tree
