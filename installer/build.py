"""What makes Unbend ready for a computer.

    python -m installer.build KIND [--tree DIR] [--out DIR] [--quick]

`bundle` comes first and makes `dist/unbend`; each other kind is a package made of that folder. The
last line is a flat JSON object of figures.
"""

import hashlib
import inspect
import json
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from installer import bundle
from installer.contents import PROGRAM
from installer.troubles import CannotBuild
from installer.workshop import DIST

BUNDLE = "bundle"

KINDS = {
    "deb": "installer.linux.deb",
    "rpm": "installer.linux.rpm",
    "appimage": "installer.linux.appimage",
    "exe": "installer.windows.nsis",
    "msix": "installer.windows.msix",
    "dmg": "installer.macos.dmg",
}
"""Each has `build(tree, out)`, which gives the file; one may also be `quick`, and larger then."""


def main(argv: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(argv)
    try:
        if asked.kind == BUNDLE:
            figures = bundle.build(asked.out)
        else:
            figures = package(asked.kind, asked.tree, asked.out, quick=asked.quick)
    except CannotBuild as problem:
        print(f"installer: {problem}", file=sys.stderr)
        return 1
    print(json.dumps(figures))
    return 0


def package(kind: str, tree: Path, out: Path, *, quick: bool) -> bundle.Figures:
    """A package of a kind, made of a bundle. Raises CannotBuild."""
    if not tree.exists():
        raise CannotBuild(f"there is no bundle at {tree}: `python3 run.py task bundle` makes one")
    out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    made = _made_by(import_module(KINDS[kind]).build, tree, out, quick=quick)
    with made.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return {
        "kind": kind,
        "file": made.name,
        "package_mb": round(made.stat().st_size / 1e6, 1),
        "package_s": round(time.monotonic() - begun, 1),
        "sha256": digest,
    }


def _made_by(build: Callable[..., Path], tree: Path, out: Path, *, quick: bool) -> Path:
    if quick and "quick" in inspect.signature(build).parameters:
        return build(tree, out, quick=True)
    return build(tree, out)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="installer.build", description="A bundle, or a package of it.")
    parser.add_argument("kind", choices=[BUNDLE, *KINDS])
    parser.add_argument("--tree", type=Path, default=DIST / PROGRAM, help="the bundle's folder")
    parser.add_argument("--out", type=Path, default=DIST, help="where it is put")
    parser.add_argument("--quick", action="store_true", help="sooner done, where a kind can")
    return parser


if __name__ == "__main__":
    sys.exit(main())
