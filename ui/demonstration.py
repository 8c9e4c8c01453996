"""Where there is no screen: does the main job once, from the sample articles to a picture."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from timeline.app import settings
from timeline.errors import Fault
from timeline.exchange.paper import Size
from timeline.exchange.picture import Picture
from ui.language import Choice, Language, interface_language
from ui.theme import RESOURCES
from ui.wording import in_words

translate = QCoreApplication.translate

_PICTURE = "linimasa-sample.png"
_SIZE = Size(1920, 1080)


def demonstrate() -> int:
    """Import the samples into a project of their own and draw their timeline; returns the exit code."""
    # Chosen here because no one else is there to choose it.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    Language(application, Choice.of(settings.load().language))
    _say(translate("Demonstration", "There is no screen here: the sample articles are drawn into a picture."))
    try:
        with tempfile.TemporaryDirectory() as folder:
            picture = _draw_samples(Path(folder) / "samples.linimasa", _place(), interface_language())
    except Fault as fault:
        _say(in_words(fault.message))
        return 1
    _say(translate("Demonstration", "The timeline of the samples is in {path}.").format(path=picture))
    return 0


def _draw_samples(project: Path, picture: Path, language: str) -> Path:
    from timeline.app.commands import add_article
    from timeline.app.session import Session
    from timeline.extraction import analyse
    from timeline.reading import expand, read
    from ui.pictures.writing import export_picture

    session = Session.create(project)
    try:
        for source in expand([RESOURCES / "samples"]):
            add_article(session, analysis=analyse(read(source)))
        events = tuple(event for event in session.events() if event.interval is not None)
    finally:
        session.close()
    export_picture(events, picture, Picture(_SIZE, language=language))
    return picture


def _place() -> Path:
    """The current folder where it can be written, else the one for passing things."""
    here = Path.cwd()
    return (here if os.access(here, os.W_OK) else Path(tempfile.gettempdir())) / _PICTURE


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
