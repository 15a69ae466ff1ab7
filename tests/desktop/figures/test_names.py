"""Every exercise, level and part has a figure, and every figure a purpose."""

import tomllib

import pytest

from desktop import assets
from desktop.figures.names import RESTING, figure_of
from desktop.figures.poses import names

WRITTEN = [
    tomllib.loads(assets.text(f"programme/{file}"))
    for file in assets.names("programme")
    if file != "programme.toml"
]
LEVELS = [(written["id"], level["id"]) for written in WRITTEN for level in written["levels"]]
PARTS = [
    ("acute_nerve_root_traction", "hold"),
    ("backblock", "up"),
    ("knees_rocking", "up"),
    ("ma_roller", "under"),
    ("backblock", "1"),
    ("backblock", "2"),
    ("backblock", "3"),
    ("backblock", "off"),
    ("knees_rocking", "one_knee"),
]


@pytest.mark.parametrize(("exercise", "level"), LEVELS)
def test_every_level_of_every_exercise_has_a_figure(exercise: str, level: str) -> None:
    assert figure_of(exercise, level) in names()
    assert figure_of(exercise, level) != RESTING


@pytest.mark.parametrize(("exercise", "part"), PARTS)
def test_every_part_of_an_exercise_has_a_figure(exercise: str, part: str) -> None:
    assert figure_of(exercise, part=part) in names()


def test_levels_that_look_different_have_different_figures() -> None:
    looks = {figure_of("backblock", level) for level in ("dart", "flat", "middle", "end")}

    assert len(looks) == 4
    assert figure_of("advanced_nerve_root_traction", "wall") != figure_of(
        "advanced_nerve_root_traction", "strap"
    )


@pytest.mark.parametrize("level", ["dart", "flat", "middle", "end"])
def test_the_later_parts_of_the_block_are_the_same_at_every_level(level: str) -> None:
    assert figure_of("backblock", level, "1") == figure_of("backblock", level)
    assert figure_of("backblock", level, "2") == "backblock_2"
    assert figure_of("backblock", level, "3") == "backblock_3"


def test_every_exercise_may_be_rested_from() -> None:
    assert {figure_of(exercise, level, "rest") for exercise, level in LEVELS} == {RESTING}


def test_what_is_not_known_is_shown_at_rest() -> None:
    assert figure_of("handstand", "first", "1") == RESTING


def test_every_figure_belongs_to_something() -> None:
    used = {figure_of(exercise, level) for exercise, level in LEVELS}
    used |= {figure_of(exercise, part=part) for exercise, part in PARTS}
    used |= {figure_of("backblock", level, "off") for level in ("flat", "middle", "end")}
    used |= {figure_of("ma_roller", level, "under") for level in ("first", "two_spots")}

    assert used | {RESTING} == set(names())
