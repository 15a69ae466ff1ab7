"""On Windows the window can be left out of pictures of the screen."""

import sys
from typing import Any

import pytest

from desktop import screen_shield


class User32:
    """The part of Windows that is asked; `answers` is what it says."""

    def __init__(self, *, answers: int) -> None:
        self.asked: list[tuple[int | None, int]] = []
        self._answers = answers

    def SetWindowDisplayAffinity(self, window: Any, wish: Any) -> int:  # noqa: N802
        self.asked.append((window.value, wish.value))
        return self._answers


def test_a_window_is_left_out_of_pictures_and_let_in_again():
    library = User32(answers=1)

    done = [screen_shield.shield(7, on=on, load=lambda _: library) for on in (True, False)]

    assert done == [True, True]
    assert library.asked == [(7, 0x11), (7, 0)]


def test_a_system_that_is_too_old_says_so():
    assert not screen_shield.shield(7, on=True, load=lambda _: User32(answers=0))


@pytest.mark.parametrize("problem", [OSError(), AttributeError()])
def test_a_windows_without_it_says_so(problem: Exception):
    def fail(_name: str) -> Any:
        raise problem

    assert not screen_shield.shield(7, on=True, load=fail)


def test_only_windows_can():
    assert (screen_shield.SHIELD is not None) == (sys.platform == "win32")
