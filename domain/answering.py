"""Answers to reminders, on the programme day of the reminder; what was done is kept with them."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid5

from domain.consequences import follow
from domain.entries import record_exercise
from domain.episode import Episode
from domain.events import Event, ExerciseDone, ReminderAnswered
from domain.prescriptions import in_force
from domain.programme import Figure, Programme
from domain.rules import moment_is_near
from domain.values import Exercise, ReminderAnswer, Source, programme_day
from domain.wishes import Reply, Session, Stamp


def answer_reminder(
    episode: Episode, stamp: Stamp, programme: Programme, reply: Reply
) -> tuple[Event, ...]:
    """The answer, and for one that was done also its session and what follows from it by rule.

    Whatever the limits say by now, what was answered is recorded.
    """
    now = replace(stamp, occurred_at=_moment(stamp, reply), source=Source.REMINDER)
    moment_is_near(now.occurred_at, episode.course)
    answered = ReminderAnswered(
        **episode.next(now),
        exercise=reply.exercise,
        reminded_at=reply.reminded_at,
        answer=reply.answer,
    )
    if reply.answer is not ReminderAnswer.DONE:
        return (answered,)
    after = episode.evolved(answered)
    done = _done(after, now, programme, reply.exercise)
    return answered, done, *follow(after, done, now, programme)


def _moment(stamp: Stamp, reply: Reply) -> datetime:
    """Now, or when it was due where its programme day is over: the answer is about that day."""
    due, now = reply.reminded_at, stamp.occurred_at
    is_over = programme_day(due, stamp.zone) < programme_day(now, stamp.zone)
    return due if is_over else now


def _done(episode: Episode, stamp: Stamp, programme: Programme, exercise: Exercise) -> ExerciseDone:
    """The session that was reminded of, at the level and with the dose of its day."""
    done = record_exercise(episode, stamp, programme, Session(exercise=exercise))
    day = programme_day(stamp.occurred_at, stamp.zone)
    levels = in_force(programme, episode.course, day).rules_of(exercise).levels
    dose = next(level.dose for level in levels if level.id == done.level)
    return replace(
        done,
        id=uuid5(stamp.command, ExerciseDone.TOPIC),
        sets=_said(dose.sets),
        repetitions=_said(dose.repetitions),
        hold_seconds=_said(dose.hold_seconds),
        seconds=_said(dose.seconds),
    )


def _said(figure: Figure | None) -> int | None:
    return None if figure is None else figure.value
