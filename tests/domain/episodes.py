"""What tests of commands begin with: an episode after some facts, and the stamp of a wish."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID, uuid4

from domain.consequences import follow
from domain.episode import Episode
from domain.events import Event
from domain.values import Exercise, Source
from domain.wishes import Override, Stamp
from tests.facts import (
    EPISODE,
    FIRST,
    ZONE,
    advanced,
    changed_overall,
    check_ins,
    course,
    day,
    done,
    eased,
    flagged,
)
from tests.programme_files import programme

STRETCH = Exercise.TABLE_STRETCH
CURLS = Exercise.CURL_DOWNS
BLOCK = Exercise.BACKBLOCK
ROLLER = Exercise.MA_ROLLER
OVERRIDE = Override(by="Ms Green", on=FIRST, reason="Seen at the practice.")


def given(*facts: Event) -> Episode:
    return Episode(EPISODE, course(*facts))


def after(episode: Episode, *facts: Event) -> Episode:
    """The episode after facts that were made from it."""
    for fact in facts:
        episode = episode.evolved(fact)
    return episode


def at(recorded: datetime, occurred: datetime | None = None, command: UUID | None = None) -> Stamp:
    return Stamp(
        occurred_at=occurred or recorded,
        zone=ZONE,
        recorded_at=recorded,
        source=Source.TYPED,
        command=command or uuid4(),
    )


def asked_on(*numbers: int) -> list[Event]:
    """All safety questions answered with no, in the morning of some days."""
    return [flagged(None, at=day(number, 5)) for number in numbers]


def ready_to_advance() -> list[Event]:
    """The gate is open on day 19."""
    return [
        *check_ins([6] * 7 + [3] * 12),
        *(changed_overall(2, at=day(number)) for number in (7, 13, 19)),
        *(done(STRETCH, at=day(number, 11), pleasant=True) for number in range(8, 20)),
    ]


def past_the_first_days() -> list[Event]:
    """Easing, with a check-in a day, and the Table Stretch begun a week ago, on day 2."""
    return [*check_ins([5] * 9), eased(day(1)), done(STRETCH, at=day(2))]


def chronic(legs: Iterable[int | None] = ()) -> list[Event]:
    """A chronic stay that began on day 2 at a settled level of 3, with a check-in a day from then.

    Without other legs there are twenty calm days.
    """
    return [advanced(day(2, 8)), *check_ins(list(legs) or [3] * 20, first=2)]


def followed(episode: Episode, fact: Event, stamp: Stamp) -> tuple[Event, ...]:
    """What follows by rule from a fact that an episode led to."""
    return follow(episode, fact, stamp, programme())
