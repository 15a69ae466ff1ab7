"""What must be true of a bundle before anybody is handed it."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from installer import licensing
from installer.contents import PROGRAM, XCB
from installer.parts import Part
from installer.troubles import CannotBuild

INSIDE = "_internal"

UNWANTED = {
    b"liq_attr_create": "libimagequant, under the GPL, inside Pillow",
    b"rl_parse_and_bind": "GNU Readline, under the GPL",
}
"""By a name that only they have: what could be compiled into a library where no list tells it."""

LOOKED_INTO = ("PIL/_imaging*", "python3*/lib-dynload/readline*", "libreadline*")


def windows_can_open(tree: Path, system: str = sys.platform) -> None:
    """On Linux every library that Qt's window needs is inside."""
    if system == "linux":
        missing = [name for name in XCB if not (tree / INSIDE / name).exists()]
        if missing:
            raise CannotBuild(f"a window could not open everywhere, without {', '.join(missing)}")


def links_lead_somewhere(tree: Path) -> None:
    lost = [link for link in sorted(tree.rglob("*")) if link.is_symlink() and not link.exists()]
    if lost:
        raise CannotBuild(f"these lead nowhere: {', '.join(str(link) for link in lost)}")


def resources_are_in(tree: Path, resources: Path) -> None:
    """Every file of `resources` that the app reads is in the bundle as it is in the checkout."""
    there = tree / INSIDE / "resources"
    wrong = [
        path.relative_to(resources).as_posix()
        for path in sorted(resources.rglob("*"))
        if path.is_file() and path.suffix not in {".py", ".pyc", ".ts"} and path.name[0] != "."
        if not _is_same(path, there / path.relative_to(resources))
    ]
    if wrong:
        raise CannotBuild(f"resources are not in the bundle as they are here: {', '.join(wrong)}")


def _is_same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()


def is_started_by_its_program(tree: Path, system: str = sys.platform) -> None:
    name = f"{PROGRAM}.exe" if system == "win32" else PROGRAM
    if not (tree / name).is_file():
        raise CannotBuild(f"there is no {name} in {tree}")


def licences_allow_it(parts: Iterable[Part]) -> None:
    """Nothing is under the GPL alone, and of nothing is the licence unknown."""
    refused: list[str] = []
    for part in parts:
        refused += _refused(part.name, part.licence)
        for inside in part.inside:
            if licence := licence_of(inside):
                refused += _refused(f"{inside['name']} in {part.name}", licence)
    if refused:
        raise CannotBuild("may not be handed on with Unbend: " + "; ".join(refused))


def _refused(name: str, licence: str) -> list[str]:
    try:
        return [] if licensing.allows(licence) else [f"{name} is under {licence}"]
    except licensing.Unreadable:
        return [f"the licence of {name} is not plain: {licence or 'nothing is said'}"]


def licence_of(component: Mapping[str, object]) -> str:
    """What a list of parts says of one of them, as an expression; "" where it says nothing."""
    told = component.get("licenses")
    words = []
    for each in told if isinstance(told, list) else []:
        licence = each.get("license", {})
        words.append(each.get("expression") or licence.get("id") or licence.get("name", ""))
    return " AND ".join(f"({word})" for word in words if word)


def nothing_hides_inside(tree: Path) -> None:
    for pattern in LOOKED_INTO:
        for file in sorted((tree / INSIDE).glob(pattern)):
            content = file.read_bytes()
            for mark, what in UNWANTED.items():
                if mark in content:
                    raise CannotBuild(f"{file.relative_to(tree).as_posix()} holds {what}")
