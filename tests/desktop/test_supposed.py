"""What other figures would have changed, in sentences and in JSON."""

from collections.abc import Mapping

import pytest

from desktop.supposed import NOTHING, Supposition, suppose
from domain.application import Unbend
from domain.programme import BrokenProgramme
from domain.values import Exercise
from domain.wishes import Occasion, Override, Pain
from projections.what_if import AcuteStay, ChronicStay, Dates, SessionAnswer, WhatIf
from tests.facts import ZONE, Clock, application, begun, date_of, day, done
from tests.programme_files import programme

CURLS = Exercise.CURL_DOWNS
NO_DATES = Dates()


def supposition(
    *,
    acute: tuple[AcuteStay, ...] = (),
    chronic: tuple[ChronicStay, ...] = (),
    sessions: tuple[SessionAnswer, ...] = (),
) -> Supposition:
    found = WhatIf(acute=acute, chronic=chronic, sessions=sessions)
    return Supposition(found=found, programme=programme(), zone=ZONE)


def acute(*, easing: Dates = NO_DATES, offer: Dates = NO_DATES) -> AcuteStay:
    return AcuteStay(since=date_of(1), ended=None, easing=easing, offer=offer)


def chronic(setback: Dates) -> ChronicStay:
    return ChronicStay(since=date_of(20), ended=None, setback=setback)


def dates(was: int | None, would_be: int | None) -> Dates:
    return Dates(*(None if number is None else date_of(number) for number in (was, would_be)))


def lived(*legs: int) -> Unbend:
    """A diary with a check-in at nine on each day from day 1 on."""
    clock = Clock(day(1, 8))
    app = begun(clock)
    for number, leg in enumerate(legs, 1):
        clock.now = day(number)
        app.report_pain(Pain(leg=leg, back=3))
    return app


# ------------------------------------------------------------------------------ in sentences


def test_where_nothing_differs_one_sentence_says_so():
    same = supposition(acute=(acute(easing=dates(4, 4)),), chronic=(chronic(dates(None, None)),))

    assert list(same.lines()) == [NOTHING] == ["Nothing would have been different."]


def test_only_the_days_that_differ_are_told():
    found = supposition(acute=(acute(easing=dates(4, 4), offer=dates(19, 21)),))

    assert list(found.lines()) == [
        "The next stage would have been offered on Sunday 24 May; it was on Friday 22 May."
    ]


def test_a_day_that_never_came_is_called_no_day():
    found = supposition(acute=(acute(easing=dates(None, 5)),), chronic=(chronic(dates(30, None)),))

    assert list(found.lines()) == [
        "Easing would have begun on Friday 8 May; it was on no day.",
        "A setback would have been found on no day; it was on Tuesday 2 June.",
    ]


@pytest.mark.parametrize(
    ("would_be_within", "verdict"), [(True, "within the limits"), (False, "beyond the limits")]
)
def test_a_session_is_told_by_its_name_and_its_own_local_time(would_be_within: bool, verdict: str):
    session = done(CURLS, at=day(22, 9))
    answer = SessionAnswer(session, not would_be_within, would_be_within)

    assert list(supposition(sessions=(answer,)).lines()) == [
        f"Curl Downs, Monday 25 May, 09:00: would have been {verdict}."
    ]


# ------------------------------------------------------------------------------ in JSON


def test_json_holds_every_stay_with_its_dates():
    found = supposition(
        acute=(acute(easing=dates(4, 4), offer=dates(19, None)),), chronic=(chronic(dates(30, 31)),)
    )

    assert found.as_json() == {
        "acute": [
            {
                "since": "2026-05-04",
                "easing": {"was": "2026-05-07", "would_be": "2026-05-07"},
                "offer": {"was": "2026-05-22", "would_be": None},
            }
        ],
        "chronic": [
            {
                "since": "2026-05-23",
                "setback": {"was": "2026-06-02", "would_be": "2026-06-03"},
            }
        ],
        "sessions": [],
    }


def test_json_names_a_session_by_its_id():
    session = done(CURLS, at=day(22, 9))

    found = supposition(sessions=(SessionAnswer(session, True, False),))

    assert found.as_json()["sessions"] == [
        {
            "session": str(session.id),
            "exercise": "curl_downs",
            "was_within": True,
            "would_be_within": False,
        }
    ]


# ------------------------------------------------------------------------------ of a diary


def in_chronic(*legs: int) -> Unbend:
    """A diary whose chronic stage began on day 1, at a physiotherapist's word."""
    clock = Clock(day(1, 8))
    app = begun(clock)
    app.report_pain(Pain(leg=3, back=3))
    word = Override(by="A. Weber", on=date_of(1), reason="Examined.")
    app.advance_stage(override=word)
    for number, leg in enumerate(legs, 2):
        clock.now = day(number)
        app.report_pain(Pain(leg=leg, back=3))
    return app


def test_a_diary_is_asked_up_to_an_instant():
    app = in_chronic(3, 7, 7, 3)

    before = suppose(app, {"setback.severe": 7}, day(3, 12))
    after = suppose(app, {"setback.severe": 7}, day(4, 12))

    assert not before.found.is_different
    assert after.found.chronic[0].setback == dates(None, 4)


def test_a_diary_that_was_not_begun_is_where_the_person_is():
    nowhere = suppose(application(zone="Asia/Tokyo"), {"easing.drop": 2}, day(1))

    assert (nowhere.zone, list(nowhere.lines())) == ("Asia/Tokyo", [NOTHING])


def test_without_a_zone_it_is_the_one_of_the_last_fact():
    clock = Clock(day(1, 8))
    app = begun(clock)
    app.report_pain(Pain(leg=3, back=3), occasion=Occasion(zone="Asia/Tokyo"))

    assert suppose(app, {"easing.drop": 2}, day(1)).zone == "Asia/Tokyo"
    assert suppose(app, {"easing.drop": 2}, day(1), "Europe/Rome").zone == "Europe/Rome"


def test_asking_about_a_diary_writes_nothing():
    app = lived(6, 6, 6)
    before = list(app.events_after(0))

    suppose(app, {"easing.drop": 2}, day(3, 12))

    assert list(app.events_after(0)) == before


@pytest.mark.parametrize(
    "changes", [{"easing.colour": 3}, {"stage.leg_mean_at_most": 7}, {"stage.valid_days": 8}]
)
def test_figures_that_cannot_be_are_refused(changes: Mapping[str, int]):
    with pytest.raises(BrokenProgramme):
        suppose(lived(6), changes, day(1, 12))
