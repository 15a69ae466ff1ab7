"""Progress in words: how many rules are met, when the question comes, what would change."""

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.language import said, tr, trn
from desktop.wording import exercises, times
from domain.assessment import Assessment, Criterion
from domain.leg_criteria import UNKNOWN
from domain.programme import ExerciseRules
from domain.stage_gate import StageGate
from domain.values import Stage, State
from domain.words import Words
from projections.progress import Progress

ON_THE_WAY = said("On the way to the chronic stage")
ON_THE_WAY_BACK = said("On the way back to the chronic stage")
ARRIVED = said("In the chronic stage")

CALM = said("What would lead back")
EASING = said("When the Table Stretch opens")
WEEKS = said("Last 7 days against the first 7")
WEEK = said("Last 7 days")

LEARN_EASING = said(
    "These rules look for the first sign that the leg settles. Each check-in on Today fills them"
    " in; nothing is stretched before."
)
LEARN_STAGE = said(
    "These rules look for a leg that has calmed down and stays calm, so that the stronger"
    " exercises meet one that is ready. Each check-in on Today fills them in. There is nothing to"
    " hurry for."
)
LEARN_CALM = said(
    "Single bad days lead nowhere. Only when one of these is no longer calm does the programme go"
    " back a stage, and the way on is then shorter than the first time."
)

ASK = said("Do you want to go on?")
LATER = said("You can go on whenever it suits you.")
CONFIRM = said("This is what changes")
GO_ON, NOT_YET = said("Go on"), said("Not yet")
BEGIN, BACK = said("Begin the chronic stage"), said("Back")
WHAT_THEN, CLOSE = said("What happens then"), said("Close")
FLAG_WAITS = said("A warning sign is open, so the question waits until somebody has looked at it.")

GROUND_IS_GONE = said(
    "Entries behind this step were corrected or came in later. By what they say now, the rules were"
    " not met on that day. The step stands, and the choice is yours: stay, or go back."
)
GO_BACK, STAY = said("Go back"), said("Stay")
GO_BACK_TO_ACUTE, BACK_TO_ACUTE = (
    said("Go back to the acute stage…"),
    said("Back to the acute stage"),
)
GO_BACK_TO_SETTLING, BACK_TO_SETTLING = said("Go back to settling…"), said("Back to settling")
WHY_IF_YOU_LIKE = said("Why, if you like")
BACK_AGAIN = said(
    "The acute stage begins anew with Knees Rocking. The new exercises close, and nothing that you"
    " wrote is lost."
)

PHYSIOTHERAPIST_WANTS = said("My physiotherapist wants me to go on…")
AT_A_WORD = said("At a physiotherapist’s word")
OVERRIDE = said(
    "A physiotherapist who knows you may ask for the next stage before the rules are met. Their"
    " name and reason are kept with the step."
)
THEIR_NAME, DAY_SAID, REASON = (
    said("Name of the physiotherapist"),
    said("Day it was said"),
    said("Reason"),
)

_EXAMPLE = date(2026, 4, 12)


def example_day() -> str:
    """A day as a person may write it."""
    return times.day_and_year(_EXAMPLE)


def give_the_day() -> str:
    return tr("Please give the day, for example {day}.", day=example_day())


CRITERIA = {
    "G1.1": said("Enough days read"),
    "G1.2": said("Leg pain has begun to ease"),
    "G1.3": said("Leg pain is bearable"),
    "G1.4": said("Your back wants a gentle forward stretch"),
    "G1.5": said("No warning sign open"),
    "C1": said("Enough days and readings"),
    "C2": said("Leg pain is down from the start"),
    "C2'": said("Leg pain stays as low as it began"),
    "C3": said("Leg pain is low"),
    "C4": said("Leg pain is not climbing"),
    "C5": said("No farther down the leg than at first"),
    "C6": said("Back pain has not risen much"),
    "C7": said("Nights woken by the leg"),
    "C8": said("Days with more painkillers"),
    "C9": said("You feel better overall"),
    "C10": said("Table Stretch days"),
    "C11": said("No warning sign and no flare open"),
    "R1": said("Leg pain is back near its settled level"),
}
"""A criterion of a decision that was kept, by the name that people read."""


def criterion(identity: str) -> str:
    """The name of a criterion; one that the app no longer knows keeps its id."""
    known = CRITERIA.get(identity)
    return identity if known is None else tr(known)


def heading(progress: Progress) -> Words:
    """Where the way leads."""
    if progress.stage is Stage.CHRONIC:
        return ARRIVED
    returns = progress.gate is not None and progress.gate.is_reentry
    return ON_THE_WAY_BACK if returns else ON_THE_WAY


def rules_met(assessment: Assessment, *, is_now: bool) -> str:
    """All 11 rules met today; in the past: 9 of 11 rules met on 12 April."""
    met, of = assessment.met, len(assessment.criteria)
    day = times.short_day(assessment.day)
    if met == of:
        whole = {"of": of}
        if is_now:
            return tr("All {of} rules met today", **whole)
        return tr("All {of} rules met on {day}", **whole, day=day)
    if is_now:
        return tr("{met} of {of} rules met today", met=met, of=of)
    return tr("{met} of {of} rules met on {day}", met=met, of=of, day=day)


def some_met(met: int, of: int) -> str:
    return tr("{met} of {of} met", met=met, of=of)


def some_calm(calm: int, of: int) -> str:
    return tr("{calm} of {of} calm", calm=calm, of=of)


def met_in_a_row(gate: StageGate) -> str:
    return tr("Met on {run} of {needed} days in a row", run=gate.run, needed=gate.needed)


def when_asked(gate: StageGate, today: date) -> str:
    """When the question can come, and what it takes until then."""
    if gate.is_open:
        return tr("The question has come. You decide whether and when.")
    if gate.earliest is None:
        return tr("No day can be named yet.")
    left = [
        gate.earliest - timedelta(days=back)
        for back in reversed(range(gate.needed))
        if gate.earliest - timedelta(days=back) > today
    ]
    day, count = times.opening_day(gate.earliest, today), len(gate.today.criteria)
    if not gate.run:
        return tr(
            "Earliest {day}, once all {count} are met on {days} days in a row. Then you decide.",
            day=day,
            count=count,
            days=_number(gate.needed),
        )
    names = exercises.joined([times.opening_day(each, today) for each in left])
    return trn(
        "Earliest {day}, if {names} meets all {count} too. Then you decide.|"
        "Earliest {day}, if {names} meet all {count} too. Then you decide.",
        len(left),
        day=day,
        names=names,
        count=count,
    )


def offer(gate: StageGate) -> str:
    return tr(
        "Your diary meets the programme’s easing rules on {days} days in a row.",
        days=_number(gate.needed),
    )


_NUMBERS = (
    said("no"),
    said("one"),
    said("two"),
    said("three"),
    said("four"),
    said("five"),
    said("six"),
    said("seven"),
    said("eight"),
    said("nine"),
)


def _number(number: int) -> str:
    return tr(_NUMBERS[number]) if number < len(_NUMBERS) else str(number)


def changes(rules: Sequence[ExerciseRules]) -> tuple[str, ...]:
    """What the chronic stage brings, line by line."""
    new = [each for each in rules if each.stage is Stage.CHRONIC]
    first = exercises.joined([each.name for each in new if each.opens.after is None])
    later = exercises.joined([each.name for each in new if each.opens.after is not None])
    return (
        tr("{first} opens. {later} follow one after the other.", first=first, later=later),
        tr("Everything that is open now stays open."),
        tr(
            "New exercises may stir the leg for a day or so. That is expected, and your diary"
            " knows."
        ),
        tr("You can go back to the acute stage at any time."),
    )


def calm_limit(criterion: Criterion) -> str:
    """Up to where a rule of a setback is calm."""
    bound = int(criterion.gauge.bound)
    return tr("needs {limit} or fewer", limit=bound) if bound else tr("needs 0")


_ASKED_FOR = {
    "C9": said("asked once a week on Today"),
    "G1.4": said("asked each day on Today"),
}
"""What an unknown rule waits for, where that is not a check-in."""


def missing(criterion: Criterion, check_ins: int) -> tuple[str, str] | None:
    """What stands in place of the figures of an unknown rule: 3 more check-ins until it is told."""
    if criterion.state is not State.UNKNOWN:
        return None
    if criterion.id in _ASKED_FOR:
        return tr(criterion.value), tr(_ASKED_FOR[criterion.id])
    if criterion.value != UNKNOWN or not check_ins:
        return None
    return trn("{n} more check-in|{n} more check-ins", check_ins), tr("until it can be told")
