"""What is said around one session with the timer."""

from desktop.wording import times

BEFORE = "How is your leg right now?"
BEFORE_HINT = "You may leave this out."
AFTER = "How was it?"
AFTER_HINT = "Leave out what you cannot say."

STOPPED = "It is good that you stopped. Rest, and see how the leg settles."
ENOUGH = "That is enough. Finish when you like."
NO_HURRY = "Slow and even. Finish when it is done."

LEAVING = "Leave now?"


def counted(seconds: int) -> str:
    """Seconds as a clock face has them: 48, and from a hundred on 1:40."""
    if seconds < 100:  # noqa: PLR2004 two figures can be read from afar
        return str(seconds)
    return f"{seconds // 60}:{seconds % 60:02d}"


def under_the_clock(left: int | None) -> str:
    """What the figure counts; None where there is no time to reach."""
    return "so far" if left is None else "seconds left" if left != 1 else "second left"


def been_at_it(seconds: int) -> str:
    return f"You were at it for {times.seconds(seconds)}."
