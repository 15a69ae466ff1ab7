"""A guided session only asks for figures and keys that are there."""

import tomllib

import pytest

from desktop import assets
from desktop.figures.motion import Motion, moment
from desktop.figures.names import figure_of

GUIDES = [tomllib.loads(assets.text(f"guides/{file}")) for file in assets.names("guides")]
LEVELS = {
    written["id"]: [level["id"] for level in written["levels"]]
    for file in assets.names("programme")
    if "levels" in (written := tomllib.loads(assets.text(f"programme/{file}")))
}
PARTS = [
    pytest.param(guide["exercise"], level, part, id=f"{guide['exercise']}-{level}-{part['id']}")
    for guide in GUIDES
    for part in guide["parts"]
    for level in part.get("levels", LEVELS[guide["exercise"]])
]


def motion(exercise: str, level: str, part: dict) -> Motion:
    figure = figure_of(exercise, level, part.get("figure", ""))
    return Motion(figure, part.get("start", ""), part.get("end", ""))


@pytest.mark.parametrize(("exercise", "level", "part"), PARTS)
def test_the_figure_of_a_part_has_its_keys(exercise: str, level: str, part: dict) -> None:
    assert moment(motion(exercise, level, part), 0).second >= 0


@pytest.mark.parametrize(("exercise", "level", "part"), PARTS)
def test_a_way_is_done_before_its_part_is_over(exercise: str, level: str, part: dict) -> None:
    asked = motion(exercise, level, part)
    seconds = part.get("seconds", 10)

    if asked.end:
        assert moment(asked, seconds).second == moment(asked, 1000).second
