"""A crash leaves no memory behind: the diary and its key would be in it."""

import ctypes
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from desktop import unquoted

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_PR_SET_DUMPABLE = 4

_NO_HEAP = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP: a report to Microsoft comes without what was in memory."""


def begin() -> None:
    """From now on a crash writes no memory, and an error is told without the words it quotes.

    What a system refuses is left as it is: nothing here is worth ending the program for.
    """
    if sys.platform == "win32":
        keep_out_of_reports(_windows)
    else:
        _dump_nothing()
        _set_dumpable(0)
    sys.excepthook = _unforeseen
    sys.unraisablehook = threading.excepthook = _unforeseen_in_passing


def let_desktop_look() -> None:
    """A window needs the desktop's portals, and they refuse a process that hides from debuggers.

    They look into a program's own folder of the system before they tell it light from dark, or
    open a dialog for files. What a crash leaves is kept back by the limit alone then.
    """
    _set_dumpable(1)


def keep_out_of_reports(load: Callable[[str], Any]) -> None:
    """On Windows: no memory in the reports of crashes, and for the installed app no reports."""
    try:
        load("kernel32").WerSetFlags(_NO_HEAP)
        # From a checkout it would be Python, and every other program that runs on it.
        if getattr(sys, "frozen", False):
            name = Path(sys.executable).name
            load("wer").WerAddExcludedApplication(ctypes.c_wchar_p(name), ctypes.c_int(0))
    except (OSError, AttributeError):
        return


def _dump_nothing() -> None:
    """No file for whoever debugs it; the limit can only be lowered, also by the programs it runs.

    With 0 Linux would still hand everything to a program that collects crashes, with 1 it does not.
    """
    import resource

    least = 1 if sys.platform == "linux" else 0
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (least, least))
    except (OSError, ValueError):  # somebody else has set it lower
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _set_dumpable(to: int) -> None:
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, to, 0, 0, 0)
    except (OSError, AttributeError):
        return


def _windows(name: str) -> Any:
    return getattr(ctypes, "WinDLL")(name)  # noqa: B009 there is none on the other systems


def _unforeseen(
    kind: type[BaseException], problem: BaseException, trace: TracebackType | None
) -> None:
    if isinstance(problem, KeyboardInterrupt):
        sys.__excepthook__(kind, problem, trace)
    else:
        sys.stderr.write(unquoted.trace(problem) + "\n")


def _unforeseen_in_passing(about: "UnraisableHookArgs | threading.ExceptHookArgs") -> None:
    """In a thread, or where nothing could be raised."""
    if about.exc_value is not None:
        sys.stderr.write(unquoted.trace(about.exc_value) + "\n")
