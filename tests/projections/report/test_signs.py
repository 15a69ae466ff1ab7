"""The warning signs: how often asked, what was ticked, and nothing hidden."""

from dataclasses import replace
from uuid import UUID

from domain.values import Form, Tier
from projections.report.page import Safety, SignSeen
from tests.facts import FIRST, cleared, closed, date_of, day, flagged, opened
from tests.projections.report.pages import page_of


def clear(number: int, hour: int = 9, **said: object):
    return flagged(None, at=day(number, hour), **said)


def test_not_asked_is_not_the_same_as_nothing_ticked():
    assert page_of(last=10).safety == Safety(asked_days=0, days=10, last_asked=None, seen=())


def test_days_are_counted_on_which_the_questions_were_answered():
    answers = clear(2), clear(2, 20), clear(5, form=Form.SHORT), clear(9)

    assert page_of(*answers, first=3, last=10).safety == Safety(
        asked_days=2, days=8, last_asked=date_of(9), seen=()
    )


def test_when_it_was_asked_last_may_lie_before_the_period():
    found = page_of(clear(2), clear(20), first=5, last=10, until=25).safety

    assert (found.asked_days, found.last_asked) == (0, date_of(2))


def test_the_last_day_of_the_period_is_one_of_its_days():
    found = page_of(clear(2), clear(10), first=5, last=10).safety

    assert (found.asked_days, found.last_asked) == (1, date_of(10))


def test_a_sign_is_told_with_its_words():
    raised = flagged(Tier.SAME_DAY, at=day(4), signs=("foot_drop",), note="Toes catch.")

    assert page_of(raised, last=10).safety.seen == (
        SignSeen(
            sign="foot_drop",
            tier=Tier.SAME_DAY,
            on=date_of(4),
            note="Toes catch.",
            cleared_by="",
            cleared_on=None,
            said="",
            times=1,
            last_on=date_of(4),
        ),
    )
    assert page_of(raised, last=10).safety.seen[0].is_open


def test_who_assessed_it_is_told_as_well():
    raised = flagged(at=day(4))

    (seen,) = page_of(raised, cleared(raised, at=day(6)), last=10).safety.seen

    assert (seen.cleared_by, seen.cleared_on, seen.said) == ("Dr Blue", FIRST, "Nothing to fear.")
    assert not seen.is_open


def test_each_of_several_signs_is_told():
    raised = flagged(Tier.EMERGENCY, at=day(4), signs=("foot_drop", "swollen_leg"))

    found = page_of(raised, last=10).safety.seen

    assert [each.sign for each in found] == ["foot_drop", "swollen_leg"]


def test_the_same_sign_ticked_again_is_told_once_with_its_days():
    raised = [flagged(at=day(number), signs=("foot_drop",)) for number in (7, 9, 4)]

    (seen,) = page_of(*raised, last=10).safety.seen

    assert (seen.on, seen.last_on, seen.times) == (date_of(4), date_of(9), 3)


def test_with_other_words_or_assessed_it_is_told_apart():
    first = flagged(at=day(4), signs=("foot_drop",))
    second = flagged(at=day(5), signs=("foot_drop",), note="Worse.")
    third = flagged(at=day(6), signs=("foot_drop",))

    found = page_of(first, cleared(first, at=day(5)), second, third, last=10).safety.seen

    assert [(each.on, each.note, each.is_open) for each in found] == [
        (date_of(4), "", False),
        (date_of(5), "Worse.", True),
        (date_of(6), "", True),
    ]


def test_an_open_sign_of_before_the_period_is_told():
    raised = flagged(at=day(2))

    assert [each.on for each in page_of(raised, first=5).safety.seen] == [date_of(2)]


def test_one_that_was_assessed_before_the_period_is_not():
    raised = flagged(at=day(2))

    assert page_of(raised, cleared(raised, at=day(4)), first=5).safety.seen == ()


def test_one_that_was_assessed_within_the_period_is():
    raised = flagged(at=day(2))

    assert len(page_of(raised, cleared(raised, at=day(5)), first=5).safety.seen) == 1


def test_one_that_was_raised_after_the_period_is_told_while_it_is_open():
    raised = flagged(at=day(20))

    assert len(page_of(raised, last=10, until=25).safety.seen) == 1
    assert page_of(raised, cleared(raised, at=day(21)), last=10, until=25).safety.seen == ()


def test_one_of_after_the_period_is_told_on_a_page_of_one_day_too():
    raised = flagged(at=day(2))

    assert len(page_of(raised, first=1, last=1, until=3).safety.seen) == 1


def test_the_questions_of_a_former_spell_are_not_those_of_this_one():
    former = [opened(day(1, 7)), clear(3), flagged(at=day(4)), closed(day(4, 20))]
    again = UUID(int=2)
    present = [replace(each, episode=again) for each in (opened(day(5, 7)), clear(7))]

    found = page_of(*former, *present, last=10).safety

    assert (found.asked_days, found.last_asked, found.seen) == (1, date_of(7), ())
