"""Questionnaires: what is asked and when, what it scores, and what counts as a real change."""

from dataclasses import replace
from fractions import Fraction

import pytest

from domain.outcome_change import Direction, change
from domain.outcomes import (
    Instrument,
    due,
    makes_sense,
    overall_is_due,
    read_outcomes,
    score,
)
from domain.programme import BrokenProgramme, Figure, Origin
from domain.refusals import NothingSaid, NotOnTheScale, Refusal, TooLong, UnknownChoice
from domain.values import OutcomeItem
from tests.facts import changed_overall, date_of, day, outcome
from tests.programme_files import outcomes, outcomes_text

LITERATURE, OURS = Origin.LITERATURE, Origin.OUR_CHOICE


def psfs() -> Instrument:
    return outcomes().instrument("psfs")


def rmdq() -> Instrument:
    return outcomes().instrument("rmdq")


def items(**answers: int) -> tuple[OutcomeItem, ...]:
    return tuple(OutcomeItem(item, answer) for item, answer in answers.items())


def ticked(count: int) -> tuple[OutcomeItem, ...]:
    """Roland-Morris with so many of its lines ticked, from the top."""
    return tuple(OutcomeItem(line, 1) for line in rmdq().lines[:count]) or (OutcomeItem("1", 0),)


# -------------------------------------------------------------------------- what is shipped


def test_the_questionnaires_that_are_known_and_the_one_that_is_offered():
    assert [each.id for each in outcomes().instruments] == ["psfs", "rmdq"]
    assert [each.id for each in outcomes().offered] == ["psfs"]


@pytest.mark.parametrize(
    ("instrument", "name", "number", "source"),
    [
        ("psfs", "fewest_items", 3, LITERATURE),
        ("psfs", "most_items", 5, LITERATURE),
        ("psfs", "lowest", 0, LITERATURE),
        ("psfs", "highest", 10, LITERATURE),
        ("psfs", "every_days", 14, OURS),
        ("psfs", "change", 2, LITERATURE),
        ("psfs", "item_change", 3, LITERATURE),
        ("rmdq", "fewest_items", 1, OURS),
        ("rmdq", "most_items", 24, LITERATURE),
        ("rmdq", "lowest", 0, LITERATURE),
        ("rmdq", "highest", 1, LITERATURE),
        ("rmdq", "every_days", 14, OURS),
        ("rmdq", "change", 5, LITERATURE),
        ("rmdq", "change_percent", 30, LITERATURE),
        ("rmdq", "floor", 4, LITERATURE),
        ("rmdq", "ceiling", 20, LITERATURE),
    ],
)
def test_4_the_figures_of_a_questionnaire_and_their_sources(instrument, name, number, source):
    figure: Figure = getattr(outcomes().instrument(instrument), name)

    assert (figure.value, figure.source) == (number, source)


def test_the_change_values_of_the_psfs_say_that_nobody_verified_them():
    assert "not verified" in psfs().change.note
    assert psfs().item_change is not None
    assert "not verified" in psfs().item_change.note


def test_the_lines_of_roland_morris_are_numbers_and_not_its_owners_words():
    assert rmdq().lines == tuple(str(number) for number in range(1, 25))
    assert psfs().lines == ()


@pytest.mark.parametrize("instrument", outcomes().instruments, ids=lambda each: each.id)
def test_a_questionnaire_names_its_licence_and_its_origin(instrument):
    assert instrument.licence
    assert instrument.citation


def test_roland_morris_says_why_it_is_not_offered():
    assert "not confirmed" in rmdq().licence


def test_a_questionnaire_that_is_not_known_is_refused():
    with pytest.raises(UnknownChoice, match=r"'odi'\. There are: psfs, rmdq"):
        outcomes().instrument("odi")


def test_overall_change_has_seven_words_and_a_week():
    overall = outcomes().overall

    assert len(overall.words) == 7
    assert (overall.words[0], overall.words[6]) == ("very much better", "very much worse")
    assert (overall.every_days.value, overall.clinician_from.value) == (7, 6)
    assert "public domain" in overall.licence


# ---------------------------------------------------------------------------- what makes sense

FINE = items(sit=3, walk=5, sleep=7)


@pytest.mark.parametrize("answered", [FINE, items(sit=0, walk=10, sleep=0, bend=1, drive=2)])
def test_three_to_five_activities_are_enough_and_not_too_many(answered):
    makes_sense(psfs(), answered)


@pytest.mark.parametrize(
    ("answered", "kind", "words"),
    [
        ((), NothingSaid, "needs 3 lines; here are 0"),
        (FINE[:1], NothingSaid, "needs 3 lines; here is 1"),
        (items(a=1, b=1, c=1, d=1, e=1, f=1), UnknownChoice, "has 5 lines; here are 6"),
        ((*FINE[:2], OutcomeItem(" ", 1)), NothingSaid, "give each line a name"),
        ((*FINE[:2], OutcomeItem("x" * 121, 1)), TooLong, "holds 120 characters"),
        ((*FINE, OutcomeItem(" SIT ", 1)), UnknownChoice, "' SIT ' is there twice"),
        (items(sit=3, walk=5, sleep=11), NotOnTheScale, "10, as well as before; 11 is not"),
        (items(sit=3, walk=5, sleep=-1), NotOnTheScale, "from 0, unable to do it"),
    ],
)
def test_activities_that_make_no_sense_are_refused(answered, kind, words):
    with pytest.raises(kind, match=words):
        makes_sense(psfs(), answered)


@pytest.mark.parametrize("answered", [ticked(24), ticked(3), ticked(0), (OutcomeItem("24", 1),)])
def test_lines_of_roland_morris_that_are_not_named_are_not_ticked(answered):
    makes_sense(rmdq(), answered)


@pytest.mark.parametrize(
    ("answered", "kind", "words"),
    [
        ((), NothingSaid, "needs 1 line; here are 0"),
        ((OutcomeItem("25", 1),), UnknownChoice, "go from 1 to 24, not '25'"),
        ((OutcomeItem("stairs", 1),), UnknownChoice, "not 'stairs'"),
        ((OutcomeItem("1", 1), OutcomeItem("1", 0)), UnknownChoice, "'1' is there twice"),
        ((OutcomeItem("1", 2),), NotOnTheScale, "1, ticked; 2 is not"),
        ((*ticked(24), OutcomeItem("1", 1)), UnknownChoice, "has 24 lines; here are 25"),
    ],
)
def test_lines_of_roland_morris_that_make_no_sense_are_refused(answered, kind, words):
    with pytest.raises(kind, match=words) as refused:
        makes_sense(rmdq(), answered)
    assert isinstance(refused.value, Refusal)


# -------------------------------------------------------------------------------- the score


@pytest.mark.parametrize(
    ("answered", "expected"),
    [
        (FINE, Fraction(5)),
        (items(a=1, b=1, c=2), Fraction(4, 3)),
        (items(a=0, b=0, c=0, d=0, e=1), Fraction(1, 5)),
    ],
)
def test_4_the_psfs_is_a_mean(answered, expected):
    assert score(psfs(), answered) == expected


@pytest.mark.parametrize("count", [0, 1, 7, 24])
def test_4_roland_morris_is_a_sum(count):
    assert score(rmdq(), ticked(count)) == count


# ------------------------------------------------------------------------------- real change


@pytest.mark.parametrize(
    ("last", "kind", "points"),
    [
        (items(sit=5, walk=7, sleep=9), Direction.BETTER, Fraction(2)),
        (items(sit=5, walk=7, sleep=8), Direction.NO_REAL_CHANGE, Fraction(5, 3)),
        (items(sit=1, walk=3, sleep=5), Direction.WORSE, Fraction(-2)),
        (items(sit=1, walk=3, sleep=6), Direction.NO_REAL_CHANGE, Fraction(-5, 3)),
        (FINE, Direction.NO_REAL_CHANGE, Fraction(0)),
    ],
)
def test_4_the_psfs_changes_for_real_by_two_points_of_its_mean(last, kind, points):
    found = change(psfs(), FINE, last)

    assert (found.kind, found.points, found.no_room) == (kind, points, False)


@pytest.mark.parametrize(
    ("last", "lines"),
    [
        (items(sit=6, walk=5, sleep=7), (("sit", Direction.BETTER),)),
        (items(sit=5, walk=5, sleep=7), ()),
        (
            items(sit=6, walk=2, sleep=7),
            (("sit", Direction.BETTER), ("walk", Direction.WORSE)),
        ),
    ],
)
def test_4_one_activity_changes_for_real_by_three_points(last, lines):
    found = change(psfs(), FINE, last)

    assert (found.kind, found.lines) == (Direction.NO_REAL_CHANGE, lines)


def test_only_the_activities_that_both_answered_are_compared():
    found = change(psfs(), items(sit=3, walk=5, sleep=7), items(Walk=8, sit=6, sleep=9, bend=0))

    assert (found.kind, found.points) == (Direction.BETTER, Fraction(8, 3))


def test_with_fewer_than_three_activities_in_common_nobody_can_tell():
    found = change(psfs(), FINE, items(sit=9, walk=9, bend=9))

    assert (found.kind, found.points) == (Direction.UNKNOWN, None)
    assert found.lines == (("sit", Direction.BETTER), ("walk", Direction.BETTER))


@pytest.mark.parametrize(
    ("first", "last", "kind"),
    [
        (18, 13, Direction.BETTER),
        (18, 14, Direction.NO_REAL_CHANGE),
        (10, 7, Direction.BETTER),
        (10, 8, Direction.NO_REAL_CHANGE),
        (13, 18, Direction.WORSE),
        (15, 19, Direction.NO_REAL_CHANGE),
        (10, 13, Direction.WORSE),
        (10, 10, Direction.NO_REAL_CHANGE),
        (4, 2, Direction.BETTER),
    ],
)
def test_4_roland_morris_changes_for_real_by_five_points_or_thirty_percent(first, last, kind):
    found = change(rmdq(), ticked(first), ticked(last))

    assert (found.kind, found.points, found.no_room) == (kind, last - first, False)


@pytest.mark.parametrize(
    ("first", "last", "kind"),
    [
        (3, 0, Direction.NO_REAL_CHANGE),
        (0, 1, Direction.NO_REAL_CHANGE),
        (0, 5, Direction.WORSE),
        (21, 24, Direction.NO_REAL_CHANGE),
        (21, 16, Direction.BETTER),
    ],
)
def test_4_near_an_end_of_roland_morris_only_five_points_tell(first, last, kind):
    found = change(rmdq(), ticked(first), ticked(last))

    assert (found.kind, found.no_room) == (kind, True)


# ------------------------------------------------------------------------------ when it is due


@pytest.mark.parametrize(("number", "expected"), [(1, True), (14, False), (15, True)])
def test_4_a_questionnaire_is_due_at_once_and_then_every_two_weeks(number, expected):
    completed = [] if number == 1 else [outcome(at=day(1), sit=1, walk=1, sleep=1)]

    assert due(psfs(), completed, date_of(number)) is expected


def test_the_newest_answer_counts_and_not_that_of_another_questionnaire():
    completed = [outcome(at=day(10)), outcome(at=day(1)), outcome("rmdq", at=day(23))]

    assert not due(psfs(), completed, date_of(23))
    assert due(psfs(), completed, date_of(24))


def test_a_clock_that_was_set_back_asks_for_nothing():
    assert not due(psfs(), [outcome(at=day(30))], date_of(2))


def test_4_what_is_not_offered_is_never_due():
    assert not due(rmdq(), [], date_of(1))


def test_4_roland_morris_would_be_asked_anew_when_a_stage_begins():
    offered = replace(rmdq(), is_offered=True)
    completed = [outcome("rmdq", at=day(5))]

    assert not due(offered, completed, date_of(10), stage_since=date_of(5))
    assert due(offered, completed, date_of(10), stage_since=date_of(6))
    assert due(offered, [], date_of(10), stage_since=date_of(6))
    assert not due(psfs(), [outcome(at=day(5))], date_of(10), stage_since=date_of(6))


@pytest.mark.parametrize(("number", "expected"), [(7, False), (8, True)])
def test_4_overall_change_is_asked_every_week(number, expected):
    said = [changed_overall(at=day(1))]

    assert overall_is_due(outcomes().overall, [], date_of(number))
    assert overall_is_due(outcomes().overall, said, date_of(number)) is expected


# ------------------------------------------------------------------------------- broken files


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("version = 1", "version 1", "whole file", "is not TOML"),
        ("version = 1", "version = 0", "version", "should be 1 or more"),
        ('  "no change",\n', "", "overall.words", "should hold 7 answers"),
        ("value = 6", "value = 8", "overall.clinician_from.value", "should be from 1 to 7"),
        ("value = 7", "value = 0", "overall.every_days.value", "should be 1 or more"),
        ('id = "rmdq"', 'id = "psfs"', "instruments[1].id", "'psfs' is there already"),
        ('scoring = "mean"', 'scoring = "best"', "instruments[0].scoring", "choose one of mean"),
        ('better = "down"', "", "instruments[1].better", "is missing; choose one of up, down"),
        ('"psfs"\nversion = 1', '"psfs"\nversion = 0', "instruments[0].version", "1 or more"),
        ("value = 14", "value = 0", "instruments[0].every_days.value", "should be 1 or more"),
        ("change = { value = 2", "change = { value = 0", "instruments[0].change.value", "1 or"),
        ("value = 30", "value = 0", "instruments[1].change_percent.value", "should be 1 or more"),
        ("value = 5", "value = 2", "instruments[0].fewest_items.value", "is above most_items"),
        ("value = 10", "value = 0", "instruments[0].lowest.value", "should be below highest"),
    ],
)
def test_a_broken_file_is_refused_with_its_key_and_the_reason(old, new, key, reason):
    assert old in outcomes_text()

    with pytest.raises(BrokenProgramme) as refused:
        read_outcomes(outcomes_text().replace(old, new, 1))

    assert (refused.value.file, refused.value.key) == ("outcomes.toml", key)
    assert reason in refused.value.reason
