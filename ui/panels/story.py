"""What became of an event: who or which version changed what of it, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from timeline.dates import Granularity, Interval
from timeline.dates.instants import read_instant
from timeline.model import USER, Colour, EventKind, Importance, LinkKind, Status
from ui.language import interface_language
from ui.models.event_table import status_in_words
from ui.swatches import colour_in_words
from ui.widgets import Panel, label
from ui.wording import date_in_words, importance_in_words, in_words, kind_in_words, link_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.model import Passage

translate = QCoreApplication.translate
_LONGEST = 120


class Story(Panel):
    """The history of an event, folded away until it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages: Sequence[Passage] = ()
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self.retranslate)
        self.body = label("muted", selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fold)
        column.addWidget(self.body)
        self.retranslate()

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Tell this history, the newest first."""
        self._passages = passages
        self.retranslate()

    def retranslate(self) -> None:
        """Tell everything anew, in the language of now."""
        is_open = self.fold.isChecked()
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.fold.setText(self.tr("History ({count})").format(count=len(self._passages)))
        self.fold.setToolTip(self.tr("Show who changed what of this event, and when"))
        self.setVisible(bool(self._passages))
        self.body.setVisible(is_open)
        if is_open:
            self.body.setText("\n\n".join(passage_in_words(one) for one in reversed(self._passages)))


def passage_in_words(passage: Passage) -> str:
    """One step of a history: when, who, what, and each thing before and after."""
    by = (
        translate("Story", "you")
        if passage.actor == USER
        else translate("Story", "Linimasa {version}").format(version=passage.actor)
    )
    head = " · ".join(part for part in (_when(passage.at), by, in_words(passage.step)) if part)
    return "\n".join((head, *_changes(passage)))


def _when(at: str) -> str:
    """A time in UTC, as the clock here shows it."""
    time = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    if not time.isValid():
        return ""
    local = time.toTimeZone(QTimeZone.systemTimeZone())
    return QLocale(interface_language()).toString(local, QLocale.FormatType.ShortFormat)


def _changes(passage: Passage) -> list[str]:
    before, after = passage.before or {}, passage.after or {}
    if passage.before is None:
        return []  # it began so: that is what the event is
    lines: list[str] = []
    for name in dict.fromkeys((*before, *after)):
        old, new = _told(name, before.get(name)), _told(name, after.get(name))
        lines.append(f"    {_field(name)}: {old or '–'} → {new or '–'}")
    return lines


def _field(name: str) -> str:
    names = {
        "title": translate("Story", "Title"),
        "interval": translate("Story", "Date"),
        "kind": translate("Story", "Kind"),
        "participants": translate("Story", "People and organisations"),
        "places": translate("Story", "Places"),
        "negated": translate("Story", "Did not happen"),
        "status": translate("Story", "Checked"),
        "sources": translate("Story", "Sources"),
        "tags": translate("Story", "Tags"),
        "importance": translate("Story", "Importance"),
        "note": translate("Story", "Note"),
        "colour": translate("Story", "Colour"),
        "link": translate("Story", "Link"),
        "picture": translate("Story", "Picture"),
    }
    return names.get(name, name)


def _told(name: str, value: Any) -> str:  # noqa: ANN401 - what stood in the project, as it was told
    """A value of an event as it is written elsewhere; what another version wrote is shown as it is."""
    if value is None or value in ("", []):
        return ""
    try:
        words = _TELLERS[name](value) if name in _TELLERS else str(value)
    except (ValueError, KeyError, TypeError, AttributeError):
        words = str(value)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _interval(value: dict[str, Any]) -> str:
    begin, until = read_instant(value["begin"]), read_instant(value["until"], end=True)
    unit = Granularity[value["granularity"].upper()]
    return date_in_words(Interval(begin, until, unit, bool(value["approximate"])))


_TELLERS = {
    "interval": _interval,
    "kind": lambda value: kind_in_words(EventKind(value)),
    "participants": "; ".join,
    "places": "; ".join,
    "tags": "; ".join,
    "status": lambda value: status_in_words(Status(value)),
    "importance": lambda value: importance_in_words(Importance(value)),
    "colour": lambda value: colour_in_words(Colour(value)),
    "link": lambda value: (
        f"{value['source']} – {link_in_words(LinkKind(value['kind']), outgoing=True)} – {value['target']}"
    ),
    "note": lambda value: " ".join(value.split()),
}
