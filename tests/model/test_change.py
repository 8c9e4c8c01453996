from timeline.errors import Message
from timeline.model import Changes, Kind


def test_the_kinds_are_those_of_which_something_changed():
    assert Changes(Message("Change the title"), events=frozenset({3})).kinds == {Kind.EVENTS}


def test_nothing_changed_is_no_kind():
    assert Changes(Message("Change the title")).kinds == frozenset()


def test_every_kind_can_change():
    rows = frozenset({1})
    changes = Changes(Message("Import"), **{kind.value: rows for kind in Kind})
    assert changes.kinds == set(Kind)
