"""The frozen episode from which every next fact is made."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest

from domain import decisions, entries, safety
from domain.codec import encode
from domain.episode import Episode
from domain.events import Event
from domain.refusals import NotYet, Refusal, TooLong, UnknownChoice
from domain.values import Closing, Response, Side, Source
from domain.wishes import (
    Agreement,
    Beginning,
    Clearance,
    LevelChoice,
    Matter,
    Pain,
    Prescription,
    SafetyAnswer,
    Session,
    Sharing,
    Stamp,
)
from domain.words import said
from tests.domain.episodes import CURLS, OVERRIDE, STRETCH, at, chronic, given
from tests.facts import (
    EPISODE,
    FIRST,
    ZONE,
    date_of,
    day,
    done,
    flagged,
    held,
    level_changed,
    reported,
)
from tests.programme_files import outcomes, programme, red_flags


def test_an_episode_opens_now_with_what_was_said():
    beginning = Beginning(side=Side.RIGHT, onset=FIRST, cautions=("blood",), equipment=("mat",))
    stamp = at(day(3), occurred=day(1))

    fact = Episode(EPISODE).open(stamp, programme(), beginning)

    assert (fact.side, fact.onset) == (Side.RIGHT, FIRST)
    assert (fact.cautions, fact.equipment) == (("blood",), ("mat",))
    assert (fact.programme, fact.programme_version) == (programme().id, programme().version)
    assert (fact.sequence, fact.occurred_at, fact.id) == (1, day(3), stamp.command)


def test_things_named_by_the_programme_are_kept_as_plain_text():
    strap = said("strap")
    beginning = Beginning(side=Side.RIGHT, onset=FIRST, equipment=(strap,))

    fact = Episode(EPISODE).open(at(day(3)), programme(), beginning)

    assert encode(fact)
    assert [type(thing) for thing in fact.equipment] == [str]


KNOWN_CAUTIONS = (
    "There is no caution called vertigo. There are: pregnancy, bones, surgery, inflammation,"
    " slipped, blood, hip, floor."
)


@pytest.mark.parametrize(
    ("beginning", "refusal", "sentence"),
    [
        (
            Beginning(side=Side.LEFT, onset=date_of(2)),
            NotYet,
            "That day has not come yet. Please choose a day up to today.",
        ),
        (
            Beginning(side=Side.LEFT, onset=FIRST, cautions=("vertigo", "hip")),
            UnknownChoice,
            KNOWN_CAUTIONS,
        ),
        (
            Beginning(side=Side.LEFT, onset=FIRST, equipment=("x" * 2001,)),
            TooLong,
            "A note holds 2000 characters; this one has 2001.",
        ),
    ],
)
def test_an_opening_that_makes_no_sense_is_refused(
    beginning: Beginning, refusal: type[Refusal], sentence: str
):
    with pytest.raises(refusal) as refused:
        Episode(EPISODE).open(at(day(1)), programme(), beginning)

    assert str(refused.value) == sentence


def test_the_next_fact_is_named_by_its_wish_and_follows_the_last():
    stamp, episode = at(day(2), occurred=day(1)), given(reported(4))

    assert episode.next(stamp) == {
        "id": stamp.command,
        "episode": EPISODE,
        "sequence": 3,
        "occurred_at": day(1),
        "zone": ZONE,
        "recorded_at": day(2),
        "source": Source.TYPED,
        "command": stamp.command,
    }


def test_a_fact_that_follows_has_a_name_of_its_own_and_the_same_wish():
    stamp, name = at(day(2)), uuid4()

    common = given().next(stamp, name)

    assert (common["id"], common["command"]) == (name, stamp.command)


def test_an_episode_after_a_fact_is_another_one():
    episode, report = given(), reported(4)

    after = episode.evolved(replace(report, sequence=2))

    assert (episode.version, after.version) == (1, 2)
    assert after.id == episode.id
    assert report.id in after.course.ledger.entries


SESSION, REPORT, FLAG = done(STRETCH, at=day(21)), reported(4, at=day(21)), flagged(at=day(21))
CHANGED = level_changed(CURLS, "three", was="first", at=day(21))
LIVED = [*chronic(), SESSION, REPORT, CHANGED, held(day(21))]

Ask = Callable[[Episode, Stamp], Event]

COMMANDS: list[tuple[list[Event], Ask]] = [
    ([], lambda episode, stamp: entries.report_pain(episode, stamp, Pain(leg=4))),
    (
        [],
        lambda episode, stamp: entries.record_exercise(
            episode, stamp, programme(), Session(exercise=STRETCH)
        ),
    ),
    ([], lambda episode, stamp: entries.answer_readiness(episode, stamp, ready=True)),
    ([], lambda episode, stamp: entries.report_global_change(episode, stamp, 2)),
    (
        [],
        lambda episode, stamp: entries.report_response(episode, stamp, SESSION.id, Response.SAME),
    ),
    ([], lambda episode, stamp: entries.record_appointment(episode, stamp, "A. Weber")),
    (
        [],
        lambda episode, stamp: entries.correct_entry(
            episode, stamp, programme(), REPORT.id, {"leg": 5}
        ),
    ),
    ([], lambda episode, stamp: entries.withdraw_entry(episode, stamp, REPORT.id)),
    ([], lambda episode, stamp: decisions.return_to_acute(episode, stamp, programme(), "")),
    (
        [],
        lambda episode, stamp: decisions.change_level(
            episode, stamp, programme(), LevelChoice(exercise=CURLS, level="first")
        ),
    ),
    (
        [],
        lambda episode, stamp: decisions.change_prescription(
            episode,
            stamp,
            programme(),
            Prescription(figure="table_stretch.limit.sessions", value=2, word=OVERRIDE),
        ),
    ),
    ([], decisions.end_hold),
    ([], lambda episode, stamp: decisions.close(episode, stamp, Closing.RECOVERED)),
    (
        [],
        lambda episode, stamp: decisions.share_report(
            episode, stamp, Sharing(form="pdf", first=FIRST, last=FIRST)
        ),
    ),
    (
        [],
        lambda episode, stamp: safety.answer_red_flags(
            episode, stamp, red_flags(), SafetyAnswer(signs=["fever"])
        ),
    ),
    (
        [FLAG],
        lambda episode, stamp: safety.clear_red_flag(
            episode, stamp, Clearance(answer=FLAG.id, by="Dr Blue", on=FIRST, said="clear")
        ),
    ),
    ([], lambda episode, stamp: safety.answer_cautions(episode, stamp, programme(), ("hip",))),
    (
        [],
        lambda episode, stamp: safety.record_agreement(
            episode,
            stamp,
            programme(),
            Agreement(matter=Matter(caution="hip"), by="Ms Green", agreed_on=FIRST, said="yes"),
        ),
    ),
]


@pytest.mark.parametrize(("more", "ask"), COMMANDS)
def test_a_command_returns_a_fact_and_changes_nothing_of_the_episode(more: list[Event], ask: Ask):
    episode, stamp = given(*LIVED, *more), at(day(22, 12))
    before = replace(episode)

    fact = ask(episode, stamp)

    assert episode == before
    assert (fact.id, fact.command, fact.episode) == (stamp.command, stamp.command, EPISODE)
    assert fact.sequence == episode.version + 1
    assert ask(episode, stamp) == fact


REFUSED: list[Callable[[Episode], object]] = [
    lambda episode: entries.report_pain(episode, at(day(22)), Pain()),
    lambda episode: entries.report_global_change(episode, at(day(22)), 9),
    lambda episode: entries.guided_level(episode, at(day(22)), programme(), STRETCH),
    lambda episode: entries.complete_outcome(episode, at(day(22)), outcomes(), "none", ()),
    lambda episode: decisions.begin_hold(episode, at(day(22))),
    lambda episode: safety.answer_cautions(episode, at(day(22)), programme(), ("vertigo",)),
]


@pytest.mark.parametrize("wish", REFUSED)
def test_a_refusal_changes_nothing_of_the_episode(wish: Callable[[Episode], object]):
    episode = given(*LIVED)
    before = replace(episode)

    with pytest.raises(Refusal) as refused:
        wish(episode)

    assert episode == before
    assert str(refused.value).endswith((".", "?"))
