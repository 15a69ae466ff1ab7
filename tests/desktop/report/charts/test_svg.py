"""A drawing as SVG: sizes for paper, a name for the ear, and hatching that stays in its box."""

import re

from desktop.report.charts import lettering
from desktop.report.charts.svg import POINTS, Box, Drawing, box, circle, hatching, line, shape
from tests.desktop.report.charts.drawn import SVG, drawn


def test_a_drawing_is_sized_in_millimetres_and_drawn_in_points() -> None:
    root = drawn(Drawing("a", 127, 25.4, "Pain", "It fell.").written()).root

    assert (root.attrib["width"], root.attrib["height"]) == ("127mm", "25.4mm")
    assert root.attrib["viewBox"] == "0 0 360 72"


def test_a_drawing_says_what_it_is_and_what_it_shows() -> None:
    root = drawn(Drawing("a", 10, 10, "Pain", "It fell <by 2>.").written()).root

    told = {part.attrib["id"]: part.text for part in root if part.tag != f"{SVG}path"}
    assert [told[name] for name in root.attrib["aria-labelledby"].split()] == [
        "Pain",
        "It fell <by 2>.",
    ]


def test_nothing_to_draw_leaves_no_element() -> None:
    drawing = Drawing("a", 10, 10, "", "")

    drawing.path("")

    assert drawn(drawing.written()).paths() == []


def test_lines_shapes_and_boxes_are_written_in_points() -> None:
    inch = 25.4

    assert line([(0, 0), (inch, inch / 2)]) == "M0 0L72 36"
    assert shape([(0, 0), (inch, 0)]) == "M0 0L72 0Z"
    assert box(Box(inch, 0, inch, inch)) == "M72 0h72v72h-72Z"


def test_a_circle_goes_round_its_middle() -> None:
    assert circle((25.4, 25.4), 25.4 / 72).startswith("M71 72a1 1 0 1 0 2 0")


def test_hatching_stays_in_its_box() -> None:
    place = Box(10, 20, 3, 2)

    numbers = [float(each) / POINTS for each in re.findall(r"[\d.]+", hatching(place, 0.4))]

    across, down = numbers[::2], numbers[1::2]
    assert [each for each in across if not 9.99 < each < 13.01] == []
    assert [each for each in down if not 19.99 < each < 22.01] == []


def test_hatching_is_denser_the_nearer_its_lines() -> None:
    place = Box(0, 0, 4, 2)

    assert hatching(place, 0.5).count("M") > 2 * hatching(place, 1.5).count("M")


def test_wide_letters_are_wider_than_narrow_ones() -> None:
    assert lettering.width("mmm") > 2 * lettering.width("iii")


def test_an_accent_takes_no_room() -> None:
    assert lettering.width("ä") == lettering.width("a")


def test_letters_without_a_table_take_some_room() -> None:
    assert lettering.width("足") > lettering.width("a")
