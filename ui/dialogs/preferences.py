"""The preferences: few, and each counts as soon as it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox

from ui.dialogs.form import FormDialog
from ui.language import Choice
from ui.theme import MARGIN, Scheme
from ui.widgets import CalmComboBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.main_window import MainWindow
    from ui.memory import Memory


class PreferencesDialog(FormDialog):
    """Shows what is in force, and has every change done by the window at once."""

    def __init__(self, window: MainWindow, memory: Memory) -> None:
        super().__init__(window, "")
        self._window, self._settings = window, memory.settings
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(460)
        self.language = self._choices(
            (self.tr("As the system"), Choice.SYSTEM),
            ("Bahasa Indonesia", Choice.INDONESIAN),
            ("English", Choice.ENGLISH),
            chosen=window.language_choice,
            then=self._on_language,
        )
        self.theme = self._choices(
            (self.tr("As the system"), Scheme.SYSTEM),
            (self.tr("Light"), Scheme.LIGHT),
            (self.tr("Dark"), Scheme.DARK),
            chosen=window.scheme,
            then=self._on_theme,
        )
        self.add_text(self.tr("Appearance"), "heading")
        self.add_field(self.tr("&Language of menus, dates and numbers"), self.language)
        self.add_field(self.tr("&Colours"), self.theme)
        self.still = self._box(
            self.tr("&Reduce motion: the timeline jumps instead of gliding"),
            self._settings.still,
            window.set_still,
        )
        self._add_reading()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)

    def _add_reading(self) -> None:
        window, settings = self._window, self._settings
        self.column.addSpacing(MARGIN)
        self.add_text(self.tr("Reading articles"), "heading")
        self.originals = self._box(
            self.tr("&Keep the original files in the project"),
            settings.keep_originals,
            window.switch("keep_originals"),
        )
        self.dates_only = self._box(
            self.tr("&Dates only: faster, with fewer names and plainer titles"),
            settings.dates_only,
            window.switch("dates_only"),
        )
        fetching = window.intake.fetching
        self.fetching = self._box(
            self.tr("&Ask each time before a page is fetched from the web"),
            not fetching.allowed,
            fetching.ask_again,
        )
        self.column.addSpacing(MARGIN)
        self.add_text(self.tr("Safety"), "heading")
        self.backups = self._box(
            self.tr("Make &backups of projects while you work"),
            settings.backups,
            window.safekeeping.set_backups,
        )

    def _choices(self, *named: tuple[str, str], chosen: str, then: Callable[[], None]) -> CalmComboBox:
        box = CalmComboBox()
        for name, value in named:
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(chosen))
        box.activated.connect(lambda: then())
        return box

    def _box(self, name: str, on: bool, then: Callable[[bool], None]) -> QCheckBox:
        box = QCheckBox(name)
        box.setChecked(on)
        box.toggled.connect(then)
        self.column.addWidget(box)
        return box

    def _on_language(self) -> None:
        self._window.choose_language(self.language.currentData())
        # The words of this dialog are those of before: it comes back in the new ones.
        self.accept()
        self._window.guidance.preferences()

    def _on_theme(self) -> None:
        self._window.choose_theme(self.theme.currentData())
