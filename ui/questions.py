"""What the user is asked before articles are read: what a table's columns mean, whether to split a text."""

from __future__ import annotations

from dataclasses import asdict, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from typing_extensions import TypeIs

from timeline.app.settings import TableChoice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.reading import ColumnMapping, FileSource, Source, SplitPreview, TablePreview, TextSource
    from ui.dialogs.columns import ColumnsDialog
    from ui.dialogs.split import SplitDialog
    from ui.memory import Memory
    from ui.workspace import Workspace

    Asked = FileSource | TextSource

# What may be a table or a text; "" for files without an ending.
_ENDINGS = frozenset(
    {"", ".csv", ".json", ".jsonl", ".ndjson", ".ods", ".tab", ".text", ".tsv", ".txt", ".xls", ".xlsx"}
)
# Of so many files at most it is looked up whether there is something to ask: a folder of thousands of
# texts is seldom one of collections, and must not wait.
_MOST = 200


class _Table(NamedTuple):
    """Tables with the same columns, which have one meaning; `places` are those of their sources."""

    preview: TablePreview
    places: list[int]


class _Round:
    """The sources of one import, with what is still to be asked of them."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources: dict[int, Source] = dict(enumerate(sources))
        self.tables: list[_Table] = []
        self.splits: dict[int, SplitPreview] = {}

    @property
    def sources(self) -> list[Source]:
        """What is to be imported, as far as it was answered."""
        return list(self._sources.values())

    @property
    def asked(self) -> list[tuple[int, Asked]]:
        """What may be a table or a text of several articles, with its place."""
        found = [(place, source) for place, source in self._sources.items() if _may_ask(source)]
        return found if len(found) <= _MOST else []

    def label(self, place: int) -> str:
        """What the user knows a source by."""
        return self._sources[place].label

    def learn(self, places: Iterable[int], previews: Iterable[TablePreview | SplitPreview | None]) -> None:
        """Note what there is to ask; tables with the same columns make one question."""
        from timeline.reading import SplitPreview, TablePreview

        tables: dict[tuple[str, ...], _Table] = {}
        for place, preview in zip(places, previews, strict=True):
            if isinstance(preview, TablePreview):
                tables.setdefault(preview.columns, _Table(preview, [])).places.append(place)
            elif isinstance(preview, SplitPreview):
                self.splits[place] = preview
        self.tables = list(tables.values())

    def map(self, places: Iterable[int], columns: ColumnMapping) -> None:
        """Have the columns of these tables mean this."""
        for place in places:
            self._sources[place] = replace(self._sources[place], columns=columns)  # pyright: ignore

    def split(self, places: Iterable[int]) -> None:
        """Have these texts taken apart."""
        for place in places:
            self._sources[place] = replace(self._sources[place], split=True)  # pyright: ignore

    def leave_out(self, places: Iterable[int]) -> None:
        """Import these not at all."""
        for place in places:
            self._sources.pop(place, None)


class Questions(QObject):
    """Stands between what came and its import; what needs no question goes on at once."""

    def __init__(self, window: QWidget, workspace: Workspace, memory: Memory) -> None:
        super().__init__(window)
        self._window, self._workspace, self._memory = window, workspace, memory

    def ask(self, sources: Sequence[Source], *, quietly: bool = False) -> None:
        """Import sources, after the questions; `quietly`: as the user answered earlier, else as guessed."""
        these = _Round(sources)
        asked = these.asked
        if not asked:
            self._workspace.import_sources(sources)
            return
        done = partial(self._on_previewed, these, [place for place, _ in asked], quietly)
        self._workspace.preview([source for _, source in asked], done, self)

    def _on_previewed(
        self,
        these: _Round,
        places: Sequence[int],
        quietly: bool,
        previews: Sequence[TablePreview | SplitPreview | None],
    ) -> None:
        these.learn(places, previews)
        if quietly:
            these.splits.clear()
        self._next(these, quietly)

    def _next(self, these: _Round, quietly: bool = False) -> None:
        """Ask the next question; without another one, import."""
        while these.tables:
            table = these.tables.pop(0)
            known = self._memory.settings.table(table.preview.columns)
            if known is not None and (quietly or not known.ask):
                these.map(table.places, _mapping_of(known))
            elif not quietly:
                self._ask_columns(these, table, known)
                return
        if these.splits:
            self._ask_split(these)
        elif these.sources:
            self._workspace.import_sources(these.sources)

    def _ask_columns(self, these: _Round, table: _Table, known: TableChoice | None) -> None:
        from ui.dialogs.columns import ColumnsDialog

        guess = _mapping_of(known) if known is not None else table.preview.guess
        names = [these.label(place) for place in table.places]
        dialog = ColumnsDialog(names, replace(table.preview, guess=guess), self._window)
        dialog.accepted.connect(partial(self._on_columns, these, table, dialog))
        dialog.rejected.connect(partial(self._on_left_out, these, table.places))
        dialog.open()

    def _on_columns(self, these: _Round, table: _Table, dialog: ColumnsDialog) -> None:
        roles = tuple((role, column) for role, column in asdict(dialog.mapping).items() if column)
        self._memory.set_table(TableChoice(table.preview.columns, roles, ask=not dialog.always.isChecked()))
        these.map(table.places, dialog.mapping)
        self._next(these)

    def _ask_split(self, these: _Round) -> None:
        from ui.dialogs.split import SplitDialog

        splits, these.splits = these.splits, {}
        shown = [(these.label(place), preview.titles) for place, preview in splits.items()]
        dialog = SplitDialog(shown, self._window)
        dialog.accepted.connect(partial(self._on_split, these, list(splits), dialog))
        dialog.rejected.connect(partial(self._on_left_out, these, list(splits)))
        dialog.open()

    def _on_split(self, these: _Round, places: Sequence[int], dialog: SplitDialog) -> None:
        these.split(places[row] for row in dialog.chosen)
        self._next(these)

    def _on_left_out(self, these: _Round, places: Sequence[int]) -> None:
        these.leave_out(places)
        self._next(these)


def _may_ask(source: Source) -> TypeIs[Asked]:
    from timeline.reading import FileSource, TextSource

    if isinstance(source, FileSource):
        return source.path.suffix.lower() in _ENDINGS
    return isinstance(source, TextSource) and not source.html


def _mapping_of(choice: TableChoice) -> ColumnMapping:
    from timeline.reading import ColumnMapping

    told = {role: column for role, column in choice.roles if role in ColumnMapping.__dataclass_fields__}
    return ColumnMapping(**{"text": "", **told})
