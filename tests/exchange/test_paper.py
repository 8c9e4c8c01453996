from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import InputFault
from timeline.exchange.paper import SHEETS, Size, Split, read_size, read_split


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1920x1080", Size(1920, 1080)),
        ("1920×1080px", Size(1920, 1080)),
        ("30x20cm", Size(30, 20, 300)),
        ("30.5x20cm@150", Size(30.5, 20, 150)),
        ("300x200mm@72dpi", Size(30, 20, 72)),
        ("10x5in", Size(25.4, 12.7, 300)),
        ("A4", Size(29.7, 21, 300)),
        ("a4-portrait", Size(21, 29.7, 300)),
        ("A3-landscape@100", Size(42, 29.7, 100)),
        ("poster", Size(84.1, 59.4, 300)),
        (" letter ", Size(27.94, 21.59, 300)),
    ],
)
def test_sizes_as_people_write_them(text, size):
    read = read_size(text)
    assert (read.width, read.height) == pytest.approx((size.width, size.height))
    assert read.dpi == size.dpi


@pytest.mark.parametrize(
    "text", ["", "big", "1920", "1920x", "A9", "30x20cm@", "-3x4", "1e5x3", "A4-upright", "x" * 99]
)
def test_what_is_no_size_is_told(text):
    with pytest.raises(InputFault, match="is no size"):
        read_size(text)


def test_a_size_has_pixels_units_and_centimetres():
    paper, screen = Size(25.4, 12.7, 300), Size(960, 480)
    assert paper.pixels == (3000, 1500)
    assert paper.units == pytest.approx((960, 480))
    assert screen.pixels == (960, 480)
    assert screen.centimetres == pytest.approx((25.4, 12.7))


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (Size(10, 500), "between 100 and 16384"),
        (Size(500, 20_000), "between 100 and 16384"),
        (Size(1, 20, 300), "between 2 and 500 cm"),
        (Size(20, 501, 300), "between 2 and 500 cm"),
        (Size(20, 20, 5000), "dots per inch"),
        (Size(118.9, 84.1, 600), "too large"),
        (Size(16_000, 16_000), "too large"),
    ],
)
def test_sizes_that_cannot_be_are_told(size, words):
    with pytest.raises(InputFault, match=words):
        size.checked(as_pixels=True)


def test_a_drawing_may_be_larger_than_an_image():
    poster = Size.sheet("A0", dpi=600)
    assert poster.checked(as_pixels=False) == poster


def test_a_picture_that_fits_takes_one_sheet():
    tiling = Split("A4").tiling(Size(27.7, 19, 300))
    assert (tiling.columns, tiling.rows, tiling.sheet) == (1, 1, (29.7, 21.0))


def test_sheets_are_turned_so_that_fewer_do():
    assert Split("A4").tiling(Size(18, 50, 300)).sheet == (21.0, 29.7)
    assert Split("A4").tiling(Size(50, 18, 300)).sheet == (29.7, 21.0)


@given(
    st.floats(2, 400),
    st.floats(2, 400),
    st.sampled_from(["A0", "A3", "A4", "Letter"]),
    st.floats(0, 4),
)
def test_the_sheets_cover_the_picture_and_share_what_was_asked(width, height, sheet, overlap):
    try:
        tiling = Split(sheet, overlap).tiling(Size(width, height, 300))
    except InputFault:
        return  # too many
    tiles = tiling.tiles()
    assert len(tiles) == tiling.columns * tiling.rows
    for side, length, count in ((0, width, tiling.columns), (1, height, tiling.rows)):
        starts = sorted({(tile.left, tile.top)[side] for tile in tiles})
        assert len(starts) == count
        assert starts[-1] + tiling.room[side] >= length - 1e-5
        assert all(start < length for start in starts)
        for one, next_one in pairwise(starts):
            assert one + tiling.room[side] - next_one == pytest.approx(overlap)


def test_splits_that_cannot_be_are_told():
    with pytest.raises(InputFault, match="no sheet of paper"):
        read_split("A9")
    with pytest.raises(InputFault, match="can share up to"):
        Split("A4", overlap=12).tiling(Size(100, 100, 300))
    with pytest.raises(InputFault, match="sheets"):
        Split("A5").tiling(Size(480, 480, 300))
    assert read_split("poster") == Split("A1")
    assert set(SHEETS) >= {"A4", "A3"}
