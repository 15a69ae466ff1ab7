"""The files of the figures are whole; a broken one is refused with a reason."""

import pytest

from desktop.figures.poses import BrokenFigure, names, overlaid, parsed, poses, read
from desktop.figures.solved import solve

WHOLE = """
still = "up"
view = { left = 0, right = 1, bottom = 0, top = 1 }
rest = { rule = "free" }
base = { root_y = 0.5 }

[[keys]]
id = "up"
seconds = 1.0
pose = { lean = 90 }

[[keys]]
id = "down"
seconds = 1.0
pose = { lean = 60 }
"""

BROKEN = {
    'id = "down"': ('id = "up"', "two keys of the same id"),
    "lean = 60": ("leen = 60", "moves what is not known: leen"),
    'still = "up"': ('still = "sideways"', "no key 'sideways' for its still picture"),
    "seconds = 1.0": ("seconds = 0.0", "a key that takes no time"),
    "right = 1": ("right = -1", "an empty view"),
    'rule = "free"': ('rule = "flying"', "flying"),
    "pose = { lean = 60 }": ('arrow = "up"', "no arrow up"),
    "base = {": ("bass = {", "unknown field `bass`"),
    "root_y = 0.5": ('root_y = "high"', "Expected `float`, got `str`"),
    "[[keys]]": ("[keys", "is not TOML"),
}


@pytest.mark.parametrize("figure", names())
def test_every_file_can_be_read(figure: str) -> None:
    found = poses(figure)

    assert found.period > 1
    assert len({key.id for key in found.keys}) == len(found.keys)
    assert all(key.id.isidentifier() and key.id.islower() for key in found.keys)


@pytest.mark.parametrize("figure", names())
def test_every_key_knows_its_moment(figure: str) -> None:
    found = poses(figure)
    moments = [found.moment(key.id) for key in found.keys]

    assert moments == sorted(moments)
    assert moments[0] == 0


def test_a_whole_file_is_read() -> None:
    found = read("made_up", parsed("made_up", WHOLE))

    assert found.moment("down") == 1
    assert solve(found, {"root_y": 0.5, "lean": 90.0}).trunk.middle[0] == 0.5j


@pytest.mark.parametrize("good", BROKEN)
def test_a_broken_file_is_refused_with_its_name_and_the_reason(good: str) -> None:
    bad, reason = BROKEN[good]

    with pytest.raises(BrokenFigure) as refused:
        read("made_up", parsed("made_up", WHOLE.replace(good, bad)))

    assert str(refused.value).startswith("figures/made_up.toml ")
    assert reason in str(refused.value)


def test_a_file_may_be_like_another_but_for_what_it_names() -> None:
    under = {"far": [0, 0], "base": {"hip": 1, "knee": 2}, "keys": [{"id": "a", "seconds": 1}]}
    over = {"far": [1, 1], "base": {"knee": 3}, "keys": [{"id": "a", "seconds": 2}]}

    assert overlaid(under, over) == {
        "far": [1, 1],
        "base": {"hip": 1, "knee": 3},
        "keys": [{"id": "a", "seconds": 2}],
    }


def test_a_key_that_is_not_there_has_no_moment() -> None:
    with pytest.raises(KeyError):
        poses("table_stretch").moment("handstand")
