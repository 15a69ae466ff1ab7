"""What a fact leads to by rule: facts that are kept in the same transaction as the one before."""

from collections.abc import Iterator
from uuid import UUID, uuid5

from domain.aftermath import harmed
from domain.easing_gate import assess_easing, has_eased
from domain.episode import Episode
from domain.events import (
    ENTRIES,
    EasingBegan,
    EasingEnded,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    LevelChanged,
    RedFlagCleared,
    StageReverted,
)
from domain.levels import drops, level_of
from domain.programme import Programme
from domain.setback import setback
from domain.values import Exercise, Phase, Stage
from domain.wishes import Stamp

CLOSES_EASING = (Exercise.TABLE_STRETCH, Exercise.ACUTE_NERVE_ROOT_TRACTION)
"""The exercises of easing: what they stir up takes the stage back to settling."""

_LOOKED_AFTER = (*ENTRIES, EntryCorrected, EntryWithdrawn, RedFlagCleared)


def follow(episode: Episode, fact: Event, stamp: Stamp, programme: Programme) -> tuple[Event, ...]:
    """The facts that follow from one, in their order; most of the time there are none."""
    after = episode.evolved(fact)
    if not isinstance(fact, _LOOKED_AFTER) or after.course.terms.closed is not None:
        return ()
    if after.course.stage is Stage.CHRONIC:
        return tuple(_in_chronic(after, stamp, programme))
    if after.course.phase is Phase.EASING:
        return tuple(_in_easing(after, stamp, programme))
    return tuple(_in_settling(after, stamp, programme))


def _in_chronic(episode: Episode, stamp: Stamp, programme: Programme) -> Iterator[Event]:
    course = episode.course
    found = setback(course, programme, stamp.today)
    if found is not None:
        yield StageReverted(
            **episode.next(stamp.decided, _named(stamp, StageReverted.TOPIC)),
            rule=found.rule,
            readings=found.readings,
            rules=programme.version,
        )
        return
    for drop in drops(course, programme, stamp.today):
        change = LevelChanged(
            **episode.next(
                stamp.decided, _named(stamp, f"{LevelChanged.TOPIC} {drop.exercise.value}")
            ),
            exercise=drop.exercise,
            was=level_of(course, programme, drop.exercise).id,
            now=drop.now.id,
            why=drop.why,
            rules=programme.version,
            flare_opened=drop.flare_opened,
        )
        yield change
        episode = episode.evolved(change)


def _in_easing(episode: Episode, stamp: Stamp, programme: Programme) -> Iterator[Event]:
    for exercise in CLOSES_EASING:
        entries = harmed(episode.course, programme, exercise, stamp.today)
        if entries:
            yield EasingEnded(
                **episode.next(stamp.decided, _named(stamp, EasingEnded.TOPIC)),
                rule=exercise.value,
                entries=entries,
                rules=programme.version,
            )
            return


def _in_settling(episode: Episode, stamp: Stamp, programme: Programme) -> Iterator[Event]:
    if has_eased(episode.course, programme, stamp.today):
        yield EasingBegan(
            **episode.next(stamp.decided, _named(stamp, EasingBegan.TOPIC)),
            findings=assess_easing(episode.course, programme, stamp.today).findings,
            rules=programme.version,
        )


def _named(stamp: Stamp, name: str) -> UUID:
    """The same id each time the same wish leads to the same fact."""
    return uuid5(stamp.command, name)
