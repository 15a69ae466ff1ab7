"""What stands in for a Windows bundle: the same parts, and hardly anything in them."""

from pathlib import Path

PROGRAM = b"MZ a program of no use"


def tree(folder: Path, program: bytes = PROGRAM, console: bytes = PROGRAM) -> Path:
    """A tree as PyInstaller leaves it."""
    made = folder / "unbend"
    for name, content in (
        ("unbend.exe", program),
        ("unbend-cli.exe", console),
        ("_internal/Qt6Core.dll", b"a library"),
        ("_internal/resources/translations/unbend_de.qm", b"words"),
        ("licences/LGPL-3.0.txt", b"a licence"),
    ):
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return made
