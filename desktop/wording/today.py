"""What Today says beside its figures: its questions, its empty places, its calm answers."""

from collections.abc import Sequence
from datetime import datetime

from desktop.language import said, tr, trn
from desktop.wording import times
from desktop.wording.exercises import lowered, name
from desktop.wording.lists import parted
from domain.budget import Allowance
from domain.course import DailyPain
from domain.programme import Caution, ExerciseRules, Programme
from domain.refusals import Refusal
from domain.values import Painkillers, Stage, programme_day
from projections.today import Today

CHECK_IN = said("How is it today?")
FIRST_CHECK_IN = said("Your first check-in")
FIRST_HINT = said("The worst of the last 24 hours. A digit answers and moves on, Enter saves.")
CHECK_IN_HINT = said("The worst of the last 24 hours. Leave out what you cannot say.")
CORRECTION = said("Change the check-in of today")
CORRECTION_HINT = said("What it said before stays readable in your history.")
QUESTION = said("One more question")
QUESTIONS = said("A few more questions")

READINESS = said("Does your back want, and enjoy, a gentle forward stretch?")
GLOBAL_CHANGE = said("All in all, how is it now, compared with when you began?")

CHECKED_IN = said("Checked in")
NO_CHECK_IN = said("No check-in on this day")
ORDER = said("In the order that makes sense now")

BEYOND = said(
    "The last one was beyond the limit. It is written down as it was. Give the leg time now."
)

ALL_THE_SAME = said("Start all the same")
YES, NO, NOT_YET = said("Yes"), said("No"), said("Not yet")

UNREADABLE_TIME = said("Please write the time like 07:30.")

TAKEN = {
    Painkillers.LESS: said("Less"),
    Painkillers.SAME: said("Same"),
    Painkillers.MORE: said("More"),
}
WOKEN = {0: said("Not"), 1: said("Once"), 2: said("2 or more")}
UNSAID = "\N{EN DASH}"

MOST_WAKINGS = 2

_LATER = {Stage.ACUTE: said("Later"), Stage.CHRONIC: said("Later, in the chronic stage")}


def woken(times_woken: int | None) -> str:
    """How often the leg woke the person, as far as it is counted."""
    if times_woken is None:
        return UNSAID
    if times_woken >= MOST_WAKINGS:
        return tr("{count}+", count=MOST_WAKINGS)
    return tr("{count}", count=times_woken)


def wakings(times_woken: int | None) -> str:
    """What follows that figure: times."""
    return "" if times_woken is None else trn("time|times", times_woken)


def course_of(days: int) -> str:
    """What stands over the course of the leg: Leg, 14 days."""
    return trn("Leg, {n} day|Leg, {n} days", days)


def leg_course(days: tuple[DailyPain, ...]) -> str:
    """From the first to the last leg pain that was said: 6 to 3."""
    known = [day.leg for day in days if day.leg is not None]
    if not known:
        return UNSAID
    if len(known) == 1:
        return tr("{count}", count=known[0])
    return tr("{first} to {last}", first=known[0], last=known[-1])


def spoken_course(days: tuple[DailyPain, ...]) -> str:
    """The course of the leg for who cannot see its line."""
    course = leg_course(days)
    return trn(
        "Leg pain over {n} day: {course}|Leg pain over {n} days: {course}", len(days), course=course
    )


def after_rest(today: Today, programme: Programme) -> str:
    """What opens next once nothing more is allowed, and what is open all the same."""
    limited = [card.allowance for card in today.cards if _waits(card.allowance)]
    if not today.nothing_more or not limited:
        return ""
    soonest = min(limited, key=lambda allowance: allowance.next_at)
    opens = tr(
        "Next is {exercise}, from {time}.",
        exercise=name(soonest.exercise, programme),
        time=times.opening(soonest.next_at, today.at, today.zone),
    )
    free = next((card for card in today.cards if card.allowance.may_start), None)
    if free is None:
        return opens
    meanwhile = tr("Until then {exercise}, as often as it helps.", exercise=free.rules.name)
    return " ".join((opens, meanwhile))


def _waits(allowance: Allowance) -> bool:
    return allowance.limit is not None and allowance.lock is None


def later(stage: Stage) -> str:
    """The head over the exercises that are farther off."""
    return tr(_LATER[stage])


def opens_after(rules: ExerciseRules, programme: Programme) -> str:
    """What a far exercise waits for: 3 days after Curl Downs."""
    opens = rules.opens
    if opens.after is None or opens.days is None:
        return tr("With the chronic stage")
    after = programme.rules_of(opens.after).name
    return trn("{n} day after {name}|{n} days after {name}", opens.days.value, name=after)


def warning(cautions: Sequence[Caution]) -> str:
    """What to ask a clinician about, though nothing is closed by it."""
    if not cautions:
        return ""
    told = parted(lowered(caution.words) for caution in cautions)
    return tr("Ask a clinician first. You said: {told}.", told=told)


def refusal(refused: Refusal, now: datetime, zone: str) -> str:
    """Why a wish was not granted, with the time from which it would be, where that is known."""
    why = tr(refused.sentence)
    if refused.opens_at is not None:
        time = times.opening(refused.opens_at, now, zone)
        return tr("{why} Next from {time}.", why=why, time=time)
    if refused.opens_on is not None:
        day = times.opening_day(refused.opens_on, programme_day(now, zone))
        return tr("{why} Earliest {day}.", why=why, day=day)
    return why


def note_room(length: int, most: int) -> str:
    """How much of a note is written, once it nears its end."""
    if length <= most * 9 // 10:
        return ""
    return trn("{length} of {n} character|{length} of {n} characters", most, length=length)
