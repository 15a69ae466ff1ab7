"""What may not be recorded: each rule passes in silence or raises a Refusal.

Rules are asked once, when a command is given. A fold never asks them: history that was lawful
when it happened stays lawful when the rules change.
"""

from collections.abc import Iterable, Mapping
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.course import Course
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
from domain.programme import ExerciseRules, Level, Programme
from domain.refusals import (
    EpisodeOver,
    NothingSaid,
    NotOnTheScale,
    NotYet,
    TooLong,
    TooLongAgo,
    UnknownChoice,
    UnknownEntry,
    UnknownZone,
)
from domain.values import NRS_TOP
from domain.wishes import Matter, Override, Sharing
from domain.words import Words, listed, said

NOTE_LENGTH = 2000
"""Characters of a note: a page of writing, and far from filling a disk."""

CLOCK_SLACK = timedelta(minutes=2)
"""Clocks differ by this much between two devices without anybody being wrong."""

LONGEST_BACK = timedelta(days=366)
"""An entry from more than a year before the episode is more likely a slip of the year."""

WAKINGS_TOP = 2
COUNT_TOP = 1000
SECONDS_TOP = 4 * 3600


def episode_is_open(course: Course) -> None:
    if course.terms.closed is not None:
        raise EpisodeOver(said("This spell of sciatica was closed. Please begin a new one first."))


def zone_exists(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise UnknownZone(
            said("There is no time zone called {zone}.", zone=repr(zone))
        ) from problem


def moment_has_come(occurred_at: datetime, now: datetime) -> None:
    if occurred_at > now + CLOCK_SLACK:
        raise NotYet(said("That time has not come yet. Please choose a time up to now."))


def moment_is_near(occurred_at: datetime, course: Course) -> None:
    if course.opened is not None and occurred_at < course.opened.occurred_at - LONGEST_BACK:
        raise TooLongAgo(
            said("That is more than a year before this diary began. Is the year right?")
        )


def day_has_come(day: date, today: date) -> None:
    if day > today:
        raise NotYet(said("That day has not come yet. Please choose a day up to today."))


def begins_today_or_later(day: date, today: date) -> None:
    if day < today:
        raise TooLongAgo(
            said("A change holds from today or from a later day. What was decided stays.")
        )
    if day.year == MAXYEAR:
        raise NotOnTheScale(said("A change cannot begin that far ahead."))


def words_fit(*texts: str) -> None:
    for text in texts:
        if len(text) > NOTE_LENGTH:
            raise TooLong(
                said(
                    "A note holds {most} characters; this one has {length}.",
                    most=NOTE_LENGTH,
                    length=len(text),
                )
            )
        if not _can_be_written(text):
            raise UnknownChoice(
                said("There is half a character in this text. Please type it again.")
            )


def _can_be_written(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_on_the_scale(number: int | None, top: int, name: Words, bottom: int = 0) -> None:
    if number is not None and not bottom <= number <= top:
        raise NotOnTheScale(
            said(
                "{name} goes from {bottom} to {top}; {number} is not on that scale.",
                name=name,
                bottom=bottom,
                top=top,
                number=number,
            )
        )


def report_makes_sense(report: PainReported) -> None:
    is_on_the_scale(report.leg, NRS_TOP, said("Leg pain"))
    is_on_the_scale(report.back, NRS_TOP, said("Back pain"))
    is_on_the_scale(report.night_wakings, WAKINGS_TOP, said("Times woken"))
    words_fit(report.note)
    answers = (report.leg, report.back, report.farthest, report.tingling, report.weakness)
    others = (report.night_wakings, report.painkillers, report.hard_to_bear)
    told = report.note.strip() or report.strains
    if all(answer is None for answer in answers + others) and not told:
        raise NothingSaid(said("Nothing is filled in yet. Leg or back pain is enough."))


def level_exists(level: str, rules: ExerciseRules) -> Level:
    for each in rules.levels:
        if each.id == level:
            return each
    raise UnknownChoice(
        said(
            "{name} has no level {level}. It has: {known}.",
            name=rules.name,
            level=repr(level),
            known=listed(each.name for each in rules.levels),
        )
    )


def session_makes_sense(session: ExerciseDone, rules: ExerciseRules) -> None:
    level_exists(session.level, rules)
    for name, pain in (
        (said("Pain before"), session.pain_before),
        (said("Highest pain"), session.pain_highest),
        (said("Pain after"), session.pain_after),
    ):
        is_on_the_scale(pain, NRS_TOP, name)
    for name, count in ((said("Sets"), session.sets), (said("Repetitions"), session.repetitions)):
        is_on_the_scale(count, COUNT_TOP, name)
    for name, seconds in ((said("Hold"), session.hold_seconds), (said("Seconds"), session.seconds)):
        is_on_the_scale(seconds, SECONDS_TOP, name)
    words_fit(session.note)


def change_is_on_the_scale(change: GlobalChangeReported) -> None:
    is_on_the_scale(change.pgic, 7, said("Overall change"), bottom=1)


def visit_says_who(visit: AppointmentHeld) -> None:
    if not visit.clinician.strip():
        raise NothingSaid(said("Please say whom you saw."))
    words_fit(visit.clinician, visit.note)


def sharing_makes_sense(sharing: Sharing) -> None:
    if not sharing.form.strip():
        raise NothingSaid(said("Please say in which form it was handed over."))
    if sharing.last < sharing.first:
        raise UnknownChoice(
            said("The last day lies before the first. Please choose them the other way round.")
        )
    if sharing.first.year == MINYEAR or sharing.last.year == MAXYEAR:
        raise UnknownChoice(said("Please choose days on which this diary was kept."))
    words_fit(sharing.form, sharing.given_to)


def cautions_exist(cautions: Iterable[str], programme: Programme) -> None:
    known = [caution.id for caution in programme.cautions]
    unknown = [caution for caution in cautions if caution not in known]
    if unknown:
        raise UnknownChoice(
            said(
                "There is no caution called {unknown}. There are: {known}.",
                unknown=", ".join(unknown),
                known=", ".join(known),
            )
        )


def matter_exists(matter: Matter, programme: Programme) -> None:
    if (matter.exercise is None) is not bool(matter.caution):
        raise UnknownChoice(said("Please say what was agreed to: a caution or an exercise."))
    if matter.caution:
        cautions_exist([matter.caution], programme)
    if matter.level and matter.exercise is not None:
        level_exists(matter.level, programme.rules_of(matter.exercise))
    elif matter.level:
        raise UnknownChoice(said("Please say of which exercise that level is."))


def clinician_has_spoken(by: str, answer: str, on: date, today: date) -> None:
    if not by.strip() or not answer.strip():
        raise NothingSaid(said("Please say who has looked at it, and what was said."))
    day_has_come(on, today)
    words_fit(by, answer)


def entry_counts(entry: Entry | None) -> Entry:
    if entry is None:
        raise UnknownEntry(said("That entry is not in the diary, or was withdrawn already."))
    return entry


def amendment_is_the_last(course: Course, amendment: EntryCorrected | EntryWithdrawn) -> None:
    """An amendment may be undone while nothing came after it on the same entry."""
    if not course.ledger.may_take_back(amendment.entry):
        raise UnknownEntry(said("That change was followed by another one, or was undone already."))


def fields_may_change(names: Iterable[str], entry: Entry) -> None:
    fixed = sorted(set(names) - set(CHANGEABLE[type(entry).TOPIC]))
    if fixed:
        raise UnknownChoice(
            said("This cannot be corrected here: {fields}.", fields=", ".join(fixed))
        )


def override_is_complete(override: Override, today: date) -> None:
    if not override.by.strip() or not override.reason.strip():
        raise NothingSaid(said("Please give the physiotherapist's name and the reason."))
    day_has_come(override.on, today)
    words_fit(override.by, override.reason)


CHANGEABLE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        PainReported.TOPIC: (
            "occurred_at",
            "leg",
            "back",
            "farthest",
            "tingling",
            "weakness",
            "night_wakings",
            "painkillers",
            "note",
            "hard_to_bear",
        ),
        ExerciseDone.TOPIC: (
            "occurred_at",
            "level",
            "sets",
            "repetitions",
            "hold_seconds",
            "seconds",
            "pain_before",
            "pain_highest",
            "pain_after",
            "pleasant",
            "note",
        ),
        ReadinessAnswered.TOPIC: ("occurred_at", "ready"),
        GlobalChangeReported.TOPIC: ("occurred_at", "pgic"),
        ResponseReported.TOPIC: ("occurred_at", "response", "settled"),
        OutcomeCompleted.TOPIC: ("occurred_at",),
        AppointmentHeld.TOPIC: ("occurred_at", "clinician", "note"),
    }
)
"""What a correction may touch; anything else is a new entry, and the old one withdrawn."""
