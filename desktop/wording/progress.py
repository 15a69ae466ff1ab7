"""Progress in words: how many rules are met, when the question comes, what would change."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from desktop.wording import exercises, times
from desktop.wording.pain import begun
from domain.assessment import Assessment, Criterion
from domain.events import AgreementRecorded, PrescriptionChanged, StageAdvanced
from domain.figure_words import words
from domain.prescriptions import figures
from domain.programme import Caution, ExerciseRules, Programme
from domain.stage_gate import StageGate
from domain.values import Finding, Stage, State
from projections.progress import Climb, Progress

ON_THE_WAY = "On the way to the chronic stage"
ON_THE_WAY_BACK = "On the way back to the chronic stage"
ARRIVED = "In the chronic stage"
NOT_BEGUN = "not begun"

CALM = "What would lead back"
EASING = "When the Table Stretch opens"
WEEKS = "Last 7 days against the first 7"
WEEK = "Last 7 days"

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

SHOW_RULES, HIDE_RULES = "Show the rules", "Hide the rules"
GO_ON_TO = "Go on to {}"
BACK_TO = "Back to {}"
TAKE_UP_AGAIN = "Take up {} again"

AGREES = "My physiotherapist agrees…"
AGREES_TO = "A clinician agrees: {}"
AGREEMENT = "Their name, the day and what was said are kept with it."
AGREED_BY, AGREED_ON, AGREED_SAID = "Who agrees", "On which day", "What was said"

CAUTIONS = "Cautions"
NO_CAUTION = "You said that none applies."
CHANGE_CAUTIONS = "Change what applies…"
CAUTIONS_ASKED = "What applies to you"
CAUTIONS_HINT = "Some exercises then wait for a clinician's word."

PRESCRIPTIONS = "From your physiotherapist"
NO_PRESCRIPTION = "Nothing was changed: the programme holds as it is written."
PRESCRIBE = "My physiotherapist changed a figure…"
PRESCRIBE_TITLE = "Another figure"
PRESCRIBE_HINT = (
    "A physiotherapist who knows you may set another limit, dose or threshold. What it was, their"
    " name and the reason are kept with it."
)
ABOUT_WHAT, WHICH, HOW_MUCH = "About what", "Which figure", "Its new value"
OWN_AGAIN = "Empty for what the programme has"
VALID_FROM, REASON, BY_WHOM, SAID_ON = "From which day", "Reason", "By whom", "When it was said"
NO_NUMBER = "Please give a whole number, or leave the field empty."

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
    "R1": "Leg pain is back near its settled level",
}
"""A criterion of a decision that was kept, by the name that people read."""


class Choice(NamedTuple):
    """A figure that may be changed, and how it is offered."""

    key: str
    text: str


def heading(progress: Progress) -> str:
    """Where the way leads."""
    if progress.stage is Stage.CHRONIC:
        return ARRIVED
    returns = progress.gate is not None and progress.gate.is_reentry
    return ON_THE_WAY_BACK if returns else ON_THE_WAY


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
        return "No day can be named yet."
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


def step(number: int, of: int) -> str:
    return f"{number} of {of}"


def level(climb: Climb) -> str:
    """The level, how much of it, and since when: Twice: 2 times, since 12 April."""
    rung = climb.ladder
    said = exercises.level_line(rung.level, climb.dose)
    if not climb.is_of_stage:
        return said
    since = NOT_BEGUN if rung.begun_on is None else f"since {times.short_day(rung.begun_on)}"
    return f"{said}, {since}"


def ahead(climb: Climb, today: date) -> str:
    """What comes next on the ladder, and when that could be."""
    rung = climb.ladder
    if climb.taken_off is not None:
        return "Off after long flares, until a clinician agrees."
    if rung.next is None or rung.begun_on is None:
        return ""
    name = exercises.lowered(rung.next.name)
    if rung.may_rise:
        return f"Next: {name}. You can go on to it whenever you like."
    met = sum(each.state is State.MET for each in rung.criteria)
    when = "" if rung.opens_on is None else f", earliest {times.opening_day(rung.opens_on, today)}"
    return f"Next: {name}. {met} of {len(rung.criteria)} rules met{when}."


def calm_limit(criterion: Criterion) -> str:
    """Up to where a rule of a setback is calm."""
    bound = criterion.gauge.bound
    return f"needs {bound} or fewer" if bound else "needs 0"


def closed_by(caution: Caution, programme: Programme) -> str:
    """What a caution closes, and what it only warns of."""
    if caution.locks:
        names = exercises.joined(exercises.name(each, programme) for each in caution.locks)
        return f"Closed until a clinician agrees: {names}."
    return "Nothing is closed by it. Ask a clinician before you begin."


def agreed(agreement: AgreementRecorded) -> str:
    return f"{agreement.by} agreed on {times.short_day(agreement.agreed_on)}."


def prescribed(fact: PrescriptionChanged) -> str:
    """Who set a figure, and why; user text."""
    return f"{fact.by}: {fact.reason}"


def groups(held: Programme) -> Mapping[str, list[Choice]]:
    """The figures that may be changed, by what they are about, each in words and as it is."""
    found: dict[str, list[Choice]] = {}
    for key, figure in figures(held).items():
        about, _, said = words(key, held).partition(": ")
        found.setdefault(about, []).append(Choice(key, f"{begun(said)}: {figure.value}"))
    return found


def readings(count: int) -> str:
    """What a rule stands on: 12 entries behind it."""
    return f"{times.counted(count, 'entry', 'entries')} behind it"


def stood(finding: Finding) -> str:
    """A rule as it stood when the step was taken."""
    return f"When you went on it stood at: {finding.value}; {finding.limit}."
