"""A display of its own to try a program on: keys are pressed there, and it is photographed."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from time import monotonic, sleep

from PIL import Image, ImageChops, ImageColor, ImageGrab

SIZE = "1280x900x24"
PATIENCE = 40.0
"""Seconds after which something that should be seen is held to be missing."""

GLANCE, STILL = 0.4, 3
"""Seconds between two looks, and how many of them see the same before it stands still."""

CARET = 64
"""Pixels a side of what may blink in a picture that stands still otherwise."""

WHOLE = 0.75
"""Of the width of the screen: what is not changed so far is the same page."""

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}


class NotSeen(Exception):
    """What should be on the screen did not come in time."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A display by its number, with a window manager and nothing else on it."""

    number: str

    @property
    def name(self) -> str:
        return f":{self.number}"

    def press(self, *keys: str) -> None:
        for key in keys:
            self._do("key", "--clearmodifiers", key)
            sleep(GLANCE)

    def type(self, words: str) -> None:
        self._do("type", "--delay", "30", words)
        sleep(GLANCE)

    def title(self) -> str:
        """Of the window that has the keyboard, or nothing."""
        found = self._do("getactivewindow", "getwindowname")
        return found.stdout.strip()

    def wait_for(self, title: str) -> None:
        """Until a window with such words in its title has the keyboard. Raises NotSeen.

        The mouse is put where it points at nothing.
        """
        self._do("mousemove", "0", "0")
        self._wait(lambda: title in self.title(), f"window {title!r}")

    def wait_for_none(self) -> None:
        self._wait(lambda: not self.title(), "an empty screen")

    def photograph(
        self, path: Path, shows: Callable[[Image.Image], bool] = lambda _picture: True
    ) -> Image.Image:
        """The whole screen, once it shows that, and stands still. Raises NotSeen, and keeps it."""
        picture, still, end = self._look(), 0, monotonic() + PATIENCE
        while not (still >= STILL and shows(picture)) and monotonic() < end:
            before, picture = picture, self._look()
            still = 0 if _differ(before, picture) else still + 1
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path)
        if not shows(picture):
            raise NotSeen(f"what was awaited is not on the screen: {path}")
        return picture

    def _look(self) -> Image.Image:
        sleep(GLANCE)
        return ImageGrab.grab(xdisplay=self.name).convert("RGB")

    def _wait(self, seen: Callable[[], bool], what: str) -> None:
        end = monotonic() + PATIENCE
        while not seen():
            if monotonic() > end:
                raise NotSeen(f"{what} was not seen in {PATIENCE:.0f} s")
            sleep(GLANCE / 4)

    def _do(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *words],
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "DISPLAY": self.name},
        )


@contextmanager
def screen() -> Iterator[Screen]:
    """A display that is gone afterwards. Raises NotSeen if what makes one is not installed."""
    if missing := [package for tool, package in TOOLS.items() if not which(tool)]:
        raise NotSeen(f"please install {' '.join(missing)} first")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            shown = Screen(answer.readline().strip())
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": shown.name}, stderr=subprocess.DEVNULL
        )
        try:
            yield shown
        finally:
            _end(manager)
    finally:
        _end(server)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()


def has(colour: str, pixels: int) -> Callable[[Image.Image], bool]:
    """Whether so much of a colour is to be seen."""
    wanted = ImageColor.getrgb(colour)

    def shows(picture: Image.Image) -> bool:
        counts = picture.getcolors(picture.width * picture.height) or []
        return any(found == wanted and count >= pixels for count, found in counts)

    return shows


def another_page_than(before: Image.Image) -> Callable[[Image.Image], bool]:
    """Whether a picture is another nearly all over, and not only in a card in its middle."""

    def shows(picture: Image.Image) -> bool:
        left, _, right, _ = _changed(before, picture)
        return right - left > WHOLE * picture.width

    return shows


def _differ(one: Image.Image, other: Image.Image) -> bool:
    left, top, right, bottom = _changed(one, other)
    return max(right - left, bottom - top) > CARET


def _changed(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int]:
    return ImageChops.difference(one, other).getbbox() or (0, 0, 0, 0)
