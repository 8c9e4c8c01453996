"""The headless commands: annotate, import, export, eval."""

from __future__ import annotations

from timeline.cli.commands import Draw, run

__all__ = ["Draw", "run"]
