"""Whether somebody has another version than before, and has not read yet what is new in it."""

import re

from desktop.preferences import Preferences
from desktop.version import VERSION
from desktop.wording import news as words

_NUMBER = re.compile(r"\d{1,9}")
_PARTS = 3


class News:
    """Of one version; on a first install, or after a step back, there is none."""

    def __init__(self, preferences: Preferences, version: str = VERSION) -> None:
        self._preferences, self._version = preferences, version
        seen = preferences.version_seen
        self._is_due = bool(seen) and _parts(seen) < _parts(version)
        if not seen:
            preferences.note_version(version)

    @property
    def title(self) -> str:
        """Empty where there is nothing to tell."""
        return words.title(self._version) if self._is_due and self.lines else ""

    @property
    def lines(self) -> str:
        return words.lines(self._version)

    def end(self) -> None:
        """They were read, and are told no more."""
        self._is_due = False
        self._preferences.note_version(self._version)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in _NUMBER.findall(version)[:_PARTS])
