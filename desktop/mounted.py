"""Which file system a folder lies on, and whether it is another computer's."""

import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

_TABLE = Path("/proc/self/mountinfo")

_REMOTE = frozenset(
    {
        *("9p", "afpfs", "afs", "ceph", "cifs", "davfs", "davfs2", "glusterfs", "ncpfs", "nfs"),
        *("nfs4", "smb", "smb2", "smb3", "smbfs", "sshfs", "webdav"),
        *("curlftpfs", "google-drive-ocamlfuse", "gvfsd-fuse", "onedriver", "rclone", "s3fs"),
    }
)
"""Kinds of file system behind which there is a network; those of FUSE without their prefix."""

_DRIVE_REMOTE = 4


def is_remote(folder: Path) -> bool:
    """Whether a folder, which must be there, is reached through a network."""
    if sys.platform == "win32":
        return _is_remote_drive(folder)
    return is_remote_kind(file_system(folder))


def file_system(folder: Path, table: str | None = None) -> str:
    """The kind of file system that a folder lies on, "" if the system does not tell.

    `table` is Linux' own list of what is mounted where, in its own words.
    """
    if table is None and not _TABLE.exists():
        return _told_by_qt(folder)
    listed = _TABLE.read_text(encoding="utf-8", errors="replace") if table is None else table
    found, deepest = "", -1
    for place, kind in _mounts(listed):
        depth = len(place.parts)
        # Of two on the same place the later one hides the other.
        if depth >= deepest and (folder == place or place in folder.parents):
            found, deepest = kind, depth
    return found


def is_remote_name(name: str) -> bool:
    r"""Whether Windows reads a path as one of another computer: \\server\share."""
    drive = PureWindowsPath(name).drive.replace("/", "\\")
    is_device = drive.startswith(("\\\\?\\", "\\\\.\\"))
    return drive.startswith("\\\\") and (not is_device or drive[4:8].casefold() == "unc\\")


def is_remote_kind(kind: str) -> bool:
    return kind.casefold().removeprefix("fuse.") in _REMOTE


def _mounts(table: str) -> Iterator[tuple[Path, str]]:
    """Each place where something is mounted, with the kind of what is there."""
    for line in table.splitlines():
        about, dash, kind = line.partition(" - ")
        words = about.split()
        if dash and len(words) > 4:  # noqa: PLR2004 the fifth word is the place
            yield Path(_plain(words[4])), kind.split(maxsplit=1)[0]


def _plain(word: str) -> str:
    r"""A place without the marks for blanks and the like: \040."""
    for mark, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        word = word.replace(mark, letter)
    return word


def _told_by_qt(folder: Path) -> str:
    from PySide6.QtCore import QStorageInfo

    return bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode(errors="replace")


def _is_remote_drive(folder: Path) -> bool:
    import ctypes

    if is_remote_name(str(folder)):
        return True
    library = getattr(ctypes, "windll")  # noqa: B009 there is none on the other systems
    return int(library.kernel32.GetDriveTypeW(folder.anchor)) == _DRIVE_REMOTE
