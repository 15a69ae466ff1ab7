"""How many diaries and lives are tried: few in the suite, many where somebody asks for them."""

import os


def examples(few: int) -> int:
    """What `UNBEND_EXAMPLES` says, or a few."""
    return int(os.environ.get("UNBEND_EXAMPLES", few))
