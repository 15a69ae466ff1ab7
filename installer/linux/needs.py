"""What a tree of programs asks of the system it runs on, read out of its files."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from installer.programs import program, run
from installer.troubles import CannotBuild

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
}
"""Debian's name for what a system with a screen has anyway; all else is to be in the bundle."""

OPTIONAL = {
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Without these all works but printing, or a window opens all the same, in another way."""

_OF_LIBC = re.compile(
    r"(ld-linux[-a-z0-9_]*|lib(c|m|dl|rt|pthread|util|resolv|anl|mvec))\.so\.[0-9]+"
)
_ELF = b"\x7fELF"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_2\.(\d+)\b")


class NotBundled(CannotBuild):
    """A library that not every system has is asked for, and is not in the tree."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Names of libraries that the tree lacks, and the oldest glibc 2 that it runs with."""

    libraries: frozenset[str]
    optional: frozenset[str]
    glibc: int

    def debian(self) -> list[str]:
        return [f"libc6 (>= 2.{self.glibc})", *sorted(PACKAGES[name] for name in self.libraries)]

    def debian_optional(self) -> list[str]:
        return sorted(OPTIONAL[name] for name in self.optional)

    def rpm(self) -> list[str]:
        return [
            f"libc.so.6(GLIBC_2.{self.glibc})(64bit)",
            *sorted(f"{name}()(64bit)" for name in self.libraries),
        ]


def needs(tree: Path) -> Needs:
    """What every program and library of a tree asks for. Raises NotBundled, naming what."""
    programs = [path for path in sorted(tree.rglob("*")) if _is_elf(path)]
    told = _told(programs) if programs else ""
    there = {path.name for path in tree.rglob("*")}
    asked = {name for name in _NEEDED.findall(told) if name not in there}
    asked -= {name for name in asked if _OF_LIBC.fullmatch(name)}
    if unknown := sorted(asked - PACKAGES.keys() - OPTIONAL.keys()):
        raise NotBundled(f"not in the bundle, and not on every system: {', '.join(unknown)}")
    return Needs(
        libraries=frozenset(asked & PACKAGES.keys()),
        optional=frozenset(asked & OPTIONAL.keys()),
        glibc=max(map(int, _GLIBC.findall(told)), default=0),
    )


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _told(programs: Iterable[Path]) -> str:
    """What binutils tells of them; PyInstaller needs the same program."""
    return run([program("objdump", "Debian's package binutils"), "-p", *programs])
