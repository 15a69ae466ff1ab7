"""The bundle from the installed wheel, by PyInstaller."""

import json
import re
import sys
from pathlib import Path

from installer import workshop
from installer.contents import PROGRAM
from installer.troubles import CannotBuild
from installer.workshop import BUILD, ROOT

WORK = BUILD / PROGRAM
LOG = BUILD / "freezing.log"

_MISSING = re.compile(r"Library not found: could not resolve '([^']+)', dependency of '([^']+)'")
_FORGIVEN = (
    "for libQt6Egl",
    "for libqeglfs",
    "for libqgtk3.",
    "for libqlinuxfb.",
    "for libqvkkhrdisplay.",
    "for libcupsprintersupport.",
    "libwayland-",
)
"""They are left out, or are the system's own where it prints or has Wayland."""

_UNASKED = ("pycparser.", "setuptools.")
"""What PyInstaller's own lists name, and no module of the app asks for."""


def freeze(out: Path) -> Path:
    """The folder of the bundle, made anew inside another. Raises CannotBuild."""
    _paint_icons()
    said = workshop.run(
        [
            *(str(workshop.python()), "-m", "PyInstaller", "--clean", "--noconfirm"),
            *("--log-level", "INFO", "--distpath", str(out), "--workpath", str(BUILD)),
            str(ROOT / "installer" / "unbend.spec"),
        ]
    )
    LOG.write_text(said, encoding="utf-8")
    refuse_holes(said)
    return out / PROGRAM


def refuse_holes(said: str) -> None:
    """Raises CannotBuild where PyInstaller only warns: the bundle would lean on this computer."""
    holes = [f"{name} for {Path(who).name}" for name, who in _MISSING.findall(said)]
    holes = [hole for hole in holes if not any(each in hole for each in _FORGIVEN)]
    if holes:
        raise CannotBuild(f"libraries are missing here: {', '.join(holes)}")
    unseen = re.findall(r'Hidden import "?([\w.]+)"? not found', said)
    if wrong := [name for name in unseen if not name.startswith(_UNASKED)]:
        raise CannotBuild(f"modules are missing here: {', '.join(wrong)}")


def origins() -> list[tuple[str, Path]]:
    """Each thing in the bundle that is no link, and the file of this computer it was made from."""
    told = json.loads((WORK / "origins.json").read_text(encoding="utf-8"))
    return [(place, Path(file)) for place, file in told if Path(file).is_absolute()]


def _paint_icons() -> None:
    """For programs that carry their picture in them."""
    if sys.platform == "linux":
        return
    name = "write_icns" if sys.platform == "darwin" else "write_ico"
    file = BUILD / "icons" / ("unbend.icns" if sys.platform == "darwin" else "unbend.ico")
    ours = f"import sys; sys.path.append({str(ROOT)!r})"
    paint = f"from pathlib import Path; icons.{name}(icons.APP, Path({str(file)!r}))"
    code = f"{ours}; from installer import icons; {paint}"
    workshop.run([str(workshop.python()), "-c", code])
