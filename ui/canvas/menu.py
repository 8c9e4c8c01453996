"""What can be done with what stands at a point, as a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu

from timeline.layout import NO_FOLDS, empty_stretch, empty_stretches
from ui.canvas.hit import Place

if TYPE_CHECKING:
    from ui.canvas.hit import Hit
    from ui.canvas.view import TimelineView


def menu_at(view: TimelineView, point: QPoint) -> QMenu:
    """The menu of a point of the view."""
    hit = view.hit(QPointF(point))
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if hit.place == Place.LANE:
        _add_lane(menu, view, hit)
        return menu
    if hit.position is not None:
        _add_event(menu, view, hit.position)
    _add_time(menu, view, view.scale.time_of(view.on_axis(QPointF(point)).x()))
    return menu


def _add_event(menu: QMenu, view: TimelineView, position: int) -> None:
    translate = QCoreApplication.translate
    opens = partial(view.activate, position, zoom=False)
    menu.addAction(translate("TimelineMenu", "&Open the event")).triggered.connect(lambda: opens())
    zooms = partial(view.activate, position, zoom=True)
    menu.addAction(translate("TimelineMenu", "&Zoom to the event")).triggered.connect(lambda: zooms())
    menu.addSeparator()


def _add_time(menu: QMenu, view: TimelineView, instant: float) -> None:
    translate, chronology, folds = QCoreApplication.translate, view.chronology(), view.folds
    menu.addAction(translate("TimelineMenu", "&Go to a date…")).triggered.connect(view.date_asked)
    menu.addAction(translate("TimelineMenu", "Fit &all")).triggered.connect(view.fit_all)
    menu.addSeparator()
    gap = empty_stretch(chronology, instant)
    here = menu.addAction(translate("TimelineMenu", "&Fold this empty stretch"))
    here.setEnabled(gap is not None)
    if gap is not None:
        here.triggered.connect(lambda: view.fold(folds.with_fold(*gap)))
    gaps = empty_stretches(chronology)
    every = menu.addAction(translate("TimelineMenu", "Fold all &empty stretches"))
    every.setEnabled(bool(gaps) and gaps != folds)
    every.triggered.connect(lambda: view.fold(gaps))
    unfold = menu.addAction(translate("TimelineMenu", "&Unfold all"))
    unfold.setEnabled(bool(folds))
    unfold.triggered.connect(lambda: view.fold(NO_FOLDS))


def _add_lane(menu: QMenu, view: TimelineView, hit: Hit) -> None:
    assert hit.lane is not None
    translate, lanes, path = QCoreApplication.translate, view.lanes, hit.lane.path
    closed = path in lanes.grouping.closed
    opens, closes = translate("TimelineMenu", "&Open the lane"), translate("TimelineMenu", "&Close the lane")
    menu.addAction(opens if closed else closes).triggered.connect(lambda: lanes.toggle(path))
    menu.addAction(translate("TimelineMenu", "Open &all lanes")).triggered.connect(lanes.open_all)
    menu.addAction(translate("TimelineMenu", "C&lose all lanes")).triggered.connect(lanes.close_all)
    menu.addSeparator()
    siblings = lanes.siblings(path)
    at = siblings.index(path)
    up = menu.addAction(translate("TimelineMenu", "Move &up"))
    up.setEnabled(at > 0)
    up.triggered.connect(lambda: lanes.move(path, at - 1))
    down = menu.addAction(translate("TimelineMenu", "Move &down"))
    down.setEnabled(at < len(siblings) - 1)
    down.triggered.connect(lambda: lanes.move(path, at + 1))
