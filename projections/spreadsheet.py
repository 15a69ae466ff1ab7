"""Rows as the text of a spreadsheet file, in which no cell can be taken for a formula."""

import re
from collections.abc import Iterable, Mapping, Sequence

Cell = str | int | bool | None

_SEPARATORS = ",;\t\r\n"
_STARTERS = (
    "=+\\-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
)
# A spreadsheet that splits at another separator makes cells out of the parts of one.
_FORMULA = re.compile(rf"(^|[{_SEPARATORS}])(?=[\s\0\x22]*[{_STARTERS}])|^(?= *[\t\r\n\0])")
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def written(columns: Sequence[str], rows: Iterable[Mapping[str, Cell]], delimiter: str) -> str:
    """A table with its head: a byte order mark and CRLF, as spreadsheets expect."""
    lines = [columns, *([_cell(row[column]) for column in columns] for row in rows)]
    return _BYTE_ORDER_MARK + "".join(f"{delimiter.join(line)}\r\n" for line in lines)


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe before what could start one."""
    return _FORMULA.sub(r"\1'", text)


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case _:
            return _quoted(guarded(value))


def _quoted(text: str) -> str:
    """Within quotes wherever any spreadsheet could see the end of a cell."""
    if set(text).isdisjoint(_SEPARATORS + '"'):
        return text
    return '"' + text.replace('"', '""') + '"'
