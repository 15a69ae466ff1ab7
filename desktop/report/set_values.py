"""A sheet as plain values for the template: its texts cleaned, and the template's own words."""

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from typing import Any

from desktop.language import tr, trn
from desktop.report.cleaning import covered
from desktop.report.columns import HALF, column_widths
from desktop.report.sheet import Beside, Block, Figure, Listing, Picture, Sheet, Table

Clean = Callable[[str], str]


def set_values(sheet: Sheet, clean: Clean) -> dict[str, Any]:
    """What `resources/report/report.typ` reads."""
    values: dict[str, Any] = _plain(sheet, clean)
    return values | {"words": _words(max(len(sheet.strip.lines), _longest(sheet.blocks), 1))}


def _words(most: int) -> dict[str, Any]:
    """Its own words, also of how many lines out of `most` are not shown."""
    numbers = range(1, most + 1)
    return {
        "page": tr("Page {page} of {pages}", page="{page}", pages="{pages}"),
        "continued": tr("Continued from page 1"),
        "more": [trn("and {n} more in the diary|and {n} more in the diary", n) for n in numbers],
        "signs": [
            trn("and {n} more sign: see page 2|and {n} more signs: see page 2", n) for n in numbers
        ],
    }


def _longest(blocks: Iterable[Block]) -> int:
    return max((_lines(block) for block in blocks), default=0)


def _lines(block: Block) -> int:
    match block:
        case Beside(left=left, right=right):
            return max(_lines(left), _lines(right))
        case Table(rows=lines) | Listing(lines=lines):
            return len(lines)
        case Figure():
            return 0


def _plain(value: Any, clean: Clean) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Picture):
        return _picture(value, clean)
    if isinstance(value, tuple):
        return [_plain(each, clean) for each in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value):
        return _fields(value, clean)
    return value


def _fields(value: Any, clean: Clean) -> dict[str, Any]:
    found = {part.name: _plain(getattr(value, part.name), clean) for part in fields(value)}
    found["kind"] = type(value).__name__.lower()
    if isinstance(value, Table):
        found["widths"] = column_widths(value)
    if isinstance(value, Beside):
        for name in ("left", "right"):
            if isinstance(part := getattr(value, name), Table):
                found[name]["widths"] = column_widths(part, HALF)
    return found


def _picture(value: Picture, clean: Clean) -> dict[str, Any]:
    return {
        "svg": covered(value.svg),
        "width": value.width,
        "height": value.height,
        "alt": clean(value.alt),
    }
