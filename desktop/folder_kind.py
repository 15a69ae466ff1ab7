"""Whether a diary lies in a folder that is not this computer's alone, and what that has led to."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from desktop import mounted
from domain.words import Words, counted, said

CLOUD = said(
    "Your diary lies in a folder that {service} copies to other places, also in the middle of an"
    " entry, and may bring an older copy back. A folder of this computer alone is safer: close"
    " Unbend, and move the diary there with every file whose name begins as its does. Backups may"
    " lie where it is now."
)
NETWORK = said(
    "Your diary lies on a network drive. A connection that breaks in the middle of an entry can"
    " damage it, and two computers can write to it at once. A folder of this computer alone is"
    " safer: close Unbend, and move the diary there with every file whose name begins as its does."
    " Backups may lie where it is now."
)
_NAMES = (
    ("OneDrive", r"onedrive"),
    ("Dropbox", r"dropbox"),
    ("iCloud", r"mobile documents|com~apple~clouddocs|icloud ?drive"),
    ("Google Drive", r"google ?drive|drivefs|my drive"),
    ("Nextcloud", r"nextcloud"),
    ("ownCloud", r"owncloud"),
    ("pCloud", r"pcloud ?(drive|sync)?"),
    ("Syncthing", r"syncthing"),
)
"""The services, and what the folders that they keep are called: alone, or with more after it."""

_SERVICES = tuple(
    (service, re.compile(rf"(?:{names})\d?(?:[ (_-].*)?", re.IGNORECASE))
    for service, names in _NAMES
)

_MARKERS = (
    ("Dropbox", (".dropbox.cache",)),
    ("Syncthing", (".stfolder", ".stignore")),
    ("Nextcloud", (".nextcloudsync.log",)),
    ("ownCloud", (".owncloudsync.log",)),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
    ("Nextcloud", (".sync_*.db", "._sync_*.db")),
)
"""What the services leave in the folders that they keep."""

_CONFLICTS = re.compile(
    r" \(.*(conflict|konflikt|conflit).*\)"  # Dropbox, Nextcloud
    r"|[._]sync-conflict-\d{8}-\d{6}(-\w+)?"  # Syncthing
    r"|_conflict-[\w-]+"  # ownCloud
    r"|-(?-i:[A-Z])[A-Za-z0-9-]*"  # OneDrive: the name of a computer
    r"| \d+"  # iCloud
    r"| ?\(\d+\)",  # Google Drive
    re.IGNORECASE,
)
"""What stands between the name of a diary and its ending where two computers wrote at once."""


def warning(
    diary: Path, *, environment: Mapping[str, str] = os.environ, table: str | None = None
) -> Words | None:
    """Why the folder of a diary is a poor place for it, None if nothing speaks against it.

    A diary is opened there all the same. `table` stands for Linux' own list of what is mounted.
    """
    folder = diary.expanduser().absolute().parent
    service = _by_name(folder, environment) or _by_marker(folder)
    if service is not None:
        return said(CLOUD.pattern, service=service)
    if table is not None:
        return NETWORK if mounted.is_remote_kind(mounted.file_system(folder, table)) else None
    return NETWORK if mounted.is_remote(folder.resolve()) else None


def conflicted(diary: Path) -> list[Path]:
    """The copies beside a diary that were made because two computers wrote to it at once."""
    try:
        beside = sorted(diary.parent.iterdir())
    except OSError:
        return []
    return [each for each in beside if _is_conflict(diary, each.name) and each.is_file()]


def conflict(diary: Path) -> Words | None:
    """What there is to say of such copies, None if there are none."""
    found = [each.name for each in conflicted(diary)]
    return words_of(found) if found else None


def words_of(copies: Sequence[str]) -> Words:
    """What there is to say of copies that two computers led to, by their names."""
    return counted(
        "Beside your diary lies another copy of it, {names}: two computers wrote to it at the"
        " same time. Nothing was merged, so each of the two may hold entries that the other"
        " lacks. Look at each, and keep both; then move the diary to a folder that only this"
        " computer uses."
        "|Beside your diary lie {n} other copies of it, {names}: two computers wrote to it at"
        " the same time. Nothing was merged, so each of them may hold entries that the others"
        " lack. Look at each, and keep them all; then move the diary to a folder that only"
        " this computer uses.",
        len(copies),
        names=", ".join(copies),
    )


def notes(diary: Path) -> tuple[Words, ...]:
    """Everything there is to say of where a diary lies."""
    return tuple(note for note in (conflict(diary), warning(diary)) if note is not None)


def _is_conflict(diary: Path, name: str) -> bool:
    if not (name.startswith(diary.stem) and name.endswith(diary.suffix)):
        return False
    between = name[len(diary.stem) : len(name) - len(diary.suffix)]
    return _CONFLICTS.fullmatch(between) is not None


def _by_name(folder: Path, environment: Mapping[str, str]) -> str | None:
    for name, place in environment.items():
        is_onedrive = name.casefold().startswith("onedrive") and place
        if is_onedrive and _lies_in(folder, Path(place).absolute()):
            return "OneDrive"
    for part in folder.parts:
        for service, names in _SERVICES:
            if names.fullmatch(part):
                return service
    return None


def _by_marker(folder: Path) -> str | None:
    for place in (folder, *folder.parents):
        # In the folder of a person of that name there are settings, and in its own a small file.
        if (place / ".dropbox").is_file():
            return "Dropbox"
        for service, names in _MARKERS:
            if any(_some(place, name) for name in names):
                return service
    return None


def _some(place: Path, name: str) -> bool:
    found: Iterator[Path] = place.glob(name) if "*" in name else iter((place / name,))
    return any(os.path.lexists(each) for each in found)


def _lies_in(folder: Path, place: Path) -> bool:
    return folder == place or place in folder.parents
