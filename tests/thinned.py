"""Which pairings of a grid every run tries; `run.py task thorough` tries the others as well."""

from collections.abc import Iterable, Sequence
from typing import Any

import pytest


def every_other(rows: Iterable[tuple[str, object]], columns: Sequence[object]) -> list[Any]:
    """Each row with one column in turn, so that each row and each column is tried in every run."""
    return [
        pytest.param(
            value,
            column,
            id=f"{name}-{column}",
            marks=() if (number + place) % len(columns) == 0 else pytest.mark.thorough,
        )
        for number, (name, value) in enumerate(rows)
        for place, column in enumerate(columns)
    ]
