"""Short soft tones, made when they are first needed and played by the system's own player."""

import sys
import wave
from array import array
from collections.abc import Callable, Mapping
from enum import Enum
from math import exp, pi, sin
from pathlib import Path
from shutil import which
from types import MappingProxyType

from PySide6.QtCore import QProcess, QTemporaryDir

_RATE = 44_100
_LOUDEST = 0.32 * 32_767
_PLAYERS = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}
"""Programs that play a file, the first that is there being taken."""


Play = Callable[[Path], None]
"""Plays a file and does not wait for its end."""


class Tone(Enum):
    """What is heard: another part begins, a second of the last three, the end."""

    CHANGE = "change"
    TICK = "tick"
    END = "end"


_NOTES: Mapping[Tone, tuple[tuple[float, float, float], ...]] = MappingProxyType(
    {
        Tone.CHANGE: ((587.33, 0.30, 1.0), (880.0, 0.45, 1.0)),
        Tone.TICK: ((440.0, 0.12, 0.45),),
        Tone.END: ((587.33, 0.30, 1.0), (739.99, 0.30, 1.0), (880.0, 0.80, 1.0)),
    }
)
"""One after the other: how high in hertz, how long in seconds, how loud from 0 to 1."""

_OVERLAP = 0.55
"""The part of a note after which the next one begins; the first rings on below it."""


class Sounds:
    """Plays tones without waiting for them; where nothing can play, there is silence."""

    def __init__(self, play: Play | None) -> None:
        self._folder: QTemporaryDir | None = None
        self._play = play

    def can_sound(self) -> bool:
        """Whether this computer has anything to play a tone with."""
        return self._play is not None

    def prepare(self) -> None:
        """Make the tones now, so that the first one comes in time."""
        if self._play is not None:
            for tone in Tone:
                self._file(tone)

    def play(self, tone: Tone) -> None:
        if self._play is not None:
            self._play(self._file(tone))

    def _file(self, tone: Tone) -> Path:
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path(), f"{tone.value}.wav")
        if not path.exists():
            write(path, tone)
        return path


def write(path: Path, tone: Tone) -> None:
    """The tone as a file that every player knows."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(samples(tone).tobytes())


def samples(tone: Tone) -> "array[int]":
    """The tone as numbers: plain notes with a little of their octave, which ring and fade."""
    notes = _NOTES[tone]
    begins, starts = 0.0, []
    for _, length, _ in notes:
        starts.append(begins)
        begins += length * _OVERLAP
    whole = max(start + note[1] for start, note in zip(starts, notes, strict=True))
    sums = [0.0] * round(whole * _RATE)
    for start, (height, length, loud) in zip(starts, notes, strict=True):
        first = round(start * _RATE)
        for place in range(min(round(length * _RATE), len(sums) - first)):
            sums[first + place] += loud * _note(height, length, place / _RATE)
    made = array("h", (round(max(-1.0, min(1.0, each / 1.6)) * _LOUDEST) for each in sums))
    if sys.byteorder == "big":
        made.byteswap()
    return made


def _note(height: float, length: float, at: float) -> float:
    """A note at a moment: it sets in within a hundredth of a second, and dies away to nothing."""
    swells = min(1.0, at / 0.012)
    fades = exp(-4.0 * at / length) * min(1.0, (length - at) / 0.03)
    turn = 2 * pi * height * at
    return swells * fades * (sin(turn) + 0.25 * sin(2 * turn))


def system_player() -> Play | None:
    """What this computer plays a file with, None if it has nothing for it."""
    if sys.platform == "win32":
        return _play_on_windows
    for name, *options in _PLAYERS.get(sys.platform, _PLAYERS["linux"]):
        found = which(name)
        if found is not None:
            return _program(found, options)
    return None


def _program(program: str, options: list[str]) -> Play:
    def play(path: Path) -> None:
        process = QProcess()
        process.setProgram(program)
        process.setArguments([*options, str(path)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()

    return play


def _play_on_windows(path: Path) -> None:
    if sys.platform == "win32":
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        winsound.PlaySound(str(path), flags)
