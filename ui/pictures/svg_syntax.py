"""How SVG writes colours, places, paths and gradients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QTransform

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

_OPAQUE = 255
_KINDS = QPainterPath.ElementType
_LETTERS = {_KINDS.MoveToElement: "M", _KINDS.LineToElement: "L", _KINDS.CurveToElement: "C"}


def number(value: float) -> str:
    """A number to a hundredth, as short as can be."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def colour(colour: QColor, use: str = "fill", name: str = "") -> str:
    """A colour as the attribute of its `use`, with its opacity if it has any; `name` if that is another."""
    opacity = f' {use}-opacity="{colour.alphaF():.3g}"' if colour.alpha() < _OPAQUE else ""
    return f'{name or use}="{colour.name()}"{opacity}'


def place(rect: QRectF) -> str:
    """Where a rectangle stands."""
    x, y, width, height = map(number, (rect.left(), rect.top(), rect.width(), rect.height()))
    return f'x="{x}" y="{y}" width="{width}" height="{height}"'


def matrix(transform: QTransform) -> str:
    """A transformation."""
    values = (
        transform.m11(),
        transform.m12(),
        transform.m21(),
        transform.m22(),
        transform.dx(),
        transform.dy(),
    )
    return f"matrix({' '.join(f'{value:.5g}' for value in values)})"


def data(path: QPainterPath) -> str:
    """The commands of a path."""
    elements = (path.elementAt(index) for index in range(path.elementCount()))
    # The points that follow the first one of a curve have no letter.
    return " ".join(
        f"{_LETTERS.get(element.type, '')}{number(element.x)} {number(element.y)}"  # pyright: ignore[reportAttributeAccessIssue]
        for element in elements
    )


def gradient(gradient: QLinearGradient, rect: QRectF) -> str:
    """A gradient along x, told in shares of the rectangle that it fills, so that many can use it."""
    first, last = (
        (point.x() - rect.left()) / rect.width() for point in (gradient.start(), gradient.finalStop())
    )
    stops = "".join(
        f'<stop offset="{number(offset)}" {colour(tint, "stop", "stop-color")}/>'
        for offset, tint in gradient.stops()
    )
    return f'<linearGradient x1="{number(first)}" x2="{number(last)}">{stops}</linearGradient>'
