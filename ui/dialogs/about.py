"""About Linimasa: its version, and the works of others that it stands on."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialogButtonBox

from timeline.app.folders import config_folder, data_folder
from timeline.app.journal import journal_path
from timeline.app.version import VERSION
from ui.dialogs.form import FormDialog
from ui.icons import application_icon
from ui.widgets import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Distribution, and the licence it is used under.
_WORKS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("alembic", "MIT"),
    ("spacy", "MIT"),
    ("dateparser", "BSD-3-Clause"),
    ("numpy", "BSD-3-Clause"),
    ("google-re2", "BSD-3-Clause"),
    ("py3langid", "BSD-3-Clause"),
    ("trafilatura", "Apache-2.0"),
    ("htmldate", "Apache-2.0"),
    ("lxml", "BSD-3-Clause"),
    ("markdown-it-py", "MIT"),
    ("charset-normalizer", "MIT"),
    ("hijridate", "MIT"),
    ("Babel", "BSD-3-Clause"),
    ("feedparser", "BSD-2-Clause"),
    ("icalendar", "BSD-2-Clause"),
    ("odfdo", "Apache-2.0"),
    ("Protego", "BSD-3-Clause"),
    ("pypdfium2", "Apache-2.0"),
    ("python-calamine", "MIT"),
    ("python-docx", "MIT"),
    ("RapidFuzz", "MIT"),
    ("snowballstemmer", "BSD-3-Clause"),
    ("striprtf", "BSD-3-Clause"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("platformdirs", "MIT"),
    ("typer", "MIT"),
    ("rich", "MIT"),
)


class AboutDialog(FormDialog):
    """Versions and licences, with the notice that the LGPL asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("About Linimasa"))
        self.setMinimumWidth(480)
        picture = label()
        picture.setPixmap(application_icon().pixmap(64, 64))
        self.column.addWidget(picture)
        self.add_text(f"Linimasa {VERSION}", "title")
        self.add_text(self.tr("Turns articles into a checked chronology, on your own computer, offline."))
        self.add_text(self.tr("Free software under the Apache License 2.0."), "muted")
        self.add_text(
            self.tr(
                "Linimasa uses Qt {qt} through PySide6, under the GNU Lesser General Public License 3. "
                "You may replace these libraries by your own builds; their source code is at "
                "https://code.qt.io."
            ).format(qt=qVersion())
        )
        self.add_text(self.tr("Where it keeps its files:"), "section")
        places = self.tr(
            "Settings: {settings}\nDrafts, backups and reports: {data}\nJournal of “--debug”: {journal}"
        )
        kept = self.add_text(
            places.format(settings=config_folder(), data=data_folder(), journal=journal_path()), "muted"
        )
        kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_text(self.tr("It also stands on:"), "section")
        self.add_text(_works(), "muted")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)


def _works() -> str:
    used = [f"Python {platform.python_version()} (PSF-2.0)"]
    for name, licence in _WORKS:
        try:
            used.append(f"{name} {version(name)} ({licence})")
        except PackageNotFoundError:
            continue
    return ", ".join(used)
