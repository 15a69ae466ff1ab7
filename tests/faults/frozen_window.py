"""A window answers whatever the keychain does: how long it ever stood still, in a real loop."""

import os
from collections.abc import Callable, Iterator
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from tests.faults.diary import NAME
from tests.faults.keychains import KEPT, Failing, Forgetting, Shortening, only
from tests.faults.keyring_faults import files, lived
from tests.faults.part import Part
from tests.faults.processes import process, told
from tests.keychains import Confusing, Dropping, Hanging, Honest, Locked, Raw, Truncating

LONGEST = 3.0
"""Seconds for which a window may stand still."""

BEAT_MS = 20
"""Between two signs of life."""

A_WHILE = 0.6
"""Seconds that are looked at where the keychain answers something at once."""

NEW: tuple[type[Honest], ...] = (Dropping, Truncating, Raw, Locked, Hanging)
"""Where a diary is to be begun."""

KEPT_BY: tuple[type[Honest], ...] = (Locked, Hanging, Confusing, Shortening, Forgetting, Failing)
"""Where there is one, whose key an honest keychain was given."""


class Seen(NamedTuple):
    """What was wrong at the start with one keychain, and how long its window stood still."""

    fault: str
    silence: float


def answers(folder: Path, hangs: float = LONGEST + 1) -> Part:
    """Start the app with every keychain that fails; one of them is silent for so many seconds."""
    with process(_watched, folder / "windows", hangs) as (_, ear):
        seen: list[Seen] = [Seen(*each) for each in told(ear)]
    wanted = len(NEW) + len(KEPT_BY)
    faults = [each.fault for each in seen if each.fault]
    if len(seen) < wanted:
        faults.append(f"{len(seen)} of {wanted} starts came to an end")
    worst = max((each.silence for each in seen), default=0.0)
    return Part(
        name="windows of keychains that fail",
        tried=len(seen),
        lost=len(faults),
        faults=tuple(faults),
        told=f"none stood still for longer than {worst:.2f} s",
        figures={"window_starts": len(seen), "window_frozen": len(faults)},
    )


def longest_silence(begin: Callable[[], object], seconds: float) -> float:
    """The longest time without a beat in a window's loop in which something begins."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, beats = QEventLoop(), [perf_counter()]
    beating = QTimer(interval=BEAT_MS)
    beating.timeout.connect(lambda: beats.append(perf_counter()))
    beating.start()
    QTimer.singleShot(0, begin)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    beating.stop()
    return max(after - before for before, after in pairwise([*beats, perf_counter()]))


def _watched(folder: Path, hangs: float, mouth: Connection) -> None:
    """Send what is seen of each start; the places of the person are in a folder of their own."""
    _move_into(folder)
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    for seen in _all(folder, hangs):
        mouth.send(tuple(seen))
    application.quit()


def _move_into(folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())


def _all(folder: Path, hangs: float) -> Iterator[Seen]:
    for kind in NEW:
        path = folder / f"new-{kind.__name__}" / NAME
        yield _start(path, kind, hangs)
    KEPT.clear()
    path = folder / "kept" / NAME
    with only(Honest):
        lived(path)
    for kind in KEPT_BY:
        yield _start(path, kind, hangs)


def _start(path: Path, kind: type[Honest], hangs: float) -> Seen:
    """Start the app before a diary whose keychain fails; no diary may be begun, nor changed."""
    from desktop.preferences import Preferences
    from desktop.start import Start
    from desktop.window import MainWindow

    before, is_silent = files(path), kind is Hanging
    Hanging.answered.clear()
    with only(kind, patience=hangs):
        window = MainWindow()
        start = Start(window, Preferences(), path)
        window.show()
        silence = longest_silence(start.begin, hangs + A_WHILE if is_silent else A_WHILE)
        is_open = window.home is not None
        Hanging.answered.set()
        start.end()
        window.close()
    fault = _fault(silence, is_open=is_open, is_changed=files(path) != before)
    return Seen(f"{kind.__name__}: {fault}" if fault else "", silence)


def _fault(silence: float, *, is_open: bool, is_changed: bool) -> str:
    if is_open:
        return "a diary was opened"
    if is_changed:
        return "the files are no longer the same"
    return f"the window stood still for {silence:.1f} s" if silence > LONGEST else ""
