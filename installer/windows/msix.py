"""The package for Windows' own installer, from the tree of a bundle that was made there.

For trying out, and never published: Windows keeps what such an app writes inside the package, so
that it takes the diary away when the app goes, and `nfpm` cannot ask it not to.
"""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.identity import APP_ID, NAME, PROGRAM
from desktop.version import VERSION
from installer import icons
from installer.programs import program, run, whole_tree
from installer.windows.nsis import PUBLISHER

SUBJECT = "CN=Unbend"
"""Whose certificate signs it; Windows refuses another one, and any package without."""

OLDEST, TRIED = "10.0.17763.0", "10.0.26100.0"
LOGOS = {"Square150x150": 150, "Square44x44": 44, "Store": 50}


def build(tree: Path, out: Path) -> Path:
    """Make the package of a Windows bundle in a folder, and give its path; raises CannotBuild."""
    packer = program("nfpm", "the package nfpm of installer/locks/pack.txt")
    whole_tree(tree, f"{PROGRAM}.exe")
    made = out.resolve() / f"{PROGRAM}-{VERSION}-windows-x64.msix"
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="unbend-msix-") as folder:
        for name, side in LOGOS.items():
            icons.write_png(icons.APP, side, Path(folder, f"{name}.png"))
        wanted = Path(folder, "nfpm.yaml")
        wanted.write_text(json.dumps(wishes(tree.resolve(), Path(folder))), encoding="utf-8")
        how = ["--packager", "msix", "--config", str(wanted), "--target", str(made)]
        run([packer, "package", *how], environ={"SOURCE_DATE_EPOCH": "315532800", **os.environ})
    return made


def wishes(tree: Path, folder: Path) -> dict[str, object]:
    """What nfpm is asked for; JSON is YAML too."""
    logos = {name: f"Assets/{name}.png" for name in LOGOS}
    return {
        "name": APP_ID,
        "arch": "amd64",
        "version": VERSION,
        "license": "MIT",
        "description": "A diary and pacing aid for sciatica",
        "maintainer": PUBLISHER,
        "contents": [
            {"src": f"{tree}/", "dst": "/", "type": "tree"},
            *({"src": f"{folder}/{name}.png", "dst": path} for name, path in logos.items()),
        ],
        "msix": {
            "publisher": SUBJECT,
            "properties": {
                "display_name": NAME,
                "publisher_display_name": PUBLISHER,
                "logo": logos["Store"],
            },
            "applications": [_application(logos)],
            "dependencies": {
                "target_device_families": [
                    {
                        "name": "Windows.Desktop",
                        "min_version": OLDEST,
                        "max_version_tested": TRIED,
                    }
                ]
            },
        },
    }


def _application(logos: dict[str, str]) -> dict[str, object]:
    return {
        "id": NAME,
        "executable": f"{PROGRAM}.exe",
        "entry_point": "Windows.FullTrustApplication",
        "visual_elements": {
            "display_name": NAME,
            "square150x150_logo": logos["Square150x150"],
            "square44x44_logo": logos["Square44x44"],
        },
    }
