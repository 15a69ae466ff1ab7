"""Puts the packages of all systems beside each other, and nothing that lay between them.

python -m installer.release.gather FOUND RELEASE
"""

import shutil
import sys
from pathlib import Path

from installer.troubles import CannotBuild, ended

WANTED = (
    "unbend-*-windows-x64-setup.exe",
    "unbend-*-macos-arm64.dmg",
    "unbend-*-macos-x86_64.dmg",
    "unbend_*_amd64.deb",
    "unbend-*.x86_64.rpm",
    "sbom-windows-x64.cdx.json",
    "sbom-macos-arm64.cdx.json",
    "sbom-macos-x86_64.cdx.json",
    "sbom-linux-x64.cdx.json",
)


def gather(found: Path, release: Path) -> list[Path]:
    """One file of each kind; raises CannotBuild where there is none, or more than one."""
    release.mkdir(parents=True)
    return [Path(shutil.copy2(_one(found, pattern), release)) for pattern in WANTED]


def _one(found: Path, pattern: str) -> Path:
    files = [path for path in found.rglob(pattern) if path.is_file()]
    if len(files) != 1:
        raise CannotBuild(f"Of {pattern} there are {len(files)} in {found}, and not one.")
    return files[0]


def main(words: list[str]) -> int:
    found, release = map(Path, words)
    return ended(lambda: print("\n".join(path.name for path in gather(found, release))))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
