"""Whether a tag, the app and the changelog speak of the same version, and what is new in it.

python -m installer.release.tag v1.2.3 [NOTES]
"""

import re
import sys
from pathlib import Path

from desktop.version import VERSION
from installer.troubles import CannotBuild, ended

CHANGELOG = Path(__file__).parent.parent.parent / "CHANGELOG.md"


def notes(tag: str, changelog: str, version: str = VERSION) -> str:
    """What the changelog says of a tag's version; raises CannotBuild where they differ."""
    if tag != f"v{version}":
        raise CannotBuild(f"The tag is {tag}, and the app says {version} of itself.")
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)
    newest = next((each for each in sections[1:] if not each.startswith("Unreleased")), "")
    first, _, words = newest.partition("\n")
    if version not in re.findall(r"\d+\.\d+\.\d+", first):
        raise CannotBuild(f"The newest version in the changelog is not {version}.")
    if any(each.startswith("Unreleased") and len(each.split()) > 1 for each in sections):
        raise CannotBuild("The changelog still holds changes that belong to no version.")
    return words.strip() + "\n"


def _write_notes(words: list[str]) -> None:
    tag, *into = words
    told = notes(tag, CHANGELOG.read_text(encoding="utf-8"))
    if into:
        Path(into[0]).write_text(told, encoding="utf-8")
    else:
        print(told, end="")


def main(words: list[str]) -> int:
    return ended(lambda: _write_notes(words))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
