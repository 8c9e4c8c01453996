"""The table of acts come to life: Qt actions in menus, a toolbar and the window."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from ui.acts import ACTS, CHANGING, MENU_ICONS, MENUS, NAMED, TOOLBAR, Act, Menu
from ui.icons import icon
from ui.tips import TIPS
from ui.wording import in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from timeline.errors import Message


class Actions(QObject):
    """The table come to life for one window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menus: dict[str, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._undo: Message | None = None
        self._redo: Message | None = None
        for menu in MENUS:
            self._add_menu(menu)
        for act in ACTS:
            self._add(act)
            self._hang_menus(act)
        self.retranslate()
        self.repaint()

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def menu(self, id: str) -> QMenu:
        """A menu by its name in the table."""
        return self._menus[id]

    def name(self, act: Act) -> str:
        """What an act is called outside of menus."""
        return plain(_translated(act.text)).rstrip("…")

    def fill(self, toolbar: QToolBar) -> None:
        """Put the toolbar's actions into it."""
        for id in TOOLBAR:
            if id in MENU_ICONS:
                self._add_menu_button(toolbar, self._menus[id])
            elif id:
                toolbar.addAction(self._actions[id])
            else:
                toolbar.addSeparator()

    def _add_menu_button(self, toolbar: QToolBar, menu: QMenu) -> None:
        toolbar.addAction(menu.menuAction())
        button = toolbar.widgetForAction(menu.menuAction())
        assert isinstance(button, QToolButton)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def is_named(self, action: QAction) -> bool:
        """Whether the toolbar shows the action's name beside its icon."""
        return action.objectName() in NAMED

    def set_steps(self, undo: Message | None, redo: Message | None) -> None:
        """Name the steps that undo and redo would take."""
        self._undo, self._redo = undo, redo
        self._actions["undo"].setEnabled(undo is not None)
        self._actions["redo"].setEnabled(redo is not None)
        self._name_steps()

    def set_project(self, *, open_now: bool, look_only: bool = False) -> None:
        """Allow what needs a project, or not, and what would change it."""
        for act in ACTS:
            if act.needs_project or act.id in CHANGING:
                allowed = not (look_only and act.id in CHANGING)
                self._actions[act.id].setEnabled((open_now or not act.needs_project) and allowed)
        if not look_only:
            self.set_steps(self._undo, self._redo)

    def switch(self, id: str, *, on: bool) -> None:
        """Show whether something is on."""
        self._actions[id].setChecked(on)

    def check(self, choice: str, menu: str) -> None:
        """Tick the option that is in force."""
        for act in ACTS:
            if act.menu == menu and act.choice == choice:
                self._actions[act.id].setChecked(True)

    def retranslate(self) -> None:
        """Set every word anew."""
        for menu in MENUS:
            self._menus[menu.id].setTitle(_translated(menu.text))
            self._menus[menu.id].menuAction().setStatusTip(_translated(TIPS.get(menu.id, "")))
        for act in ACTS:
            self._actions[act.id].setText(_translated(act.text))
            self._actions[act.id].setToolTip(self._tip(act))
            self._actions[act.id].setStatusTip(_translated(TIPS.get(act.id) or TIPS[act.menu]))
        self._name_steps()

    def repaint(self) -> None:
        """Draw every icon anew, in the colours of now."""
        for id, name in MENU_ICONS.items():
            self._menus[id].setIcon(icon(name, self._window.palette()))
        for act in ACTS:
            if act.icon:
                self._actions[act.id].setIcon(icon(act.icon, self._window.palette()))

    def _add_menu(self, menu: Menu) -> None:
        self._menus[menu.id] = QMenu(self._window)
        if not menu.parent:
            self._window.menuBar().addMenu(self._menus[menu.id])

    def _hang_menus(self, act: Act) -> None:
        for menu in MENUS:
            if (menu.parent, menu.after) == (act.menu, act.id):
                if menu.apart:
                    self._menus[menu.parent].addSeparator()
                self._menus[menu.parent].addMenu(self._menus[menu.id])

    def _add(self, act: Act) -> None:
        action = QAction(self._window)
        action.setObjectName(act.id)
        action.setShortcuts([QKeySequence(keys) for keys in act.keys])
        action.setCheckable(bool(act.choice) or act.toggle)
        if act.choice:
            self._groups.setdefault(act.menu, QActionGroup(self)).addAction(action)
        action.triggered.connect(lambda: self._ask(act))
        if act.apart:
            self._menus[act.menu].addSeparator()
        self._menus[act.menu].addAction(action)
        self._window.addAction(action)
        self._actions[act.id] = action

    def _ask(self, act: Act) -> None:
        # Looked up only now: the timeline and its panels are built after the window is painted.
        slot = attrgetter(act.slot)(self._window)
        if act.toggle:
            slot(self._actions[act.id].isChecked())
        else:
            slot(act.choice) if act.choice else slot()

    def _name_steps(self) -> None:
        named = (("undo", self._undo, self.tr("&Undo")), ("redo", self._redo, self.tr("&Redo")))
        for id, step, verb in named:
            text = f"{verb}: {in_words(step).replace('&', '&&')}" if step else verb
            self._actions[id].setText(text)
            self._actions[id].setToolTip(f"{plain(text)} ({keys_in_words(self._actions[id])})")

    def _tip(self, act: Act) -> str:
        keys = keys_in_words(self._actions[act.id])
        name = self.name(act)
        return f"{name} ({keys})" if keys else name


def plain(text: str) -> str:
    """An action's text without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_in_words(action: QAction) -> str:
    """An action's shortcuts as the system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(form) for keys in action.shortcuts())


def _translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
