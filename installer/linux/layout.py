"""Where each file of a Linux package lies, the same for every kind of package."""

import gzip
import shutil
import sys
from pathlib import Path

from desktop.identity import APP_ID, PROGRAM
from desktop.version import VERSION
from installer import icons
from installer.documents import DOCUMENTS
from installer.linux.releases import debian_changelog, metainfo, releases

HERE = Path(__file__).parent
LICENCE = HERE.parent.parent / "LICENSE"

PLACE = Path("usr", "lib", PROGRAM)
"""Where the bundle lies; nothing in it is written to."""


def lay_out(tree: Path, root: Path) -> None:
    """Put a bundle and all that makes it at home in a desktop under a root."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / PLACE, symlinks=True)
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    (programs / PROGRAM).symlink_to(Path("..", "lib", PROGRAM, PROGRAM))
    _desktop(root / "usr" / "share")
    _papers(root / "usr" / "share")
    _lay_permissions(root)


def _desktop(share: Path) -> None:
    told = metainfo(HERE / f"{APP_ID}.metainfo.xml", releases())
    _put((HERE / f"{APP_ID}.desktop").read_text("utf-8"), share / "applications")
    _put(told, share / "metainfo", f"{APP_ID}.metainfo.xml")
    _put((HERE / f"{APP_ID}.mime.xml").read_text("utf-8"), share / "mime/packages", f"{APP_ID}.xml")
    hicolor = share / "icons" / "hicolor"
    for name, kind, called in _drawings():
        for side in icons.HICOLOR:
            icons.write_png(name, side, hicolor / f"{side}x{side}" / kind / f"{called}.png")
        drawing = (icons.DRAWINGS / f"{name}.svg").read_text("utf-8")
        _put(drawing, hicolor / "scalable" / kind, f"{called}.svg")


def _drawings() -> list[tuple[str, str, str]]:
    files = [(one.icon, "mimetypes", one.mime.replace("/", "-")) for one in DOCUMENTS]
    return [(icons.APP, "apps", APP_ID), *files]


def _papers(share: Path) -> None:
    papers = share / "doc" / PROGRAM
    _put(_copyright(), papers, "copyright")
    _press(debian_changelog(releases()), papers / "changelog.gz")
    manual = (HERE / f"{PROGRAM}.1").read_text("utf-8").replace("@VERSION@", VERSION)
    _press(manual, share / "man" / "man1" / f"{PROGRAM}.1.gz")


def _copyright() -> str:
    """In the form of Debian; the licences of what is bundled lie beside the program."""
    holder, *words = LICENCE.read_text("utf-8").split("\n\n")[1:]
    text = "\n .\n".join(" " + part.strip().replace("\n", "\n ") for part in words)
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Unbend\n"
        f"Comment: What is bundled keeps its own licences; they lie in /{PLACE}/licences.\n\n"
        f"Files: *\nCopyright: {holder.removeprefix('Copyright (c) ')}\nLicense: Expat\n{text}\n"
    )


def _put(text: str, folder: Path, name: str = f"{APP_ID}.desktop") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def _press(text: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _lay_permissions(root: Path) -> None:
    """Everybody may read, and start what may be started; only the system's owner may write."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


if __name__ == "__main__":
    lay_out(*map(Path, sys.argv[1:3]))
