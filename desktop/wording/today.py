"""What Today says beside its figures: its questions, its empty places, its calm answers."""

from collections.abc import Sequence
from datetime import datetime

from desktop.wording import times
from desktop.wording.exercises import lowered
from desktop.wording.pain import begun
from domain.course import DailyPain
from domain.programme import Caution, ExerciseRules, Programme
from domain.refusals import Refusal
from domain.values import Painkillers, Stage, programme_day

CHECK_IN = "How is it today?"
CHECK_IN_HINT = "The worst of the last 24 hours. Leave out what you cannot say."
CORRECTION = "Change the check-in of today"
CORRECTION_HINT = "What it said before stays readable in your history."
QUESTION = "One more question"
QUESTIONS = "A few more questions"

READINESS = "Does your back want, and enjoy, a gentle forward stretch?"
GLOBAL_CHANGE = "All in all, how is it now, compared with when you began?"

NO_CHECK_IN = "No check-in on this day"
ORDER = "In the order that makes sense now"

BEYOND = "The last one was beyond the limit. It is written down as it was. Give the leg time now."

ALL_THE_SAME = "Start all the same"
YES, NOT_YET = "Yes", "Not yet"

UNREADABLE_TIME = "Please write the time like 07:30."

TAKEN = {Painkillers.LESS: "Less", Painkillers.SAME: "Same", Painkillers.MORE: "More"}
UNSAID = "\N{EN DASH}"

MOST_WAKINGS = 2

_LATER = {Stage.ACUTE: "Later", Stage.CHRONIC: "Later, in the chronic stage"}


def woken(times_woken: int | None) -> str:
    """How often the leg woke the person, as far as it is counted."""
    if times_woken is None:
        return UNSAID
    return f"{times_woken}+" if times_woken >= MOST_WAKINGS else str(times_woken)


def wakings(times_woken: int | None) -> str:
    """What follows that figure: times."""
    return "" if times_woken is None else "time" if times_woken == 1 else "times"


def leg_course(days: tuple[DailyPain, ...]) -> str:
    """From the first to the last leg pain that was said: 6 to 3."""
    said = [day.leg for day in days if day.leg is not None]
    if not said:
        return UNSAID
    return f"{said[0]} to {said[-1]}" if len(said) > 1 else str(said[0])


def later(stage: Stage) -> str:
    """The head over the exercises that are farther off."""
    return _LATER[stage]


def opens_after(rules: ExerciseRules, programme: Programme) -> str:
    """What a far exercise waits for: 3 days after Curl Downs."""
    opens = rules.opens
    if opens.after is None or opens.days is None:
        return "With the chronic stage"
    after = programme.rules_of(opens.after).name
    return f"{times.counted(opens.days.value, 'day')} after {after}"


def warning(cautions: Sequence[Caution]) -> str:
    """What to ask a clinician about, though nothing is closed by it."""
    if not cautions:
        return ""
    said = "; ".join(lowered(caution.words) for caution in cautions)
    return f"Ask a clinician first. You said: {said}."


def refusal(refused: Refusal, now: datetime, zone: str) -> str:
    """Why a wish was not granted, with the time from which it would be, where that is known."""
    if refused.opens_at is not None:
        return f"{refused} Next from {times.opening(refused.opens_at, now, zone)}."
    if refused.opens_on is not None:
        day = times.opening_day(refused.opens_on, programme_day(now, zone))
        return f"{refused} {begun(day)} at the earliest."
    return str(refused)


def note_room(length: int, most: int) -> str:
    """How much of a note is written, once it nears its end."""
    return f"{length} of {most} characters" if length > most * 9 // 10 else ""
