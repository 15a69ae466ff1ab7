"""The timeline: any moment is the fold of what came before, as known then and as known now."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import reduce
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import timeline as module
from domain.course import Course, Day, evolve
from domain.events import Entry, Event
from domain.timeline import Timeline
from projections.timeline import as_known_now, as_known_then
from tests.facts import chained, closed, corrected, day, done, eased, opened, reported, withdrawn

OPENED = opened()


@st.composite
def diaries(draw: st.DrawFn) -> list[Event]:
    """Days with entries, some late, some corrected, moved, withdrawn, or taken back again."""
    facts: list[Event] = [OPENED]
    entries: list[Entry] = []
    amendments: list[Event] = []
    for number in range(2, 2 + draw(st.integers(0, 30))):
        minute = number % 60
        match draw(st.sampled_from(["pain", "late", "session", "correct", "move", "drop", "undo"])):
            case "pain":
                entries.append(reported(draw(st.integers(0, 10)), at=day(number, 9, minute)))
                facts.append(entries[-1])
            case "late":
                back = draw(st.integers(0, 3))
                at = day(number - back, 10, minute)
                entries.append(reported(5, at=at, recorded=day(number, 11)))
                facts.append(entries[-1])
            case "session":
                entries.append(done(at=day(number, 12, minute)))
                facts.append(entries[-1])
            case "correct" if entries:
                entry = draw(st.sampled_from(entries))
                amendments.append(corrected(entry, at=day(number, 13), note="again"))
                facts.append(amendments[-1])
            case "move" if entries:
                entry = draw(st.sampled_from(entries))
                moved = (entry.occurred_at - timedelta(days=1)).isoformat()
                amendments.append(corrected(entry, at=day(number, 14), occurred_at=moved))
                facts.append(amendments[-1])
            case "drop" if entries:
                entry = draw(st.sampled_from(entries))
                amendments.append(withdrawn(entry, at=day(number, 15)))
                facts.append(amendments[-1])
            case "undo" if amendments:
                amendment = draw(st.sampled_from(amendments))
                facts.append(withdrawn(amendment, at=day(number, 16)))
            case _:
                facts.append(eased(day(number, 17)))
    return chained(*facts)


def days_of(course: Course) -> dict[int, Day]:
    return {ordinal: found for ordinal, found in course.days.items() if any(found.entries())}


@given(facts=diaries(), fresh=st.integers(1, 9), share=st.floats(0, 1))
def test_any_moment_is_the_fold_of_what_came_before(
    facts: list[Event], fresh: int, share: float
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FRESH", fresh)
        timeline = Timeline()
        for fact in facts:
            timeline.append(fact)
    count = round(share * len(facts))

    found = timeline.at(count)

    assert found == reduce(evolve, facts[:count], Course())
    assert list(timeline.facts) == facts
    assert all(timeline.fact(fact.id) == fact for fact in facts)
    assert timeline.fact(UUID(int=0)) is None


@given(facts=diaries(), fresh=st.integers(1, 9), few=st.integers(1, 9))
def test_when_facts_were_known_does_not_depend_on_how_they_were_read(
    facts: list[Event], fresh: int, few: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FRESH", fresh)
        patch.setattr(module, "FEW", few)
        one, many = Timeline(), as_known_then(facts)
        for fact in facts:
            one.append(fact)

    instants = [many.instant_of(count) for count in range(1, len(facts) + 1)]
    assert [one.instant_of(count) for count in range(1, len(facts) + 1)] == instants
    for instant in instants:
        assert one.count_at(instant) == many.count_at(instant)
        assert many.instant_of(many.count_at(instant)) == instant


@given(facts=diaries())
def test_then_and_now_agree_about_the_present(facts: list[Event]) -> None:
    then = as_known_then(facts)
    now = as_known_now(facts)

    assert days_of(now.at(len(now))) == days_of(then.at(len(then)))


@given(facts=diaries())
def test_what_is_known_now_is_in_the_order_in_which_it_happened(facts: list[Event]) -> None:
    now = as_known_now(facts)

    instants = [now.instant_of(count) for count in range(1, len(now) + 1)]

    assert instants == sorted(instants)
    assert now.facts[0] == facts[0]


def test_an_empty_timeline_has_one_state() -> None:
    timeline = as_known_then()

    assert (len(timeline), timeline.at(0), timeline.count_at(day(1))) == (0, Course(), 0)


def test_a_late_entry_was_not_known_on_its_day() -> None:
    late = reported(6, at=day(2), recorded=day(4))
    facts = chained(OPENED, late)
    evening = day(2, 22)
    then, now = as_known_then(facts), as_known_now(facts)

    known_then = then.at(then.count_at(evening))
    known_now = now.at(now.count_at(evening))

    assert known_then.day(late.day) is None
    assert known_now.day(late.day) is not None


def test_a_correction_is_known_from_its_own_moment_on() -> None:
    report = reported(8, at=day(2))
    facts = chained(OPENED, report, corrected(report, at=day(3), leg=3))
    evening = day(2, 22)
    then, now = as_known_then(facts), as_known_now(facts)

    known_then = then.at(then.count_at(evening))
    known_now = now.at(now.count_at(evening))

    assert known_then.pain(report.day.toordinal()).leg == 8
    assert known_now.pain(report.day.toordinal()).leg == 3


def test_a_withdrawn_entry_never_was_as_known_now() -> None:
    report = reported(8, at=day(2))
    facts = chained(OPENED, report, withdrawn(report, at=day(3)))
    then, now = as_known_then(facts), as_known_now(facts)

    assert len(now) == 1
    assert then.at(2).pain(report.day.toordinal()).leg == 8
    assert then.at(3).pain(report.day.toordinal()).leg is None


def test_a_withdrawal_taken_back_leaves_the_entry_as_known_now() -> None:
    report = reported(8, at=day(2))
    out = withdrawn(report, at=day(3))
    facts = chained(OPENED, report, out, withdrawn(out, at=day(4)))

    now = as_known_now(facts)

    assert now.at(len(now)).pain(report.day.toordinal()).leg == 8


def test_an_entry_from_before_the_opening_follows_it() -> None:
    early = reported(7, at=day(0), recorded=day(1, 12))
    facts = chained(OPENED, early)

    now = as_known_now(facts)

    assert now.facts[0] == facts[0]
    assert now.count_at(OPENED.occurred_at) == 2


@pytest.mark.parametrize("at", [day(3), day(2)])
def test_an_episode_holds_nothing_of_the_one_before_it_whatever_the_clock_says(
    at: datetime,
) -> None:
    earlier = [OPENED, reported(7, at=day(2)), reported(5, at=day(3)), closed(day(3))]
    later = [replace(fact, episode=UUID(int=2)) for fact in (opened(at), reported(2, at=day(4)))]

    now = as_known_now([*chained(*earlier), *chained(*later)])

    assert set(now.at(len(now)).ledger.entries) == {later[1].id}
    assert [fact.id for fact in now.facts] == [fact.id for fact in (*earlier, *later)]


def test_a_clock_set_back_hides_nothing_that_was_known() -> None:
    first = reported(5, at=day(3, 10))
    second = reported(6, at=day(3, 8), recorded=day(3, 8))
    then = as_known_then(chained(OPENED, first, second))

    assert then.count_at(day(3, 9)) == 1
    assert then.count_at(day(3, 10)) == 3
    assert then.instant_of(3) == day(3, 10)
