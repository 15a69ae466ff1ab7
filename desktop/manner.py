"""How a reminder may come to a person just now: not at all, without a word of what, or in full."""

from enum import Enum


class Manner(Enum):
    """What somebody who is at the desk may be told, and may answer."""

    WAITING = "waiting"
    COVERED = "covered"
    """The window has locked itself: nothing of the diary is said, and nothing goes into it."""
    NAMELESS = "nameless"
    NAMED = "named"
