"""The icons: drawn in the app's colours, whole at every size, and in the form of each system."""

import re
from pathlib import Path

import pytest
from PIL import Image

from desktop.look.tokens import LIGHT
from installer import icons
from installer.documents import DOCUMENTS


def test_every_kind_of_file_and_the_app_have_a_drawing():
    drawn = {path.stem for path in icons.DRAWINGS.glob("*.svg")}

    assert drawn == {*icons.EACH, f"{icons.APP}-small"}
    assert {one.icon for one in DOCUMENTS} | {icons.APP} == set(icons.EACH)


@pytest.mark.parametrize("name", icons.EACH)
@pytest.mark.parametrize("side", icons.HICOLOR)
def test_a_picture_reaches_its_edges_and_leaves_its_corners_free(name, side):
    picture = icons.paint(name, side)

    left, top, right, bottom = picture.getchannel("A").getbbox() or (0, 0, 0, 0)

    assert picture.size == (side, side)
    assert top <= side * 0.05
    assert bottom >= side * 0.95
    assert right - left > side * 0.6
    assert picture.getpixel((0, 0))[3] < 32


def test_the_line_of_the_app_can_be_told_from_its_ground_at_sixteen_pixels():
    picture = icons.paint(icons.APP, 16)

    bright = [picture.getpixel((x, y))[:3] for x in range(16) for y in range(16)]

    assert sum(min(colour) > 200 for colour in bright) >= 12
    assert sum(max(colour) < 110 for colour in bright) >= 100


def test_the_ground_of_the_app_is_the_colour_of_its_buttons():
    drawing = (icons.DRAWINGS / "unbend.svg").read_text("utf-8")

    assert re.findall(r'<rect[^>]* fill="(#\w+)"', drawing) == [LIGHT.act]


def test_no_drawing_reaches_outside_itself():
    told = "".join(path.read_text("utf-8") for path in icons.DRAWINGS.glob("*.svg"))

    assert not re.search(r"href|url\(|<image|<text|<script|<!", told)


def test_windows_gets_every_size_painted(tmp_path: Path):
    with Image.open(icons.write_ico(icons.APP, tmp_path / "unbend.ico")) as made:
        assert made.info["sizes"] == {(side, side) for side in icons.WINDOWS}


def test_macos_gets_every_size_with_a_distance_from_the_edge(tmp_path: Path):
    with Image.open(icons.write_icns(icons.APP, tmp_path / "unbend.icns")) as made:
        sides = {width * scale for width, _height, scale in made.info["sizes"]}
        shown = made.convert("RGBA")

    left, *_ = shown.getchannel("A").getbbox()
    assert set(icons.MACOS) - {16} <= sides
    assert left / shown.width == pytest.approx((1 - icons.MACOS_TILE) / 2, abs=0.01)
