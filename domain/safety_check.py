"""When the red-flag questions are due, and whether a guided session may go without them."""

from datetime import date, timedelta
from enum import Enum

from domain.beginnings import newest_gap
from domain.course import Course
from domain.flares import open_flare
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.red_flags import most_urgent
from domain.refusals import RedFlagsNotAsked
from domain.values import Form, Tier
from domain.words import said

FULL_EVERY_DAYS = 7


class Cause(Enum):
    """Why the questions are due."""

    NEVER_ASKED = "never_asked"
    LONG_GAP = "long_gap"
    FLARE = "flare"
    SAME_DAY_SIGN = "same_day_sign"
    WEEKLY = "weekly"
    DAILY = "daily"


def is_asked(course: Course, programme: Programme, today: date) -> None:
    """Whether the questions were answered today, all of them after a long gap; refused if not."""
    found = due(course, programme, today)
    if found is Cause.LONG_GAP:
        raise RedFlagsNotAsked(
            said("It has been a while. Please answer all safety questions once before you go on.")
        )
    if course.asked is None or course.asked.day != today:
        raise RedFlagsNotAsked(
            said("Please answer the short safety questions first. They are asked once a day.")
        )


def due(course: Course, programme: Programme, today: date) -> Cause | None:
    """Why the questions should be asked on a day, None when they need not be."""
    full = course.terms.full_form
    long_days = in_force(programme, course, today).gaps.long_days.value
    gap = newest_gap(course, today, long_days)
    if gap is not None and (full is None or full.day < (gap.ended or today)):
        return Cause.LONG_GAP
    if full is None:
        return Cause.NEVER_ASKED
    flare = open_flare(course, programme, today)
    if flare is not None and full.day < flare.opened:
        return Cause.FLARE
    if _sign_is_a_day_old(course, today):
        return Cause.SAME_DAY_SIGN
    if today - full.day >= timedelta(days=FULL_EVERY_DAYS):
        return Cause.WEEKLY
    return None if course.asked is not None and course.asked.day == today else Cause.DAILY


def form_of(cause: Cause) -> Form:
    """Which questions to ask."""
    return Form.SHORT if cause is Cause.DAILY else Form.FULL


def _sign_is_a_day_old(course: Course, today: date) -> bool:
    """Whether a sign that wanted a clinician the same day is still open on a later one."""
    flags = course.open_flags()
    urgent = most_urgent({flag.answer.tier for flag in flags}) is Tier.SAME_DAY
    asked = course.asked
    return urgent and asked is not None and asked.day < today
