"""What goes with the tables: a Table Schema for programs, and a read-me for people."""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any

from projections.table_columns import STAMP, TABLES, Column, Kind, Table

_ZONED = "%Y-%m-%dT%H:%M:%S%z"

_HEAD = """\
Unbend history, as tables
=========================

This is the spell that was followed last. Entries are as corrected last; withdrawn ones are left
out. An empty cell was not recorded; it is never zero. Where a spreadsheet could take a part of a
note for a formula, an apostrophe stands before it. The JSON Lines history (*.unbend) holds
everything, unchanged; these tables are not read back.

The files are in UTF-8 with a byte order mark, their lines end in CR LF, and cells are parted by
{separator}. datapackage.json describes every column to a program (Table Schema), and says how
long each file should be and what its SHA-256 should be.

Entered by the patient, not verified, not a medical record.
"""

_SEPARATORS = {",": "a comma", ";": "a semicolon", "\t": "a tab"}


def datapackage(files: Mapping[str, str], delimiter: str) -> str:
    """The description of the tables in `files`, as JSON that stays the same for the same files."""
    about: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": "unbend-history",
        "title": "Unbend history, as tables",
        "description": "Entered by the patient, not verified, not a medical record.",
        "resources": [_resource(each, files[each.file], delimiter) for each in TABLES],
    }
    return json.dumps(about, indent=2) + "\n"


def readme(delimiter: str) -> str:
    """What each file and each of its columns means."""
    head = _HEAD.format(separator=_SEPARATORS.get(delimiter, repr(delimiter)))
    shared = "\n".join(["What most tables begin with:", "", *_lines(STAMP), ""])
    return "\n".join([head, shared, *(_chapter(table) for table in TABLES)])


def _chapter(table: Table) -> str:
    stamps = [each.name for each in table.columns if each in STAMP]
    rest = [each for each in table.columns if each not in STAMP or len(stamps) == 1]
    begins = f"  {', '.join(stamps)}; then:" if len(stamps) > 1 else ""
    lines = [line for line in (begins, *_lines(rest)) if line]
    return "\n".join([f"{table.file}: {table.about}", "", *lines, ""])


def _lines(columns: Sequence[Column]) -> list[str]:
    width = max(len(each.name) for each in columns)
    return [f"  {each.name:{width}}  {each.about}" for each in columns]


def _resource(table: Table, text: str, delimiter: str) -> dict[str, Any]:
    content = text.encode()
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.file,
        "title": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "dialect": {
            "delimiter": delimiter,
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": {
            "fields": [_field(column, table.key) for column in table.columns],
            "missingValues": [""],
        }
        | ({"primaryKey": list(table.key)} if table.key else {}),
    }


def _field(column: Column, key: Iterable[str]) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.kind.value,
        "description": column.about,
    }
    if column.kind is Kind.MOMENT:
        field["format"] = _ZONED
    if column.kind is Kind.TRUTH:
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    rules = {
        "required": column.required or None,
        "unique": True if [column.name] == list(key) else None,
        "minimum": column.lowest,
        "maximum": column.highest,
        "enum": list(column.choices) or None,
    }
    held = {name: rule for name, rule in rules.items() if rule is not None}
    return field | ({"constraints": held} if held else {})
