"""What may be written down of an error or a message: never words that may be a person's."""

import re
import traceback
from pathlib import Path

_QUOTE_OR_PLACE = re.compile(r"\s*[\"'`‘’“”«»]|\s*<\w|\s*\S*[/\\]")  # noqa: RUF001 the quotes themselves
"""Where a message begins to name a file, or to quote what somebody wrote."""

_LONGEST = 200


def trace(problem: BaseException) -> str:
    """Where it happened and of which kind, without the text of the error: it may quote an entry."""
    frames = traceback.extract_tb(problem.__traceback__)
    places = (f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join((type(problem).__name__, *places))


def message(words: str) -> str:
    """A message of a library, up to where it names a file or quotes anything."""
    line = words.split("\n", 1)[0][:_LONGEST]
    found = _QUOTE_OR_PLACE.search(line)
    return line if found is None else f"{line[: found.start()]} …"
