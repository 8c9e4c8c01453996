"""Sizes of pictures, on a screen or on paper, and how one is cut over sheets that overlap."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from math import ceil
from typing import NamedTuple

from timeline.errors import InputFault, Message

CM_PER_INCH = 2.54
# What one pixel of a screen is taken for, and the unit in which pictures are laid out.
PIXELS_PER_INCH = 96
USUAL_DPI = 300

# Width and height in centimetres, upright.
SHEETS = {
    "A0": (84.1, 118.9),
    "A1": (59.4, 84.1),
    "A2": (42.0, 59.4),
    "A3": (29.7, 42.0),
    "A4": (21.0, 29.7),
    "A5": (14.8, 21.0),
    "Letter": (21.59, 27.94),
    "Tabloid": (27.94, 43.18),
}
POSTER = "A1"

_NAMES = {**{name.lower(): name for name in SHEETS}, "poster": POSTER}
_NAMED = re.compile(rf"({'|'.join(_NAMES)})(?:-(portrait|landscape))?(?:@(\d+)(?:dpi)?)?", re.IGNORECASE)
_MEASURED = re.compile(
    r"(\d{1,5}(?:\.\d{1,2})?)[x×](\d{1,5}(?:\.\d{1,2})?)(px|cm|mm|in)?(?:@(\d+)(?:dpi)?)?", re.IGNORECASE
)
_CM = {"cm": 1.0, "mm": 0.1, "in": CM_PER_INCH}

LEAST_PIXELS, MOST_PIXELS = 100, 16_384
LEAST_CM, MOST_CM = 2.0, 500.0
LEAST_DPI, MOST_DPI = 30, 1200
# A picture of more pixels would take more memory than a small machine has to spare (four bytes each).
MOST_IN_ALL = 100_000_000
MOST_SHEETS = 200


@dataclass(frozen=True, slots=True)
class Size:
    """How large a picture is: in pixels, or, where `dpi` is given, in centimetres of paper."""

    width: float
    height: float
    dpi: int | None = None

    @classmethod
    def sheet(cls, name: str, *, portrait: bool = False, dpi: int = USUAL_DPI) -> Size:
        """A sheet of paper by its name in `SHEETS`."""
        narrow, long = SHEETS[name]
        return cls(narrow, long, dpi) if portrait else cls(long, narrow, dpi)

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height as an image has them."""
        factor = 1 if self.dpi is None else self.dpi / CM_PER_INCH
        return round(self.width * factor), round(self.height * factor)

    @property
    def units(self) -> tuple[float, float]:
        """Width and height in the unit of the layout, 1/96 inch: on a screen, a pixel."""
        factor = 1 if self.dpi is None else PIXELS_PER_INCH / CM_PER_INCH
        return self.width * factor, self.height * factor

    @property
    def centimetres(self) -> tuple[float, float]:
        """Width and height on paper."""
        factor = CM_PER_INCH / PIXELS_PER_INCH if self.dpi is None else 1
        return self.width * factor, self.height * factor

    def checked(self, *, as_pixels: bool) -> Size:
        """This size; raises InputFault where a picture cannot have it, as an image or as a drawing."""
        if self.dpi is None:
            self._check_pixels()
        else:
            self._check_paper(self.dpi)
        width, height = self.pixels
        if as_pixels and (max(width, height) > MOST_PIXELS or width * height > MOST_IN_ALL):
            raise InputFault(
                Message(
                    "A picture of {width} × {height} pixels is too large: choose a smaller size, fewer dots "
                    "per inch, or PDF or SVG, which have no pixels.",
                    width=width,
                    height=height,
                )
            )
        return self

    def _check_pixels(self) -> None:
        if not all(LEAST_PIXELS <= side <= MOST_PIXELS for side in (self.width, self.height)):
            raise InputFault(
                Message(
                    "A picture of {width} × {height} pixels cannot be made: "
                    "choose between {least} and {most} on each side.",
                    width=f"{self.width:g}",
                    height=f"{self.height:g}",
                    least=LEAST_PIXELS,
                    most=MOST_PIXELS,
                )
            )

    def _check_paper(self, dpi: int) -> None:
        if not all(LEAST_CM <= side <= MOST_CM for side in (self.width, self.height)):
            raise InputFault(
                Message(
                    "A picture of {width} × {height} cm cannot be made: "
                    "choose between {least} and {most} cm on each side.",
                    width=f"{self.width:g}",
                    height=f"{self.height:g}",
                    least=f"{LEAST_CM:g}",
                    most=f"{MOST_CM:g}",
                )
            )
        if not LEAST_DPI <= dpi <= MOST_DPI:
            raise InputFault(
                Message("Choose between {least} and {most} dots per inch.", least=LEAST_DPI, most=MOST_DPI)
            )


def read_size(text: str) -> Size:
    """The size that is written: "1920x1080", "30x20cm@300", "A4", "A3-portrait@150", "poster".

    Paper is taken as wide as it is long, as time is. Raises InputFault where it is none.
    """
    written = text.strip()
    if found := _NAMED.fullmatch(written):
        name, way, dpi = found.groups()
        portrait = (way or "").lower() == "portrait"
        return Size.sheet(_NAMES[name.lower()], portrait=portrait, dpi=int(dpi or USUAL_DPI))
    found = _MEASURED.fullmatch(written)
    if found is None:
        raise InputFault(
            Message("“{text}” is no size: write 1920x1080, 30x20cm@300, A4 or A3-portrait.", text=text)
        )
    width, height, unit, dpi = found.groups()
    if (unit or "px").lower() == "px":
        return Size(round(float(width)), round(float(height)))
    factor = _CM[unit.lower()]
    return Size(float(width) * factor, float(height) * factor, int(dpi or USUAL_DPI))


def read_split(text: str, overlap: float = 1.0) -> Split:
    """The sheets over which a picture is to be cut, by their name; raises InputFault where they are none."""
    name = _NAMES.get(text.strip().lower())
    if name is None:
        names = ", ".join(SHEETS)
        raise InputFault(
            Message("“{text}” is no sheet of paper: choose one of {names}.", text=text, names=names)
        )
    return Split(name, overlap)


class Tile(NamedTuple):
    """The part of a picture that one sheet shows, in centimetres from the picture's upper left corner."""

    column: int
    row: int
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Split:
    """The sheets over which a picture is cut: their name, and the centimetres that neighbours share.

    Each keeps `margin` centimetres blank at its edges, where no printer reaches.
    """

    sheet: str
    overlap: float = 1.0
    margin: float = 1.0

    def tiling(self, size: Size) -> Tiling:
        """How a picture is cut, the sheets turned so that fewer do; raises InputFault where it cannot be."""
        width, height = size.centimetres
        narrow, long = SHEETS[self.sheet]
        most = (narrow - 2 * self.margin) / 2
        if not 0 <= self.overlap <= most:
            raise InputFault(
                Message("Sheets of {sheet} can share up to {most} cm.", sheet=self.sheet, most=f"{most:g}")
            )
        ways = [self._cut(width, height, sheet) for sheet in ((long, narrow), (narrow, long))]
        best = min(ways, key=lambda way: way.columns * way.rows)
        if best.columns * best.rows > MOST_SHEETS:
            raise InputFault(
                Message(
                    "The picture would take {count} sheets: choose a smaller size or larger paper.",
                    count=best.columns * best.rows,
                )
            )
        return best

    def _cut(self, width: float, height: float, sheet: tuple[float, float]) -> Tiling:
        room = (sheet[0] - 2 * self.margin, sheet[1] - 2 * self.margin)
        columns, rows = (
            _count(length, available, self.overlap)
            for length, available in zip((width, height), room, strict=True)
        )
        return Tiling(sheet, room, columns, rows, self.overlap, self.margin)


@dataclass(frozen=True, slots=True)
class Tiling:
    """A picture cut over `columns` times `rows` sheets, each with `room` for a part of it; in centimetres."""

    sheet: tuple[float, float]
    room: tuple[float, float]
    columns: int
    rows: int
    overlap: float
    margin: float

    def tiles(self) -> list[Tile]:
        """The parts, line by line."""
        across, down = (side - self.overlap for side in self.room)
        return [
            Tile(column, row, column * across, row * down)
            for row, column in product(range(self.rows), range(self.columns))
        ]


def _count(length: float, room: float, overlap: float) -> int:
    # A hair over the edge is what rounding adds, no picture.
    if length <= room + 1e-6:
        return 1
    return ceil((length - overlap) / (room - overlap) - 1e-6)
