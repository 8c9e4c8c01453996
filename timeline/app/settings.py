"""What the program remembers from one start to the next."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from timeline.app.folders import config_folder
from timeline.errors import Fault, Message

_MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """Empty values mean "as the system has it"; `geometry` and `window_state` are the window's own."""

    language: str = ""
    recent: tuple[Path, ...] = ()
    geometry: bytes = b""
    window_state: bytes = b""
    theme: str = ""

    def with_recent(self, path: Path) -> Settings:
        """The settings after the project at `path` was opened or saved."""
        others = (other for other in self.recent if other != path)
        return replace(self, recent=(path, *others)[:_MOST_RECENT])

    def without_recent(self, path: Path) -> Settings:
        """The settings after the project at `path` was found to be gone."""
        return replace(self, recent=tuple(other for other in self.recent if other != path))


def settings_path() -> Path:
    """The file in which the settings are kept."""
    return config_folder() / "settings.json"


def load() -> Settings:
    """The settings as they were saved; those that cannot be read are as at the first start."""
    try:
        stored = json.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _restored(cast("dict[str, Any]", stored)) if isinstance(stored, dict) else Settings()


def save(settings: Settings) -> None:
    """Write the settings, whole or not at all; raises Fault where that cannot be."""
    path = settings_path()
    aside = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps(_stored(settings), indent=2), encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise Fault(
            Message(
                "The settings cannot be saved in {folder}: {reason}.",
                folder=str(path.parent),
                reason=str(error),
            )
        ) from error


def _stored(settings: Settings) -> dict[str, Any]:
    return {
        "language": settings.language,
        "theme": settings.theme,
        "recent": [str(path) for path in settings.recent],
        "geometry": base64.b64encode(settings.geometry).decode("ascii"),
        "window_state": base64.b64encode(settings.window_state).decode("ascii"),
    }


def _restored(stored: dict[str, Any]) -> Settings:
    """Each setting by itself, so that one that is damaged does not cost the others."""
    recent = stored.get("recent")
    paths = cast("list[object]", recent) if isinstance(recent, list) else []
    return Settings(
        _text(stored.get("language")),
        tuple(Path(path) for path in paths if isinstance(path, str)),
        _bytes(stored.get("geometry")),
        _bytes(stored.get("window_state")),
        _text(stored.get("theme")),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _bytes(value: object) -> bytes:
    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        return b""
