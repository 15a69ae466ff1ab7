"""What somebody wants a film of: who it is about, which days, where it goes."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

KINDS = {".webp": "WEBP", ".gif": "GIF"}
"""What a film may be, by the ending of its name."""


class Period(Enum):
    """Which days the film tells."""

    WHOLE = "whole"
    STAGE = "stage"
    THREE_MONTHS = "months"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmWish:
    """A film as asked for: `title` is the name or code that it shows, nothing if it is empty."""

    path: Path
    title: str = ""
    period: Period = Period.WHOLE

    @property
    def kind(self) -> str:
        """The format that the ending asks for, nothing where it asks for none that is known."""
        return KINDS.get(self.path.suffix.lower(), "")
