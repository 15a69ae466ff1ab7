"""What may not be recorded: each rule passes in silence or raises its refusal."""

from datetime import date, timedelta

import pytest

from domain import rules
from domain.events import ENTRIES, Entry
from domain.refusals import (
    EpisodeOver,
    NothingSaid,
    NotOnTheScale,
    NotYet,
    Refusal,
    TooLong,
    TooLongAgo,
    UnknownChoice,
    UnknownEntry,
    UnknownZone,
)
from domain.values import Exercise, Location, Painkillers, Strain
from domain.wishes import Matter, Override, Sharing
from tests.facts import (
    FIRST,
    changed_overall,
    closed,
    corrected,
    course,
    date_of,
    day,
    done,
    opened,
    outcome,
    ready,
    reported,
    responded,
    visited,
    withdrawn,
)
from tests.programme_files import programme


def test_an_episode_that_was_closed_takes_nothing_more():
    rules.episode_is_open(course())

    with pytest.raises(EpisodeOver) as refused:
        rules.episode_is_open(course(closed(day(9))))
    assert str(refused.value) == (
        "This spell of sciatica was closed. Please begin a new one first."
    )


@pytest.mark.parametrize("zone", ["Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires"])
def test_a_zone_of_the_zone_data_passes(zone: str):
    rules.zone_exists(zone)


@pytest.mark.parametrize(
    "zone", ["", "Europe/Nowhere", "../../etc/passwd", "/etc/localtime", "Europe", "x" * 300, "\0"]
)
def test_any_other_zone_is_refused(zone: str):
    with pytest.raises(UnknownZone):
        rules.zone_exists(zone)


def test_a_moment_may_be_two_minutes_ahead_and_not_more():
    rules.moment_has_come(day(1) + timedelta(minutes=2), day(1))

    with pytest.raises(NotYet):
        rules.moment_has_come(day(1) + timedelta(minutes=2, microseconds=1), day(1))


def test_a_moment_may_lie_a_year_before_the_beginning_and_not_more():
    state = course(opened(day(1)))
    rules.moment_is_near(day(1) - timedelta(days=366), state)

    with pytest.raises(TooLongAgo):
        rules.moment_is_near(day(1) - timedelta(days=366, seconds=1), state)


def test_a_day_may_be_today_and_not_tomorrow():
    rules.day_has_come(date_of(3), date_of(3))

    with pytest.raises(NotYet):
        rules.day_has_come(date_of(4), date_of(3))


def test_a_change_begins_today_or_later():
    rules.begins_today_or_later(date_of(3), date_of(3))
    rules.begins_today_or_later(date_of(9), date_of(3))

    with pytest.raises(TooLongAgo) as refused:
        rules.begins_today_or_later(date_of(2), date_of(3))
    assert str(refused.value) == (
        "A change holds from today or from a later day. What was decided stays."
    )


def test_words_fit_a_page():
    rules.words_fit("x" * 2000, "")

    with pytest.raises(TooLong):
        rules.words_fit("short", "x" * 2001)


def test_half_a_character_cannot_be_kept():
    with pytest.raises(UnknownChoice):
        rules.words_fit("\ud83d")


@pytest.mark.parametrize(
    "said",
    [
        {"leg": 0},
        {"leg": 10},
        {"back": 0},
        {"night_wakings": 2},
        {"tingling": False},
        {"weakness": False},
        {"painkillers": Painkillers.LESS},
        {"farthest": Location.NONE},
        {"note": "slept badly"},
        {"hard_to_bear": False},
        {"strains": (Strain.LIFTING,)},
    ],
)
def test_one_answer_makes_a_report(said: dict[str, object]):
    rules.report_makes_sense(reported(**({"back": None} | said)))


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({}, NothingSaid),
        ({"note": "  \n"}, NothingSaid),
        ({"leg": 11}, NotOnTheScale),
        ({"leg": -1}, NotOnTheScale),
        ({"back": 11}, NotOnTheScale),
        ({"night_wakings": 3}, NotOnTheScale),
        ({"leg": 3, "note": "x" * 2001}, TooLong),
    ],
)
def test_a_report_off_its_scales_is_refused(said: dict[str, object], refusal: type[Refusal]):
    with pytest.raises(refusal):
        rules.report_makes_sense(reported(**({"back": None} | said)))


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"level": "summit"}, UnknownChoice),
        ({"level": ""}, UnknownChoice),
        ({"pain_before": 11}, NotOnTheScale),
        ({"pain_highest": -1}, NotOnTheScale),
        ({"pain_after": 11}, NotOnTheScale),
        ({"sets": 1001}, NotOnTheScale),
        ({"repetitions": -1}, NotOnTheScale),
        ({"hold_seconds": 14401}, NotOnTheScale),
        ({"seconds": -1}, NotOnTheScale),
        ({"note": "x" * 2001}, TooLong),
    ],
)
def test_a_session_that_makes_no_sense_is_refused(said: dict[str, object], refusal: type[Refusal]):
    exercise = Exercise.BACKBLOCK

    with pytest.raises(refusal):
        rules.session_makes_sense(done(exercise, **said), programme().rules_of(exercise))


@pytest.mark.parametrize("level", ["dart", "flat", "middle", "end"])
def test_a_session_may_be_at_any_level_of_its_exercise(level: str):
    exercise = Exercise.BACKBLOCK

    rules.session_makes_sense(done(exercise, level=level), programme().rules_of(exercise))


@pytest.mark.parametrize("pgic", [0, 8])
def test_overall_change_goes_from_one_to_seven(pgic: int):
    rules.change_is_on_the_scale(changed_overall(1))
    rules.change_is_on_the_scale(changed_overall(7))

    with pytest.raises(NotOnTheScale):
        rules.change_is_on_the_scale(changed_overall(pgic))


def test_what_is_not_in_the_diary_cannot_be_amended():
    assert rules.entry_counts(report := reported(3)) is report

    with pytest.raises(UnknownEntry):
        rules.entry_counts(None)


def test_an_amendment_is_undone_while_nothing_followed_it():
    report = reported(3)
    first, second = corrected(report, leg=4), corrected(report, leg=5)
    state = course(report, first, second)
    rules.amendment_is_the_last(state, withdrawn(second))

    with pytest.raises(UnknownEntry):
        rules.amendment_is_the_last(state, withdrawn(first))


EVERY_ENTRY: list[Entry] = [
    reported(3),
    done(),
    ready(),
    changed_overall(),
    responded(done()),
    outcome(socks=3),
    visited(),
]


@pytest.mark.parametrize("entry", EVERY_ENTRY)
def test_what_makes_an_entry_itself_is_never_corrected(entry: Entry):
    rules.fields_may_change(["occurred_at"], entry)

    fixed = ("id", "recorded_at", "previous", "within_budget", "exercise", "reading", "session")
    for name in (*fixed, "instrument", "items", "strains"):
        with pytest.raises(UnknownChoice):
            rules.fields_may_change([name], entry)


def test_each_kind_of_entry_says_what_may_be_corrected():
    assert set(rules.CHANGEABLE) == {kind.TOPIC for kind in ENTRIES}


@pytest.mark.parametrize(
    ("override", "refusal"),
    [
        (Override(by=" ", on=FIRST, reason="seen"), NothingSaid),
        (Override(by="Ms Green", on=FIRST, reason=""), NothingSaid),
        (Override(by="Ms Green", on=date_of(2), reason="seen"), NotYet),
        (Override(by="Ms Green", on=FIRST, reason="x" * 2001), TooLong),
        (Override(by="x" * 2001, on=FIRST, reason="seen"), TooLong),
    ],
)
def test_an_override_carries_name_date_and_reason(override: Override, refusal: type[Refusal]):
    rules.override_is_complete(Override(by="Ms Green", on=FIRST, reason="seen"), FIRST)

    with pytest.raises(refusal):
        rules.override_is_complete(override, FIRST)


@pytest.mark.parametrize(
    "matter",
    [
        Matter(caution="hip"),
        Matter(exercise=Exercise.MA_ROLLER),
        Matter(exercise=Exercise.BACKBLOCK, level="end"),
    ],
)
def test_a_clinician_agrees_to_a_caution_an_exercise_or_a_level(matter: Matter):
    rules.matter_exists(matter, programme())


@pytest.mark.parametrize(
    "matter",
    [
        Matter(),
        Matter(level="end"),
        Matter(caution="vertigo"),
        Matter(caution="hip", exercise=Exercise.BACKBLOCK),
        Matter(caution="hip", level="end"),
        Matter(exercise=Exercise.BACKBLOCK, level="summit"),
    ],
)
def test_a_clinician_agrees_to_nothing_else(matter: Matter):
    with pytest.raises(UnknownChoice):
        rules.matter_exists(matter, programme())


@pytest.mark.parametrize("cautions", [[], ["hip"], ["floor", "pregnancy"]])
def test_cautions_are_those_of_the_programme(cautions: list[str]):
    rules.cautions_exist(cautions, programme())

    with pytest.raises(UnknownChoice, match="There is no caution called vertigo, age"):
        rules.cautions_exist([*cautions, "vertigo", "age"], programme())


@pytest.mark.parametrize(
    ("by", "said", "number", "refusal"),
    [
        (" ", "fine", 3, NothingSaid),
        ("Dr Blue", " ", 3, NothingSaid),
        ("Dr Blue", "fine", 4, NotYet),
        ("x" * 2001, "fine", 3, TooLong),
        ("Dr Blue", "x" * 2001, 3, TooLong),
    ],
)
def test_a_clinicians_word_has_a_name_a_day_and_a_content(
    by: str, said: str, number: int, refusal: type[Refusal]
):
    rules.clinician_has_spoken("Dr Blue", "fine", date_of(3), date_of(3))

    with pytest.raises(refusal):
        rules.clinician_has_spoken(by, said, date_of(number), date_of(3))


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_visit_is_to_somebody(name: str):
    rules.visit_says_who(visited("A. Weber"))

    with pytest.raises(NothingSaid):
        rules.visit_says_who(visited(name))
    with pytest.raises(TooLong):
        rules.visit_says_who(visited(note="x" * 2001))


@pytest.mark.parametrize(
    ("sharing", "refusal"),
    [
        (Sharing(form="", first=FIRST, last=FIRST), NothingSaid),
        (Sharing(form="pdf", first=date_of(2), last=FIRST), UnknownChoice),
        (Sharing(form="pdf", first=FIRST, last=date.max), UnknownChoice),
        (Sharing(form="pdf", first=date.min, last=FIRST), UnknownChoice),
        (Sharing(form="x" * 2001, first=FIRST, last=FIRST), TooLong),
        (Sharing(form="pdf", first=FIRST, last=FIRST, given_to="x" * 2001), TooLong),
    ],
)
def test_a_sharing_has_a_form_and_days_in_their_order(sharing: Sharing, refusal: type[Refusal]):
    rules.sharing_makes_sense(Sharing(form="pdf", first=FIRST, last=FIRST))

    with pytest.raises(refusal):
        rules.sharing_makes_sense(sharing)
