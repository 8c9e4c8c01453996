"""The language of the interface: the system's or the user's choice, switched while the window is open."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTranslator

from ui.theme import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


class Choice(StrEnum):
    """What the user asked for; the value is also the code of the language."""

    SYSTEM = "system"
    INDONESIAN = "id"
    ENGLISH = "en"

    @classmethod
    def of(cls, remembered: str) -> Choice:
        """The choice that the settings hold; the system's where they hold none."""
        return cls(remembered) if remembered in set(cls) else cls.SYSTEM


class Language(QObject):
    """Installs the translation of the chosen language; widgets hear of it as a LanguageChange event."""

    def __init__(self, application: QCoreApplication, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._system = QLocale.system()
        self._translator: QTranslator | None = None
        self._choice = choice
        self._apply()

    @property
    def choice(self) -> Choice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Speak another language from now on, or follow the system again."""
        if choice is self._choice:
            return
        self._choice = choice
        self._apply()

    def leave(self) -> None:
        """Take the translation out of the application."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None

    def _apply(self) -> None:
        code = self._code()
        # The locale comes first: on the LanguageChange event widgets ask `interface_language`.
        locale = self._system if self._system.language() == QLocale(code).language() else QLocale(code)
        QLocale.setDefault(locale)
        self.leave()
        translator = QTranslator(self)
        # English has a catalogue too, for its plurals.
        if translator.load(f"ui_{code}", str(RESOURCES / "translations")):
            self._application.installTranslator(translator)
        self._translator = translator

    def _code(self) -> str:
        if self._choice is not Choice.SYSTEM:
            return self._choice.value
        spoken = [QLocale(name).language() for name in self._system.uiLanguages()[:1]]
        return "id" if QLocale.Language.Indonesian in spoken else "en"


def interface_language() -> str:
    """The code, "en" or "id", in which the core's sentences and dates are to be told."""
    return "id" if QLocale().language() == QLocale.Language.Indonesian else "en"


def noop(context: str, text: str, _comment: str = "", _number: int = 0) -> str:
    """Marks a text in a table for translation in a context; it is translated where it is shown.

    One with `%Ln` in it needs a number here, by which lupdate knows that it has plurals.
    """
    return text
