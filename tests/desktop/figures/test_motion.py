"""A motion goes round, or from one key to another and stays there."""

from itertools import pairwise

import pytest

from desktop.figures.motion import Motion, moment, standing, still
from desktop.figures.poses import poses

TABLE = poses("table_stretch")


def test_without_keys_the_whole_loop_goes_round() -> None:
    motion = Motion("table_stretch")

    assert moment(motion, 0).second == 0
    assert moment(motion, TABLE.period + 1).second == pytest.approx(1)


def test_a_loop_may_be_walked_once() -> None:
    motion = Motion("table_stretch", loops=False)

    assert moment(motion, 1000).second == TABLE.moment(TABLE.keys[-1].id)


def test_from_one_key_to_another_and_no_farther() -> None:
    motion = Motion("table_stretch", "walk_back", "hang")
    begin, end = TABLE.moment("walk_back"), TABLE.moment("hang")

    assert moment(motion, 0).second == begin
    assert begin < moment(motion, 0.5).second < end
    assert moment(motion, 100).second == end


def test_a_way_over_the_end_of_the_loop_goes_on_at_its_beginning() -> None:
    motion = Motion("table_stretch", "walk_in", "hands_on")
    lasts = TABLE.keys[-1].seconds

    assert moment(motion, 0).second == TABLE.moment("walk_in")
    assert moment(motion, lasts + 1).second % TABLE.period == pytest.approx(0)


def test_one_key_alone_is_held() -> None:
    assert moment(Motion("table_stretch", "hang"), 7).second == TABLE.moment("hang")
    assert moment(Motion("table_stretch", end="hang"), 7).second == TABLE.moment("hang")


def test_a_way_takes_the_seconds_it_is_given() -> None:
    motion = Motion("knees_rocking", "out", "in", seconds=10)

    assert moment(motion, 5).second == pytest.approx(poses("knees_rocking").moment("in") / 2)
    assert moment(motion, 11).second == poses("knees_rocking").moment("in")


def test_the_breath_goes_out_with_the_effort_and_on_while_a_key_is_held() -> None:
    way = moment(Motion("curl_downs", "chin", "hang"), 0.1)
    held = moment(Motion("curl_downs", "chin", "hang"), 30)

    assert way.breath is not None
    assert way.breath.is_out
    assert held.breath is not None
    assert held.arrow == ""


def test_the_chest_rises_and_sinks_while_a_key_is_held() -> None:
    held = [moment(Motion("resting", "at_rest"), second / 10) for second in range(120)]
    full = [one.breath.fullness for one in held if one.breath is not None]

    assert all(one.is_held for one in held)
    assert len(full) == len(held)
    assert full[0] == 0
    assert max(full) > 0.99
    assert max(abs(one - other) for one, other in pairwise(full)) < 0.1


def test_the_picture_for_a_way_is_its_end_with_the_hint_that_led_there() -> None:
    shown = standing(Motion("table_stretch", "walk_back", "hang"))

    assert shown.second == TABLE.moment("hang")
    assert shown.arrow == "hips_back"


def test_the_picture_of_a_card_has_no_hints() -> None:
    assert still("table_stretch").second == TABLE.moment("hang")
    assert still("table_stretch").arrow == ""
    assert still("table_stretch", "walk_back").second == TABLE.moment("walk_back")
    assert still("table_stretch", "unknown") == still("table_stretch")


def test_a_key_that_is_not_in_the_file_is_an_error() -> None:
    with pytest.raises(KeyError):
        moment(Motion("table_stretch", "handstand"), 0)
