"""Who and where: the names in the events, how often they come, from when to when, and with whom."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from timeline.model import EntityKind, NameField
from ui.models.listing import Line, Listing
from ui.panels.lists import ChoiceListPanel
from ui.snapshot import NamedThing
from ui.theme import GAP
from ui.widgets import button, label
from ui.wording import date_in_words, entity_kind_in_words, number_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.model import Entity

_MOST_COMPANIONS = 8


class Sort(StrEnum):
    """What is listed: those who take part, or the places."""

    WHO = "who"
    WHERE = "where"

    @property
    def field(self) -> NameField:
        """Where events have these names."""
        return NameField[self.name]


class NamesPanel(ChoiceListPanel):
    """The names, the most frequent first; choosing one shows its own timeline, and with whom it comes.

    F2 renames, J joins the chosen ones; the menu of a name has the rest.
    """

    search_asked = Signal(str)
    rename_asked = Signal(object, str)
    join_asked = Signal(object, object)
    part_asked = Signal(object, object)
    kind_given = Signal(object, object, object)
    companions_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[NamedThing] = Listing(self._describe, lambda thing: thing.name)
        super().__init__(self.model, Sort, parent)
        self._participants: Sequence[NamedThing] = ()
        self._places: Sequence[NamedThing] = ()
        self._entities: dict[tuple[NameField, str], Entity] = {}
        self._companions: Sequence[tuple[NameField, str, int]] = ()
        self._of = (NameField.WHO, "")
        self.heading = label("section")
        self._with = QVBoxLayout()
        self._with.setSpacing(0)
        self._compose()
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self.view.chosen.connect(self._on_chosen)
        self.view.add_key(Qt.Key.Key_F2, self._on_rename, lambda: bool(self.chosen))
        self.view.add_key(Qt.Key.Key_J, self._on_join, lambda: bool(self.chosen))
        self.retranslate()

    @property
    def sort(self) -> Sort:
        """What is listed."""
        return Sort(self.choice.currentData())

    @property
    def chosen(self) -> list[str]:
        """The names that are chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        return [self.model.rows[row].name for row in rows]

    def known(self, field: NameField) -> list[str]:
        """All names of a field."""
        things = self._participants if field is NameField.WHO else self._places
        return [thing.name for thing in things]

    def show_names(
        self,
        participants: Sequence[NamedThing],
        places: Sequence[NamedThing],
        entities: Sequence[Entity] = (),
    ) -> None:
        """List the names of the project; `entities` are those on which the user had a word."""
        self._participants, self._places = participants, places
        self._entities = {
            (entity.shown_in(field), entity.name): entity
            for entity in entities
            for field, _ in entity.aliases
        }
        self.list_chosen()
        if self._of[1]:
            self.companions_asked.emit(*self._of)

    def show_companions(
        self, field: NameField, name: str, found: Sequence[tuple[NameField, str, int]]
    ) -> None:
        """Tell which names come with one, and in how many events."""
        if (field, name) == self._of:
            self._companions = found[:_MOST_COMPANIONS]
            self._tell_companions()

    def retranslate(self) -> None:
        """Set every word anew."""
        names = {Sort.WHO: self.tr("People and organisations"), Sort.WHERE: self.tr("Places")}
        for row, sort in enumerate(Sort):
            self.choice.setItemText(row, names[sort])
        self.choice.setAccessibleName(self.tr("Which names to list"))
        self.view.setAccessibleName(self.tr("Names in the events"))
        self.view.setToolTip("")
        self.empty.setText(self.tr("No names yet. They come with the events."))
        self.model.refresh()
        self._tell_companions()

    @override
    def list_chosen(self) -> None:
        self.model.replace(self._participants if self.sort is Sort.WHO else self._places)

    def menu(self) -> QMenu:
        """What can be done with the chosen names."""
        names, field, menu = self.chosen, self.sort.field, QMenu(self)
        entity = self._entities.get((field, names[0])) if len(names) == 1 else None
        self._add(menu, self.tr("Show the &timeline"), partial(self._search, names[0]))
        menu.addSeparator()
        self._add(menu, self.tr("&Rename… (F2)"), self._on_rename).setEnabled(len(names) == 1)
        self._add(menu, self.tr("&Join with others… (J)"), self._on_join)
        part = self._add(menu, self.tr("&Part the joined names…"), partial(self._part, entity))
        part.setEnabled(entity is not None and len(entity.aliases) > 1)
        kinds = menu.addMenu(self.tr("&Kind"))
        for kind in EntityKind:
            give = partial(self.kind_given.emit, field, names, kind)
            action = kinds.addAction(entity_kind_in_words(kind))
            action.setCheckable(True)
            action.setChecked(entity is not None and entity.kind is kind)
            action.triggered.connect(lambda _=False, give=give: give())
        return menu

    def _add(self, menu: QMenu, words: str, act: Callable[[], None]):  # noqa: ANN202 - QAction
        action = menu.addAction(words)
        action.triggered.connect(lambda: act())
        return action

    def _compose(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addLayout(self._with)
        self.column.addWidget(below)
        self._below = below

    def _tell_companions(self) -> None:
        while (item := self._with.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.heading.setText(self.tr("Together with “{name}”").format(name=self._of[1]))
        for field, name, count in self._companions:
            link = button("link", partial(self._search_both, field, name))
            link.setText(f"{name} ({number_in_words(count)})".replace("&", "&&"))
            link.setToolTip(self.tr("Show the events in which both come"))
            self._with.addWidget(link)
        self._below.setVisible(bool(self._companions))

    def _describe(self, thing: NamedThing) -> Line:
        counted = self.tr("%Ln event(s)", "", thing.count)
        if thing.first is not None and thing.last is not None:
            first, last = date_in_words(thing.first), date_in_words(thing.last)
            counted = f"{counted} · {first if first == last else f'{first} – {last}'}"
        entity = self._entities.get((self.sort.field, thing.name))
        if entity is None:
            return Line(thing.name, counted)
        others = ", ".join(name for _, name in entity.aliases if name != entity.name)
        also = self.tr("also: {names}").format(names=others) if others else ""
        kind = entity_kind_in_words(entity.kind) if entity.kind is not EntityKind.UNKNOWN else ""
        return Line(thing.name, " · ".join(part for part in (counted, kind, also) if part))

    def _on_chosen(self, index: QModelIndex) -> None:
        if len(self.chosen) > 1:
            return  # several are being chosen
        name = self.model.value(index).name
        self._of, self._companions = (self.sort.field, name), ()
        self._tell_companions()
        self.companions_asked.emit(*self._of)
        self._search(name)

    def _search(self, name: str) -> None:
        self.search_asked.emit(f"{_filter(self.sort.field, name)} ")

    def _search_both(self, field: NameField, name: str) -> None:
        self.search_asked.emit(f"{_filter(*self._of)} {_filter(field, name)} ")

    def _ask_menu(self, at: QPoint) -> None:
        if self.chosen:
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.view.viewport().mapToGlobal(at))

    def _on_rename(self) -> None:
        self.rename_asked.emit(self.sort.field, self.chosen[0])

    def _on_join(self) -> None:
        self.join_asked.emit(self.sort.field, self.chosen)

    def _part(self, entity: Entity | None) -> None:
        if entity is not None:
            self.part_asked.emit(self.sort.field, entity)


def _filter(field: NameField, name: str) -> str:
    bare = name.replace('"', "")
    return f'{"who" if field is NameField.WHO else "where"}:"{bare}"'
