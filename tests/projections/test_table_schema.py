"""What describes the tables: true of them, for a person and for a program that checks."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from frictionless import system
from frictionless import validate as checked

from desktop import demo
from domain.course import Course, evolve
from projections.spreadsheet import Cell, written
from projections.table_columns import PAIN, TABLES
from projections.tables import tables
from tests.facts import (
    chained,
    cleared,
    day,
    done,
    flagged,
    level_changed,
    opened,
    outcome,
    prescribed_to,
    reported,
    responded,
    visited,
)
from tests.lived import Lived

NOW = datetime(2026, 6, 1, 18, tzinfo=UTC)


def demo_tables(delimiter: str) -> dict[str, str]:
    diary = demo.lived(30, 1, clock=lambda: NOW, zone=lambda: "Europe/Berlin")
    facts = [fact for _, fact in diary.events_after(0)]
    course = Course()
    for fact in facts:
        course = evolve(course, fact)
    return tables(course, delimiter, facts)


def faults(folder: Path, files: dict[str, str]) -> list[tuple[str, str]]:
    """What frictionless says of files in a folder: the kind of each fault, and in which column."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    with system.use_context(trusted=True):
        report = checked(str(folder / "datapackage.json"))
    return [(kind, name) for kind, name in report.flatten(["type", "fieldName"])]


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_the_description_is_true_of_a_long_diary(tmp_path: Path, delimiter: str):
    files = demo_tables(delimiter)

    assert files["exercise.csv"].count("\r\n") > 50
    assert faults(tmp_path, files) == []


def test_the_description_is_true_of_every_table_with_a_row(tmp_path: Path):
    session, sign = done(at=day(1, 10)), flagged(at=day(2))
    facts = chained(
        opened(),
        reported(3, 2, note='=1+1\n;second "line"'),
        session,
        responded(session),
        outcome(at=day(3), walking=4, sitting=6, socks=3),
        visited(at=day(4)),
        sign,
        cleared(sign, at=day(5)),
        level_changed(session.exercise, "one_knee", at=day(6)),
        prescribed_to("table_stretch.limit.sessions", 2, was=3),
    )
    course = Course()
    for fact in facts:
        course = evolve(course, fact)
    files = tables(course, facts=facts)

    assert [name for name in files if name.endswith(".csv") and files[name].count("\r\n") < 2] == [
        "overall.csv"
    ]
    assert faults(tmp_path, files) == []


def test_the_description_is_true_of_an_empty_diary(tmp_path: Path):
    assert faults(tmp_path, tables(Lived().course())) == []


def _replaced(column: str, value: str) -> Callable[[str], str]:
    def plant(text: str) -> str:
        head, first, rest = text.split("\r\n", 2)
        cells = first.split(",")
        cells[PAIN.names.index(column)] = value
        return "\r\n".join([head, ",".join(cells), rest])

    return plant


def _first_row_twice(text: str) -> str:
    head, first, rest = text.split("\r\n", 2)
    return "\r\n".join([head, first, first, rest])


@pytest.mark.parametrize(
    ("plant", "fault"),
    [
        (_replaced("leg", "11"), ("constraint-error", "leg")),
        (_replaced("leg", "4.5"), ("type-error", "leg")),
        (_replaced("leg", "much"), ("type-error", "leg")),
        (_replaced("reading", "guess"), ("constraint-error", "reading")),
        (_replaced("at", "2026-02-30T09:00:00+01:00"), ("type-error", "at")),
        (_replaced("at", "2026-02-03T09:00:00"), ("type-error", "at")),
        (_replaced("tingling", "maybe"), ("type-error", "tingling")),
        (_replaced("id", ""), ("constraint-error", "id")),
        (_first_row_twice, ("primary-key", None)),
        (lambda text: text.replace(",leg,", ",arm,", 1), ("incorrect-label", "leg")),
    ],
)
def test_a_planted_fault_is_named(tmp_path: Path, plant: Callable[[str], str], fault):
    files = tables(Lived().day(5).day(4).course())
    text = plant(files["pain.csv"])

    assert text != files["pain.csv"]
    assert fault in faults(tmp_path, files | {"pain.csv": text})


def test_a_file_that_was_changed_by_a_letter_is_not_the_one_described(tmp_path: Path):
    files = tables(Lived().day(5).course())
    changed = files | {"pain.csv": files["pain.csv"].replace("check_in", "moment")}

    assert ("hash-count", None) in faults(tmp_path, changed)


def test_the_read_me_names_every_file_and_every_column():
    text = tables(Lived().course())["README.txt"]

    for table in TABLES:
        start = text.index(f"\n{table.file}: {table.about}\n")
        told = re.findall(r"^  ([\w, ]+?)(?:;|  )", text[start:].split("\n\n")[1], re.MULTILINE)
        assert ", ".join(told).split(", ") == table.names


@pytest.mark.parametrize(("delimiter", "words"), [(",", "a comma"), (";", "a semicolon")])
def test_the_read_me_says_what_parts_the_cells(delimiter: str, words: str):
    text = tables(Lived().course(), delimiter)["README.txt"]

    assert f"cells are parted by\n{words}." in text


def test_the_read_me_can_be_read_in_a_narrow_window():
    text = tables(Lived().course())["README.txt"]

    assert max(map(len, text.splitlines())) <= 100


def test_every_column_is_written_and_every_written_column_is_described():
    files = tables(Lived().day(5).course())
    described = json.loads(files["datapackage.json"])["resources"]

    assert {
        each["path"]: [field["name"] for field in each["schema"]["fields"]] for each in described
    } == {
        name: text.splitlines()[0].removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").split(",")
        for name, text in files.items()
        if name.endswith(".csv")
    }


def test_rows_are_as_many_as_entries():
    diary = Lived().day(5).day(4)
    files = tables(diary.course(), facts=diary.facts())

    kinds = [type(fact).__name__ for fact in diary.facts()]
    assert files["pain.csv"].count("\r\n") - 1 == kinds.count("PainReported")
    assert files["exercise.csv"].count("\r\n") - 1 == kinds.count("ExerciseDone")


def test_a_column_that_was_forgotten_is_noticed():
    row: dict[str, Cell] = {"id": "1"}

    with pytest.raises(KeyError):
        written(["id", "at"], [row], ",")
