"""What clinicians, rules and the person decided, each as a sentence."""

from datetime import date
from uuid import uuid4

import pytest

from desktop.wording import facts
from domain.events import Event
from domain.values import Closing, Exercise, Form, LevelReason, ReminderAnswer, Response, Tier
from tests.facts import (
    advanced,
    agreed,
    answered,
    cautioned,
    closed,
    date_of,
    done,
    eased_off,
    flagged,
    held,
    level_changed,
    outcome,
    prescribed_to,
    reported,
    responded,
    reverted,
    shared,
    unheld,
    visited,
)
from tests.programme_files import programme

CURLS = Exercise.CURL_DOWNS
STRETCH = done(Exercise.TABLE_STRETCH)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (
            responded(STRETCH, Response.WORSE, settled=True),
            "The leg was worse next morning, and had settled",
        ),
        (
            responded(STRETCH, Response.WORSE, settled=False),
            "The leg was worse next morning, and had not settled",
        ),
        (responded(STRETCH, Response.BETTER), "The leg was better next morning"),
        (outcome(walking=4, socks=6), "Activities that are hard: walking 4, socks 6"),
        (outcome("later", walking=4), "later: walking 4"),
        (visited("A. Weber"), "A visit to A. Weber"),
        (
            eased_off(rule="table_stretch"),
            "Back to settling, after mornings with a worse leg that followed Table Stretch",
        ),
        (eased_off(rule="chosen"), "Back to settling, by choice"),
        (
            eased_off(rule="of_old"),
            "Back to settling, after mornings with a worse leg that followed a stretch",
        ),
        (answered(ReminderAnswer.DONE, CURLS), "Reminder of Curl Downs: done"),
        (answered(ReminderAnswer.LATER, CURLS), "Reminder of Curl Downs: later"),
        (answered(ReminderAnswer.NOT_TODAY, CURLS), "Reminder of Curl Downs: not today"),
        (reverted(rule="severe"), "Back to the acute stage, after days of very strong leg pain"),
        (reverted(rule="of_old"), "Back to the acute stage"),
        (advanced(restores=uuid4()), "The chronic stage goes on where it was left"),
        (level_changed(CURLS, "three"), "Curl Downs from now on: Three times"),
        (
            level_changed(CURLS, "first", was="three", why=LevelReason.FLARE),
            "Curl Downs from now on: Twice, as far as is bearable, after a flare",
        ),
        (
            level_changed(CURLS, "four", why=LevelReason.PHYSIOTHERAPIST, by="A. Weber"),
            "Curl Downs from now on: Four times, on the word of A. Weber",
        ),
        (
            prescribed_to("curl_downs.limit.sessions", 1, was=2, valid_from=date(2026, 5, 12)),
            "Curl Downs: sessions in 24 hours, 1 from 12 May, was 2",
        ),
        (
            prescribed_to("curl_downs.limit.sessions", None, was=1, valid_from=date_of(1)),
            "Curl Downs: sessions in 24 hours, as the programme has it again from 4 May, was 1",
        ),
        (cautioned(), "Cautions: none applies"),
        (
            cautioned("hip", "of_old"),
            "Cautions that apply: A hip replacement; of old",
        ),
        (
            agreed(caution="hip"),
            "A. Weber agrees to what waited for a clinician: A hip replacement",
        ),
        (agreed(exercise=CURLS), "A. Weber agrees to Curl Downs"),
        (
            agreed(exercise=Exercise.BACKBLOCK, level="end"),
            "A. Weber agrees to BackBlock, Block on its end",
        ),
        (held(), "A bad spell: only Knees Rocking for now"),
        (unheld(), "The bad spell is over"),
        (flagged(None, form=Form.SHORT), "Warning signs: all clear in the daily questions"),
        (flagged(Tier.DAYS), "A warning sign was reported, to be checked within days"),
        (shared(), "The diary of 4 May to 4 May was handed over"),
        (
            shared(given_to="A. Weber"),
            "The diary of 4 May to 4 May was handed over, given to A. Weber",
        ),
        (closed(why=Closing.STOPPED), "The diary of this spell was closed: stopped"),
    ],
)
def test_every_turn_is_a_sentence(fact: Event, said: str):
    assert facts.sentence(fact, programme()) == said


def test_a_report_says_what_else_there_was():
    from domain.values import Strain

    said = reported(5, 2, hard_to_bear=True, strains=(Strain.SITTING, Strain.ILLNESS))

    assert facts.sentence(said, programme()) == (
        "Leg 5, back 2, hard to bear, more than six hours of sitting, an illness"
    )


@pytest.mark.parametrize(
    ("fact", "note"),
    [
        (agreed(caution="hip"), "Go on."),
        (prescribed_to("curl_downs.limit.sessions", 1), "A. Weber: Examined."),
        (visited(note="Seen."), "Seen."),
        (shared(), ""),
    ],
)
def test_the_words_of_a_clinician_stand_with_what_was_said(fact: Event, note: str):
    assert facts.note(fact) == note
