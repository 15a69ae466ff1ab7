"""The page of rules: made from the files, current, and complete."""

import re
from dataclasses import replace
from functools import cache

import pytest

from desktop.rulebook import rulebook
from desktop.rulebook.__main__ import PAGE
from desktop.rulebook.numbers import MARKS, at_most, counted, joined, span, tenths
from domain.figures import figures_in, replaced
from domain.outcomes import Outcomes
from domain.prescriptions import figures
from domain.programme import Figure, Origin, Programme
from domain.values import Exercise
from tests.programme_files import outcomes, programme, red_flags


@cache
def page(rules: Programme | None = None, asked: Outcomes | None = None) -> str:
    return rulebook(rules or programme(), red_flags(), asked or outcomes())


def ours(value: int) -> Figure:
    return Figure(value=value, source=Origin.OUR_CHOICE)


def test_the_page_in_docs_is_the_one_that_the_files_make():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python3 run.py task rules"


def test_every_figure_of_the_programme_is_told():
    ways = dict(zip(figures(programme()), figures_in(programme()), strict=True))

    untold = [
        key
        for key, (way, figure) in ways.items()
        if page(replaced(programme(), way, replace(figure, value=figure.value + 1))) == page()
    ]

    assert untold == []


def test_every_figure_of_a_questionnaire_is_told():
    untold = [
        way
        for way, figure in figures_in(outcomes())
        if way != ("instruments", 1, "fewest_items")  # an empty sheet is no rule of its owner
        and page(asked=replaced(outcomes(), way, replace(figure, value=figure.value + 1))) == page()
    ]

    assert untold == []


def test_a_number_says_where_it_comes_from():
    told = page()

    assert "3<sup>seed</sup> in 24<sup>seed</sup> hours" in told
    assert "at most 4<sup>our</sup> sessions" in told
    assert "60<sup>key</sup> seconds" in told
    assert "70<sup>lit</sup> %" in told


def test_a_prescribed_number_would_be_told_as_one():
    assert set(MARKS) == set(Origin)


@pytest.mark.parametrize("rules", programme().exercises, ids=lambda each: each.id.value)
def test_every_exercise_has_its_own_part(rules):
    assert f"### {rules.number}. {rules.name}\n\n{rules.purpose}\n" in page()
    assert [level.name in page() for level in rules.levels if len(rules.levels) > 1].count(
        False
    ) == 0


@pytest.mark.parametrize(
    "rule",
    [
        *(f"G1.{number}" for number in range(1, 6)),
        *(f"C{number}" for number in range(1, 12)),
        "C2'",
        *(f"S{number}" for number in range(1, 6)),
    ],
)
def test_every_rule_of_a_gate_and_of_a_setback_is_told_by_its_id(rule):
    assert page().count(f"* **{rule}** ") == 1


@pytest.mark.parametrize("sign", red_flags().signs, ids=lambda each: each.id)
def test_every_warning_sign_is_told_with_its_sources(sign):
    assert re.search(rf"^\* {re.escape(sign.question)}.* \[.+\]$", page(), re.MULTILINE)


@pytest.mark.parametrize("caution", programme().cautions, ids=lambda each: each.id)
def test_every_caution_is_told_with_what_it_closes(caution):
    (row,) = (line for line in page().splitlines() if line.startswith(f"| {caution.words}<sup>"))
    _, _, closed, warned, _ = row.split("|")

    names = {rules.id: rules.name for rules in programme().exercises}
    assert {each for each in Exercise if names[each] in closed} == set(caution.locks)
    assert ("all seven" in warned) == (len(caution.warns) == len(Exercise))


def test_every_literature_number_is_told_with_its_paper():
    cited = [figure for figure in figures(programme()).values() if figure.source.value[0] == "l"]

    assert cited
    assert all(f"| {figure.value} | {figure.note} |" in page() for figure in cited)


def test_roland_morris_is_told_as_not_offered_and_without_its_lines():
    assert "**Not offered yet.**" in page()
    assert "24<sup>lit</sup> lines on its owner's sheet" in page()


@pytest.mark.parametrize(
    "nothing", ["Figure(", "Origin.", "None<", "None ", "  ", " .", "1</sup> days", "{", "}"]
)
def test_nothing_of_the_machinery_shows(nothing):
    assert nothing not in page()


def test_one_is_never_told_as_many():
    assert (
        re.findall(r"(?<!\d)1<sup>\w+</sup> (?:days|hours|points|times|sessions)\b", page()) == []
    )


def test_the_authors_own_order_is_told_when_it_is_in_force():
    switched = replaced(programme(), ("order", "strict_seed_order"), ours(1))

    assert "it is in force<sup>our</sup>" in page(switched)
    assert "it is not in force<sup>our</sup>" in page()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (counted(ours(1), "day"), "1<sup>our</sup> day"),
        (counted(ours(2), "day"), "2<sup>our</sup> days"),
        (at_most(ours(0), "day"), "0<sup>our</sup> days"),
        (at_most(ours(1), "day"), "1<sup>our</sup> day or fewer"),
        (span(ours(1)), "1<sup>our</sup> hour"),
        (span(ours(24)), "24<sup>our</sup> hours"),
        (span(ours(47)), "47<sup>our</sup> hours"),
        (span(ours(48)), "2<sup>our</sup> days"),
        (tenths(ours(15)), "1.5<sup>our</sup>"),
        (joined(["a"]), "a"),
        (joined(["a", "b", "c"]), "a, b and c"),
    ],
)
def test_numbers_are_told_in_words_that_fit(said, expected):
    assert said == expected
