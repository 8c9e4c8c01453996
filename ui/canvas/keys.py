"""The keys of the timeline, in one table: the hands and the sheet of shortcuts are fed from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from ui.language import noop

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_CHORDS = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
)


class KeyAct(NamedTuple):
    """What some keys do: `act` is the name of a method of `KeyActs`."""

    act: str
    text: str
    keys: tuple[str, ...]


KEYS = (
    KeyAct("earlier", noop("TimelineKeys", "Move to earlier times"), ("Left", "A")),
    KeyAct("later", noop("TimelineKeys", "Move to later times"), ("Right", "D")),
    KeyAct("zoom_in", noop("TimelineKeys", "Zoom in"), ("+", "=", "W", "Up")),
    KeyAct("zoom_out", noop("TimelineKeys", "Zoom out"), ("-", "S", "Down")),
    KeyAct("fit_all", noop("TimelineKeys", "Fit all"), ("Home", "0")),
    KeyAct("next", noop("TimelineKeys", "Next event"), ("N", "PgDown", "Tab")),
    KeyAct("previous", noop("TimelineKeys", "Previous event"), ("P", "PgUp", "Shift+Tab")),
    KeyAct("next_in_lane", noop("TimelineKeys", "Next event of the lane"), ("J",)),
    KeyAct("previous_in_lane", noop("TimelineKeys", "Previous event of the lane"), ("K",)),
    KeyAct("extend_next", noop("TimelineKeys", "Choose the next event as well"), ("Shift+Right",)),
    KeyAct("extend_previous", noop("TimelineKeys", "Choose the previous event as well"), ("Shift+Left",)),
    KeyAct("open", noop("TimelineKeys", "Open the event"), ("Return", "Enter")),
    KeyAct("focus", noop("TimelineKeys", "Zoom to the event"), ("F",)),
    KeyAct("list_hidden", noop("TimelineKeys", "List what has no room here"), ("L",)),
    KeyAct("go_to_date", noop("TimelineKeys", "Go to a date"), ("G",)),
    KeyAct("fold", noop("TimelineKeys", "Fold empty stretches, or unfold them"), ("Z",)),
    KeyAct("next_lane", noop("TimelineKeys", "Next lane"), ("Ctrl+Down",)),
    KeyAct("previous_lane", noop("TimelineKeys", "Previous lane"), ("Ctrl+Up",)),
    KeyAct("toggle_lane", noop("TimelineKeys", "Close the lane, or open it"), ("C",)),
    KeyAct("lower_lane", noop("TimelineKeys", "Move the lane down"), ("Ctrl+Shift+Down",)),
    KeyAct("raise_lane", noop("TimelineKeys", "Move the lane up"), ("Ctrl+Shift+Up",)),
    KeyAct("search", noop("TimelineKeys", "Search"), ("/",)),
    KeyAct("let_go", noop("TimelineKeys", "Choose nothing, and let Tab leave the timeline"), ("Esc",)),
)
# Tab comes by another way: Qt asks whether the focus shall move.
_MOVES_FOCUS = frozenset({"Tab", "Shift+Tab"})


def _table() -> dict[int, str]:
    return {_combined(name): act.act for act in KEYS for name in act.keys if name not in _MOVES_FOCUS}


def _combined(name: str) -> int:
    # PySide6 lets a sequence be indexed, which its stubs do not know.
    return QKeySequence(name)[0].toCombined()  # pyright: ignore[reportIndexIssue]


_ACTS = _table()


def act_of(event: QKeyEvent) -> str | None:
    """Which act a key asks for."""
    held = event.modifiers() & _CHORDS
    found = _ACTS.get(event.key() | held.value)
    if found is None and held == Qt.KeyboardModifier.ShiftModifier:
        # On many keyboards "+" and "/" are typed with Shift.
        return _ACTS.get(event.key())
    return found


def sheet() -> list[tuple[str, str]]:
    """What can be done, and by which keys, as the sheet of shortcuts shows it."""
    form = QKeySequence.SequenceFormat.NativeText
    return [
        (
            QCoreApplication.translate("TimelineKeys", act.text),
            " / ".join(QKeySequence(name).toString(form) for name in act.keys),
        )
        for act in KEYS
    ]
