"""Where the program keeps its own files."""

from __future__ import annotations

from pathlib import Path

_NAME = "linimasa"


def config_folder() -> Path:
    """The folder of the settings; may not exist yet."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def data_folder() -> Path:
    """The folder of drafts and crash reports; may not exist yet."""
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)
