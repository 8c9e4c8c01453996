"""What the program remembers from one start to the next."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from timeline.app.folders import config_folder
from timeline.errors import Fault, Message

_MOST_RECENT = 10
_MOST_WATCHED = 100
_MOST_TABLES = 50


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the timeline of a project was left: by which facets it stands in lanes, which lanes are closed,
    in which order they stand (each a path of names), and the stretches of time that are folded away.
    """

    lanes: tuple[str, ...] = ()
    closed: frozenset[tuple[str, ...]] = frozenset()
    order: tuple[tuple[str, ...], ...] = ()
    folds: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What the user said of tables with these columns: which column (by role) tells what of an article.

    `ask`: whether to be asked again, with this as the answer to begin with.
    """

    columns: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]
    ask: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """Empty values mean "as the system has it"; `geometry` and `window_state` are the window's own.

    `watched` pairs projects with the folders that are watched for them. It is no part of the project: one
    that comes from elsewhere must not say what is read on this machine. `still`: nothing moves by itself.
    """

    language: str = ""
    recent: tuple[Path, ...] = ()
    geometry: bytes = b""
    window_state: bytes = b""
    theme: str = ""
    arrangements: tuple[tuple[Path, Arrangement], ...] = ()
    keep_originals: bool = False
    dates_only: bool = False
    watched: tuple[tuple[Path, Path], ...] = ()
    backups: bool = True
    still: bool = False
    toured: bool = False
    tables: tuple[TableChoice, ...] = ()

    def arrangement(self, path: Path | None) -> Arrangement:
        """How the timeline of the project at `path` was left."""
        return next((kept for place, kept in self.arrangements if place == path), Arrangement())

    def with_arrangement(self, path: Path, arrangement: Arrangement) -> Settings:
        """The settings after the timeline of the project at `path` was arranged anew."""
        others = [kept for kept in self.arrangements if kept[0] != path]
        return replace(self, arrangements=((path, arrangement), *others)[:_MOST_RECENT])

    def with_recent(self, path: Path) -> Settings:
        """The settings after the project at `path` was opened or saved."""
        others = (other for other in self.recent if other != path)
        return replace(self, recent=(path, *others)[:_MOST_RECENT])

    def without_recent(self, path: Path) -> Settings:
        """The settings after the project at `path` was found to be gone."""
        return replace(self, recent=tuple(other for other in self.recent if other != path))

    def watched_folder(self, project: Path) -> Path | None:
        """The folder that is watched for a project."""
        return next((folder for known, folder in self.watched if known == project), None)

    def with_watched(self, project: Path, folder: Path | None) -> Settings:
        """The settings with another folder watched for a project, or none."""
        others = tuple(pair for pair in self.watched if pair[0] != project)
        mine = () if folder is None else ((project, folder),)
        return replace(self, watched=(*mine, *others)[:_MOST_WATCHED])

    def table(self, columns: tuple[str, ...]) -> TableChoice | None:
        """What the user said of tables with these columns, if they ever did."""
        return next((choice for choice in self.tables if choice.columns == columns), None)

    def with_table(self, choice: TableChoice) -> Settings:
        """The settings after the user said what the columns of a table mean."""
        others = tuple(known for known in self.tables if known.columns != choice.columns)
        return replace(self, tables=(choice, *others)[:_MOST_TABLES])


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
        "arrangements": {
            str(path): {
                "lanes": list(kept.lanes),
                "closed": sorted(map(list, kept.closed)),
                "order": [list(names) for names in kept.order],
                "folds": [list(fold) for fold in kept.folds],
            }
            for path, kept in settings.arrangements
        },
        "keep_originals": settings.keep_originals,
        "dates_only": settings.dates_only,
        "backups": settings.backups,
        "still": settings.still,
        "toured": settings.toured,
        "watched": {str(project): str(folder) for project, folder in settings.watched},
        "tables": [
            {"columns": choice.columns, "roles": dict(choice.roles), "ask": choice.ask}
            for choice in settings.tables
        ],
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
        _arrangements(stored.get("arrangements")),
        keep_originals=stored.get("keep_originals") is True,
        dates_only=stored.get("dates_only") is True,
        watched=_pairs(stored.get("watched")),
        backups=stored.get("backups") is not False,
        still=stored.get("still") is True,
        toured=stored.get("toured") is True,
        tables=tuple(map(_table, _list(stored.get("tables")))),
    )


def _arrangements(value: object) -> tuple[tuple[Path, Arrangement], ...]:
    kept = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return tuple((Path(path), _arrangement(found)) for path, found in kept.items())


def _arrangement(value: object) -> Arrangement:
    stored = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    lanes = tuple(name for name in _list(stored.get("lanes")) if isinstance(name, str))
    folds = [tuple(fold) for fold in map(_list, _list(stored.get("folds")))]
    whole = all(len(fold) == 2 and all(isinstance(edge, int) for edge in fold) for fold in folds)
    edges = cast("list[int]", [edge for fold in folds for edge in fold]) if whole else []
    # Folds follow each other; others are none.
    ordered = all(earlier < later for earlier, later in pairwise(edges))
    return Arrangement(
        lanes,
        frozenset(_paths(stored.get("closed"))),
        tuple(_paths(stored.get("order"))),
        tuple(zip(edges[::2], edges[1::2], strict=True)) if ordered else (),
    )


def _paths(value: object) -> list[tuple[str, ...]]:
    return [tuple(name for name in _list(path) if isinstance(name, str)) for path in _list(value)]


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _table(value: object) -> TableChoice:
    stored = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    roles = cast("dict[str, object]", stored["roles"]) if isinstance(stored.get("roles"), dict) else {}
    return TableChoice(
        tuple(name for name in _list(stored.get("columns")) if isinstance(name, str)),
        tuple((role, column) for role, column in roles.items() if isinstance(column, str)),
        ask=stored.get("ask") is not False,
    )


def _pairs(value: object) -> tuple[tuple[Path, Path], ...]:
    pairs = cast("dict[str, object]", value).items() if isinstance(value, dict) else ()
    return tuple((Path(one), Path(other)) for one, other in pairs if isinstance(other, str))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _bytes(value: object) -> bytes:
    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        return b""
