"""The Python packages of the app as they are installed: their names, and whose a file is."""

import os
import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

LOCKS = Path(__file__).parent / "locks"


def pinned(lock: str) -> set[str]:
    """The names in a lock, as indexes spell them."""
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    return {normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def of_the_app(site: Path) -> dict[str, Distribution]:
    """What is installed there and belongs to the app, Unbend itself among it."""
    ours, found = pinned("app") | {"unbend"}, installed(site)
    return {name: found[name] for name in sorted(ours & found.keys())}


def installed(site: Path) -> dict[str, Distribution]:
    return {normal(each.name): each for each in distributions(path=[str(site)])}


def metadata(site: Path) -> Iterator[tuple[str, str]]:
    """What a package says of itself: About reads the versions, and keyring finds its back-ends."""
    for each in of_the_app(site).values():
        for name in ("METADATA", "entry_points.txt"):
            file = folder(each) / name
            if file.exists():
                yield str(file), folder(each).name


def folder(distribution: Distribution) -> Path:
    """Its dist-info."""
    record = next(file for file in distribution.files or () if file.name == "METADATA")
    return Path(str(distribution.locate_file(record))).parent


@cache
def owners(site: Path) -> dict[Path, str]:
    """Which package of the app each installed file belongs to."""
    real = Path(os.path.realpath(site))
    return {
        real / file: name for name, each in of_the_app(site).items() for file in each.files or ()
    }
