"""The disk image for macOS: the app, and the folder into which it is drawn. Never run here."""

import platform
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.identity import NAME, PROGRAM
from desktop.version import VERSION
from installer.macos import sign
from installer.macos.info import APP
from installer.programs import program, run
from installer.troubles import CannotBuild


def build(tree: Path, out: Path, *, quick: bool = False) -> Path:
    """Sign the app that lies beside the tree, pack it, and give the image's path.

    Raises CannotBuild.
    """
    app = app_of(tree)
    hdiutil = program("hdiutil", "macOS")
    made = out.resolve() / f"{PROGRAM}-{VERSION}-macos-{platform.machine()}.dmg"
    out.mkdir(parents=True, exist_ok=True)
    sign.sign(app)
    with TemporaryDirectory(prefix="unbend-dmg-") as folder:
        shutil.copytree(app, Path(folder, APP), symlinks=True)
        Path(folder, "Applications").symlink_to("/Applications")
        form = "UDRO" if quick else "ULMO"
        how = ["-volname", NAME, "-fs", "HFS+", "-format", form, "-ov"]
        run([hdiutil, "create", "-srcfolder", folder, *how, made])
    sign.sign(made)
    return made


def app_of(tree: Path) -> Path:
    for app in (tree, tree.parent / APP):
        if app.name == APP and app.is_dir():
            return app
    raise CannotBuild(f"There is no {APP} beside {tree}: build the bundle on macOS.")
