"""What was released and when, read from CHANGELOG.md, in the forms that packages want."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from pathlib import Path
from xml.etree import ElementTree

from desktop.identity import PROGRAM
from installer.troubles import CannotBuild

CHANGELOG = Path(__file__).parent.parent.parent / "CHANGELOG.md"
MAINTAINER = "The Unbend authors <authors@unbend.invalid>"
"""Packages must name an address; this one can belong to nobody until there is a real one."""

_HEAD = re.compile(r"^## (\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})$")
_POINT = re.compile(r"^- (.+)$")
_MARKS = re.compile(r"[*`]|\[([^]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Release:
    """A version, its day, and in a sentence each what was new."""

    version: str
    day: date
    points: tuple[str, ...]


class NoRelease(CannotBuild):
    """The changelog tells of no release with its day, and no package can be made without one."""


def releases(changelog: Path = CHANGELOG) -> list[Release]:
    """The newest first, without what is not released yet. Raises NoRelease if there is none."""
    found: list[tuple[str, date, list[str]]] = []
    for line in changelog.read_text(encoding="utf-8").splitlines():
        if head := _HEAD.match(line):
            found.append((head[1], date.fromisoformat(head[2]), []))
        elif found and (point := _POINT.match(line)):
            found[-1][2].append(point[1])
        elif found and found[-1][2] and line.startswith("  "):
            found[-1][2][-1] += f" {line.strip()}"
    if not found:
        raise NoRelease("CHANGELOG.md has no line like '## 1.0.0 - 2026-12-24'.")
    return [Release(version, day, tuple(map(_plain, points))) for version, day, points in found]


def metainfo(template: Path, told: list[Release]) -> str:
    """The AppStream description with what was released; its comments and order stay."""
    tree = ElementTree.parse(template)  # noqa: S314 a file of this checkout
    place = tree.getroot().find("releases")
    if place is None:
        raise NoRelease(f"{template.name} has no place for releases.")
    for release in told:
        entry = ElementTree.SubElement(
            place, "release", version=release.version, date=release.day.isoformat()
        )
        points = ElementTree.SubElement(ElementTree.SubElement(entry, "description"), "ul")
        for point in release.points:
            ElementTree.SubElement(points, "li").text = point
    ElementTree.indent(tree)
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def debian_changelog(told: list[Release]) -> str:
    """The same in the form that Debian's tools read."""
    return "\n".join(
        f"{PROGRAM} ({release.version}) stable; urgency=medium\n\n"
        + "".join(f"  * {point}\n" for point in release.points)
        + f"\n -- {MAINTAINER}  {_at_noon(release.day)}\n"
        for release in told
    )


def moment() -> str:
    """The day of the newest release in seconds, so that the same tree makes the same package."""
    return str(int(datetime.combine(releases()[0].day, time(12), UTC).timestamp()))


def _at_noon(day: date) -> str:
    return format_datetime(datetime.combine(day, time(12), UTC))


def _plain(markdown: str) -> str:
    return _MARKS.sub(lambda mark: mark[1] or "", markdown)
