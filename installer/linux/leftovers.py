"""What a package leaves behind in a system after it was removed."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.identity import PROGRAM

SEARCHED = "etc", "opt", "usr", "var"
"""Where packages put things; the rest is the person's, or on no disk."""

SPEAKING = "etc", "usr/share/applications", "usr/share/mime", "var/lib/dpkg"
"""Where a word about the package could stay in a file that serves others too."""

REMEMBERED = (
    "var/cache/apt",
    "var/lib/apt",
    "var/lib/dpkg/available",
    "var/lib/dpkg/status-old",
    "var/log",
    "var/tmp",
)
"""What the system notes of all that it ever did, and what anybody may leave lying about."""


def left(root: Path = Path("/")) -> list[str]:
    """Every path named after the program, and every list that still names it."""
    named = [path for path in _walk(root, SEARCHED) if PROGRAM in path.name.lower()]
    speaking = [path for path in _walk(root, SPEAKING) if path.is_file() and _speaks(path)]
    return sorted({str(path.relative_to(root)) for path in [*named, *speaking]})


def _walk(root: Path, folders: Iterable[str]) -> Iterator[Path]:
    known = {root / place for place in REMEMBERED}
    for folder in folders:
        for where, inner, files in os.walk(root / folder):
            here = Path(where)
            inner[:] = [name for name in inner if here / name not in known]
            yield from (here / name for name in [*inner, *files] if here / name not in known)


def _speaks(path: Path) -> bool:
    try:
        return PROGRAM.encode() in path.read_bytes().lower()
    except OSError:
        return False
