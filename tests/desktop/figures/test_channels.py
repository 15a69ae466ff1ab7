"""Values run smoothly through their keys, and never beyond them."""

import pytest

from desktop.figures.channels import channels_of
from desktop.figures.poses import Key, Poses, Rest, View


def loop(*heights: float) -> Poses:
    keys = tuple(
        Key(id=f"key_{place}", seconds=1 + place % 2, pose={"hip": height})
        for place, height in enumerate(heights)
    )
    view = View(left=0, right=1, bottom=0, top=1)
    return Poses(still="key_0", view=view, rest=Rest(rule="free"), keys=keys, base={"knee": 4})


def test_a_key_is_met_exactly_when_its_time_has_come() -> None:
    found = channels_of(loop(0, 10, 40, 10))

    assert [found.at(second)["hip"] for second in (0, 1, 3, 4, 6)] == [0, 10, 40, 10, 0]


def test_what_no_key_moves_stands_still() -> None:
    found = channels_of(loop(0, 10))

    assert found.still == {"knee": 4}
    assert found.at(0.4)["knee"] == 4


def test_nothing_overshoots() -> None:
    found = channels_of(loop(0, 39, 40, 40, 5))
    seen = [found.at(found.period * step / 500)["hip"] for step in range(500)]

    assert min(seen) >= 0
    assert max(seen) < 40 + 1e-9


def test_equal_keys_are_a_hold() -> None:
    found = channels_of(loop(0, 40, 40, 0))

    assert {round(found.at(1 + step / 10)["hip"], 9) for step in range(20)} == {40}


def test_the_loop_goes_round() -> None:
    found = channels_of(loop(0, 10, 40))

    assert found.at(found.period + 0.3) == pytest.approx(found.at(0.3))


def test_one_key_is_a_picture() -> None:
    assert channels_of(loop(7)).at(0.5)["hip"] == 7
