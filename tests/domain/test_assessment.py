"""What a gate answers: figures in words, gauges, and what is kept of a criterion."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assessment import (
    Assessment,
    Criterion,
    Gauge,
    figure,
    judged,
    least_gauge,
    pain_gauge,
)
from domain.values import Finding, State
from domain.words import said
from tests.facts import date_of


@pytest.mark.parametrize(
    ("number", "limit", "text"),
    [
        (Fraction(4), None, "4.0"),
        (Fraction(29, 7), None, "4.1"),
        (Fraction(4), Fraction(4), "4.0"),
        (Fraction(141, 35), Fraction(4), "4.03"),
        (Fraction(-1, 3), None, "\N{MINUS SIGN}0.3"),
        (Fraction(-1, 100), None, "0.0"),
        (Fraction(1, 20), None, "0.1"),
        (Fraction(-1, 20), None, "\N{MINUS SIGN}0.1"),
    ],
)
def test_figures_never_look_like_the_limit_that_they_are_not(
    number: Fraction, limit: Fraction | None, text: str
):
    assert figure(number, limit) == text


@given(st.fractions(-10, 10, max_denominator=97))
def test_a_figure_is_within_half_a_tenth_of_its_number(number: Fraction):
    shown = Fraction(figure(number).replace("\N{MINUS SIGN}", "-"))

    assert abs(shown - number) <= Fraction(1, 20)


@pytest.mark.parametrize(
    ("holds", "state"), [(True, State.MET), (False, State.UNMET), (None, State.UNKNOWN)]
)
def test_missing_data_is_taken_for_neither_answer(holds: bool | None, state: State):
    assert judged(holds) is state


@pytest.mark.parametrize(
    ("measure", "bound", "high", "shown"),
    [(2, 3, 6, 2), (9, 3, 6, 6), (None, 3, 6, None), (0, 0, 1, 0)],
)
def test_a_count_is_drawn_up_to_twice_its_limit(
    measure: int | None, bound: int, high: int, shown: int | None
):
    found = least_gauge(measure, bound)

    assert (found.high, found.measure, found.at_least) == (high, shown, True)


def test_pain_without_a_limit_is_drawn_against_none():
    assert pain_gauge(Fraction(3), None) == Gauge(
        low=0, high=10, bound=Fraction(0), measure=Fraction(3)
    )


def criterion(state: State) -> Criterion:
    return Criterion(
        id="C3",
        rule=said("Leg pain is low"),
        state=state,
        value=said("{number}", number=figure(Fraction(3))),
        limit=said("needs {limit} or less", limit=figure(Fraction(4))),
        sentence=said("It is low."),
        gauge=pain_gauge(None, None),
    )


@pytest.mark.parametrize("state", [State.UNMET, State.UNKNOWN])
def test_one_criterion_that_is_not_met_closes_a_gate(state: State):
    found = Assessment(day=date_of(1), criteria=(criterion(State.MET), criterion(state)))

    assert not found.is_met
    assert found.met == 1


def test_a_decision_keeps_the_figures_of_its_criteria():
    found = Assessment(day=date_of(1), criteria=(criterion(State.MET),))

    assert found.findings == (
        Finding(criterion="C3", state=State.MET, value="3.0", limit="needs 4.0 or less"),
    )


def test_what_is_kept_of_a_criterion_is_plain_text():
    found = criterion(State.MET).finding

    assert (type(found.value), type(found.limit)) == (str, str)
