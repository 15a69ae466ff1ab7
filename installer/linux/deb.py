"""The package for Debian, Ubuntu and their kin."""

import os
from hashlib import md5
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.identity import PROGRAM
from desktop.version import VERSION
from installer.linux.layout import lay_out
from installer.linux.needs import Needs, needs
from installer.linux.releases import MAINTAINER, moment
from installer.programs import program, run

SMALL = ("--root-owner-group", "-Zxz", "-z6")
QUICK = ("--root-owner-group", "-Zzstd", "-z3")
"""For trying out: a third larger, in a tenth of the time."""

ALWAYS = ("fontconfig-config",)
"""What no file of the bundle asks for by name, and letters are not drawn without."""

RECOMMENDED = ("desktop-file-utils", "fonts-dejavu-core", "shared-mime-info", "xdg-utils")
"""The file types, the links that open in a browser, and letters; a desktop has them all."""

SUMMARY = "exercises, pacing and a diary for sciatica"
WORDS = """\
 Unbend goes with one person through Sarah Key's seven exercises for
 sciatica, at home: what may be done today and how, whether it helps, and one
 page for the physiotherapist.
 .
 Everything stays on this computer, in one encrypted file. There is no
 account and no network. The diary stays where it is when the package goes.
"""


def build(tree: Path, out: Path, *, quick: bool = False) -> Path:
    """Make the package of a bundle in a folder, and give its path."""
    package = out / f"{PROGRAM}_{VERSION}_{architecture()}.deb"
    with TemporaryDirectory(prefix="unbend-deb-") as folder:
        root = Path(folder, "root")
        lay_out(tree, root)
        control = root / "DEBIAN"
        control.mkdir()
        (control / "md5sums").write_text(_sums(root), encoding="utf-8")
        (control / "control").write_text(_control(root, needs(tree)), encoding="utf-8")
        out.mkdir(parents=True, exist_ok=True)
        how = QUICK if quick else SMALL
        run(
            [program("dpkg-deb", "Debian's package dpkg"), *how, "--build", root, package],
            environ={"SOURCE_DATE_EPOCH": moment(), **os.environ},
        )
    return package


def architecture() -> str:
    return run([program("dpkg", "Debian"), "--print-architecture"]).strip()


def _control(root: Path, asked: Needs) -> str:
    size = sum(path.stat().st_size for path in _files(root)) // 1024 + 1
    return (
        f"Package: {PROGRAM}\n"
        f"Version: {VERSION}\n"
        f"Architecture: {architecture()}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {', '.join([*asked.debian(), *ALWAYS])}\n"
        f"Recommends: {', '.join([*RECOMMENDED, *asked.debian_optional()])}\n"
        "Section: science\n"
        "Priority: optional\n"
        f"Description: {SUMMARY}\n{WORDS}"
    )


def _sums(root: Path) -> str:
    """What dpkg --verify compares; it guards against damage and nothing else."""
    return "".join(
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in _files(root)
        if path.parent.name != "DEBIAN"
    )


def _files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
