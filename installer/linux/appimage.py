"""One file that runs without being installed; made where there is the tool, as on GitHub."""

import os
import platform
import shutil
from pathlib import Path

from desktop.identity import APP_ID, NAME
from desktop.version import VERSION
from installer.linux.layout import HERE, lay_out
from installer.linux.releases import moment
from installer.programs import run
from installer.troubles import CannotBuild

TOOL = "appimagetool"


def build(tree: Path, out: Path) -> Path:
    """Make the file of a bundle in a folder, and give its path; the folder it is made of stays.

    Raises CannotBuild if the tool is not here: no package registry has it.
    """
    machine = platform.machine()
    app, image = out / f"{NAME}.AppDir", out / f"{NAME}-{VERSION}-{machine}.AppImage"
    lay_out_app(tree, app)
    if shutil.which(TOOL) is None:
        raise CannotBuild(f"{TOOL} is not installed; what it would pack lies in {app}.")
    run(
        [TOOL, "--no-appstream", app, image],
        environ={"SOURCE_DATE_EPOCH": moment(), **os.environ, "ARCH": machine},
    )
    return image


def lay_out_app(tree: Path, app: Path) -> None:
    """A root like every package's, and at its top what starts it and what it looks like."""
    lay_out(tree, app)
    shutil.copy(HERE / "AppRun", app / "AppRun")
    (app / "AppRun").chmod(0o755)
    share = Path("usr", "share")
    icon = f"{APP_ID}.png"
    (app / f"{APP_ID}.desktop").symlink_to(share / "applications" / f"{APP_ID}.desktop")
    (app / icon).symlink_to(share / "icons/hicolor/256x256/apps" / icon)
    (app / ".DirIcon").symlink_to(icon)
    metainfo = app / share / "metainfo"
    (metainfo / f"{APP_ID}.appdata.xml").symlink_to(f"{APP_ID}.metainfo.xml")
