"""What a person added to an event beside its fields: note, links, pictures; and the event's history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panels.links import Links
from ui.panels.note import Note
from ui.panels.pictures import Pictures
from ui.panels.story import Story

if TYPE_CHECKING:
    from ui.jobs import Jobs
    from ui.snapshot import Dossier


class Additions(QWidget):
    """Stands in the details under what speaks for the event."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.links, self.pictures, self.story = Note(), Links(), Pictures(jobs), Story()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.note, self.links, self.pictures, self.story):
            column.addWidget(part)

    def show_dossier(self, dossier: Dossier, *, another: bool) -> None:
        """Show what was added to an event."""
        added = dossier.added
        self.note.show_note(dossier.event.note, another=another)
        self.links.show_links(dossier.event.id, added.links, added.titles)
        self.pictures.show_pictures(added.pictures)
        self.story.show_passages(added.passages)
