from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette

from timeline.layout import KINDS
from ui.canvas.events import DARK_TINTS, TINTS
from ui.canvas.glyphs import Fill, Glyphs
from ui.canvas.palette import colours_of, mixed, picture_palette

# Machado, Oliveira and Fernandes 2009, full severity.
VISIONS = {
    "full": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
    ],
}
THEMES = [picture_palette(dark=False), picture_palette(dark=True)]


def linear(colour: QColor) -> np.ndarray:
    channels = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (first, second))
    return (high + 0.05) / (low + 0.05)


def lab(light: np.ndarray) -> np.ndarray:
    matrix = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    xyz = np.clip(matrix @ light, 0, None) / [0.9505, 1, 1.089]
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("palette", THEMES)
def test_every_kind_stands_out_from_the_ground(palette):
    colours = colours_of(palette)
    assert all(contrast(kind, colours.ground) >= 3 for kind in colours.kinds)


@pytest.mark.parametrize("palette", THEMES)
def test_texts_are_readable(palette):
    colours = colours_of(palette)
    deepest = max((DARK_TINTS if colours.dark else TINTS).values())
    bars = [mixed(colours.ground, kind, deepest) for kind in colours.kinds]
    for ground in (colours.ground, colours.band, *bars):
        assert contrast(colours.text, ground) >= 6
        assert contrast(colours.muted, ground) >= 4.5


@pytest.mark.parametrize("palette", THEMES)
@pytest.mark.parametrize("vision", VISIONS)
def test_kinds_differ_for_colour_blind_eyes(palette, vision):
    seen = [
        lab(np.clip(np.array(VISIONS[vision]) @ linear(kind), 0, 1)) for kind in colours_of(palette).kinds
    ]
    assert min(np.linalg.norm(a - b) for a, b in combinations(seen, 2)) >= 18


def test_light_and_dark_follow_the_palette():
    assert not colours_of(THEMES[0]).dark
    assert colours_of(THEMES[1]).dark
    assert colours_of(THEMES[1]).ground == THEMES[1].color(QPalette.ColorRole.Base)


def test_every_kind_and_certainty_has_a_shape_of_its_own(qapp):
    grey = picture_palette(dark=False)
    glyphs = Glyphs(40, colours_of(grey), 1)
    for fill in Fill:
        shapes = []
        for kind in range(len(KINDS)):
            image = glyphs.image(kind, fill)
            shapes.append(
                np.array(
                    [
                        [image.pixelColor(x, y).alpha() > 128 for x in range(image.width())]
                        for y in range(image.height())
                    ]
                )
            )
        # Without any colour, at least a fifteenth of the area tells two kinds apart.
        assert min(np.count_nonzero(a != b) for a, b in combinations(shapes, 2)) > 100
    fills = [glyphs.image(0, fill) for fill in Fill]
    assert all(a != b for a, b in combinations(fills, 2))


@pytest.mark.parametrize("dark", [False, True])
def test_lines_and_small_texts_stand_out_under_high_contrast(dark):
    palette = picture_palette(dark=dark)
    usual = colours_of(palette)
    palette.setColor(QPalette.ColorRole.Base, QColor("black" if dark else "white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("white" if dark else "black"))
    strong = colours_of(palette)
    assert strong.muted == strong.text
    for name in ("grid", "border", "line", "density"):
        assert contrast(getattr(strong, name), strong.ground) > contrast(getattr(usual, name), usual.ground)
    assert contrast(strong.line, strong.ground) > 3
