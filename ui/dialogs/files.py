"""Asks for files and places through the system's own dialogs, without holding up the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate
PROJECT_ENDING = "linimasa"
_EVENTS = "*.json *.csv *.tsv *.ics"


def ask_articles(parent: QWidget, done: Callable[[list[Path]], None]) -> None:
    """Ask for article files."""
    # As elsewhere, the readers would hold up the window's first paint.
    from timeline.reading import SUPPORTED_ENDINGS

    dialog = _dialog(parent, translate("Files", "Import articles"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    endings = " ".join(f"*{ending}" for ending in sorted(SUPPORTED_ENDINGS))
    articles = _filter(translate("Files", "Articles"), endings)
    events = _filter(translate("Files", "Events and projects of other programs"), _EVENTS)
    dialog.setNameFilters([articles, events, translate("Files", "All files (*)")])
    dialog.filesSelected.connect(lambda names: done([Path(name) for name in names]))
    dialog.open()


def ask_folder(
    parent: QWidget,
    title: str,
    done: Callable[[Path], None],
    cancelled: Callable[[], None] | None = None,
) -> None:
    """Ask for a folder of articles."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    if cancelled is not None:
        dialog.rejected.connect(cancelled)
    dialog.open()


def ask_project(parent: QWidget, done: Callable[[Path], None]) -> None:
    """Ask for a project to open."""
    dialog = _dialog(parent, translate("Files", "Open a project"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_projects(), translate("Files", "All files (*)")])
    dialog.fileSelected.connect(lambda name: done(Path(name)))
    dialog.open()


def ask_project_place(
    parent: QWidget, name: str, done: Callable[[Path], None], cancelled: Callable[[], None] | None = None
) -> None:
    """Ask where to keep a project."""
    dialog = _place(parent, translate("Files", "Save the project"), name, PROJECT_ENDING, _projects(), done)
    if cancelled is not None:
        dialog.rejected.connect(cancelled)
    dialog.open()


def ask_export_place(parent: QWidget, name: str, ending: str, done: Callable[[Path], None]) -> None:
    """Ask where to write a file with an ending."""
    kind = _filter(translate("Files", "Files of this form"), f"*{ending}")

    def with_ending(path: Path) -> None:
        # Qt would take the second half of ".timelinejs.json" for the ending.
        done(path if path.name.lower().endswith(ending) else path.with_name(f"{path.name}{ending}"))

    _place(parent, translate("Files", "Export"), name, ending.lstrip("."), kind, with_ending).open()


def ask_original_place(parent: QWidget, name: str, done: Callable[[Path], None]) -> None:
    """Ask where to write the file that an article was read from."""
    dialog = _dialog(parent, translate("Files", "Save the original file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # The name comes from elsewhere, and must not lead out of the folder that is shown.
    dialog.selectFile(Path(name).name or "original")
    dialog.fileSelected.connect(lambda chosen: done(Path(chosen)))
    dialog.open()


def _place(
    parent: QWidget, title: str, name: str, ending: str, filters: str, done: Callable[[Path], None]
) -> QFileDialog:
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.setNameFilter(filters)
    dialog.selectFile(f"{name}.{ending}")
    dialog.fileSelected.connect(lambda chosen: done(Path(chosen)))
    return dialog


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _projects() -> str:
    return _filter(translate("Files", "Linimasa projects"), f"*.{PROJECT_ENDING}")


def _filter(kind: str, endings: str) -> str:
    return f"{kind} ({endings})"
