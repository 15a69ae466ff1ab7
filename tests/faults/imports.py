"""Spoiled histories, given to the app by the thousand: done by tests.fuzz, and counted here."""

import json
import subprocess
import sys

from tests.faults.part import Part


def spoiled(wanted: int) -> Part:
    """Offer so many spoiled histories."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "--count", str(wanted)],
        check=False,
        stdout=subprocess.PIPE,
        text=True,
    )
    *crashes, last = done.stdout.splitlines()
    told = json.loads(last)
    return Part(
        name="spoiled histories",
        tried=told["offered"],
        lost=told["crashes"] + told["partial"],
        faults=tuple(crashes[:3]),
        told=f"{told['refused']} refused, the slowest took {told['slowest_s']} s",
        figures={
            "imports_tried": told["offered"],
            "imports_crashed": told["crashes"],
            "imports_partial": told["partial"],
        },
    )
