"""Who and where: the names in the events, how often they come, and from when to when."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from typing_extensions import override

from ui.models.listing import Line, Listing
from ui.panels.lists import ChoiceListPanel
from ui.snapshot import NamedThing
from ui.wording import date_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class Sort(StrEnum):
    """What is listed: those who take part, or the places."""

    WHO = "who"
    WHERE = "where"


class NamesPanel(ChoiceListPanel):
    """The names, the most frequent first; choosing one shows its own timeline."""

    search_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[NamedThing] = Listing(self._describe, lambda thing: thing.name)
        super().__init__(self.model, Sort, parent)
        self._participants: Sequence[NamedThing] = ()
        self._places: Sequence[NamedThing] = ()
        self.view.chosen.connect(self._on_chosen)
        self.retranslate()

    def show_names(self, participants: Sequence[NamedThing], places: Sequence[NamedThing]) -> None:
        """List the names of the project."""
        self._participants, self._places = participants, places
        self.list_chosen()

    @property
    def sort(self) -> Sort:
        """What is listed."""
        return Sort(self.choice.currentData())

    def retranslate(self) -> None:
        """Set every word anew."""
        names = {Sort.WHO: self.tr("People and organisations"), Sort.WHERE: self.tr("Places")}
        for row, sort in enumerate(Sort):
            self.choice.setItemText(row, names[sort])
        self.choice.setAccessibleName(self.tr("Which names to list"))
        self.view.setAccessibleName(self.tr("Names in the events"))
        self.empty.setText(self.tr("No names yet. They come with the events."))
        self.model.refresh()

    @override
    def list_chosen(self) -> None:
        self.model.replace(self._participants if self.sort is Sort.WHO else self._places)

    def _describe(self, thing: NamedThing) -> Line:
        counted = self.tr("%n event(s)", "", thing.count)
        if thing.first is None or thing.last is None:
            return Line(thing.name, counted)
        first, last = date_in_words(thing.first), date_in_words(thing.last)
        return Line(thing.name, f"{counted} · {first if first == last else f'{first} – {last}'}")

    def _on_chosen(self, index: QModelIndex) -> None:
        name = self.model.value(index).name.replace('"', "")
        self.search_asked.emit(f'{self.sort}:"{name}" ')
