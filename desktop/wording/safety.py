"""What the page about warning signs says."""

from datetime import date

from desktop.language import said, tr
from desktop.wording import times
from desktop.wording.lists import joined
from domain.course import Flag
from domain.events import RedFlagAnswered
from domain.red_flags import Numbers, RedFlags, UnknownSign
from domain.safety_check import Cause

TITLE = said("Is it safe?")
CAPTION = said("Warning signs")
ASKED = said("Is any of these new, or has it changed?")
ASKED_HINT = said(
    "Tick everything that applies, even if you are not sure. Unbend cannot tell what is behind it:"
    " a clinician can."
)
NONE = said("None of these")
UNANSWERED = said("Please tick what applies, or say that none of these does.")
NOTE = said("Anything to add, for whoever looks at it")

SHORT = said("New numbness, weakness, or trouble with bladder or bowel?")
NONE_TODAY = said("None of these today")
SHOW_ALL = said("Show them one by one")
HIDE_ALL = said("Hide them")

BEFORE_START = said("Before you start")
GO_ON = said("None of these: go on")
SAVE = said("Save the answer")

ALL_CLEAR = said("When you last answered, none of the signs was there.")
LOOKED_AT = said("What you reported has been looked at.")
NEVER = said("These questions have not been answered yet.")

ASSESSED = said("I have been assessed")
ASSESSED_HINT = said(
    "Once somebody has looked at it, write down who it was, when, and what was said."
    " Then the exercises open again."
)
REPORTED = said("What you reported")
WHO = said("By whom")
WHEN = said("On which day")
SAID = said("What was said")


DUE = {
    Cause.NEVER_ASKED: said("The safety questions have not been answered yet."),
    Cause.LONG_GAP: said("It has been a while. All safety questions come once before you go on."),
    Cause.FLARE: said("A flare is a good moment to look at all safety questions once."),
    Cause.SAME_DAY_SIGN: said(
        "A sign that needed checking the same day is still open. Has it changed?"
    ),
    Cause.WEEKLY: said("Once a week all safety questions are asked."),
}
"""Why all of the questions are to be asked; those of the day need no word."""

ANSWER_ALL = said("Answer them")


def parted(action: str) -> tuple[str, str]:
    """What a tier asks for, as its first sentence and all that follows it."""
    first, end, rest = action.partition(". ")
    return (f"{first}.", rest) if end else (action, "")


def answered(answer: RedFlagAnswered, today: date | None) -> str:
    """When the signs were reported: Answered on 12 April 2026, 2 days ago."""
    day = times.day_and_year(answer.day)
    if today is None:
        return tr("Answered on {day}", day=day)
    return tr("Answered on {day}, {distance}", day=day, distance=times.distance(answer.day, today))


def sign(red_flags: RedFlags, identity: str) -> str:
    """The question behind a sign, or its name where these texts no longer hold it."""
    try:
        return tr(red_flags.sign(identity).question)
    except UnknownSign:
        return identity.replace("_", " ")


def last(asked: RedFlagAnswered | None, today: date | None) -> str:
    """What the last answer was, and when."""
    if asked is None:
        return tr(NEVER)
    result = ALL_CLEAR if asked.tier is None else LOOKED_AT
    return tr("{result} {when}.", result=result, when=answered(asked, today))


def cleared(flag: Flag) -> str:
    """Who looked at a sign, and when: Looked at by Dr Weber on 13 April 2026."""
    if flag.cleared is None:
        return ""
    return tr(
        "Looked at by {name} on {day}",
        name=flag.cleared.assessed_by,
        day=times.day_and_year(flag.cleared.assessed_on),
    )


def emergency(numbers: Numbers) -> str:
    """The numbers to call: 112, 112 or 999."""
    first, *others = numbers.emergency
    for other in others:
        first = tr("{one} or {other}", one=first, other=other)
    return first


def urgent(numbers: Numbers) -> str:
    """Whom to call for what cannot wait, where a country has such a number."""
    if numbers.urgent is None:
        return ""
    return tr("Urgent, but no emergency: {number}", number=numbers.urgent)


def emergency_line(numbers: Numbers) -> str:
    return tr("Emergency number: {numbers}", numbers=joined(numbers.emergency))


def call(numbers: Numbers) -> str:
    """Whom to call in an emergency."""
    return tr("Call {numbers}.", numbers=emergency(numbers))


def call_line(numbers: Numbers) -> str:
    """The same in a list: 999, urgent 111."""
    if numbers.urgent is None:
        return emergency(numbers)
    return tr("{emergency}, urgent {number}", emergency=emergency(numbers), number=numbers.urgent)


COUNTRIES = {
    "EU": said("Most of Europe"),
    "GB": said("United Kingdom"),
    "IE": said("Ireland"),
    "DE": said("Germany"),
    "AT": said("Austria"),
    "CH": said("Switzerland"),
    "US": said("United States"),
    "CA": said("Canada"),
    "AU": said("Australia"),
    "NZ": said("New Zealand"),
}
CANNOT_WAIT = said("If it cannot wait, do not wait for Unbend.")
NUMBERS_OF = said("Numbers for: {country}")
ELSEWHERE, HIDE_ELSEWHERE = said("Numbers elsewhere"), said("Hide the others")
LOOKED_AT_BEFORE = said("Looked at before")


def country(code: str) -> str:
    """The name of a country by its two letters."""
    return tr(COUNTRIES[code]) if code in COUNTRIES else code
