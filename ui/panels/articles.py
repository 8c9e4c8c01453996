"""The list of the project's articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal

from ui.models.listing import Line, Listing
from ui.panels.lists import ListPanel
from ui.wording import coverage_in_short, publication_in_short

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.model import Article
    from timeline.model.review import Coverage


class Articles(ListPanel):
    """Each article with outlet, publication date and how far it is reviewed; choosing one opens it."""

    article_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[Article] = Listing(self._describe, lambda article: article.id)
        super().__init__(self.model, parent, note_rows=3)
        self._coverages: Mapping[int, Coverage] = {}
        self.view.chosen.connect(self._on_chosen)
        self.retranslate()

    def show_articles(self, articles: Sequence[Article]) -> None:
        """List the articles of the project."""
        self.model.replace(articles)

    def show_coverages(self, known: Mapping[int, Coverage]) -> None:
        """Tell how far each article has been gone through, as far as that is known."""
        self._coverages = known
        self.model.refresh()

    def mark(self, article_id: int | None) -> None:
        """Show which article is open in the reader."""
        index = self.model.index_of(article_id)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.empty.setText(self.tr("No articles yet. Drop some on the window, or import files."))
        self.view.setAccessibleName(self.tr("Articles of the project"))
        self.model.refresh()

    def _describe(self, article: Article) -> Line:
        dating = publication_in_short(article.published)
        parts = [f"{article.outlet} · {dating}" if article.outlet else dating]
        coverage = self._coverages.get(article.id)
        if coverage is not None:
            parts.append(coverage_in_short(coverage))
        tone = "good" if coverage is not None and coverage.is_done else ""
        icon = "state-done" if tone else "article"
        return Line(article.title or self.tr("Untitled article"), "\n".join(parts), icon, tone)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.article_chosen.emit(self.model.value(index).id)
