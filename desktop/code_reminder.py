"""When the recovery code is brought to mind: seldom, and not on the first day."""

from datetime import date, timedelta
from pathlib import Path

from desktop import vault
from desktop.preferences import Preferences

AGAIN_AFTER = timedelta(days=30)
"""How long it is quiet once somebody has said *Not now*."""


class CodeReminder:
    """Knows how far the code of a diary has come, and when it was put off last."""

    def __init__(self, diary: Path, preferences: Preferences) -> None:
        self._diary, self._preferences = diary, preferences

    def code(self, *, opened: date, today: date) -> vault.Code:
        """How far it has come, where there is something to say of it; else as if it were tested."""
        if today <= opened or self._is_put_off(today):
            return "tested"
        return vault.code_of(self._diary)

    def put_off(self, today: date) -> None:
        self._preferences.put_off_code(today)

    def _is_put_off(self, today: date) -> bool:
        """A day to come, as a clock that was wrong leaves one, does not silence it for good."""
        since = self._preferences.code_put_off
        return since is not None and since <= today < since + AGAIN_AFTER
