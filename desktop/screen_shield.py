"""Windows only: the window left out of what other programs take pictures of."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Protocol

_NONE, _EXCLUDED = 0x00, 0x11
"""WDA_NONE, and WDA_EXCLUDEFROMCAPTURE: in a picture of the screen the window is not there."""


class Shield(Protocol):
    """Leaves a window out of pictures, or lets it in again; tells whether that was done."""

    def __call__(self, window: int, *, on: bool) -> bool: ...


def _windows(name: str) -> Any:
    return getattr(ctypes, "WinDLL")(name)  # noqa: B009 there is none on the other systems


def shield(window: int, *, on: bool, load: Callable[[str], Any] = _windows) -> bool:
    """As `Shield`, by the library of Windows."""
    try:
        library = load("user32")
        wish = ctypes.c_uint32(_EXCLUDED if on else _NONE)
        return bool(library.SetWindowDisplayAffinity(ctypes.c_void_p(window), wish))
    except (OSError, AttributeError):
        return False


SHIELD: Shield | None = shield if sys.platform == "win32" else None
"""What this system has for it, None where it has nothing."""
