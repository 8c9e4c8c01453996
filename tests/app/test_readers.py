from __future__ import annotations

import io
import os
import pickle
import signal
import time
from multiprocessing import Pipe

import pytest

from tests.reading import files
from tests.reading.test_formats import MEETING, WELL
from timeline.app.readers import Reader, _Unpickler
from timeline.errors import ReadingFault
from timeline.model import PublicationSource, RawArticle
from timeline.reading import ColumnMapping, FileSource, TablePreview, TextSource, read_all


@pytest.fixture(scope="module")
def reader():
    reader = Reader()
    yield reader
    reader.close()


def words(outcomes):
    return [outcome.text if isinstance(outcome, RawArticle) else str(outcome) for outcome in outcomes]


def test_articles_and_faults_come_as_they_were_made(reader, tmp_path):
    assert words(reader.read(TextSource("Gubernur tiba kemarin."))) == ["Gubernur tiba kemarin."]
    assert words(reader.read(FileSource(tmp_path / "gone.txt"))) == ["gone.txt is no longer there."]


class Deadly:
    """What a document does that breaks its parser: the process dies."""

    def __reduce__(self):
        return os.abort, ()


def test_a_reader_that_dies_is_told_of_and_replaced(reader):
    (told,) = words(reader.read(Deadly()))
    assert "crash" in told
    assert words(reader.read(TextSource("z"))) == ["z"]


def test_a_reader_that_hangs_is_given_up():
    reader = Reader()
    list(reader.read(TextSource("x")))  # by now it has loaded what it needs
    reader._time_limit = 0.5
    os.kill(reader._process.pid, signal.SIGSTOP)
    begin = time.monotonic()
    assert words(reader.read(TextSource("y"))) == ["Reading it took longer than 0 s and was given up."]
    assert time.monotonic() - begin < 5
    reader.close()


def test_what_is_given_up_in_the_midst_is_not_heard_later(reader):
    reading = reader.read(TextSource("x"))
    next(reading)
    reading.close()
    assert words(reader.read(TextSource("y"))) == ["y"]


def test_a_closed_reader_reads_nothing_more():
    reader = Reader()
    reader.close()
    with pytest.raises(ReadingFault, match="stopped"):
        list(reader.read(TextSource("x")))


def test_what_to_ask_before_reading_comes_from_the_reader_too(reader):
    preview = reader.preview(TextSource('[{"isi": "Gubernur tiba."}]'))
    assert isinstance(preview, TablePreview)
    assert preview.guess == ColumnMapping(text="isi")
    assert reader.preview(TextSource("Gubernur tiba.")) is None
    assert reader.preview(Deadly()) is None


@pytest.mark.parametrize("answer", [b"", b"garbage", b"\x80\x05cnowhere\nNothing\n.", pickle.dumps(Deadly)])
def test_a_reader_that_says_what_nobody_understands_is_replaced(answer):
    reader = Reader()
    list(reader.read(TextSource("x")))
    reader._pipe, theirs = Pipe()
    theirs.send_bytes(answer)
    (told,) = words(reader.read(TextSource("y")))
    assert "crash" in told
    assert words(reader.read(TextSource("z"))) == ["z"]
    reader.close()


class Foreign:
    """What no reader may send: anything but articles, faults and previews."""

    def __reduce__(self):
        return print, ("taken over",)


def test_an_answer_is_made_of_our_own_classes_alone(capfd):
    with pytest.raises(OSError, match="may not speak"):
        _Unpickler(io.BytesIO(pickle.dumps(Foreign()))).load()
    assert "taken over" not in capfd.readouterr().out


def by_attribute(module, kind, name):
    """An attribute as Python up to 3.11.3 pickles the members of enums."""
    return f"cbuiltins\ngetattr\n(c{module}\n{kind}\nV{name}\ntR.".encode()


def test_members_of_our_enums_are_understood_however_python_pickles_them():
    answer = by_attribute("timeline.model.article", "PublicationSource", "METADATA")
    assert _Unpickler(io.BytesIO(answer)).load() is PublicationSource.METADATA


@pytest.mark.parametrize(
    "answer",
    [
        by_attribute("timeline.model.article", "RawArticle", "__init__"),
        b"ctimeline.model.article\nhashlib\n.",
        b"ctimeline.dates\ndataclass\n.",
        b"\x80\x04\x8c\x16timeline.model.article\x8c\x0bhashlib.new\x93.",
    ],
)
def test_neither_attributes_nor_what_our_modules_import_are_spoken_of(answer):
    with pytest.raises((OSError, AttributeError)):
        _Unpickler(io.BytesIO(answer)).load()


@pytest.mark.parametrize("ending", [*files.SINGLE, *files.SEVERAL])
def test_confinement_denies_no_reader_what_it_needs(reader, tmp_path, ending):
    data = files.SINGLE[ending](MEETING) if ending in files.SINGLE else files.SEVERAL[ending]([MEETING, WELL])
    source = FileSource(files.write(tmp_path, f"x{ending}", data))
    assert list(reader.read(source)) == list(read_all(source))
