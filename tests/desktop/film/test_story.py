"""What each picture of a film shows, and what it never does."""

from datetime import UTC, datetime, timedelta
from math import isnan

import pytest

from desktop.film.story import TooShort
from desktop.film.wish import Period
from domain.wishes import Pain
from projections.marked import MarkKind
from tests.desktop.film.stories import scenes, story
from tests.lived import Lived, easing, settling

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_story_begins_empty_and_ends_with_all_days():
    diary = Lived().wait(hours=1)
    for _ in range(5):
        diary.day(6)

    first, last = scenes(story(diary), 0, -1)

    assert (len(first.trend), len(last.trend)) == (1, 6)
    assert isnan(first.trend.leg[0])


def test_the_course_only_ever_goes_on():
    places = [scene.place for scene in story().scenes()]

    assert places == sorted(places)
    assert len(set(places)) == len(places)


def test_the_line_at_the_top_names_the_week_and_the_stage():
    first, later = scenes(story(), 0, -1)

    assert first.state == "Week 1, acute stage, settling"
    assert later.state == "Week 3, acute stage, easing"


def test_the_last_picture_alone_says_what_changed_in_numbers():
    told = story()

    *before, last = [scene.closing for scene in told.scenes()]

    assert set(before) == {""}
    assert last == (
        "Leg pain went from 5.7 to 2.0, back pain stayed at 2.0 of 10:"
        " the means of the first and of the last seven days."
    )


def test_nobody_is_named_unless_it_was_chosen():
    (unnamed,), (named,) = scenes(story(), 3), scenes(story(title=" Code 17 "), 3)

    assert (unnamed.title, named.title) == ("", "Code 17")


def test_a_film_tells_what_is_known_now():
    diary = easing(16)
    report = next(fact for fact in diary.facts() if hasattr(fact, "leg"))
    diary.wishes.correct_entry(report.id, {"leg": 1})

    (early,) = scenes(story(diary), 20)

    assert early.trend.leg[0] == 1


def test_the_clinician_of_a_visit_is_not_part_of_its_mark():
    diary = easing(16)
    diary.wishes.record_appointment("Dr Ruiz", note="Press ups.")

    last = scenes(story(diary), -1)[0]

    assert [mark.kind for mark in last.marks] == [MarkKind.APPOINTMENT]
    assert "Ruiz" not in repr(last)


def test_a_flare_or_a_visit_comes_when_it_happened():
    diary = easing(10)
    diary.wishes.record_appointment("Dr Ruiz")
    told = story(diary.wait(days=10).day(3).day(3))

    before, after = scenes(told, 30, -1)

    assert (len(before.marks), len(after.marks)) == (0, 1)


def test_too_short_a_diary_says_so():
    with pytest.raises(TooShort, match="at least three days"):
        story(Lived().day(5))


def test_nothing_recorded_is_too_short():
    with pytest.raises(TooShort):
        story(Lived())


def test_a_diary_without_a_fact_is_too_short():
    empty = Lived()
    empty.facts = list

    with pytest.raises(TooShort, match="there are 0"):
        story(empty)


def test_three_days_are_enough():
    assert len(story(settling())) > 100


def test_a_long_way_without_an_entry_is_no_period_to_film():
    diary = easing(16).wait(days=200)

    with pytest.raises(TooShort, match="there are 0"):
        story(diary, period=Period.THREE_MONTHS)


def test_a_closed_course_ends_with_its_closing():
    from domain.values import Closing

    diary = easing(16)
    diary.wishes.close_episode(Closing.RECOVERED)
    closed = diary.now

    assert story(diary.wait(days=90)).instants[-1] == closed


def test_the_day_the_clocks_change_has_its_place_between_its_neighbours():
    told = story(Lived().day(7).day(6).day(5).day(4))

    days = [(scene.day, scene.place) for scene in told.scenes()]

    of_the_change = [place for day, place in days if day == "29 March 2026"]
    ordinal = datetime(2026, 3, 29, tzinfo=UTC).toordinal()
    assert all(ordinal - 0.5 <= place < ordinal + 0.5 for place in of_the_change)


def test_a_course_in_hours_begins_with_its_opening_and_ends_now():
    diary = Lived().day(7).day(6)
    diary.wishes.report_pain(Pain(leg=2))
    diary.wait(hours=1)

    assert story(diary).scale.days == 3
    assert story(diary).instants[-1] - story(diary).instants[0] == timedelta(days=2, hours=1)
