"""The figures of a programme: found wherever they are inside it, and put in another's place."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeAlias

from domain.programme import Figure

Path: TypeAlias = tuple[str | int, ...]
"""The way to a figure: the name of each field, and the place in each list."""


def figures_in(part: object, path: Path = ()) -> Iterator[tuple[Path, Figure]]:
    """Every figure inside a part of the programme, with the way to it."""
    if isinstance(part, Figure):
        yield path, part
    elif isinstance(part, tuple):
        for place, item in enumerate(part):
            yield from figures_in(item, (*path, place))
    elif is_dataclass(part):
        for field in fields(part):
            yield from figures_in(getattr(part, field.name), (*path, field.name))


def replaced(part: Any, path: Path, figure: Figure) -> Any:
    """A part with another figure at the end of a way that leads to one."""
    if not path:
        return figure
    step, *rest = path
    if isinstance(step, int):
        return (*part[:step], replaced(part[step], tuple(rest), figure), *part[step + 1 :])
    return replace(part, **{step: replaced(getattr(part, step), tuple(rest), figure)})


def key_in_file(path: Path) -> str:
    """A way as files write it: `levels[0].dose.sets`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")
