"""The adapter between sequences and list views."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.listing import LINE, Line, Listing

KEYS = st.lists(st.integers(0, 12), unique=True)


def listing():
    return Listing(lambda value: Line(f"n{value[0]}", value[1]), lambda value: value[0])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(KEYS, KEYS)
def test_replacing_keeps_to_the_rules_of_models(qapp, before, after):
    model = listing()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace([(key, "old") for key in before])
    model.replace([(key, "new") for key in after])
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == [f"n{key}" for key in after]
    assert list(model.rows) == [(key, "new") for key in after]
    assert tester.model() is model


def test_rows_that_stay_keep_their_place(qapp):
    model = listing()
    model.replace([(key, "") for key in range(6)])
    removed, inserted = [], []
    model.rowsRemoved.connect(lambda parent, first, last: removed.append((first, last)))
    model.rowsInserted.connect(lambda parent, first, last: inserted.append((first, last)))
    model.replace([(key, "") for key in (0, 1, 9, 4, 5)])
    assert (removed, inserted) == ([(2, 3)], [(2, 2)])


def test_a_row_says_itself_to_the_eye_and_to_the_screen_reader(qapp):
    from PySide6.QtCore import Qt

    model = listing()
    model.replace([(3, "note")])
    index = model.index(0)
    assert model.data(index) == "n3"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "n3: note"
    assert model.data(index, LINE) == Line("n3", "note")
    assert not model.index_of(4).isValid()
    assert model.index_of(3) == index


def test_one_row_is_told_anew(qapp, qtbot):
    model = listing()
    model.replace([(1, "a"), (2, "b")])
    with qtbot.waitSignal(model.dataChanged) as told:
        model.update({1: (2, "c")})
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    assert model.data(model.index(1), LINE).note == "c"


def test_a_tool_tip_shows_what_is_cut_short_and_no_markup(qapp):
    from PySide6.QtCore import Qt

    model = listing()
    model.replace([(1, "<b>long</b> note")])
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>n1<br>&lt;b&gt;long&lt;/b&gt; note</qt>"
