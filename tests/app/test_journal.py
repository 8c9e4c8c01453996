"""The journal of --debug: a file that turns, in the folder of logs."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler

from timeline.app.journal import LOG, begin_journal, journal_path


def files():
    return [handler for handler in LOG.handlers if isinstance(handler, RotatingFileHandler)]


@contextmanager
def journal():
    """A journal that ends with the test."""
    path = begin_journal()
    try:
        yield path
    finally:
        LOG.setLevel(logging.NOTSET)
        for handler in files():
            handler.close()
            LOG.removeHandler(handler)


def test_it_lies_in_the_folder_of_logs_and_turns():
    with journal() as path:
        assert path == journal_path()
        assert path.read_text(encoding="utf-8").count("Linimasa") == 1
        files()[0].maxBytes = 2000
        for number in range(200):
            LOG.debug("step %s", number)
        assert path.stat().st_size <= 2000
        assert len(list(path.parent.iterdir())) == 4


def test_where_it_cannot_be_written_there_is_none(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("timeline.app.journal.log_folder", lambda: tmp_path / "file" / "logs")
    assert begin_journal() is None
    assert files() == []
