"""Progress in words: how many rules are met, when the question comes, what would change."""

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.wording import exercises, times
from domain.assessment import Assessment
from domain.events import StageAdvanced
from domain.programme import ExerciseRules
from domain.stage_gate import StageGate
from domain.values import Finding, Stage

ON_THE_WAY = "On the way to the chronic stage"
ARRIVED = "In the chronic stage"
NOT_BEGUN = "not begun"

EASING = "When the Table Stretch opens"
WEEKS = "Last 7 days against the first 7"

ASK = "Do you want to go on?"
LATER = "You can go on whenever it suits you."
CONFIRM = "This is what changes"
FLAG_WAITS = "A warning sign is open, so the question waits until somebody has looked at it."

GROUND_IS_GONE = (
    "Entries behind this step were corrected or came in later. By what they say now, the rules were"
    " not met on that day. The step stands, and the choice is yours: stay, or go back."
)
BACK_AGAIN = (
    "The acute stage begins anew with Knees Rocking. The new exercises close, and nothing that you"
    " wrote is lost."
)
OVERRIDE = (
    "A physiotherapist who knows you may ask for the next stage before the rules are met. Their"
    " name and reason are kept with the step."
)

CRITERIA = {
    "C1": "Enough days and readings",
    "C2": "Leg pain is down from the start",
    "C2'": "Leg pain stays as low as it began",
    "C3": "Leg pain is low",
    "C4": "Leg pain is not climbing",
    "C5": "No farther down the leg than at first",
    "C6": "Back pain has not risen much",
    "C7": "Nights woken by the leg",
    "C8": "Days with more painkillers",
    "C9": "You feel better overall",
    "C10": "Table Stretch days",
    "C11": "No warning sign and no flare open",
}
"""A criterion of a decision that was kept, by the name that people read."""


def rules_met(assessment: Assessment, *, is_now: bool) -> str:
    """All 11 rules met today; in the past: 9 of 11 rules met on 12 April."""
    when = "today" if is_now else f"on {times.short_day(assessment.day)}"
    return f"{_share(assessment.met, len(assessment.criteria))} {when}"


def _share(met: int, of: int) -> str:
    return f"All {of} rules met" if met == of else f"{met} of {of} rules met"


def met_in_a_row(gate: StageGate) -> str:
    return f"Met on {gate.run} of {gate.needed} days in a row"


def when_asked(gate: StageGate, today: date) -> str:
    """When the question can come, and what it takes until then."""
    if gate.is_open:
        return "The question has come. You decide whether and when."
    if gate.earliest is None:
        return "No day can be named yet: it takes more days with leg and back read."
    left = [
        gate.earliest - timedelta(days=back)
        for back in reversed(range(gate.needed))
        if gate.earliest - timedelta(days=back) > today
    ]
    day, count = times.opening_day(gate.earliest, today), len(gate.today.criteria)
    if not gate.run:
        run = f"{_number(gate.needed)} days in a row"
        return f"Earliest {day}, once all {count} are met on {run}. Then you decide."
    names = exercises.joined([times.opening_day(each, today) for each in left])
    verb = "meets" if len(left) == 1 else "meet"
    return f"Earliest {day}, if {names} {verb} all {count} too. Then you decide."


def offer(gate: StageGate) -> str:
    return f"Your diary meets the programme’s easing rules on {_number(gate.needed)} days in a row."


def _number(number: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[number] if number < len(words) else str(number)


def changes(rules: Sequence[ExerciseRules]) -> tuple[str, ...]:
    """What the chronic stage brings, line by line."""
    new = [each for each in rules if each.stage is Stage.CHRONIC]
    first = exercises.joined([each.name for each in new if each.opens.after is None])
    later = exercises.joined([each.name for each in new if each.opens.after is not None])
    return (
        f"{first} opens. {later} follow one after the other.",
        "Everything that is open now stays open.",
        "New exercises may stir the leg for a day or so. That is expected, and your diary knows.",
        "You can go back to the acute stage at any time.",
    )


def decision(advanced: StageAdvanced) -> str:
    """How the chronic stage came to begin."""
    day = times.full_day(advanced.day)
    if not advanced.override_by:
        return f"You went on by the programme’s rules on {day}. They stood like this then."
    asked = "" if advanced.override_on is None else f" on {times.short_day(advanced.override_on)}"
    return f"{advanced.override_by} asked for it{asked}. You went on on {day}."


def readings(count: int) -> str:
    """What a rule stands on: 12 entries behind it."""
    return f"{times.counted(count, 'entry', 'entries')} behind it"


def stood(finding: Finding) -> str:
    """A rule as it stood when the step was taken."""
    return f"When you went on it stood at: {finding.value}; {finding.limit}."
