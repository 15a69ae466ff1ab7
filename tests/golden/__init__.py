"""Files of every shape that was ever shipped: written once, never changed, and read for ever."""

from importlib.resources import files
from pathlib import Path

FOLDER = Path(str(files(__name__)))
NAME = "unbend.diary"

PASSPHRASE = "correct horse battery staple"  # noqa: S105 of files that hold nothing but examples
CODE = "1PPYZ-PXG5V-F5JN4-1DRFJ-VM961"


def shapes() -> list[tuple[str, bytes]]:
    """A fact of each kind in each shape, by its kind and its bytes."""
    lines = (FOLDER / "facts.jsonl").read_bytes().splitlines()
    return [(kind.decode(), data) for kind, data in (line.split(b"\t", 1) for line in lines)]
