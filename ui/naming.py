"""Names renamed, joined, parted and given a kind: what the panel of names asks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline.app import naming
from ui.dialogs.names import JoinDialog, PartDialog, RenameDialog
from ui.steps import tell_step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.app.session import Session
    from timeline.model import Changes, Entity, EntityKind, NameField
    from ui.notice import Notice
    from ui.workbench import Workbench
    from ui.workspace import Workspace


class Naming(QObject):
    """Asks how names are to be, has it done, and says how it can be taken back."""

    def __init__(self, window: QWidget, workspace: Workspace, bench: Workbench, notice: Notice) -> None:
        super().__init__(window)
        self._window, self._workspace, self._bench, self._notice = window, workspace, bench, notice
        panel = bench.names
        panel.rename_asked.connect(self._ask_rename)
        panel.join_asked.connect(self._ask_join)
        panel.part_asked.connect(self._ask_part)
        panel.kind_given.connect(self._say_kind)
        panel.companions_asked.connect(self._give_companions)

    def _ask_rename(self, field: NameField, name: str) -> None:
        dialog = RenameDialog(name, self._window)
        dialog.name_given.connect(partial(self._rename, field, name))
        dialog.open()

    def _ask_join(self, field: NameField, names: Sequence[str]) -> None:
        known = self._bench.names.known(field)
        dialog = JoinDialog(names, known, self._window)
        dialog.names_given.connect(partial(self._join, field))
        dialog.open()

    def _ask_part(self, field: NameField, entity: Entity) -> None:
        dialog = PartDialog(entity, self._window)
        dialog.aliases_given.connect(partial(self._part, field, entity.name))
        dialog.open()

    def _rename(self, field: NameField, name: str, new_name: str) -> None:
        words = self.tr("“{name}” is called “{new}” everywhere.").format(name=name, new=new_name)
        self._do(partial(naming.rename_entity, field=field, name=name, new_name=new_name), words)

    def _join(self, field: NameField, names: Sequence[str], name: str) -> None:
        words = self.tr("%Ln name(s) are one now: {name}.", "", len(names)).format(name=name)
        self._do(partial(naming.join_entities, field=field, names=names, name=name), words)

    def _part(self, field: NameField, name: str, aliases: Sequence[tuple[NameField, str]]) -> None:
        words = self.tr("The names are parted, and stay so.")
        self._do(partial(naming.split_entity, field=field, name=name, aliases=aliases), words)

    def _say_kind(self, field: NameField, names: Sequence[str], kind: EntityKind) -> None:
        self._workspace.perform(partial(naming.set_entity_kind, field=field, names=names, kind=kind))

    def _give_companions(self, field: NameField, name: str) -> None:
        question = partial(naming.companions, field=field, name=name)
        self._workspace.read(question, partial(self._bench.names.show_companions, field, name), self)

    def _do(self, act: Callable[[Session], Changes], words: str) -> None:
        self._workspace.perform(act, done=partial(self._tell, words))

    def _tell(self, words: str, _: Changes) -> None:
        tell_step(self._notice, self._workspace, words)
