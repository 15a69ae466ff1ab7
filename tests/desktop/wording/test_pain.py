"""Pain in words."""

from datetime import UTC, datetime
from uuid import UUID

from desktop.wording import pain
from domain.course import DailyPain
from domain.events import PainReported
from domain.values import Location, Painkillers, Source

NOON = datetime(2026, 4, 12, 10, tzinfo=UTC)


def _report(**said: object) -> PainReported:
    return PainReported(
        id=UUID(int=1),
        episode=UUID(int=2),
        sequence=2,
        occurred_at=NOON,
        zone="Europe/Berlin",
        recorded_at=NOON,
        source=Source.TYPED,
        command=UUID(int=1),
        **said,
    )


def test_a_reading_says_what_was_said_and_nothing_else():
    assert pain.reading(_report(leg=3, back=2, farthest=Location.THIGH)) == (
        "Leg 3, back 2, down to the thigh"
    )
    assert pain.reading(_report(back=2, tingling=False)) == "Back 2"
    assert pain.reading(_report(note="Only words.")) == "Nothing was said of pain"


def test_a_reading_names_what_goes_with_the_pain():
    report = _report(
        leg=0, tingling=True, weakness=True, night_wakings=2, painkillers=Painkillers.MORE
    )

    assert pain.reading(report) == (
        "Leg 0, tingling, weakness, woken twice or more, more painkillers"
    )


def test_a_day_reads_like_a_report():
    assert pain.reading(DailyPain(leg=7, farthest=Location.BELOW_KNEE)) == (
        "Leg 7, down below the knee"
    )


def test_what_was_not_said_is_never_zero():
    assert pain.of_ten(None) == pain.place(None) == pain.global_change(None) == "not said"
    assert pain.of_ten(0) == "0 of 10"
    assert pain.place(Location.BELOW_KNEE) == "below the knee"
    assert pain.global_change(2) == "much better"
