"""A Windows of Wine's in a folder: what is run in it, and what was left in it."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TypeAlias

QUIET = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
PLACES = "/usr/lib/wine", "/usr/bin", "/opt/wine-stable/bin"
"""Debian keeps the program for 64 bits off the path."""

PATIENCE = 120.0
"""Seconds: the first start of all makes the whole folder."""

Keys: TypeAlias = dict[str, dict[str, str]]


class Windows:
    """One prefix. `version` is a word of Wine's: win7, win10."""

    def __init__(self, folder: Path) -> None:
        self._program = _wine()
        beside = str(Path(self._program).with_name("wineserver"))
        self._server = shutil.which("wineserver") or beside
        self.drive = folder / "drive_c"
        self._environment = {**os.environ, **QUIET, "WINEPREFIX": str(folder), "WINEARCH": "win64"}
        self.run("wineboot", "--init")

    @property
    def home(self) -> Path:
        """The folder of whoever is signed in."""
        return next(each for each in (self.drive / "users").iterdir() if each.name != "Public")

    @property
    def local(self) -> Path:
        return self.home / "AppData" / "Local"

    def become(self, version: str) -> None:
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f")

    def run(self, *words: str | Path) -> int:
        """What a program ends with; a silent uninstaller goes on elsewhere, so all are awaited."""
        done = self.begin(*words).wait(PATIENCE)
        self.settle()
        return done

    def begin(self, *words: str | Path) -> "subprocess.Popen[bytes]":
        """A program that goes on; what it reads from stays open until it is told to end."""
        return subprocess.Popen(
            [self._program, *words],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def settle(self) -> None:
        """Wait until no program runs: the registry is written only then."""
        subprocess.run([self._server, "-w"], check=True, env=self._environment, timeout=PATIENCE)

    def settle_by_force(self) -> None:
        subprocess.run([self._server, "-k"], check=False, env=self._environment)
        self.settle()

    def set_value(self, key: str, name: str, value: str) -> None:
        self.run("reg", "add", rf"HKCU\{key}", "/v", name, "/d", value, "/f")

    def files(self) -> set[str]:
        """What lies in the folder of whoever is signed in, but for passing things."""
        every = (path for path in self.home.rglob("*") if not path.is_symlink())
        names = {path.relative_to(self.home).as_posix() for path in every}
        return {name for name in names if not {"Temp"} & set(name.split("/"))}

    def registry(self) -> Keys:
        """The keys of whoever is signed in, in small letters, with their values."""
        text = (self.drive.parent / "user.reg").read_text(encoding="utf-8", errors="replace")
        keys: Keys = {}
        for block in text.split("\n[")[1:]:
            name, _, rest = block.partition("]")
            values = re.findall(r'^(?:"((?:[^"\\]|\\.)*)"|(@))=(.*)$', rest, re.MULTILINE)
            told = {(name or at): _unquoted(value) for name, at, value in values}
            keys[name.replace("\\\\", "\\").lower()] = told
        return keys


def _unquoted(value: str) -> str:
    return value.removeprefix('"').removesuffix('"').replace('\\"', '"').replace("\\\\", "\\")


def _wine() -> str:
    for name in ("wine64", "wine"):
        found = shutil.which(name, path=os.pathsep.join([os.environ["PATH"], *PLACES]))
        if found:
            return found
    raise SystemExit("Wine is not here; on Debian the package wine64 brings it.")


def programs() -> Path:
    """Where Wine keeps its own programs for Windows."""
    return next(Path("/usr/lib").glob("*/wine/x86_64-windows"))
