"""The package for Fedora, openSUSE and their kin."""

import json
import os
import platform
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.identity import PROGRAM
from desktop.version import VERSION
from installer.linux.layout import lay_out
from installer.linux.needs import needs
from installer.linux.releases import MAINTAINER, moment
from installer.programs import program, run

SETTINGS = Path(__file__).with_name("nfpm.yaml")

ALWAYS = ("fontconfig",)

GO = {"x86_64": "amd64", "aarch64": "arm64"}
"""What the tool, written in Go, calls a machine that Linux calls otherwise."""


def build(tree: Path, out: Path) -> Path:
    """Make the package of a bundle in a folder, and give its path."""
    packer, machine = (
        program("nfpm", "the package nfpm of installer/locks/pack.txt"),
        platform.machine(),
    )
    package = out.absolute() / f"{PROGRAM}-{VERSION}-1.{machine}.rpm"
    asked = json.dumps([*needs(tree).rpm(), *ALWAYS])
    with TemporaryDirectory(prefix="unbend-rpm-") as folder:
        root, settings = Path(folder, "root"), Path(folder, SETTINGS.name)
        lay_out(tree, root)
        settings.write_text(f"{SETTINGS.read_text('utf-8')}depends: {asked}\n", encoding="utf-8")
        out.mkdir(parents=True, exist_ok=True)
        run(
            [packer, "package", "--config", settings, "--packager", "rpm", "--target", package],
            environ={
                "SOURCE_DATE_EPOCH": moment(),
                **os.environ,
                "UNBEND_ARCH": GO.get(machine, machine),
                "UNBEND_MAINTAINER": MAINTAINER,
                "UNBEND_ROOT": str(root),
                "UNBEND_VERSION": VERSION,
            },
        )
    return package
