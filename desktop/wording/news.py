"""What is new in each version, in two lines, for whoever had an older one before."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.language import said, tr
from domain.words import Words

TITLE = said("New in Unbend {version}")
READ = said("All right")

LINES: Mapping[str, tuple[Words, Words]] = MappingProxyType(
    {
        "0.1.0": (
            said("It installs like any other program, and a double click opens its files."),
            said("If you wish, it reminds you of what is free today: see Settings."),
        ),
    }
)
"""For a person who does the exercises, not for whoever builds it; a version without is a fault."""


def title(version: str) -> str:
    return tr(TITLE.pattern, version=version)


def lines(version: str) -> str:
    return "\n".join(tr(line) for line in LINES.get(version, ()))
