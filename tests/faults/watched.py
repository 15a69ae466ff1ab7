"""What a process asks of the disk while it writes a diary, in order, as strace saw it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

PROGRAM = shutil.which("strace")

_CALLS = (
    "write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,"
    "writev,pwritev,pwritev2,link,linkat,fallocate,copy_file_range,sendfile"
)
_LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_FILE = re.compile(r"\d+<(.*?)>(?:, )?(.*)")
_TEXT = re.compile(r'"(.*?)"')
_NUMBER = re.compile(r"-?\d+")


@dataclass(frozen=True, slots=True)
class Wrote:
    name: str
    data: bytes
    at: int | None
    """None after what was written last."""


@dataclass(frozen=True, slots=True)
class Cut:
    name: str
    length: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file, or the folder with the names in it if there is none."""

    name: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """Under another name from now on, or under none."""

    name: str
    now: str | None


@dataclass(frozen=True, slots=True)
class Linked:
    """Under another name as well."""

    name: str
    now: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The command had returned."""


Act: TypeAlias = Wrote | Cut | Synced | Renamed | Linked | Acknowledged


def watch(folder: Path, module: str, *about: object) -> list[Act]:
    """What a program of ours asks of the disk for the files of a new folder."""
    assert PROGRAM is not None
    folder.mkdir()
    seen, told = folder.with_name(f"{folder.name}.trace"), folder.with_name(f"{folder.name}.told")
    watching = [PROGRAM, "-qq", "-y", "-xx", "-s", "1048576", "-e", f"trace={_CALLS}", "-o", seen]
    writing = [sys.executable, "-m", module, *about]
    with told.open("wb") as out:
        subprocess.run([*map(str, watching), *map(str, writing)], stdout=out, check=True)
    try:
        with seen.open(encoding="ascii") as lines:
            return list(_acts(lines, folder, told))
    finally:
        seen.unlink()


def _acts(lines: Iterator[str], folder: Path, told: Path) -> Iterator[Act]:
    for line in lines:
        found = _LINE.match(line)
        if found is None or int(found[3]) < 0:
            continue
        call, about = found[1], found[2]
        if call.startswith(("rename", "unlink", "link")):
            yield from _naming(call, about, folder)
        elif (file := _FILE.match(about)) is not None:
            path = Path(_plain(file[1]).decode())
            if path == told:
                yield Acknowledged()
            elif folder in (path, path.parent):
                name = "" if path == folder else path.name
                yield _of_file(call, name, file[2], int(found[3]))


def _of_file(call: str, name: str, about: str, length: int) -> Act:
    text = _TEXT.match(about)
    given = [int(number) for number in _NUMBER.findall(about[text.end() :] if text else about)]
    match call:
        case "fsync" | "fdatasync":
            return Synced(name)
        case "ftruncate":
            return Cut(name, int(about, 0))
        case "write" | "pwrite64" if text is not None:
            at = given[1] if call == "pwrite64" else None
            return Wrote(name, _plain(text[1])[:length], at)
    raise AssertionError(f"{call} is not understood")


def _naming(call: str, about: str, folder: Path) -> Iterator[Act]:
    paths = [Path(_plain(text).decode()) for text in _TEXT.findall(about)]
    if not paths or folder not in (path.parent for path in paths):
        return
    names = [path.name for path in paths]
    if call.startswith("link"):
        yield Linked(names[0], names[1])
    else:
        yield Renamed(names[0], names[1] if call.startswith("rename") else None)


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
