"""The programme in force as a plan: what it aims at, and each exercise with its limits."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from domain.course import Course
from domain.programme import Dose, ExerciseRules, JointLimit, Level, Limit, Programme, Suggested
from domain.rungs import newest_change, place_after
from domain.values import Closing, Phase
from projections.fhir.elements import Teller, narrative, part_of, reference
from projections.fhir.sessions import exercise_concept
from projections.fhir.terms import OURS, PAIN, Element, loinc

_DAY = 24

_COUNTED = (
    ("sets", "sets {}"),
    ("repetitions", "repetitions {}"),
    ("hold_seconds", "held {} s"),
    ("seconds", "{} s"),
    ("rocking_seconds", "Knees Rocking between {} s"),
)


def goal(course: Course, programme: Programme, teller: Teller, episode: UUID) -> Element:
    """Leg pain as low as the programme asks for before its chronic stage."""
    criteria = programme.stage
    most, days = criteria.leg_mean_at_most.value, criteria.window_days.value
    text = f"Leg pain of {most} at most, as the mean of {days} days"
    return {
        "resourceType": "Goal",
        "id": str(part_of(episode, "goal")),
        **narrative(text),
        "lifecycleStatus": _by_end(course, "active", "completed", "cancelled"),
        "description": {"text": text},
        "subject": reference(teller.patient),
        "target": [{"measure": loinc(PAIN, "Leg pain, 0 to 10"), "detailInteger": most}],
    }


def care_plan(
    course: Course, programme: Programme, teller: Teller, episode: UUID, day: date
) -> Element:
    """The exercises of the programme with the prescriptions of the day, at their levels."""
    return {
        "resourceType": "CarePlan",
        "id": str(part_of(episode, "plan")),
        **narrative(programme.title, *(_in_words(course, each) for each in programme.exercises)),
        "instantiatesUri": [f"{OURS}:programme:{programme.id}:{programme.version}"],
        "status": _by_end(course, "active", "completed", "revoked"),
        "intent": "plan",
        "title": programme.title,
        "description": _stage_in_words(course),
        "subject": reference(teller.patient),
        "period": _period(course, day),
        "goal": [reference(part_of(episode, "goal"))],
        "activity": [{"detail": _detail(course, each)} for each in programme.exercises],
    } | _joint(programme)


def _by_end(course: Course, goes_on: str, recovered: str, otherwise: str) -> str:
    closed = course.terms.closed
    if closed is None:
        return goes_on
    return recovered if closed.why is Closing.RECOVERED else otherwise


def _stage_in_words(course: Course) -> str:
    phase = "" if course.phase_in_stage is None else f", {course.phase_in_stage.value}"
    return f"Stage: {course.stage.value}{phase}"


def _period(course: Course, day: date) -> Element:
    began = day if course.opened is None else course.opened.day
    closed = course.terms.closed
    period = {"start": began.isoformat()}
    return period if closed is None else period | {"end": max(began, closed.day).isoformat()}


def _detail(course: Course, rules: ExerciseRules) -> Element:
    has_begun = any(course.days.done(rules.id, course.first_day, course.last_day))
    return {
        "code": exercise_concept(rules),
        "status": "in-progress" if has_begun else "not-started",
        **_timing(course, rules),
        "description": _in_words(course, rules),
    }


def _timing(course: Course, rules: ExerciseRules) -> Element:
    """How often it is suggested, and how often it may be done at most, where both are of a time."""
    limit, suggested = rules.limit, rules.suggested
    if limit is None:
        if suggested is None:
            return {}
        return _repeated({"frequency": _wanted(course, suggested)}, _length(suggested))
    most = limit.sessions.value
    often = {"frequencyMax": most}
    if suggested is not None and _length(suggested) == _window(limit):
        wanted = _wanted(course, suggested)
        often = {"frequency": most} if wanted >= most else {"frequency": wanted} | often
    return _repeated(often, _window(limit))


def _repeated(often: dict[str, int], hours: int) -> Element:
    in_days = hours % _DAY == 0
    period: Element = {"period": hours // _DAY if in_days else hours}
    period["periodUnit"] = "d" if in_days else "h"
    return {"scheduledTiming": {"repeat": often | period}}


def _wanted(course: Course, suggested: Suggested) -> int:
    is_settling = course.phase_in_stage is Phase.SETTLING
    figure = suggested.settling if is_settling and suggested.settling else suggested.later
    return figure.value


def _length(suggested: Suggested) -> int:
    return _DAY if suggested.days is None else suggested.days.value * _DAY


def _window(limit: Limit) -> int:
    return _DAY if limit.window_hours is None else limit.window_hours.value


def _in_words(course: Course, rules: ExerciseRules) -> str:
    level = rules.levels[place_after(rules, newest_change(course, rules.id))]
    return " ".join([f"{rules.name}: {level.name} ({_dose(level)}).", *_limits(rules)])


def _dose(level: Level) -> str:
    first = _counts(level.dose)
    return first if level.most is None else f"{first}; later {_counts(level.most)} at most"


def _counts(dose: Dose) -> str:
    counted = ((getattr(dose, name), words) for name, words in _COUNTED)
    return ", ".join(words.format(each.value) for each, words in counted if each is not None)


def _limits(rules: ExerciseRules) -> Iterator[str]:
    if rules.limit is not None:
        yield f"{_at_most(rules.limit.sessions.value, _window(rules.limit))}."
    careful = rules.first_days
    if careful is not None and careful.sessions is not None:
        days, sessions = careful.days.value, careful.sessions.value
        yield f"{_at_most(sessions, _DAY)} in the first {days} days."


def _joint(programme: Programme) -> Element:
    notes = [{"text": _jointly(programme, limit)} for limit in programme.joint_limits]
    return {"note": notes} if notes else {}


def _jointly(programme: Programme, limit: JointLimit) -> str:
    names = " and ".join(str(programme.rules_of(each).name) for each in limit.exercises)
    return f"{names} together: {_at_most(limit.sessions.value, limit.window_hours.value).lower()}."


def _at_most(sessions: int, hours: int) -> str:
    days, rest = divmod(hours, _DAY)
    length = f"{hours} hours" if rest or days == 1 else f"{days} days"
    return f"At most {sessions} in {length}"
