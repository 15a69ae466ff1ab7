"""Which way of showing notices this system has."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.notices.notice import Notices


def notices_here(
    icon: Callable[[], QSystemTrayIcon],
    parent: QObject | None = None,
    system: str = sys.platform,
) -> Notices:
    """What shows notices here; `icon` makes the one beside the clock, where that is the way."""
    if system in {"win32", "darwin"}:
        from desktop.notices import windows
        from desktop.notices.balloon import Balloons

        return Balloons(icon, windows.is_unwanted if system == "win32" else None, parent)
    from desktop.notices import bus

    address = bus.address()
    if not address:
        return Notices(parent)
    from desktop.notices.freedesktop import DesktopNotices

    return DesktopNotices(address, parent)
