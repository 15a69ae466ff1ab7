"""Finding every word that a person may read, in the code and in the resources."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

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


WORDS = {
    "afterwards", "equipment", "name", "purpose", "remark", "steps", "stop_when", "words",
}  # fmt: skip
"""The keys of the resources under which a person reads words."""


def in_resources(root: Path) -> Iterator[Message]:
    """The texts of the programme and its companions, in the order of the files."""
    for path in sorted((root / "resources").rglob("*.toml")):
        yield from _in_table(tomllib.loads(path.read_text(encoding="utf-8")))


def _in_table(table: object, key: str = "") -> Iterator[Message]:
    match table:
        case dict():
            for name, value in table.items():
                yield from _in_table(value, name)
        case list():
            for value in table:
                yield from _in_table(value, key)
        case str() if key in WORDS:
            yield Message(table, is_counted=False)
