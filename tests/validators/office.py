"""Tables as LibreOffice opens them: what stands in each cell, and how many hold a formula."""

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.validators.programs import program

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_QUOTE, _UTF_8, _FIRST_LINE = 34, 76, 1


@dataclass(frozen=True)
class Sheet:
    """The cells of a sheet row by row, as they show, and the formulas among them."""

    rows: list[list[str]]
    formulas: list[str]


def as_opened(texts: Mapping[str, str], separator: str, folder: Path) -> dict[str, Sheet]:
    """CSV files by name as they open where cells are parted at each sign in `separator`.

    LibreOffice has a profile of its own in the folder, as if it were started for the first time.
    """
    made = folder / "-".join(str(ord(each)) for each in separator)
    made.mkdir(parents=True)
    for name, text in texts.items():
        (made / f"{name}.csv").write_text(text, encoding="utf-8", newline="")
    parted = "/".join(str(ord(each)) for each in separator)
    subprocess.run(
        [
            program("soffice"),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            f"--infilter=CSV:{parted},{_QUOTE},{_UTF_8},{_FIRST_LINE}",
            "--convert-to",
            "fods",
            "--outdir",
            str(made),
            *(str(made / f"{name}.csv") for name in texts),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {name: _sheet(made / f"{name}.fods") for name in texts}


def _sheet(path: Path) -> Sheet:
    tree = ET.parse(path)  # noqa: S314 written by LibreOffice a moment ago
    cells = list(tree.iter(f"{_TABLE}table-cell"))
    formulas = [each.get(f"{_TABLE}formula") for each in cells]
    return Sheet(
        rows=[list(_cells(row)) for row in tree.iter(f"{_TABLE}table-row")],
        formulas=[each for each in formulas if each is not None],
    )


def _cells(row: ET.Element) -> Iterator[str]:
    for cell in row:
        times = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        lines = ["".join(_words(line)) for line in cell.iter(f"{_TEXT}p")]
        yield from ["\n".join(lines)] * times


def _words(line: ET.Element) -> Iterator[str]:
    yield line.text or ""
    for part in line:
        match part.tag.removeprefix(_TEXT):
            case "tab":
                yield "\t"
            case "s":
                yield " " * int(part.get(f"{_TEXT}c", "1"))
            case "line-break":
                yield "\n"
            case _:
                yield from _words(part)
        yield part.tail or ""
