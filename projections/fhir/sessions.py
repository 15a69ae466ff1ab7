"""Exercise sessions as observations by the patient: no procedures, as nobody was treated."""

from collections.abc import Iterator
from fractions import Fraction

from domain.events import ExerciseDone
from domain.programme import ExerciseRules
from domain.values import Ending
from projections.fhir.elements import (
    Teller,
    category,
    decimal,
    notes,
    observation,
    plain_code,
)
from projections.fhir.terms import (
    ACTIVITY,
    DURATION,
    LOINC,
    LOINC_CODES,
    OURS,
    PAIN,
    TRACKING,
    Element,
    asked,
    coding,
    loinc,
    ours,
    quantity,
)

_ENDINGS = {
    Ending.PAIN: "for pain",
    Ending.INTERRUPTED: "interrupted",
    Ending.CHOSEN: "by choice",
}


def session_observation(session: ExerciseDone, teller: Teller) -> Element:
    """What was done in a session, and the leg pain told around it."""
    rules = teller.programme.rules_of(session.exercise)
    return observation(
        session,
        teller,
        loinc(TRACKING, "Exercise session"),
        _in_words(session, rules),
        category=category("activity"),
        component=[
            {"code": loinc(ACTIVITY), "valueCodeableConcept": exercise_concept(rules)},
            *_done(session, rules),
            *_pain(session),
            *_remarks(session),
        ],
        **notes(session.note),
    )


def exercise_concept(rules: ExerciseRules) -> Element:
    return ours("exercise", rules.id.value, rules.name)


def _in_words(session: ExerciseDone, rules: ExerciseRules) -> str:
    beyond = "" if session.within_budget else ", beyond the limit of that day"
    return f"{rules.name}{beyond}"


def _done(session: ExerciseDone, rules: ExerciseRules) -> Iterator[Element]:
    names = {level.id: level.name for level in rules.levels}
    level = plain_code(session.level)
    kept = ours("level", f"{rules.id.value}.{level}", names.get(session.level, level))
    yield {"code": asked("level", "Level"), "valueCodeableConcept": kept}
    if session.seconds is not None:
        minutes = decimal(Fraction(session.seconds, 60))
        yield {"code": loinc(DURATION), "valueQuantity": quantity(minutes, "min", "min")}
    if session.sets is not None:
        yield {"code": asked("sets", "Sets"), "valueInteger": session.sets}
    if session.repetitions is not None:
        yield {"code": asked("repetitions", "Repetitions"), "valueInteger": session.repetitions}
    if session.hold_seconds is not None:
        held = quantity(session.hold_seconds, "s", "s")
        yield {"code": asked("hold", "Held for"), "valueQuantity": held}


def _pain(session: ExerciseDone) -> Iterator[Element]:
    for code, text, score in (
        ("pain-before", "Leg pain before, 0 to 10", session.pain_before),
        ("pain-highest", "Highest leg pain meanwhile, 0 to 10", session.pain_highest),
        ("pain-after", "Leg pain after, 0 to 10", session.pain_after),
    ):
        if score is not None:
            codes = [coding(LOINC, PAIN, LOINC_CODES[PAIN]), coding(f"{OURS}:observation", code)]
            yield {"code": {"coding": codes, "text": text}, "valueInteger": score}


def _remarks(session: ExerciseDone) -> Iterator[Element]:
    if session.pleasant is not None:
        yield {"code": asked("pleasant", "Pleasant"), "valueBoolean": session.pleasant}
    yield {"code": asked("guided", "Guided by the app"), "valueBoolean": session.guided}
    yield {
        "code": asked("within-limit", "Within the limit of that day"),
        "valueBoolean": session.within_budget,
    }
    if session.ended_early is not None:
        why = ours("ending", session.ended_early.value, _ENDINGS[session.ended_early])
        yield {"code": asked("ended-early", "Ended early"), "valueCodeableConcept": why}
