"""Collects every word that a person may read, and builds the dictionaries: task `words`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.language.dictionary import (
    collected,
    compiled,
    dictionaries,
    dictionary,
    merge,
    untranslated,
)
from desktop.terminal import say

ROOT = Path(__file__).parents[2]


def main(new: Sequence[str] = (), root: Path = ROOT) -> int:
    """Update every dictionary, and begin those of new languages, named by their two letters."""
    messages = collected(root)
    sources = {*dictionaries(root), *(dictionary(root, language) for language in new)}
    missing = 0
    for source in sorted(sources):
        merge(messages, source)
        compiled(source, source.with_suffix(".qm"))
        left = untranslated(source)
        missing += len(left)
        say(f"{source.name}: {len(messages)} collected, {len(left)} untranslated")
        for words in left:
            say(f"  {words}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
