"""SHA256SUMS of what lies in a folder, as `sha256sum --check` reads them.

python -m installer.release.sums FOLDER
"""

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> Path:
    """The sums of all files beside each other; a folder that holds another one is refused."""
    found = sorted(path for path in folder.iterdir() if path.name != NAME)
    if nested := [path.name for path in found if not path.is_file()]:
        raise IsADirectoryError(f"{', '.join(nested)} in {folder}: only files are published.")
    sums = folder / NAME
    sums.write_text("".join(f"{_sum(path)}  {path.name}\n" for path in found), encoding="utf-8")
    return sums


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    print(write(Path(sys.argv[1])).read_text(encoding="utf-8"), end="")
