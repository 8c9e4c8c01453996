import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from tests.ui.canvas.conftest import THREE, days, event, place_of, turn_wheel
from timeline.dates import Interval
from ui.canvas.hidden_list import HiddenList
from ui.canvas.hit import Place
from ui.canvas.minimap import instant_at, window_rect
from ui.canvas.view import TimelineView

LEFT = Qt.MouseButton.LeftButton
NOTCH = QPoint(0, 120)


def empty_place(view) -> QPoint:
    rows = view.frame().regions.rows
    return QPoint(10, int(rows.bottom()) - 5)


def drag(view, start: QPoint, end: QPoint, button=LEFT) -> None:
    QTest.mousePress(view, button, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(view, start + (end - start) * step / 4)
    QTest.mouseRelease(view, button, pos=end)


@pytest.mark.parametrize("angle", [QPoint(0, 120), QPoint(0, -120), QPoint(0, 15)])
def test_the_wheel_zooms_about_the_pointer(three, angle):
    three.zoom_to(2)
    before = three.scale
    turn_wheel(three, 730, angle)
    after = three.scale
    assert (after.seconds_per_pixel < before.seconds_per_pixel) == (angle.y() > 0)
    assert after.time_of(730) == pytest.approx(before.time_of(730), abs=after.seconds_per_pixel / 10)


def test_notches_in_a_row_add_up_while_gliding(qtbot, three):
    three.zoom_to(2)
    three.animated = True
    before = three.scale
    for _ in range(3):
        turn_wheel(three, 300, NOTCH)
    qtbot.waitUntil(lambda: three.scale.seconds_per_pixel < before.seconds_per_pixel / 1.9)
    assert three.scale.time_of(300) == pytest.approx(before.time_of(300), abs=before.seconds_per_pixel)


@pytest.mark.parametrize("key", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])
def test_the_wheel_pans_with_a_key_held(three, key):
    three.zoom_to(2)
    before = three.scale
    turn_wheel(three, 300, QPoint(0, -120), modifiers=key)
    assert three.scale.seconds_per_pixel == before.seconds_per_pixel
    assert three.scale.begin > before.begin


def test_a_wheel_tilted_sideways_pans(three):
    three.zoom_to(2)
    before = three.scale
    turn_wheel(three, 300, QPoint(120, 0))
    assert three.scale.begin < before.begin


def test_two_fingers_on_a_touchpad_pan_by_their_pixels(three):
    three.zoom_to(2)
    before = three.scale
    turn_wheel(three, 300, QPoint(-80, 8), pixels=QPoint(-40, 4), phase=Qt.ScrollPhase.ScrollUpdate)
    assert before.x_of(three.scale.begin) == pytest.approx(40)


def test_a_pinch_sent_as_wheel_with_control_zooms(three):
    three.zoom_to(2)
    before = three.scale
    turn_wheel(
        three,
        300,
        QPoint(0, 60),
        pixels=QPoint(0, 30),
        phase=Qt.ScrollPhase.ScrollUpdate,
        modifiers=Qt.KeyboardModifier.ControlModifier,
    )
    assert three.scale.seconds_per_pixel < before.seconds_per_pixel


def test_a_native_pinch_zooms_about_the_fingers(three):
    three.zoom_to(2)
    before = three.scale
    at = QPointF(420, 200)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        at,
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(three, pinch)
    assert three.scale.seconds_per_pixel == pytest.approx(before.seconds_per_pixel / 1.25)
    assert three.scale.time_of(420) == pytest.approx(before.time_of(420), abs=1)


@pytest.mark.parametrize("button", [LEFT, Qt.MouseButton.MiddleButton])
def test_dragging_pans_by_what_the_hand_moves(three, button):
    three.zoom_to(2)
    before = three.scale
    start = empty_place(three)
    drag(three, start, start + QPoint(180, 3), button)
    assert before.x_of(three.scale.begin) == pytest.approx(-180)


def test_a_drag_on_an_event_pans_and_selects_nothing(three):
    start = place_of(three, 2)
    drag(three, start, start - QPoint(60, 0))
    assert three.selected_id() is None


def test_a_hand_that_trembles_does_not_drag(three):
    before = three.scale
    start = place_of(three, 2)
    QTest.mousePress(three, LEFT, pos=start)
    QTest.mouseMove(three, start + QPoint(2, 1))
    QTest.mouseRelease(three, LEFT, pos=start + QPoint(2, 1))
    assert three.scale == before
    assert three.selected_id() == 2


def test_a_click_selects_and_one_beside_deselects(qtbot, three):
    QTest.mouseClick(three, LEFT, pos=place_of(three, 3))
    assert three.selected_id() == 3
    QTest.mouseClick(three, LEFT, pos=empty_place(three))
    assert three.selected_id() is None


def test_the_other_button_selects_nothing(three):
    QTest.mouseClick(three, Qt.MouseButton.RightButton, pos=place_of(three, 3))
    assert three.selected_id() is None


def test_a_double_click_opens_the_event_and_zooms_to_it(qtbot, three):
    before = three.scale
    at = place_of(three, 3)
    with qtbot.waitSignal(three.event_activated) as told:
        QTest.mouseDClick(three, LEFT, pos=at)
    assert told.args == [3]
    assert three.selected_id() == 3
    assert three.scale.seconds_per_pixel < before.seconds_per_pixel / 10


def test_a_double_click_beside_zooms_in_there(three):
    before = three.scale
    QTest.mouseDClick(three, LEFT, pos=QPoint(500, empty_place(three).y()))
    assert three.scale.seconds_per_pixel == pytest.approx(before.seconds_per_pixel / 3)
    assert three.scale.time_of(500) == pytest.approx(before.time_of(500), abs=10)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_D])
def test_keys_pan_to_later_times(three, key):
    three.zoom_to(2)
    begin = three.scale.begin
    QTest.keyClick(three, key)
    assert three.scale.begin > begin


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_A])
def test_keys_pan_to_earlier_times(three, key):
    three.zoom_to(2)
    begin = three.scale.begin
    QTest.keyClick(three, key)
    assert three.scale.begin < begin


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_W, Qt.Key.Key_Up])
def test_keys_zoom_in(three, key):
    step = three.scale.seconds_per_pixel
    QTest.keyClick(three, key)
    assert three.scale.seconds_per_pixel < step


@pytest.mark.parametrize("key", [Qt.Key.Key_Minus, Qt.Key.Key_S, Qt.Key.Key_Down])
def test_keys_zoom_out(three, key):
    step = three.scale.seconds_per_pixel
    QTest.keyClick(three, key)
    assert three.scale.seconds_per_pixel > step


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_0])
def test_keys_show_all(three, key):
    whole = three.visible_span()
    three.zoom_to(3)
    QTest.keyClick(three, key)
    assert three.visible_span() == whole


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_N, Qt.Key.Key_Tab])
def test_keys_go_to_the_next_event(three, key):
    three.setFocus()
    for expected in (1, 2, 3):
        QTest.keyClick(three, key)
        assert three.selected_id() == expected


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_P, Qt.Key.Key_Backtab])
def test_keys_go_to_the_previous_event(three, key):
    three.setFocus()
    for expected in (3, 2, 1):
        QTest.keyClick(three, key)
        assert three.selected_id() == expected


def test_enter_opens_the_selected_event(qtbot, three):
    with qtbot.assertNotEmitted(three.event_activated):
        QTest.keyClick(three, Qt.Key.Key_Return)
    three.select(2)
    before = three.scale
    with qtbot.waitSignal(three.event_activated) as told:
        QTest.keyClick(three, Qt.Key.Key_Return)
    assert told.args == [2]
    assert three.scale == before


def test_escape_lets_go(three):
    three.select(2)
    QTest.keyClick(three, Qt.Key.Key_Escape)
    assert three.selected_id() is None


def test_tab_walks_through_the_events_and_out_again(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    view, neighbour = TimelineView(), QWidget()
    neighbour.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout.addWidget(view)
    layout.addWidget(neighbour)
    qtbot.addWidget(window)
    view.show_events(THREE)
    with qtbot.waitActive(window):
        window.show()
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert (view.selected_id(), view.hasFocus()) == (3, True)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert neighbour.hasFocus()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert neighbour.hasFocus()


def test_single_keys_are_the_timelines_and_chords_the_menus(three):
    def claims(key, modifiers=Qt.KeyboardModifier.NoModifier):
        press = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        press.ignore()
        QApplication.sendEvent(three, press)
        return press.isAccepted()

    assert claims(Qt.Key.Key_N)
    assert claims(Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert not claims(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not claims(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_window_of_the_minimap_is_dragged(three):
    three.zoom_to(2)
    grip = window_rect(three.frame()).center().toPoint()
    before = three.scale
    drag(three, grip, grip - QPoint(200, 0))
    assert three.scale.seconds_per_pixel == before.seconds_per_pixel
    assert three.scale.begin < before.begin


def test_a_click_in_the_minimap_brings_that_time_to_the_middle(three):
    three.zoom_to(2)
    strip = three.frame().regions.minimap
    QTest.mouseClick(three, LEFT, pos=QPoint(200, int(strip.center().y())))
    assert three.scale.time_of(500) == pytest.approx(instant_at(three.frame(), 200), abs=5)


def test_what_is_under_the_pointer_is_marked(three):
    QTest.mouseMove(three, place_of(three, 2))
    assert three._marks.hovered == 1
    assert three.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QApplication.sendEvent(three, QEvent(QEvent.Type.Leave))
    assert three._marks.hovered is None


def test_the_tooltip_tells_title_date_and_kind(qtbot, three):
    at = place_of(three, 3)
    QApplication.sendEvent(three, QHelpEvent(QEvent.Type.ToolTip, at, three.mapToGlobal(at)))
    assert THREE[2].title in QToolTip.text()
    assert "4 July 2024" in QToolTip.text()
    assert "Occurrence" in QToolTip.text()
    QToolTip.hideText()


def crowded_day(view, count):
    view.show_events(
        [event(index + 1, Interval.day(2024, 7, 4), f"Crowded {index}") for index in range(count)]
    )


def a_count(view) -> QPoint:
    strip = view.frame().bands[0].strip
    y = int(strip.center().y())
    return next(QPoint(x, y) for x in range(view.width()) if view.hit(QPointF(x, y)).place == Place.COUNT)


def test_a_count_of_events_that_begin_together_lists_them(qtbot, view):
    crowded_day(view, 60)
    at = a_count(view)
    QTest.mouseClick(view, LEFT, pos=at)
    listed = view.findChild(HiddenList)
    model = listed.events.model()
    assert model.rowCount() == view.hit(QPointF(at)).count
    assert "Crowded" in model.index(0, 0).data()
    wanted = model.index(1, 0).data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(listed.events, Qt.Key.Key_Down)
    QTest.keyClick(listed.events, Qt.Key.Key_Return)
    assert view.selected_id() == wanted
    assert view.frame().index_of(view.selected_position()) is not None
    assert not listed.isVisible()


def test_a_count_of_events_that_zooming_parts_zooms(view):
    view.show_events(days(500, step=1))
    before = view.scale
    at = a_count(view)
    hit = view.hit(QPointF(at))
    QTest.mouseClick(view, LEFT, pos=at)
    assert view.scale.seconds_per_pixel < before.seconds_per_pixel / 2
    assert view.scale.begin >= hit.begin - 1
