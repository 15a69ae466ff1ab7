"""The figures of the programme, from its data files."""

import tomllib
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "resources" / "programme"


def number(key, figures):
    """The value of a figure, which stands beside its source."""
    return figures[key]["value"]


PROGRAMME = tomllib.loads((FOLDER / "programme.toml").read_text("utf-8"))
EXERCISES = sorted(
    (tomllib.loads(path.read_text("utf-8")) for path in FOLDER.glob("[1-7]_*.toml")),
    key=lambda exercise: exercise["number"],
)
