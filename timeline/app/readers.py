"""Processes that read documents under limits, so that a hostile one costs its reader and nothing else."""

from __future__ import annotations

import io
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Generator
from enum import Enum, EnumMeta, auto
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TYPE_CHECKING, Any, cast

from typing_extensions import override

from timeline.app.confinement import allow_seconds, confine
from timeline.errors import Bug, Message, ReadingFault

if TYPE_CHECKING:
    from timeline.model import RawArticle
    from timeline.reading import Source, SplitPreview, TablePreview

    # A str is the traceback of a mistake, None the end of what there is to say.
    Answer = RawArticle | ReadingFault | TablePreview | SplitPreview | str | None

# Seconds for one document, or from one article of a collection to the next.
READING_TIME = 20.0
# Seconds for a process to begin, on a machine that has other things to do.
_STARTING_TIME = 120.0
# The classes that an answer may be made of; a reader that was taken over could send anything.
_SPOKEN = (
    "timeline.dates.",
    "timeline.errors.",
    "timeline.model.",
    "timeline.reading.columns.",
    "timeline.reading.preview.",
)


class _Task(Enum):
    WARM_UP = auto()
    READ = auto()
    PREVIEW = auto()


class Reader:
    """One confined process, made when first needed and again after its death; reads one source at a time."""

    def __init__(self, time_limit: float = READING_TIME) -> None:
        self._time_limit = time_limit
        self._lock = threading.Lock()
        self._asking = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._ready = self._closed = False

    def warm_up(self) -> None:
        """Start the process and have it load what most articles need; does not wait."""
        self._ask(self._running(), _Task.WARM_UP, None)

    def read(self, source: Source) -> Generator[RawArticle | ReadingFault]:
        """The articles of a source as they are read; in the place of one that cannot be read, why.

        A reader that takes too long or dies is one more fault, the last. Raises Bug for our own mistakes.
        """
        yield from cast("Generator[RawArticle | ReadingFault]", self._answers(_Task.READ, source))

    def preview(self, source: Source) -> TablePreview | SplitPreview | None:
        """What to ask the user before a source is read; None where there is nothing, or it cannot be read."""
        answers = list(self._answers(_Task.PREVIEW, source))
        return next((cast("TablePreview", one) for one in answers if not isinstance(one, ReadingFault)), None)

    def kill(self) -> None:
        """End the process and what it started; the next source gets another one."""
        with self._lock:
            self._end()

    def close(self) -> None:
        """End the process for good."""
        with self._lock:
            self._closed = True
            self._end()

    def _answers(self, task: _Task, source: Source) -> Generator[Answer]:
        finished = False
        try:
            for answer in self._heard(task, source):
                if isinstance(answer, str):
                    raise Bug("a mistake in the reading process") from _RemoteTraceback(answer)
                yield answer
            finished = True
        finally:
            if not finished:  # given up in the midst: what it still says belongs to nobody
                self.kill()

    def _heard(self, task: _Task, source: Source) -> Generator[Answer]:
        try:
            pipe = self._running()
            if not self._ready:
                self._hear(pipe, _STARTING_TIME)
                self._ready = True
            self._ask(pipe, task, source)
            while (answer := self._hear(pipe, self._time_limit)) is not None:
                yield answer
        except TimeoutError:
            self.kill()
            yield ReadingFault(_too_long(self._time_limit))
        except (EOFError, OSError):
            yield ReadingFault(self._cause_of_death())
            self.kill()

    def _ask(self, pipe: Connection, task: _Task, source: Source | None) -> None:
        with self._asking:  # one may be warming up while another reads already
            pipe.send_bytes(pickle.dumps((task, source)))

    def _hear(self, pipe: Connection, seconds: float) -> Answer:
        if not pipe.poll(seconds):
            raise TimeoutError
        answer = pipe.recv_bytes()
        try:
            return _Unpickler(io.BytesIO(answer)).load()
        except Exception as error:  # the bytes of a process that was taken over may raise anything
            raise OSError("a reader said what nobody understands") from error

    def _running(self) -> Connection:
        with self._lock:
            if self._closed:
                raise ReadingFault(Message("The import was stopped."))
            if self._process is not None and not self._process.is_alive():
                self._end()  # it died while it had nothing to do
            if self._pipe is None:
                # "spawn": a fork would copy the locks of a window's threads in whatever state they are.
                context = get_context("spawn")
                self._pipe, theirs = context.Pipe()
                self._process = context.Process(
                    target=_serve, args=(theirs, self._time_limit), daemon=True, name="reader"
                )
                self._process.start()
                theirs.close()
                self._ready = False
            return self._pipe

    def _cause_of_death(self) -> Message:
        with self._lock:
            process = self._process
            if self._closed or process is None:
                return Message("The import was stopped.")
        process.join(1)
        if sys.platform != "win32" and process.exitcode == -signal.SIGXCPU:
            return _too_long(self._time_limit)
        return Message("It made its reader crash: it is damaged, far too large or not what it seems.")

    def _end(self) -> None:
        if self._process is not None:
            _kill(self._process)
        self._process = self._pipe = None  # who still listens hears the pipe's end, and closes it


class _RemoteTraceback(Exception):
    """The places of a mistake in another process, for the crash report."""


class _Unpickler(pickle.Unpickler):
    @override
    def find_class(self, module: str, name: str, /) -> Any:
        if (module, name) == ("builtins", "getattr"):  # so Python up to 3.11.3 speaks of members of enums
            return _member
        if f"{module}.".startswith(_SPOKEN) and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and f"{found.__module__}.".startswith(_SPOKEN):
                return found
        raise OSError(f"a reader may not speak of {module}.{name}")


def _member(kind: object, name: str) -> Enum:
    if not isinstance(kind, EnumMeta):
        raise OSError(f"a reader may not speak of the {name} of {kind!r}")
    return cast("type[Enum]", kind)[name]


def settle() -> None:
    """Run first in each process of ours: leave Ctrl+C to the program, and never outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _too_long(seconds: float) -> Message:
    return Message("Reading it took longer than {seconds} s and was given up.", seconds=round(seconds))


def _kill(process: SpawnProcess) -> None:
    if process.pid is not None and sys.platform != "win32":
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except OSError:
            pass  # it is gone already, or had no time to make a group of its own
    process.kill()
    process.join(1)


def _serve(pipe: Connection, time_limit: float) -> None:
    """What the process does: read what it is asked to, until nobody is there to ask."""
    confine()
    settle()
    _say(pipe, None)
    while True:
        try:
            task, source = pickle.loads(pipe.recv_bytes())
        except EOFError:
            return
        if task is _Task.WARM_UP:
            _load()
        else:
            _answer(pipe, task, source, time_limit)


def _answer(pipe: Connection, task: _Task, source: Source, time_limit: float) -> None:
    from timeline.reading import preview, read_all

    allow_seconds(time_limit)
    try:
        for answer in read_all(source) if task is _Task.READ else (preview(source),):
            if answer is not None:
                _say(pipe, answer)
            allow_seconds(time_limit)
    except Exception:  # told to the program, which makes a report of it
        _say(pipe, traceback.format_exc())
    _say(pipe, None)


def _say(pipe: Connection, answer: Answer) -> None:
    pipe.send_bytes(pickle.dumps(answer))


def _load() -> None:
    """What most articles need, so that the first does not wait for it: pages, PDF, Word."""
    from importlib import import_module

    from timeline.reading import TextSource, read

    read(TextSource("<p>Satu kalimat untuk memuat pembaca halaman.</p>", html=True))
    for library in ("pypdfium2", "docx"):
        import_module(library)
