"""What stands in for a Linux bundle: the same parts, and a program that does nothing."""

import shutil
from pathlib import Path

DOES_NOTHING = "/bin/true"


def tree(folder: Path) -> Path:
    """A tree as PyInstaller leaves it."""
    made = folder / "unbend"
    (made / "_internal" / "resources").mkdir(parents=True)
    (made / "licences").mkdir()
    shutil.copy(DOES_NOTHING, made / "unbend")
    (made / "_internal" / "resources" / "outcomes.toml").write_text("words", encoding="utf-8")
    (made / "_internal" / "libyes.so").symlink_to("libyes.so.1")
    (made / "_internal" / "libyes.so.1").write_bytes(b"a library")
    (made / "licences" / "LGPL-3.0.txt").write_text("a licence", encoding="utf-8")
    return made
