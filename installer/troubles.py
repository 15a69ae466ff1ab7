"""Why something cannot be built, in one sentence."""

import sys
from collections.abc import Callable


class CannotBuild(Exception):
    """What stands in the way; nothing that was begun is to be used."""


def ended(script: Callable[[], object]) -> int:
    """What a script ends with: 0, or 1 once it is said what stood in the way."""
    try:
        script()
    except CannotBuild as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0
