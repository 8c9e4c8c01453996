"""What time is in view, and how it gets from one view to another: at once or gliding."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QTimer, QVariantAnimation, Signal

from timeline.dates.calendar import Civil, instant
from timeline.layout import Folds, TimeScale

DURATION = 120
# A zoom has come to rest when nothing has moved for so long.
_REST = 350
# Where a revealed event comes to stand, and where it may be without being moved, as parts of the width.
_REVEAL_AT = 0.35
_INSIDE = (0.01, 0.85)


class Viewport(QObject):
    """A scale that moves. `changed` says that another time is in view, `rested` that a zoom is over.

    It never leaves the events, whose `extent` it is told. Until the user moves it, it is `untouched`
    and follows the events as they come.
    """

    changed = Signal()
    rested = Signal()

    def __init__(self, width: float, parent: QObject) -> None:
        super().__init__(parent)
        self.animated = True
        self.untouched = True
        self.extent: tuple[int, int] | None = None
        self._scale = _this_year(width)
        self._start = self._scale
        self._target: TimeScale | None = None
        self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_progress)
        self._animation.finished.connect(self._on_finished)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.rested)

    @property
    def scale(self) -> TimeScale:
        """What is in view now."""
        return self._scale

    @property
    def target(self) -> TimeScale:
        """What will be in view when the motion under way, if any, is over."""
        return self._target or self._scale

    def show(self, scale: TimeScale) -> None:
        """Show another time at once: the user has it under the hand."""
        self.untouched = False
        self._stop()
        self._set(self._near(scale))

    def lead(self, scale: TimeScale) -> None:
        """Glide to another time."""
        self.untouched = False
        self._go(self._near(scale))

    def fit(self, scale: TimeScale, *, glide: bool = True) -> None:
        """Show the scale that fits the events, and follow them from now on."""
        self.untouched = True
        self._go(scale, glide=glide)

    def zoom(self, factor: float, x: float, *, glide: bool = True) -> None:
        """Zoom in (out below 1) about a pixel, which keeps its instant."""
        target = self.target.zoomed(factor, x)
        if glide:
            self.lead(target)
        else:
            self.show(target)
            self._rest.start()

    def pan(self, fraction: float) -> None:
        """Glide to later times by a part of the width (negative: to earlier ones)."""
        self.lead(self.target.panned(fraction * self._scale.width))

    def centre(self, instant_at: float, share: float) -> None:
        """Bring an instant to a share of the width."""
        scale = self._scale
        self.show(scale.panned(scale.x_of(instant_at) - share * scale.width))

    def reveal(self, begin: float, until: float, share: float = _REVEAL_AT) -> None:
        """Glide to where a span can be seen, if it cannot be already; it begins at a share of the width."""
        target = self.target
        first, last = target.x_of(begin) / target.width, target.x_of(until) / target.width
        low, high = _INSIDE
        if not (low <= first <= high or (first < low and last > high)):
            self.lead(target.panned((first - share) * target.width))

    def fold(self, folds: Folds, x: float) -> None:
        """Fold other stretches of time away; what is at pixel `x` stays there."""
        self._stop()
        self._set(self._near(self._scale.with_folds(folds, x)))

    def resize(self, width: float) -> None:
        """Another width: the left edge and the step stay."""
        self._stop()
        self._set(self._scale.resized(max(width, 1)))

    def _near(self, scale: TimeScale) -> TimeScale:
        return scale if self.extent is None else scale.near(*self.extent)

    def _go(self, scale: TimeScale, *, glide: bool = True) -> None:
        if scale == self.target:
            return
        self._stop()
        if glide and self.animated:
            self._start, self._target = self._scale, scale
            self._animation.start()
        else:
            self._set(scale)
            self._rest.start()

    def _stop(self) -> None:
        self._target = None
        if self._animation.state() != QAbstractAnimation.State.Stopped:
            self._animation.stop()

    def _set(self, scale: TimeScale) -> None:
        if scale != self._scale:
            self._scale = scale
            self.changed.emit()

    def _on_progress(self, progress: float) -> None:
        if self._target is not None:
            self._set(self._start.towards(self._target, progress))

    def _on_finished(self) -> None:
        if self._target is not None:
            self._target = None
            self._rest.start()


def _this_year(width: float) -> TimeScale:
    year = datetime.now().astimezone().year
    return TimeScale.fitting(instant(Civil(year)), instant(Civil(year + 1)), max(width, 1))


def now() -> int:
    """The present wall-clock time on the axis."""
    moment = datetime.now().astimezone()
    return instant(Civil(moment.year, moment.month, moment.day, moment.hour, moment.minute))
