"""Windows only: whether the person shows their screen, plays, or has asked for quiet."""

import ctypes
from collections.abc import Callable
from typing import Any

_ACCEPTS, _APP = 5, 7
"""QUNS_ACCEPTS_NOTIFICATIONS, and QUNS_APP: an app of the Store is in front, as any other is."""


def _shell() -> Any:
    return getattr(ctypes, "WinDLL")("shell32")  # noqa: B009 there is none on the other systems


def is_unwanted(load: Callable[[], Any] = _shell) -> bool:
    """Whether a notice would come at the wrong time; what cannot be asked is no reason to wait."""
    state = ctypes.c_int(_ACCEPTS)
    try:
        failed = load().SHQueryUserNotificationState(ctypes.byref(state))
    except (OSError, AttributeError):
        return False
    return not failed and state.value not in {_ACCEPTS, _APP}
