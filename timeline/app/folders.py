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


def kept_roll_of(project: Path) -> Path:
    """The file with the numbers of a large project's events; may not exist, and can be made again."""
    import hashlib

    from platformdirs import user_cache_path

    name = hashlib.sha256(str(project).encode("utf-8", "surrogateescape")).hexdigest()
    return user_cache_path(_NAME, appauthor=False) / "rolls" / f"{name[:32]}.roll"


def log_folder() -> Path:
    """The folder of the journal; may not exist yet."""
    from platformdirs import user_log_path

    return user_log_path(_NAME, appauthor=False)
