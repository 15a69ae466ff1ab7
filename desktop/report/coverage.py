"""Which characters the fonts of the report hold: a small file beside them, written by `python -m`.

The app reads the file alone, and so does without a library for fonts.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from desktop import assets

FILE = "fonts/coverage.txt"


@cache
def coverage() -> dict[str, frozenset[int]]:
    """The characters of each font, by the name of its file."""
    lines = assets.text(FILE).splitlines()
    return {name: frozenset(_numbers(ranges)) for name, _, ranges in map(_parted, lines)}


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition(" ")


def _numbers(ranges: str) -> Iterator[int]:
    """The numbers that ranges such as "20-7e a0" stand for."""
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def written(numbers: Iterable[int]) -> str:
    """Numbers as ranges, the shortest way: "20-7e a0"."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in ranges)


def main() -> None:
    """Read every font in `resources/fonts`, and write anew what they hold."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    folder = Path("resources/fonts")
    found = {path.name: TTFont(path).getBestCmap() for path in sorted(folder.glob("*.ttf"))}
    lines = [f"{name} {written(held)}\n" for name, held in found.items()]
    (folder / "coverage.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
