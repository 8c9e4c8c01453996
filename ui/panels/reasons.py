"""Why an event is dated so: the steps of the reasoning, its doubts, and where it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline.model import Status
from ui.panels.claims import Claims
from ui.theme import GAP
from ui.widgets import Panel, label
from ui.wording import certainty_in_words, date_in_words, in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.model import Event, Timex
    from ui.snapshot import Dossier


class Section(QWidget):
    """A heading with lines under it; it hides while there is nothing to tell."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("section")
        self.body = label(role, selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GAP)
        layout.setSpacing(2)
        layout.addWidget(self.heading)
        layout.addWidget(self.body)

    def tell(self, heading: str, lines: Sequence[str]) -> None:
        """Show these lines, or nothing."""
        self.heading.setText(heading)
        self.body.setText("\n".join(lines))
        self.body.setAccessibleName(f"{heading}: {self.body.text()}")
        self.setVisible(bool(self.body.text()))


class Reasons(Panel):
    """The part of the details that is read, not edited."""

    article_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self.certainty, self.why = Section(), Section()
        self.doubts = Section("warning")
        self.claims = Claims()
        self.claims.article_asked.connect(self.article_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for section in (self.certainty, self.why, self.doubts):
            layout.addWidget(section)
        layout.addWidget(self.claims)
        layout.addStretch(1)

    def show_dossier(self, dossier: Dossier, titles: Mapping[int, str]) -> None:
        """Tell what speaks for an event; `titles` are those of the articles."""
        self._dossier = dossier
        self.claims.show_dossier(dossier, titles)
        self.retranslate()

    def retranslate(self) -> None:
        """Tell everything anew, in the language of now."""
        if self._dossier is None:
            return
        event = self._dossier.event
        timexes = [mention.timex for mention in self._dossier.mentions if mention.timex is not None]
        self.certainty.tell(self.tr("Certainty"), self._certainty(event))
        self.why.tell(self.tr("Why this date?"), self._steps(event, timexes))
        self.doubts.tell(self.tr("Look here"), self._doubts(event, timexes))

    def _certainty(self, event: Event) -> list[str]:
        words = {
            Status.PROPOSED: certainty_in_words(event.confidence),
            Status.ACCEPTED: self.tr("Accepted by you"),
            Status.EDITED: self.tr("Edited by you"),
            Status.DISMISSED: self.tr("Dismissed by you"),
        }
        negated = [self.tr("The text says that this did not happen.")] if event.negated else []
        return [words[event.status], *negated]

    def _steps(self, event: Event, timexes: Sequence[Timex]) -> list[str]:
        own = [self.tr("You set this date.")] if "date" in event.edited else []
        # Of several mentions the one whose date stands tells why.
        dating = [timex for timex in timexes if timex.interval == event.interval][:1] or timexes
        steps = [*own, *dict.fromkeys(in_words(step) for timex in dating for step in timex.why)]
        return [f"{number}. {step}" for number, step in enumerate(steps, 1)] if len(steps) > 1 else steps

    def _doubts(self, event: Event, timexes: Sequence[Timex]) -> list[str]:
        doubts = [in_words(doubt) for timex in timexes for doubt in timex.doubts]
        claims = sorted({timex.interval for timex in timexes if timex.interval is not None})
        dates = ", ".join(date_in_words(claim) for claim in claims)
        if len(claims) > 1:
            doubts.append(self.tr("The articles do not say the same: {dates}.").format(dates=dates))
        elif event.interval is not None and claims and event.interval not in claims:
            doubts.append(self.tr("The article says {dates}.").format(dates=dates))
        return [f"⚠ {doubt}" for doubt in dict.fromkeys(doubts)]
