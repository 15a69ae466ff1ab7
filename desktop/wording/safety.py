"""What the page about warning signs says."""

from datetime import date

from desktop.wording import times
from desktop.wording.exercises import joined
from domain.events import RedFlagAnswered
from domain.red_flags import Numbers, RedFlags, UnknownSign
from domain.safety_check import Cause

TITLE = "Is it safe?"
CAPTION = "Warning signs"
ASKED = "Is any of these new, or has it changed?"
ASKED_HINT = (
    "Tick everything that applies, even if you are not sure. Unbend cannot tell what is behind it:"
    " a clinician can."
)
NONE = "None of these"
UNANSWERED = "Please tick what applies, or say that none of these does."
NOTE = "Anything to add, for whoever looks at it"

SHORT = "New numbness, weakness, or trouble with bladder or bowel?"
NONE_TODAY = "None of these today"
SHOW_ALL = "Show them one by one"
HIDE_ALL = "Hide them"

BEFORE_START = "Before you start"
GO_ON = "None of these: go on"
SAVE = "Save the answer"

ALL_CLEAR = "When you last answered, none of the signs was there."
LOOKED_AT = "What you reported has been looked at."
NEVER = "These questions have not been answered yet."

ASSESSED = "I have been assessed"
ASSESSED_HINT = (
    "Once somebody has looked at it, write down who it was, when, and what was said."
    " Then the exercises open again."
)
REPORTED = "What you reported"
WHO = "By whom"
WHEN = "On which day"
SAID = "What was said"


DUE = {
    Cause.NEVER_ASKED: "The safety questions have not been answered yet.",
    Cause.LONG_GAP: "It has been a while. All safety questions come once before you go on.",
    Cause.FLARE: "A flare is a good moment to look at all safety questions once.",
    Cause.SAME_DAY_SIGN: "A sign that needed checking the same day is still open. Has it changed?",
    Cause.WEEKLY: "Once a week all safety questions are asked.",
}
"""Why all of the questions are to be asked; those of the day need no word."""

ANSWER_ALL = "Answer them"


def parted(action: str) -> tuple[str, str]:
    """What a tier asks for, as its first sentence and all that follows it."""
    first, end, rest = action.partition(". ")
    return (f"{first}.", rest) if end else (action, "")


def answered(answer: RedFlagAnswered, today: date | None) -> str:
    """When the signs were reported: Answered on 12 April 2026, 2 days ago."""
    said = f"Answered on {times.day_and_year(answer.day)}"
    return said if today is None else f"{said}, {times.distance(answer.day, today)}"


def sign(red_flags: RedFlags, identity: str) -> str:
    """The question behind a sign, or its name where these texts no longer hold it."""
    try:
        return red_flags.sign(identity).question
    except UnknownSign:
        return identity.replace("_", " ")


def emergency(numbers: Numbers) -> str:
    """The numbers to call: 112, 112 or 999."""
    return " or ".join(numbers.emergency)


def urgent(numbers: Numbers) -> str:
    """Whom to call for what cannot wait, where a country has such a number."""
    return "" if numbers.urgent is None else f"Urgent, but no emergency: {numbers.urgent}"


def emergency_line(numbers: Numbers) -> str:
    return f"Emergency number: {joined(numbers.emergency)}"


def call(numbers: Numbers) -> str:
    """Whom to call in an emergency."""
    return f"Call {' or '.join(numbers.emergency)}."
