"""What is best after a stop: a check, a rest, or going on."""

import pytest

from desktop.guide.advice import Advice, Felt, Next, advice
from tests.programme_files import programme


def test_something_new_comes_before_everything_else() -> None:
    assert advice(programme(), Felt(before=2, now=1, is_new=True)) == Advice(Next.CHECK)


@pytest.mark.parametrize(("before", "now"), [(2, 6), (None, 6), (2, 4)])
def test_a_leg_that_hurts_too_much_rests(before: int | None, now: int) -> None:
    found = advice(programme(), Felt(before=before, now=now, is_new=False))

    assert found.next is Next.REST
    assert found.why


def test_a_leg_that_is_calm_again_may_go_on() -> None:
    assert advice(programme(), Felt(before=3, now=3, is_new=False)) == Advice(Next.MAY_GO_ON)


@pytest.mark.parametrize(
    "felt", [Felt(), Felt(before=3, now=3), Felt(before=3, is_new=False)], ids=str
)
def test_what_was_not_said_is_never_taken_for_calm(felt: Felt) -> None:
    assert advice(programme(), felt) == Advice(Next.REST)
