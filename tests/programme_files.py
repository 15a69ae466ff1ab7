"""The programme and the red flags that Unbend ships, read once for every test that needs them."""

from functools import cache
from importlib.resources import files

from domain.outcomes import Outcomes, read_outcomes
from domain.programme import Programme
from domain.programme_file import read_programme
from domain.red_flags import RedFlags, read_red_flags


def programme_texts() -> dict[str, str]:
    folder = files("resources").joinpath("programme")
    return {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}


def red_flags_text() -> str:
    return files("resources").joinpath("red_flags.toml").read_text(encoding="utf-8")


@cache
def programme() -> Programme:
    return read_programme(programme_texts())


@cache
def red_flags() -> RedFlags:
    return read_red_flags(red_flags_text())


def outcomes_text() -> str:
    return files("resources").joinpath("outcomes.toml").read_text(encoding="utf-8")


@cache
def outcomes() -> Outcomes:
    return read_outcomes(outcomes_text())
