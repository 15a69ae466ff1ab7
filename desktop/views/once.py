"""One wish for one press: whoever presses again in the same breath asks for the same thing."""

from collections.abc import Callable
from time import monotonic
from uuid import uuid4

from domain.wishes import Occasion

Clock = Callable[[], float]
"""Seconds that only ever go forward."""

BREATH = 1.5
"""Seconds within which a further press is a slip of the finger, or a key held down."""


class Once:
    """The occasion of a press; its command is made before the press, and repeated with it."""

    def __init__(self, clock: Clock = monotonic) -> None:
        self._clock = clock
        self.renew()

    def renew(self) -> None:
        """What comes next is another wish."""
        self._command, self._pressed = uuid4(), -BREATH

    def repeated(self) -> Occasion:
        """The same wish, until it is renewed."""
        return Occasion(command=self._command)

    def pressed(self) -> Occasion:
        """The wish of this press: another one after a breath, the same one within it."""
        now = self._clock()
        if self._pressed >= 0 and now - self._pressed >= BREATH:
            self.renew()
        self._pressed = now
        return self.repeated()
