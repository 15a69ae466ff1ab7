"""What the person enters: sessions, reports and answers, and what amends them."""

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never
from uuid import UUID

from domain import codec, rules
from domain.budget import Allowance, above_level, allowance, was_within
from domain.codec import DamagedFact, restated
from domain.episode import Episode
from domain.events import (
    AppointmentHeld,
    Entry,
    EntryCorrected,
    EntryWithdrawn,
    ExerciseDone,
    GlobalChangeReported,
    OutcomeCompleted,
    PainReported,
    ReadinessAnswered,
    ResponseReported,
)
from domain.outcomes import Outcomes, makes_sense
from domain.prescriptions import in_force
from domain.programme import ExerciseRules, Level, Programme
from domain.refusals import (
    Locked,
    NothingSaid,
    OverBudget,
    TooSoonAfterRising,
    UnknownChoice,
    UnknownEntry,
)
from domain.rungs import newest_change, place_after
from domain.safety_check import is_asked
from domain.values import (
    Change,
    Exercise,
    OutcomeItem,
    Response,
    Scalar,
)
from domain.wishes import Pain, Session, Stamp
from domain.words import said


def report_pain(episode: Episode, stamp: Stamp, pain: Pain) -> PainReported:
    report = PainReported(
        **episode.next(stamp),
        reading=pain.reading,
        leg=pain.leg,
        back=pain.back,
        farthest=pain.farthest,
        tingling=pain.tingling,
        weakness=pain.weakness,
        night_wakings=pain.night_wakings,
        painkillers=pain.painkillers,
        note=pain.note,
        hard_to_bear=pain.hard_to_bear,
        strains=pain.strains,
    )
    rules.report_makes_sense(report)
    return report


def record_exercise(
    episode: Episode, stamp: Stamp, programme: Programme, session: Session
) -> ExerciseDone:
    """A session that took place: always recorded, and flagged when it passed the limits."""
    about = programme.rules_of(session.exercise)
    done = ExerciseDone(
        **episode.next(stamp),
        exercise=session.exercise,
        level=session.level or _level_then(episode, stamp, about).id,
        sets=session.sets,
        repetitions=session.repetitions,
        hold_seconds=session.hold_seconds,
        seconds=session.seconds,
        pain_before=session.pain_before,
        pain_highest=session.pain_highest,
        pain_after=session.pain_after,
        pleasant=session.pleasant,
        guided=session.guided,
        within_budget=_is_within(episode, stamp, programme, session),
        rules=programme.version,
        ended_early=session.ended_early,
        note=session.note,
    )
    rules.session_makes_sense(done, about)
    return done


def _level_then(episode: Episode, stamp: Stamp, about: ExerciseRules) -> Level:
    """The level that held when a session took place."""
    change = newest_change(episode.course, about.id, _gone_by(stamp))
    return about.levels[place_after(about, change)]


def _is_within(episode: Episode, stamp: Stamp, programme: Programme, session: Session) -> bool:
    course, exercise, zone, then = episode.course, session.exercise, stamp.zone, _gone_by(stamp)
    if session.level and above_level(course, programme, exercise, session.level, then):
        return False
    if then is not None:
        return was_within(course, programme, exercise, then, zone)
    return allowance(course, programme, exercise, stamp.occurred_at, zone).may_start


def _gone_by(stamp: Stamp) -> datetime | None:
    """The instant of what is told later, None for what happens now."""
    return stamp.occurred_at if stamp.occurred_at < stamp.recorded_at else None


def guided_level(
    episode: Episode,
    stamp: Stamp,
    programme: Programme,
    exercise: Exercise,
    *,
    confirmed: bool = False,
) -> Level:
    """The level at which a guided session may start now; refused when closed or used up.

    With `confirmed` the person has said yes to what is only advised against.
    """
    about = in_force(programme, episode.course, stamp.today).rules_of(exercise)
    found = allowance(episode.course, programme, exercise, stamp.recorded_at, stamp.zone)
    _may_start(about, found)
    is_asked(episode.course, programme, stamp.today)
    if found.soft is not None and not confirmed:
        raise TooSoonAfterRising(found.soft.sentence, opens_at=found.soft.opens_at)
    return found.level


def _may_start(about: ExerciseRules, found: Allowance) -> None:
    if found.lock is not None:
        raise Locked(
            said("{name} is closed. {why}", name=about.name, why=found.lock.sentence),
            opens_at=found.lock.opens_at,
            opens_on=found.lock.opens_on,
        )
    if not found.is_free:
        raise OverBudget(
            said("{name} has been done as often as the programme allows for now.", name=about.name),
            opens_at=found.next_at,
        )


def answer_readiness(episode: Episode, stamp: Stamp, *, ready: bool) -> ReadinessAnswered:
    return ReadinessAnswered(**episode.next(stamp), ready=ready)


def report_global_change(episode: Episode, stamp: Stamp, pgic: int) -> GlobalChangeReported:
    change = GlobalChangeReported(**episode.next(stamp), pgic=pgic)
    rules.change_is_on_the_scale(change)
    return change


def report_response(
    episode: Episode,
    stamp: Stamp,
    session: UUID,
    response: Response,
    *,
    settled: bool | None = None,
) -> ResponseReported:
    """How the leg answered a session by the next day."""
    if not isinstance(episode.course.ledger.entries.get(session), ExerciseDone):
        raise UnknownEntry(said("That session is not in the diary, or was withdrawn."))
    return ResponseReported(
        **episode.next(stamp), session=session, response=response, settled=settled
    )


def complete_outcome(
    episode: Episode,
    stamp: Stamp,
    outcomes: Outcomes,
    instrument: str,
    items: tuple[OutcomeItem, ...],
) -> OutcomeCompleted:
    about = outcomes.instrument(instrument)
    makes_sense(about, items)
    rules.words_fit(*(item.item for item in items))
    return OutcomeCompleted(
        **episode.next(stamp),
        instrument=about.id,
        instrument_version=about.version,
        items=items,
    )


def record_appointment(
    episode: Episode, stamp: Stamp, clinician: str, note: str = ""
) -> AppointmentHeld:
    visit = AppointmentHeld(**episode.next(stamp), clinician=clinician.strip(), note=note)
    rules.visit_says_who(visit)
    return visit


def correct_entry(
    episode: Episode, stamp: Stamp, programme: Programme, entry: UUID, fields: Mapping[str, Scalar]
) -> EntryCorrected:
    before = rules.entry_counts(episode.course.ledger.entries.get(entry))
    rules.fields_may_change(fields, before)
    was = codec.said(before)
    changes = tuple(
        Change(name, was[name], now) for name, now in fields.items() if was[name] != now
    )
    if not changes:
        raise NothingSaid(said("Nothing was changed."))
    try:
        after = restated(before, changes)
    except DamagedFact as problem:
        raise UnknownChoice(said("That is not something this entry can say.")) from problem
    _entry_makes_sense(after, programme)
    rules.moment_has_come(after.occurred_at, stamp.recorded_at)
    rules.moment_is_near(after.occurred_at, episode.course)
    return EntryCorrected(**episode.next(stamp.decided), entry=entry, changes=changes)


def withdraw_entry(episode: Episode, stamp: Stamp, entry: UUID) -> EntryWithdrawn:
    """An entry, or the last amendment of one, no longer counts."""
    withdrawal = EntryWithdrawn(**episode.next(stamp.decided), entry=entry)
    if entry in episode.course.ledger.amends:
        rules.amendment_is_the_last(episode.course, withdrawal)
    else:
        rules.entry_counts(episode.course.ledger.entries.get(entry))
    return withdrawal


def _entry_makes_sense(entry: Entry, programme: Programme) -> None:
    match entry:
        case PainReported():
            rules.report_makes_sense(entry)
        case ExerciseDone():
            rules.session_makes_sense(entry, programme.rules_of(entry.exercise))
        case GlobalChangeReported():
            rules.change_is_on_the_scale(entry)
        case AppointmentHeld():
            rules.visit_says_who(entry)
        case ReadinessAnswered() | ResponseReported() | OutcomeCompleted():
            pass  # nothing they can be corrected to is off a scale
        case _:
            assert_never(entry)
