"""What a rule stands on, and how many check-ins it still lacks."""

from datetime import date

import pytest

from domain.assessment import Criterion
from domain.events import Event
from projections.behind import Behind, behind, check_ins_missing
from projections.progress import Progress, progress
from tests.facts import ZONE, check_ins, corrected, course, date_of, day, withdrawn
from tests.programme_files import programme

WINDOW = 7


def seen(*facts: Event, on: int) -> Progress:
    return progress(course(*facts), programme(), day(on, 18), ZONE)


def rule(found: Progress, identity: str) -> Criterion:
    assert found.gate is not None
    return next(each for each in found.gate.today.criteria if each.id == identity)


def of(found: Progress, identity: str) -> Behind:
    return behind(rule(found, identity), found.entries, found.day, WINDOW)


def days(entries: tuple[Event, ...]) -> list[date]:
    return [each.day for each in entries]


def test_a_rule_of_the_last_days_stands_on_them_alone():
    found = of(seen(*check_ins([6] * 7 + [3] * 9), on=16), "C3")

    assert found.start == ()
    assert days(found.last) == [date_of(number) for number in range(10, 17)]


def test_a_rule_that_compares_stands_on_the_first_days_too():
    found = of(seen(*check_ins([6] * 7 + [3] * 9), on=16), "C2")

    assert days(found.start) == [date_of(number) for number in range(1, 8)]
    assert days(found.last) == [date_of(number) for number in range(10, 17)]
    assert len(found) == 14


def test_an_entry_is_shown_as_it_stands_by_now():
    facts = check_ins([6] * 7 + [3] * 9)
    mended = corrected(facts[-1], at=day(16, 12), leg=5)

    newest = of(seen(*facts, mended, on=16), "C3").last[-1]

    assert getattr(newest, "leg", None) == 5


def test_a_withdrawn_entry_is_behind_nothing():
    facts = check_ins([6] * 7 + [3] * 9)

    found = of(seen(*facts, withdrawn(facts[-1], at=day(16, 12)), on=16), "C3")

    assert days(found.last)[-1] == date_of(15)


@pytest.mark.parametrize(("read", "lacks"), [(0, 5), (2, 3), (4, 1)])
def test_an_unknown_rule_lacks_so_many_check_ins(read: int, lacks: int):
    found = seen(*check_ins([6] * read), on=max(1, read))

    missing = check_ins_missing(rule(found, "C3"), found.entries, found.day, found.held)

    assert missing == lacks


def test_a_rule_that_is_known_lacks_none():
    found = seen(*check_ins([6] * 7), on=7)

    assert check_ins_missing(rule(found, "C3"), found.entries, found.day, found.held) == 0


def test_the_gate_to_easing_counts_its_own_days():
    found = seen(*check_ins([6]), on=1)
    assert found.easing is not None
    _, eases, bearable, *_ = found.easing.criteria

    about = found.entries, found.day, found.held

    assert check_ins_missing(eases, *about) == 2
    assert check_ins_missing(bearable, *about) == 1
