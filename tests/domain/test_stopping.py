"""When a session asks to be stopped: above five, or up by two since its start."""

import pytest

from domain.stopping import asks_to_stop
from tests.programme_files import programme

TOO_HIGH = "Leg pain is above 5 out of 10. Please stop here."


@pytest.mark.parametrize("at_start", [None, 0, 4, 5, 6, 9])
@pytest.mark.parametrize("now", [6, 10])
def test_1_leg_pain_above_five_asks_to_stop(at_start: int | None, now: int):
    assert asks_to_stop(programme(), at_start, now) == TOO_HIGH


@pytest.mark.parametrize(("at_start", "now", "rise"), [(0, 2, 2), (3, 5, 2), (1, 4, 3)])
def test_1_leg_pain_up_by_two_asks_to_stop_if_it_does_not_fall(at_start: int, now: int, rise: int):
    assert asks_to_stop(programme(), at_start, now) == (
        f"Leg pain is up by {rise} since the start. Please rest, and stop here if it does not fall"
        " within 60 seconds."
    )


@pytest.mark.parametrize(
    ("at_start", "now"), [(None, 5), (None, 0), (5, 5), (4, 5), (5, 0), (0, 1)]
)
def test_1_nothing_else_asks_to_stop(at_start: int | None, now: int):
    assert asks_to_stop(programme(), at_start, now) is None
