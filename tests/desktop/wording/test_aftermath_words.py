"""What followed an exercise, in words that claim no cause."""

from collections.abc import Iterable
from datetime import datetime

from desktop.wording import aftermath as words
from desktop.wording import usual
from domain.events import Event
from domain.values import Exercise, Response
from tests.facts import date_of, day, done, reported, responded
from tests.reactions import course_of_rises, curls, mornings, reactions

LATER = day(60)


def caption(facts: Iterable[Event], at: datetime = LATER) -> str:
    return usual.caption(reactions(*facts), at)


def test_the_usual_rise_how_long_it_lasts_and_the_newest() -> None:
    assert caption(course_of_rises([3, 2, 1, 0])) == (
        "Usually leg pain was up by 1.5 points within a day, and back after 22 hours (3 of 4"
        " sessions). After the newest, 16 May: no rise."
    )


def test_one_point_is_one() -> None:
    assert "up by 1 point within a day" in caption(course_of_rises([1, 1, 1]))


def test_a_rise_now_and_then_is_not_called_usual() -> None:
    assert caption(course_of_rises([0, 2, 0])).startswith(
        "Usually leg pain did not rise within a day. After 1 of 3 sessions it did, and was back"
        " after 22 hours."
    )


def test_no_rise_at_all() -> None:
    assert caption(course_of_rises([0, 0, 0])).startswith(
        "Leg pain did not rise within a day of any of 3 sessions."
    )


def test_too_few_sessions_have_nothing_usual() -> None:
    assert caption(course_of_rises([2])) == (
        "It takes 3 sessions with a check-in before and after them to say what is usual."
        " After the newest, 4 May: up by 2 points, back after 22 hours."
    )


def test_a_length_that_is_not_known_is_not_given() -> None:
    facts = [*mornings(2)]
    for first in (1, 20, 40):
        facts += [*mornings(2, 4, first=first), curls(first)]

    assert caption(facts).startswith(
        "Usually leg pain was up by 2 points within a day (3 of 3 sessions)."
    )


def test_first_and_newest_sessions_are_set_against_each_other_where_they_differ() -> None:
    shrinking = caption(course_of_rises([3, 3, 3, 3, 3, 0, 0, 0, 0, 0]))
    alike = caption(course_of_rises([1] * 10))

    assert shrinking.endswith("First five sessions: up by 3 points; newest five: no rise.")
    assert "First five" not in alike


def test_the_newest_may_not_be_known_yet_and_then_the_newest_known_is_told() -> None:
    facts = [*course_of_rises([2]), curls(10)]

    assert "After the newest that is known, 4 May: up by 2 points" in caption(facts, day(10, 12))


def test_after_the_first_session_nothing_is_known_at_first() -> None:
    facts = [*mornings(2), curls(1)]

    assert caption(facts, day(1, 12)).endswith("After the newest, 4 May: not known yet.")
    assert caption(facts, day(9)).endswith("After the newest, 4 May: nothing said.")


def test_a_rise_may_still_be_there_or_not_have_been_asked_about() -> None:
    open_rise = [*mornings(2, 4), curls(1)]
    long_rise = [*mornings(2, 4, 4, 4, 4, 4), curls(1)]

    assert caption(open_rise, day(2, 12)).endswith("up by 2 points, not seen back yet.")
    assert caption(open_rise).endswith("up by 2 points, not seen back.")
    assert caption(long_rise).endswith("up by 2 points, not back within three days.")


def test_the_notes_say_what_cannot_be_told_apart_and_what_was_extra() -> None:
    near = done(Exercise.BACKBLOCK, at=day(1, 12))
    extra = curls(5, within_budget=False)

    shown = reactions(*mornings(2, 2, 2, 2, 2, 4), curls(1), near, extra)

    assert usual.notes(shown) == (
        "In the hours around 1 of 2 sessions, another exercise that may stir the leg was done: what"
        " followed which cannot be told apart. Extra sessions: 1, leg worse next day after 1."
    )


def test_extra_sessions_after_which_nothing_was_worse() -> None:
    shown = reactions(*mornings(2, 2, 2), curls(2, within_budget=False))

    assert usual.notes(shown) == "Extra sessions: 1, leg worse next day after none."


def test_the_notes_say_how_many_are_drawn() -> None:
    few = reactions(*(curls(1 + n // 10, 5 + n % 10) for n in range(130)))
    many = reactions(*(curls(1 + n // 10, 5 + n % 10) for n in range(1200)))

    assert usual.notes(few) == "Drawn are the newest 120 of 130; the thick line is of all."
    assert usual.notes(many) == (
        "Drawn are the newest 120 of 1,200; the thick line is of the newest 1,000."
    )


def test_a_session_tells_what_was_said_around_it() -> None:
    session = curls(1, pain_before=2, pain_highest=4, pain_after=3, within_budget=False)
    facts = [*mornings(3, 4, 3), session, responded(session, Response.WORSE, settled=True)]

    (shown,) = reactions(*facts).sessions

    assert words.title(shown, date_of(9)) == "Monday 4 May, 09:00"
    assert words.lines(shown, LATER) == (
        "Level before: 3",
        "Within a day: up by 1 point, back after 22 hours",
        "The leg was worse next morning, and had settled",
        "At the session: 2 before, 4 at its highest, 3 after",
        "Beyond the limit of that day",
    )


def test_a_session_without_a_check_in_before_it_says_so() -> None:
    (shown,) = reactions(curls(1), reported(4, at=day(2))).sessions

    assert words.lines(shown, LATER) == ("No check-in before it", "Within a day: nothing said")


def test_a_row_of_the_table() -> None:
    shown = reactions(*course_of_rises([2, 0]))
    rows = [words.cells(each, LATER, date_of(30)) for each in shown.sessions]

    assert rows == [
        ("4 May, 09:00", "2", "Up by 2 points", "22 hours", "–", ""),
        ("8 May, 09:00", "2", "No rise", "–", "–", ""),
    ]
    assert len(words.columns()) == len(rows[0])


def test_hours_and_points_of_the_scales() -> None:
    assert [words.hour(hour) for hour in (-12, 0, 24)] == ["12 h before", "the session", "24 h"]
    assert [words.signed(level) for level in (-1, 0, 2)] == ["−1", "0", "+2"]
