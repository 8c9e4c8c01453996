"""Merging: events of several articles that may be one, side by side with what speaks for it."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.models.listing import Line, Listing
from ui.panels.lists import ListPanel
from ui.theme import GAP, MARGIN
from ui.widgets import Panel, button, label
from ui.wording import date_in_words, in_words, kind_in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from timeline.app.comparing import Likeness, Proposals, Proposed, Side

_LIST_WIDTH, _PAPER_WIDTH = 300, 700


class ProposalList(ListPanel):
    """The pairs that wait for a word, the likeliest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[Proposed] = Listing(
            self._describe,
            lambda proposed: (proposed.suggestion.event_id, proposed.suggestion.other_event_id),
        )
        super().__init__(self.model, parent, note_rows=3)
        self.more = label("muted")
        self.more.setContentsMargins(14, 4, 14, 4)
        self._beyond = 0
        self.column.addWidget(self.more)
        self.retranslate()

    def show_proposals(self, proposals: Proposals) -> None:
        """List other pairs."""
        self._beyond = proposals.total - len(proposals.rows)
        self.model.replace(proposals.rows)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.empty.setText(
            self.tr(
                "No two events wait to be compared. Events that you choose together can be merged by hand: "
                "Edit, Merge events."
            )
        )
        self.view.setAccessibleName(self.tr("Events that may be one"))
        self.view.setToolTip(self.tr("A: the same event; D: different events; Space: later"))
        self.more.setText(self.tr("And %Ln more, which move up.", "", max(self._beyond, 0)))
        self.more.setVisible(self._beyond > 0)
        self.model.refresh()

    def _describe(self, proposed: Proposed) -> Line:
        one, other = proposed.one, proposed.other
        percent = round(proposed.suggestion.score * 100)
        note = self.tr("{title}\n{date} · {percent} % alike").format(
            title=other.title, date=date_in_words(one.interval), percent=percent
        )
        return Line(one.title, note, "merge")


class SideBySide(Panel):
    """Two events with all that is told of them, and the reasons for and against their being one."""

    article_asked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._likeness: Likeness | None = None
        self.reasons, self.doubts = label(selectable=True), label("warning", selectable=True)
        self.sides = QFrame()
        self.sides.setProperty("role", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        for widget in (self.sides, self.reasons, self.doubts):
            column.addWidget(widget)
        column.addStretch(1)

    def show_likeness(self, likeness: Likeness | None) -> None:
        """Show another pair; None shows nothing."""
        self._likeness = likeness
        self.retranslate()

    def retranslate(self) -> None:
        """Tell everything anew, in the language of now."""
        found = self._likeness
        reasons = [f"✓ {in_words(reason)}" for reason in found.reasons] if found else []
        doubts = [f"⚠ {in_words(doubt)}" for doubt in found.doubts] if found else []
        for told, lines in ((self.reasons, reasons), (self.doubts, doubts)):
            told.setText("\n".join(lines))
            told.setAccessibleName(told.text())
            told.setVisible(bool(lines))
        self._fill_sides(found)

    def _fill_sides(self, found: Likeness | None) -> None:
        """Lay both events out row by row, so that what belongs together stands on one height."""
        fresh = QFrame()
        fresh.setProperty("role", "paper")
        if found is not None:
            grid = QGridLayout(fresh)
            grid.setContentsMargins(GAP, GAP, GAP, GAP)
            grid.setHorizontalSpacing(MARGIN * 2)
            grid.setVerticalSpacing(GAP // 2)
            grid.setColumnStretch(1, 1)
            grid.setColumnStretch(2, 1)
            self._fill_grid(grid, found)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.sides, fresh)
        self.sides.hide()
        self.sides.deleteLater()
        self.sides = fresh

    def _fill_grid(self, grid: QGridLayout, found: Likeness) -> None:
        one, other = _told(found.one), _told(found.other)
        names = (
            self.tr("Event"),
            self.tr("Date"),
            self.tr("Kind"),
            self.tr("Who"),
            self.tr("Where"),
            self.tr("Sentence"),
        )
        for row, (name, mine, theirs) in enumerate(zip(names, one, other, strict=True)):
            if not (mine or theirs):
                continue
            grid.addWidget(_cell(name, "section"), row, 0, Qt.AlignmentFlag.AlignTop)
            role = "heading" if row == 0 else ""
            for column, text in ((1, mine), (2, theirs)):
                grid.addWidget(_cell(text, role), row, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_cell(self.tr("Source"), "section"), len(names), 0, Qt.AlignmentFlag.AlignTop)
        for column, side in ((1, found.one), (2, found.other)):
            grid.addWidget(self._link(side), len(names), column)

    def _link(self, side: Side) -> QWidget:
        title = side.headline or self.tr("Untitled article")
        words = f"{side.outlet} · {title}" if side.outlet else title
        ask = partial(self.article_asked.emit, side.event.id, side.account.article)
        link = button("link", ask, "article")
        link.setText(words.replace("&", "&&"))
        # As wide as its column, whatever it says: the tool tip has the rest.
        link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        link.setToolTip(f"<qt>{escape(words)}</qt>")
        link.setAccessibleName(words)
        return link


class MergingPanel(Panel):
    """The list of pairs beside the pair that is looked at, with what can be said of it."""

    compare_asked = Signal(object)
    same_asked = Signal(object)
    different_asked = Signal(object)
    article_asked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.pair = ProposalList(), SideBySide()
        self.same = button("primary", self._on_same, "accept")
        self.different = button("", self._on_different)
        self.later = button("", self._on_later)
        self.pair.article_asked.connect(self.article_asked)
        view = self.list.view
        view.chosen.connect(self._on_chosen)
        view.add_key(Qt.Key.Key_A, self._on_same)
        view.add_key(Qt.Key.Key_D, self._on_different)
        view.add_key(Qt.Key.Key_Space, self._on_later)
        self._compose()
        self.retranslate()

    @property
    def current(self) -> Proposed | None:
        """The pair that is looked at."""
        index = self.list.view.currentIndex()
        return self.list.model.value(index) if index.isValid() else None

    def show_proposals(self, proposals: Proposals) -> None:
        """List other pairs; the one that is looked at stays where it can."""
        before = self.current
        self.list.show_proposals(proposals)
        if self.current is None and proposals.rows:
            self.list.view.setCurrentIndex(self.list.model.index(0))
        if self.current != before:
            self._ask()

    def show_likeness(self, likeness: Likeness | None) -> None:
        """Show a pair side by side, where it is still the one that is looked at."""
        wanted = self.current.suggestion if self.current is not None else None
        if likeness is None or likeness.suggestion == wanted:
            self.pair.show_likeness(likeness)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.same.setText(self.tr("The &same event"))
        self.same.setToolTip(self.tr("Make one event of the two (A in the list); it can be undone and split"))
        self.different.setText(self.tr("&Different events"))
        self.different.setToolTip(self.tr("Keep them apart, and do not propose them again (D in the list)"))
        self.later.setText(self.tr("&Later"))
        self.later.setToolTip(self.tr("Go on to the next pair (Space in the list)"))

    def _compose(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        for made in (self.same, self.different, self.later):
            buttons.addWidget(made)
        buttons.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.pair)
        self._paper = QWidget()
        column = QVBoxLayout(self._paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(area, 1)
        self._paper.setEnabled(False)
        parts = QSplitter()
        parts.addWidget(self.list)
        parts.addWidget(self._paper)
        parts.setSizes([_LIST_WIDTH, _PAPER_WIDTH])
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    def _ask(self) -> None:
        """Ask for what the pair that is looked at is told with."""
        current = self.current
        self._paper.setEnabled(current is not None)
        if current is None:
            self.pair.show_likeness(None)
        else:
            self.compare_asked.emit(current.suggestion)

    def _on_chosen(self, _: QModelIndex) -> None:
        self._ask()

    def _on_same(self) -> None:
        if self.current is not None:
            self.same_asked.emit(self.current.suggestion)

    def _on_different(self) -> None:
        if self.current is not None:
            self.different_asked.emit(self.current.suggestion)

    def _on_later(self) -> None:
        row = self.list.view.currentIndex().row() + 1
        rows = self.list.model.rowCount()
        if rows:
            self.list.view.setCurrentIndex(self.list.model.index(row % rows))
            self._ask()


def _told(side: Side) -> tuple[str, ...]:
    """What an event is told with, in the order of the rows."""
    event, account = side.event, side.account
    return (
        event.title,
        date_in_words(account.interval),
        kind_in_words(event.kind),
        ", ".join(event.participants),
        ", ".join(event.places),
        " ".join(account.sentence.split()),
    )


def _cell(text: str, role: str = "") -> QLabel:
    cell = label(role, selectable=role != "section")
    cell.setText(text)
    return cell
