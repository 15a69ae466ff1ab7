"""What a terminal is told: results on standard output, messages on standard error."""

import io
import json
import os
import sys
from collections.abc import Mapping

from typing_extensions import override


class Nobody(io.TextIOBase):
    """Takes what is said where nobody listens."""

    @override
    def write(self, words: str) -> int:
        return len(words)


def stand_in() -> None:
    """On Windows a program with a window has no terminal at all, and Python gives it none."""
    sys.stdout = Nobody() if sys.stdout is None else sys.stdout
    sys.stderr = Nobody() if sys.stderr is None else sys.stderr
    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BytesIO())


def say(line: str) -> None:
    """A line of results, in what letters the terminal has."""
    letters = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(letters, "replace").decode(letters) + "\n")
    sys.stdout.flush()


def say_json(answer: Mapping[str, object]) -> None:
    say(json.dumps(answer))


def counted(number: int) -> str:
    """So many entries, in words."""
    return "1 entry" if number == 1 else f"{number} entries"


def tell(message: str) -> None:
    sys.stderr.write(f"unbend: {message}\n")
    sys.stderr.flush()


def is_read() -> bool:
    """Whether somebody sits before it; a file manager shows nothing of what a program says."""
    return sys.stderr is not None and sys.stderr.isatty()


def has_display() -> bool:
    """Whether a window could be seen."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in {"offscreen", "minimal"}:
        return False
    on_linux = sys.platform.startswith("linux")
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
