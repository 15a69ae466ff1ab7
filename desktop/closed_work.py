"""Work on the files of a diary, for which it has to be closed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from domain.words import Words


def _nothing() -> None:
    """Nothing is to be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedWork:
    """What is done beside the window once the diary is closed, and what is opened afterwards.

    `do` gives the diary to open, None where nothing is left; it raises an Obstacle, and then the
    diary is opened again as it was. `words` are what the door says meanwhile, `page` is in front
    afterwards, and where `ends_code` a new recovery code is asked for there. What was `done` is
    looked for once it is, and told when the diary is open again.
    """

    words: Words
    do: Callable[[], Path | None] = field(repr=False)  # it may hold a key
    page: str = "settings"
    ends_code: bool = False
    done: Callable[[], Words | None] = field(default=_nothing, repr=False)
