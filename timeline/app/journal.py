"""The journal of `--debug`: what was done, how long it took, what failed; no word of what the user reads.

A fault is noted by its template, never by what stands in it, and a file by its kind.
"""

from __future__ import annotations

import logging
import platform
from pathlib import Path

from timeline.app.folders import log_folder
from timeline.app.version import VERSION

LOG = logging.getLogger("linimasa")
LOG.addHandler(logging.NullHandler())
LOG.propagate = False
_NAME = "linimasa.log"
_MOST_BYTES, _KEPT = 1_000_000, 3


def journal_path() -> Path:
    """Where the journal is written."""
    return log_folder() / _NAME


def begin_journal() -> Path | None:
    """Write a journal from now on; returns where, or None where that cannot be."""
    from logging.handlers import RotatingFileHandler  # brings sockets, seldom needed

    path = journal_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.DEBUG)
    LOG.info("Linimasa %s, Python %s on %s", VERSION, platform.python_version(), platform.platform())
    return path
