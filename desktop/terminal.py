"""What a terminal is told: results on standard output, messages on standard error."""

import json
import os
import sys
from collections.abc import Mapping


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


def has_display() -> bool:
    """Whether a window could be seen."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in {"offscreen", "minimal"}:
        return False
    on_linux = sys.platform.startswith("linux")
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
