"""Which package of Debian a library of this system came in; elsewhere there is nothing to tell."""

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from shutil import which

DOCUMENTS = Path("/usr/share/doc")


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a package; nothing of what came in none."""

    version: str = ""
    purl: str = ""
    copyright: Path | None = None


def packages_of(files: Iterable[Path]) -> dict[Path, str]:
    """The package of each that came in one, without the architecture. One question for all."""
    names = {file: _names(file) for file in files}
    asked = sorted({str(name) for each in names.values() for name in each})
    if not asked or not which("dpkg-query"):
        return {}
    owners: dict[str, str] = {}
    for line in _ask("--search", *asked).splitlines():
        package, _, place = line.partition(": ")
        owners[place] = package.partition(",")[0].partition(":")[0]
    found = {
        file: [owners[str(it)] for it in each if str(it) in owners] for file, each in names.items()
    }
    return {file: packages[0] for file, packages in found.items() if packages}


def _names(file: Path) -> list[Path]:
    """What a package may call it: where /lib is a link to /usr/lib, it knows one of the two."""
    real = file.resolve()
    return [each for one in (file, real) for each in (one, _with_usr(one), _without_usr(one))]


def _with_usr(file: Path) -> Path:
    return file if file.parts[1] == "usr" else Path("/usr", *file.parts[1:])


def _without_usr(file: Path) -> Path:
    return Path("/", *file.parts[2:]) if file.parts[1] == "usr" else file


@cache
def about(package: str) -> About:
    if not package:
        return About()
    told = _ask("--show", "--showformat=${Version}|${source:Package}\n", package).splitlines()
    version, _, source = (told[0] if told else "").partition("|")
    text = DOCUMENTS / package / "copyright"
    return About(
        version=version,
        purl=f"pkg:deb/{_system()}/{package}@{version.replace('+', '%2B')}?upstream={source}",
        copyright=text if text.exists() else None,
    )


@cache
def _system() -> str:
    told = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return next((line[3:].strip('"') for line in told if line.startswith("ID=")), "debian")


def _ask(*what: str) -> str:
    """What it knows; of what it does not know it says nothing here."""
    return subprocess.run(["dpkg-query", *what], check=False, capture_output=True, text=True).stdout
