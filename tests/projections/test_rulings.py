"""The ledger of the rules: which facts stand in it, up to which moment."""

from domain.events import Event
from domain.values import Exercise
from projections.rulings import Rulings
from tests.facts import advanced, check_ins, day, eased, level_changed, prescribed_to, reverted

EASED, WENT_ON = eased(at=day(5)), advanced(day(9))
FACTS: list[Event] = [*check_ins([6] * 5), EASED, *check_ins([3] * 4, first=6), WENT_ON]


def test_decisions_stand_newest_first_and_entries_do_not():
    assert Rulings().at(FACTS, len(FACTS)) == (WENT_ON, EASED)


def test_the_past_holds_only_what_was_decided_by_then():
    ledger = Rulings()
    ledger.at(FACTS, len(FACTS))

    assert ledger.at(FACTS, 6) == (EASED,)
    assert ledger.at(FACTS, 5) == ()
    assert ledger.at(FACTS, len(FACTS)) == (WENT_ON, EASED)


def test_what_comes_later_is_found_when_it_has_come():
    facts, ledger = list(FACTS), Rulings()
    ledger.at(facts, len(facts))
    back = reverted(day(12))
    facts.append(back)

    assert ledger.at(facts, len(facts)) == (back, WENT_ON, EASED)


def test_other_facts_are_another_ledger():
    ledger = Rulings()
    ledger.at(FACTS, len(FACTS))
    level = level_changed(Exercise.CURL_DOWNS, "three")
    figure = prescribed_to("curl_downs.limit.sessions", 1, was=2)

    assert ledger.at([level, figure], 2) == (figure, level)
