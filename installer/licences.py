"""The licences of everything that is shipped, as files in the bundle, and one list of them."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from desktop.version import VERSION
from installer.parts import Part
from installer.workshop import ROOT

FOLDER = "licences"
LIST = "LICENCES.md"
OURS = Path(__file__).parent / "licences"
QT = ("Qt", "PySide6_Essentials", "shiboken6")

_EXTRA = {
    "ICU": ("ICU.txt",),
    "Qt": ("Qt.md", "LGPL-3.0.txt", "GPL-3.0.txt", "Qt-third-party.txt"),
    "sqlcipher3": ("SQLCipher.txt",),
}

_COMMON = {
    "LGPL-2.1": "LGPL-2.1.txt",
    "LGPL-3.0": "LGPL-3.0.txt",
    "GCC-exception": "GPL-3.0.txt",
    "Apache-2.0": "Apache-2.0.txt",
}
"""Long texts to which Debian's copyright files only point."""

_HEAD = """\
# What Unbend {version} is made of, and under which licences

Unbend itself is under the MIT licence: `Unbend.txt`. Qt and PySide6 are used under the GNU Lesser
General Public License, version 3: `Qt.md` says what that means and where their source is. Of a
choice of licences, the first that is not the GPL is taken. The same list for machines is the SBOM
that is published beside the packages.

| part | version | licence | its words |
|---|---|---|---|
"""


def write(parts: Iterable[Part], tree: Path) -> Path:
    """Put them into the bundle's folder of licences, made anew."""
    folder = tree / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "Unbend.txt")
    others = [part for part in parts if part.name.lower() != "unbend"]
    rows = [(part, [*_own(part, folder), *_copied(part, folder)]) for part in others]
    _fill_in(folder / "Qt.md", {part.name: part.version for part, _ in rows})
    (folder / LIST).write_text(_list(rows), encoding="utf-8", newline="\n")
    return folder


def _own(part: Part, folder: Path) -> list[str]:
    """Texts that the makers of a part did not put beside it."""
    common = (name for licence, name in _COMMON.items() if licence in part.licence)
    names = list(dict.fromkeys([*_EXTRA.get(part.name, ()), *common]))
    for name in names:
        shutil.copyfile(OURS / name, folder / name)
    return names


def _copied(part: Part, folder: Path) -> list[str]:
    """Its makers' own texts; where two have the same name, the folder above tells them apart."""
    place = folder / part.name.replace(" ", "-").replace(",", "").lower()
    written = []
    for text in part.texts:
        place.mkdir(exist_ok=True)
        target = place / text.name
        for above in text.parents:
            if not target.exists():
                break
            target = place / f"{above.name}-{target.name}"
        shutil.copyfile(text, target)
        written.append(target.relative_to(folder).as_posix())
    return written


def _quoted(files: list[str]) -> str:
    return ", ".join(f"`{each}`" for each in files)


def _fill_in(notice: Path, versions: dict[str, str]) -> None:
    text = notice.read_text(encoding="utf-8")
    for name in QT:
        text = text.replace(f"{{{name}}}", versions[name])
    notice.write_text(text, encoding="utf-8", newline="\n")


def _list(rows: Iterable[tuple[Part, list[str]]]) -> str:
    lines = [
        f"| {part.name} | {part.version} | {part.licence} | {_quoted(files)} |"
        for part, files in rows
    ]
    crates = sorted(
        {
            f"{each['name']} {each.get('version', '')}".strip()
            for part, _ in rows
            for each in part.inside
        }
    )
    inside = "\n\nCompiled into these, as their makers list it; each licence is in the SBOM: "
    return _HEAD.format(version=VERSION) + "\n".join(lines) + inside + ", ".join(crates) + ".\n"
