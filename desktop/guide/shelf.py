"""The guides that came along, each read when it is first asked for."""

from functools import cache

from desktop import assets
from desktop.guide.guide_file import Guide, read_guide
from domain.values import Exercise

FOLDER = "guides"


@cache
def guide_of(exercise: Exercise) -> Guide:
    """The guide of an exercise; raises BrokenProgramme."""
    name = f"{exercise.value}.toml"
    return read_guide(name, assets.text(f"{FOLDER}/{name}"))
