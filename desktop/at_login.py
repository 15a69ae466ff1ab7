"""Starting with the session of a person: an entry that they asked for and can delete anywhere."""

import os
import plistlib
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, Protocol
from xml.parsers.expat import ExpatError

from desktop.identity import APP_ID, NAME, PROGRAM

IN_BACKGROUND = "--background"

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
ALLOWED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where Windows notes what somebody has switched off in its own list of programs that start."""

_SWITCHED_OFF = 1
"""The lowest bit of the first byte there."""


class AtLogin(Protocol):
    """Whether Unbend starts with the session, and a way to change that; may raise OSError."""

    def is_on(self) -> bool: ...

    def turn(self, *, on: bool) -> None: ...


class DesktopEntry:
    """Linux: a file in the folder of what a desktop starts."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self.path, self._command = folder / f"{APP_ID}.desktop", command

    def is_on(self) -> bool:
        """Desktops switch an entry off by a line of their own, or hide it."""
        try:
            lines = self.path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        said = {line.replace(" ", "").lower() for line in lines}
        return not said & {"hidden=true", "x-gnome-autostart-enabled=false"}

    def turn(self, *, on: bool) -> None:
        if not on:
            self.path.unlink(missing_ok=True)
            return
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            f"Exec={' '.join(_quoted(part) for part in self._command)}",
            f"Icon={APP_ID}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            *self._only_where_it_is(),
        )
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text("\n".join((*lines, "")), encoding="utf-8")

    def _only_where_it_is(self) -> tuple[str, ...]:
        """An entry outlives the package, which may not touch it; desktops then pass it over."""
        program, *rest = self._command
        if rest != [IN_BACKGROUND] or not PurePosixPath(program).is_absolute():
            return ()
        return ("TryExec=" + program.replace("\\", "\\\\"),)


class LaunchAgent:
    """macOS: a property list in the folder of what a session starts."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self.path, self._command = folder / f"{APP_ID}.plist", command

    def is_on(self) -> bool:
        try:
            told = plistlib.loads(self.path.read_bytes())
        except (OSError, ValueError, ExpatError):
            return False
        return isinstance(told, dict) and not told.get("Disabled", False)

    def turn(self, *, on: bool) -> None:
        if not on:
            self.path.unlink(missing_ok=True)
            return
        told = {
            "Label": APP_ID,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(plistlib.dumps(told))


class Registry(Protocol):
    """Values of the registry below one's own key; None where there is none of a name."""

    def read(self, key: str, name: str) -> str | bytes | None: ...

    def write(self, key: str, name: str, value: str) -> None: ...

    def remove(self, key: str, name: str) -> None: ...


class RunEntry:
    """Windows: a value among the programs that start."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry, self._command = registry, command

    def is_on(self) -> bool:
        allowed = self._registry.read(ALLOWED_KEY, APP_ID)
        is_off = isinstance(allowed, bytes) and bool(allowed[:1]) and allowed[0] & _SWITCHED_OFF
        return self._registry.read(RUN_KEY, APP_ID) is not None and not is_off

    def turn(self, *, on: bool) -> None:
        """Whoever switches it on here takes back what was switched off in the list of Windows."""
        self._registry.remove(ALLOWED_KEY, APP_ID)
        if on:
            from subprocess import list2cmdline

            self._registry.write(RUN_KEY, APP_ID, list2cmdline(self._command))
        else:
            self._registry.remove(RUN_KEY, APP_ID)


class _OwnKey:
    """HKEY_CURRENT_USER."""

    def __init__(self) -> None:
        import winreg

        self._winreg: Any = winreg

    def read(self, key: str, name: str) -> str | bytes | None:
        reg = self._winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, key) as opened:
                value: str | bytes = reg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None
        return value

    def write(self, key: str, name: str, value: str) -> None:
        reg = self._winreg
        with reg.CreateKey(reg.HKEY_CURRENT_USER, key) as opened:
            reg.SetValueEx(opened, name, 0, reg.REG_SZ, value)

    def remove(self, key: str, name: str) -> None:
        reg = self._winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, key, 0, reg.KEY_SET_VALUE) as opened:
                reg.DeleteValue(opened, name)
        except FileNotFoundError:
            pass


def at_login_here(system: str = sys.platform) -> AtLogin | None:
    """How this system does it; None in a sandbox, where such an entry would be read by nobody."""
    command = (*program(), IN_BACKGROUND)
    if _is_sandboxed():
        return None
    if system == "win32":
        return RunEntry(_OwnKey(), command)
    if system == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return DesktopEntry(Path(config) / "autostart", command)


def program(find: Callable[[str], str | None] = shutil.which) -> tuple[str, ...]:
    """What starts Unbend again: the bundle itself, the command, or the checkout's Python."""
    image = os.environ.get("APPIMAGE")  # the program itself lies in a place that goes with it
    if image:
        return (image,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    command = find(PROGRAM)
    return (command,) if command is not None else (sys.executable, "-m", "desktop")


def _is_sandboxed() -> bool:
    """Flatpak, Snap, and a package of the Microsoft Store."""
    is_boxed = Path("/.flatpak-info").exists() or "SNAP" in os.environ
    return is_boxed or "WindowsApps" in Path(sys.executable).parts


def _quoted(part: str) -> str:
    """One word of a command as a desktop entry wants it."""
    if part and all(letter.isalnum() or letter in "-_./+:=@" for letter in part):
        return part
    escaped = part.replace("%", "%%")
    for letter in '\\"`$':
        escaped = escaped.replace(letter, f"\\{letter}")
    # A value of such a file escapes the backslash once more.
    return '"' + escaped.replace("\\", "\\\\") + '"'
