import pickle

import pytest

from timeline.dates import Interval
from timeline.errors import Bug, Fault, InputFault, Message, ProjectFault, ReadingFault, Words, message

TRANSLATIONS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context><name>core</name>
<message><source>{count} dates in {file}.</source>
<translation>Ada {count} tanggal dalam {file}.</translation></message>
<message><source>Not done yet.</source><translation type="unfinished"></translation></message>
<message><source>{first} before {second}</source><translation>{second} sesudah {first}</translation></message>
</context>
</TS>
"""


@pytest.fixture
def indonesian(tmp_path, monkeypatch):
    """A catalogue of our own in place of the app's."""
    (tmp_path / "core_id.ts").write_text(TRANSLATIONS, encoding="utf-8")
    monkeypatch.setattr(message, "_TRANSLATIONS", tmp_path)
    message.catalogue.cache_clear()
    yield "id"
    message.catalogue.cache_clear()


def test_a_message_fills_its_places():
    assert str(Message("{count} dates in {file}.", count=3, file="a.txt")) == "3 dates in a.txt."


def test_a_message_is_told_in_the_language_of_the_catalogue(indonesian):
    told = Message("{count} dates in {file}.", count=3, file="a.txt")
    assert told.in_words(indonesian) == "Ada 3 tanggal dalam a.txt."
    assert told.in_words("en") == "3 dates in a.txt."


def test_a_translation_may_change_the_order_of_words(indonesian):
    assert Message("{first} before {second}", first="a", second="b").in_words(indonesian) == "b sesudah a"


@pytest.mark.parametrize("template", ["Not done yet.", "Nobody has translated this."])
def test_a_missing_translation_falls_back_to_english(indonesian, template):
    assert Message(template).in_words(indonesian) == template


def test_a_language_without_a_catalogue_reads_english():
    assert Message("{n} left.", n=1).in_words("tlh") == "1 left."


def test_arguments_that_have_words_say_them_in_the_same_language(indonesian):
    inner = Message("{count} dates in {file}.", count=1, file="b.md")
    told = Message("{first} before {second}", first=Interval.day(2024, 7, 4), second=inner)
    assert told.in_words("en") == "4 July 2024 before 1 dates in b.md."
    assert told.in_words(indonesian) == "Ada 1 tanggal dalam b.md. sesudah 4 Juli 2024"


def test_braces_in_the_users_words_are_left_alone():
    assert Message("No date in “{text}”.", text="{oops} {0}").in_words() == "No date in “{oops} {0}”."


def test_intervals_and_messages_are_words():
    assert isinstance(Interval.years(1999), Words)
    assert isinstance(Message("x"), Words)


def test_messages_are_values():
    assert Message("{a}", a=1) == Message("{a}", a=1)
    assert len({Message("{a}", a=1), Message("{a}", a=1), Message("{a}", a=2)}) == 2


@pytest.mark.parametrize("family", [Fault, ReadingFault, ProjectFault, InputFault])
def test_faults_travel_between_processes(family):
    fault = family(Message("{file} from {day} is empty.", file="a.txt", day=Interval.day(2024, 7, 4)))
    again = pickle.loads(pickle.dumps(fault))
    assert type(again) is family
    assert again.message == fault.message
    assert str(again) == "a.txt from 4 July 2024 is empty."


def test_the_families_never_mix():
    assert all(issubclass(kind, Fault) for kind in (ReadingFault, ProjectFault, InputFault))
    assert not issubclass(Bug, Fault)
    assert not issubclass(Fault, Bug)
