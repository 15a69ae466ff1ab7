"""What other programs say of a file: is it whole, what can be read in it, and in what order."""

import json
import re
import subprocess
from pathlib import Path

from tests.validators.programs import node_module, program

ROLE = re.compile(r"\s*([A-Z]\w*)(?: |:|$)")
QUOTED = re.compile(r'\s*"(.*)"$')


def ran(name: str, *arguments: str | Path) -> str:
    """What a program says of a file; that it ends well is part of the check."""
    done = subprocess.run(
        [program(name), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{name}: {done.stdout[-2000:]} {done.stderr[-2000:]}"
    return done.stdout


def text(file: Path) -> str:
    """What can be read in a PDF, in the order of its tags, its words parted by single spaces."""
    return " ".join(ran("pdftotext", "-raw", "-enc", "UTF-8", file, "-").split())


def squeezed(words: str) -> str:
    """Letters alone: where a line ends, a space is set or not."""
    return "".join(words.split())


def roles(file: Path) -> list[str]:
    """What each part of a PDF is, in the order of reading."""
    lines = ran("pdfinfo", "-struct", file).splitlines()
    return [role.group(1) for line in lines if (role := ROLE.match(line))]


def read_aloud(file: Path) -> str:
    """What a screen reader is given, in its order, its words parted by single spaces."""
    lines = ran("pdfinfo", "-struct-text", file).splitlines()
    words = (quoted.group(1) for line in lines if (quoted := QUOTED.match(line)))
    return " ".join("".join(words).split())


def about(file: Path) -> dict[str, str]:
    pairs = (line.partition(":") for line in ran("pdfinfo", file).splitlines())
    return {name: value.strip() for name, _, value in pairs}


def fonts(file: Path) -> list[dict[str, str]]:
    """Each font of a PDF: its name, and whether it is embedded, a subset, and readable as text."""
    heads, rule, *rows = ran("pdffonts", file).splitlines()
    ends = [place for place, sign in enumerate(f"{rule} ") if sign == " "]
    cuts = list(zip([0, *(end + 1 for end in ends)], ends, strict=False))
    names = [heads[first:last].strip() for first, last in cuts]
    return [
        dict(zip(names, (row[first:last].strip() for first, last in cuts), strict=True))
        for row in rows
    ]


def images(file: Path) -> list[str]:
    return ran("pdfimages", "-list", file).splitlines()[2:]


def web_faults(file: Path) -> list[str]:
    """What the Nu checker finds in a web page, errors and warnings alike."""
    jar = node_module("vnu-jar") / "build" / "dist" / "vnu.jar"
    done = subprocess.run(
        [program("java"), "-jar", str(jar), "--format", "json", "--stdout", str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["messages"]
    return [f"{each['type']} {each.get('lastLine')}: {each['message']}" for each in found]
