"""What the bundle is made of: whose each file is, in which version and under which licence."""

import json
import sys
import sysconfig
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib.metadata import Distribution
from pathlib import Path, PurePath
from typing import Any

from installer import debian, distributions
from installer.troubles import CannotBuild

TABLE = Path(__file__).with_name("libraries.toml")
BOOTLOADER = "pyinstaller"
"""Of what builds, the one thing that is in the bundle: the start of the program itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that others made; `files` are its places in the bundle, `texts` its licence.

    `inside` are what it has in turn been made from, as its own maker lists them.
    """

    name: str
    version: str
    licence: str
    purl: str
    files: tuple[str, ...] = ()
    texts: tuple[Path, ...] = ()
    inside: tuple[Mapping[str, Any], ...] = ()


def parts(origins: Iterable[tuple[str, Path]], site: Path) -> list[Part]:
    """By name. Raises CannotBuild for a file of which nobody has written down whose it is."""
    installed = distributions.of_the_app(site)
    owners = distributions.owners(site)
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    sorted_out = sorted(origins)
    packages = debian.packages_of(
        file for place, file in sorted_out if _named(table["files"], place)
    )
    python: dict[str, list[str]] = defaultdict(list)
    system: dict[tuple[str, str, str], list[tuple[str, Path]]] = defaultdict(list)
    unknown = []
    for place, file in sorted_out:
        if owner := owners.get(file.resolve()):
            python[owner].append(place)
        elif known := _named(table["files"], place):
            system[known[0], known[1], packages.get(file, "")].append((place, file))
        elif not _is_pythons_own(place, file):
            unknown.append(f"{place} ({file})")
    if unknown:
        raise CannotBuild(f"whose are these, and under which licence? {', '.join(unknown)}")
    found = [
        *(_package(installed[name], files, table) for name, files in python.items()),
        *(_library(*about, files) for about, files in system.items()),
        *_qt(installed["pyside6-essentials"], python["pyside6-essentials"], table["qt"]),
        _python(),
        _bootloader(site),
    ]
    return sorted(found, key=lambda part: (part.name.lower(), part.purl))


def _named(table: Mapping[str, list[str]], place: str) -> list[str] | None:
    name = PurePath(place).name
    return next((what for pattern, what in table.items() if fnmatch(name, pattern)), None)


def _is_pythons_own(place: str, file: Path) -> bool:
    """Of its standard library, of itself, or put together by PyInstaller."""
    home = Path(sysconfig.get_path("stdlib"))
    base = Path(sys.base_prefix).resolve()
    own = file.resolve()
    is_its_library = place.lower().startswith(("libpython", "python3")) or place == "Python"
    in_its_folder = sys.platform != "linux" and own.is_relative_to(base)
    made = place == "base_library.zip" or "PyInstaller" in own.parts or "localpycs" in own.parts
    is_standard = file.is_relative_to(home) or own.is_relative_to(home.resolve())
    return is_standard or is_its_library or in_its_folder or made


def _package(found: Distribution, files: list[str], table: Mapping[str, Any]) -> Part:
    name = distributions.normal(found.name)
    return Part(
        name=found.name,
        version=found.version,
        licence=table["packages"].get(name) or _said(found),
        purl=f"pkg:pypi/{name}@{found.version}",
        files=tuple(files),
        texts=tuple(_texts(found)),
        inside=tuple(_inside(found)),
    )


def _said(found: Distribution) -> str:
    """What a package says, where that is one line: some put the whole text there."""
    about = found.metadata
    told = next((about[key] for key in ("License-Expression", "License") if key in about), "")
    return told if "\n" not in told else ""


def _texts(found: Distribution) -> Iterator[Path]:
    words = ("licen", "copying", "notice", "authors")
    for file in found.files or ():
        parts_of = [part.lower() for part in file.parts]
        if ".dist-info" in parts_of[0] and any(word in parts_of[-1] for word in words):
            yield Path(str(found.locate_file(file)))


def _inside(found: Distribution) -> Iterator[Mapping[str, Any]]:
    """What a compiled package says that it was compiled from, where it says so."""
    for file in found.files or ():
        if "sboms" in file.parts and file.name.endswith(".json"):
            told = json.loads(Path(str(found.locate_file(file))).read_text(encoding="utf-8"))
            yield from (each for each in told.get("components", ()) if _is_compiled_in(each))


def _is_compiled_in(component: Mapping[str, Any]) -> bool:
    """Rust's crates and OpenSSL; not what could have been chosen and was not."""
    purl = str(component.get("purl", ""))
    return purl.startswith(("pkg:cargo/", "pkg:generic/")) and component.get("scope") not in {
        "optional",
        "excluded",
    }


def _library(name: str, licence: str, package: str, files: list[tuple[str, Path]]) -> Part:
    about = debian.about(package)
    return Part(
        name=name,
        version=about.version,
        licence=licence,
        purl=about.purl or f"pkg:generic/{name.lower().replace(' ', '-')}",
        files=tuple(place for place, _ in files),
        texts=(about.copyright,) if about.copyright else (),
    )


def _qt(pyside: Distribution, files: list[str], table: Mapping[str, list[str]]) -> Iterator[Part]:
    """Qt, and what lies among its libraries, all of which come in the package of PySide6."""
    by: dict[tuple[str, str], list[str]] = defaultdict(list)
    for place in files:
        others = _named(table, place)
        if others:
            by[others[0], others[1]].append(place)
        elif "/Qt/" in place or "Qt6" in PurePath(place).name:
            by["Qt", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"].append(place)
    for (name, licence), places in by.items():
        version = pyside.version if name == "Qt" else places[0].partition(".so.")[2]
        purl = f"pkg:generic/{name.lower().replace(' ', '-')}" + (f"@{version}" if version else "")
        yield Part(name, version, licence, purl, tuple(places))


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    beside = Path(sys.base_prefix, "LICENSE.txt")
    texts = tuple(file for file in (text, beside) if file.exists())[:1]
    return Part("CPython", version, "PSF-2.0", f"pkg:generic/cpython@{version}", texts=texts)


def _bootloader(site: Path) -> Part:
    found = distributions.installed(site)[BOOTLOADER]
    return Part(
        name="PyInstaller bootloader",
        version=found.version,
        licence="GPL-2.0-or-later WITH Bootloader-exception",
        purl=f"pkg:pypi/{BOOTLOADER}@{found.version}",
        texts=tuple(_texts(found)),
    )
