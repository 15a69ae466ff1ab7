"""Finding every word that a person may read, in the code and in the resources."""

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import NamedTuple

from desktop.guide.guide_file import read_guide
from domain.outcomes import FILE as OUTCOMES
from domain.outcomes import read_outcomes
from domain.programme_file import read_programme
from domain.red_flags import FILE as RED_FLAGS
from domain.red_flags import read_red_flags
from domain.words import Words

FUNCTIONS = {"said": False, "tr": False, "counted": True, "trn": True}
"""The functions whose first argument is a pattern, and whether it has a form for many."""

PACKAGES = ("domain", "projections", "desktop")


class Message(NamedTuple):
    """A pattern to translate, and whether it is said of a number of things."""

    pattern: str
    is_counted: bool


def in_code(root: Path) -> Iterator[Message]:
    """The patterns in our packages, in the order of the files."""
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            yield from _in_tree(ast.parse(path.read_text(encoding="utf-8")))


def _in_tree(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _called(node) in FUNCTIONS:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield Message(first.value, FUNCTIONS[_called(node)])


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def in_resources(root: Path) -> Iterator[Message]:
    """The texts that people read of the programme and its companions: what is read as Words."""
    inside = root / "resources"
    yield from _in_part(read_programme(_texts(inside / "programme")))
    yield from _in_part(read_red_flags(_text(inside / RED_FLAGS)))
    yield from _in_part(read_outcomes(_text(inside / OUTCOMES)))
    for name, text in _texts(inside / "guides").items():
        yield from _in_part(read_guide(name, text))


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: _text(path) for path in sorted(folder.glob("*.toml"))}


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _in_part(part: object) -> Iterator[Message]:
    if isinstance(part, Words) and part:
        yield Message(part.pattern, is_counted=False)
    elif isinstance(part, tuple):
        for each in part:
            yield from _in_part(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _in_part(getattr(part, field.name))
