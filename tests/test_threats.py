"""The table of threats: every test that it names is there, and no row does without."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
TABLE = (ROOT / "docs" / "threats.md").read_text(encoding="utf-8")
SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
LONGEST = 150

NAMED = re.compile(r"`([\w/]+[.]py)::(test_\w+)`")

ROWS = 32
"""A row may be divided or added; whoever takes one away says why here."""


class Row(NamedTuple):
    """One threat: what is done about it, the tests that show it, and what they leave out."""

    threat: str
    answer: str
    shown_by: str
    not_covered: str


def rows() -> list[Row]:
    lines = [line for line in TABLE.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [Row(*each) for each in cells if each[0] != "threat"]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.threat)
def test_a_threat_is_answered_and_the_answer_shown(row: Row):
    assert row.answer
    assert NAMED.findall(row.shown_by)


@pytest.mark.parametrize(("file", "test"), sorted(set(NAMED.findall(TABLE))))
def test_every_test_that_is_named_is_there(file: str, test: str):
    source = (ROOT / "tests" / file).read_text(encoding="utf-8")

    assert re.search(rf"^(async )?def {test}\(", source, re.MULTILINE)


def test_no_row_was_dropped():
    assert len(rows()) >= ROWS
    assert len({row.threat for row in rows()}) == len(rows())


def test_what_a_row_names_is_written_as_a_test():
    shown = " ".join(row.shown_by for row in rows())

    assert NAMED.sub("", shown).strip(" ") == ""


@pytest.mark.parametrize(
    "said",
    [
        "a program of the same user",
        "Not encrypted",
        "Not protected",
        "Nothing leaves the computer",
        "never run",
        "private security advisory",
    ],
)
def test_what_is_not_protected_is_said(said: str):
    assert said.lower() in SECURITY.lower()


def test_it_is_short_enough_to_be_read():
    assert len(SECURITY.splitlines()) <= LONGEST
