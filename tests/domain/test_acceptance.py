"""A sheet that is accepted: all of it in one transaction, and the way back."""

from uuid import uuid4

import pytest

from domain.application import Unbend
from domain.events import PrescriptionChanged
from domain.prescriptions import figures, in_force
from domain.refusals import (
    EpisodeOver,
    NothingSaid,
    NotOnTheScale,
    UnknownEntry,
)
from domain.values import Closing
from domain.wishes import Occasion, Override
from tests.domain.applications import facts_of, folded, is_chained
from tests.domain.sheets import GAP, SESSIONS, TODAY, WINDOW, change, sheet
from tests.facts import Clock, begun, date_of, day

TWO = sheet(change(), change(GAP, 3, 4, date_of(11)))


@pytest.fixture
def app() -> Unbend:
    clock = Clock()
    opened = begun(clock)
    clock.now = day(9)
    return opened


def value(app: Unbend, figure: str, number: int) -> int:
    return figures(in_force(app.programme, folded(app).course, date_of(number)))[figure].value


def prescribed(app: Unbend) -> list[PrescriptionChanged]:
    return [fact for fact in facts_of(app) if isinstance(fact, PrescriptionChanged)]


def test_all_changes_are_kept_with_the_name_and_the_note(app: Unbend):
    app.accept_prescriptions(TWO)

    assert [(fact.figure, fact.was, fact.now) for fact in prescribed(app)] == [
        (SESSIONS, 3, 2),
        (GAP, 3, 4),
    ]
    assert {(fact.by, fact.reason) for fact in prescribed(app)} == {
        ("Ms Green", "The nerve is touchy.")
    }
    assert [fact.valid_from for fact in prescribed(app)] == [TODAY, date_of(11)]


def test_they_hold_from_their_days_on(app: Unbend):
    app.accept_prescriptions(TWO)

    assert [value(app, SESSIONS, number) for number in (8, 9)] == [3, 2]
    assert [value(app, GAP, number) for number in (10, 11)] == [3, 4]


def test_they_are_chained_and_named_apart(app: Unbend):
    app.accept_prescriptions(TWO)

    assert is_chained(app)
    assert len({fact.id for fact in facts_of(app)}) == len(facts_of(app))


def test_the_same_press_twice_is_kept_once(app: Unbend):
    pressed = Occasion(command=uuid4())

    first, second = (app.accept_prescriptions(TWO, occasion=pressed) for _ in range(2))

    assert len(first) == 2
    assert second == ()
    assert len(prescribed(app)) == 2


def test_nothing_is_kept_of_a_sheet_that_does_not_fit_wholly(app: Unbend):
    other = Override(by="Mr Blue", on=TODAY, reason="Seen.")
    app.change_prescription(GAP, 6, override=other)

    with pytest.raises(NotOnTheScale):
        app.accept_prescriptions(sheet(change(), change(GAP, 3, 4)))

    assert [fact.figure for fact in prescribed(app)] == [GAP]


def test_what_the_checks_refuse_is_refused_with_their_reason(app: Unbend):
    with pytest.raises(NotOnTheScale, match="does not go with the rest"):
        app.accept_prescriptions(sheet(change(SESSIONS, 3, 6), change(WINDOW, 24, 12)))

    assert prescribed(app) == []


def test_a_sheet_whose_changes_all_hold_is_no_news(app: Unbend):
    app.accept_prescriptions(sheet())

    with pytest.raises(NothingSaid):
        app.accept_prescriptions(sheet())


def test_of_a_sheet_only_what_is_new_is_kept(app: Unbend):
    app.accept_prescriptions(sheet())

    app.accept_prescriptions(sheet(change(), change(GAP, 3, 4)))

    assert [fact.figure for fact in prescribed(app)] == [SESSIONS, GAP]


def test_nothing_is_accepted_into_a_closed_spell(app: Unbend):
    app.close_episode(Closing.RECOVERED)

    with pytest.raises(EpisodeOver):
        app.accept_prescriptions(sheet())


def taken_back(app: Unbend, facts: tuple) -> tuple:
    return app.take_back_prescriptions(
        [fact.id for fact in facts], by="Without a clinician", reason="Taken back."
    )


def test_what_was_accepted_can_be_taken_back_at_once(app: Unbend):
    taken_back(app, app.accept_prescriptions(TWO))

    assert [value(app, SESSIONS, number) for number in (9, 12)] == [3, 3]
    assert [value(app, GAP, number) for number in (9, 12)] == [3, 3]
    assert [fact.now for fact in prescribed(app)] == [2, 4, None, None]
    assert prescribed(app)[-1].by == "Without a clinician"


def test_taking_back_puts_back_what_a_physiotherapist_had_said_before(app: Unbend):
    app.accept_prescriptions(sheet(change(SESSIONS, 3, 1)))

    taken_back(app, app.accept_prescriptions(sheet(change(SESSIONS, 1, 2))))

    assert value(app, SESSIONS, 9) == 1


def test_days_later_it_holds_from_that_day_on_and_the_days_before_stay(app: Unbend):
    accepted = app.accept_prescriptions(sheet())
    clock = app.clock
    assert isinstance(clock, Clock)
    clock.now = day(12)

    taken_back(app, accepted)

    assert [value(app, SESSIONS, number) for number in (9, 11, 12)] == [2, 2, 3]


def test_what_holds_no_longer_is_not_taken_back(app: Unbend):
    accepted = app.accept_prescriptions(sheet())
    taken_back(app, accepted)

    with pytest.raises(UnknownEntry):
        taken_back(app, accepted)


def test_what_would_no_longer_go_with_the_rest_is_not_taken_back(app: Unbend):
    app.accept_prescriptions(sheet(change(GAP, 3, 6)))
    accepted = app.accept_prescriptions(sheet(change(GAP, 6, 3)))
    app.accept_prescriptions(sheet(change(WINDOW, 24, 12)))

    with pytest.raises(NotOnTheScale):
        taken_back(app, accepted)

    assert value(app, GAP, 9) == 3
