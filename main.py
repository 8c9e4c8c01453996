"""Linimasa: no argument opens the window, a subcommand works headless."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.app.session import Session
    from timeline.exchange.picture import Picture


_DEBUG = "--debug"


def main() -> int:
    """Run the window or a headless command; returns the exit code."""
    asked = [word for word in sys.argv[1:] if word != _DEBUG]
    if asked and not asked[0].endswith(".linimasa"):
        from timeline.cli import run

        return run(sys.argv[1:], draw=_draw)
    from ui.application import run as open_window

    return open_window([sys.argv[0], *asked], debug=_DEBUG in sys.argv)


def _draw(session: Session, out: Path, picture: Picture) -> list[Path]:
    """Pictures are Qt's work, which the headless commands must not import unless one is asked for."""
    from ui.pictures.writing import export_picture

    return export_picture(session.roll(), out, picture, session)


if __name__ == "__main__":
    sys.exit(main())
