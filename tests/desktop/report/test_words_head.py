"""Who it is about, which days, and what made the page."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.report.words_head import about, aside, footer
from desktop.version import VERSION
from domain.values import Phase, Stage
from tests.desktop.report.reports import empty, made


def test_a_code_stands_for_who_gives_no_name() -> None:
    assert about(made()) == (
        "Code P-7F3A (name withheld)",
        "Sciatica on the left, since 2 July 2026",
    )


def test_a_name_that_is_wished_for_stands_in_its_place() -> None:
    report = made()

    named = replace(report, wish=replace(report.wish, name=" Ana Weber "))

    assert about(named)[0] == "Ana Weber"
    assert "P-7F3A" not in " ".join(about(named))


def test_the_days_the_stage_and_the_days_read_stand_aside() -> None:
    assert aside(made()) == (
        "1 August 2026 to 30 October 2026",
        "Programme stage: Chronic, since 31 August 2026",
        "Pain told on 82 of 91 days",
    )


def test_the_last_visit_is_told_with_whom_it_was_to() -> None:
    seen = {"visit": date(2026, 8, 21)}

    assert aside(made(**seen, clinician="A. Weber"))[3] == "Last visit: 21 August 2026, A. Weber"
    assert aside(made(**seen))[3] == "Last visit: 21 August 2026"


def test_a_phase_of_the_acute_stage_is_named() -> None:
    early = made(stage=Stage.ACUTE, phase=Phase.EASING, stage_since=None)

    assert aside(early)[1] == "Programme stage: Acute, easing"


def test_an_empty_diary_says_so() -> None:
    assert about(empty())[1] == "Nothing was recorded yet"
    assert aside(empty()) == ("1 August 2026 to 14 August 2026", "Pain told on 0 of 14 days")


def test_the_foot_says_whose_word_it_is_and_what_made_it() -> None:
    assert footer(made()) == (
        "Entered by the person, not verified, not a medical record. Made by Unbend"
        f" {VERSION} on 30 October 2026 at 09:00 (UTC+1). 770 entries, chain head fcde7127…05f8."
    )


def test_the_foot_of_an_empty_diary_has_no_head_of_a_chain() -> None:
    assert footer(empty()).endswith("0 entries.")


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        ("Asia/Kolkata", "at 13:30 (UTC+5:30)"),
        ("America/New_York", "at 04:00 (UTC−4)"),
        ("UTC", "at 08:00 (UTC)"),
    ],
)
def test_the_time_of_making_has_its_offset(zone: str, written: str) -> None:
    report = made(zone=zone, made_at=datetime(2026, 10, 30, 8, 0, tzinfo=UTC))

    assert written in footer(report)
