"""How the leg answers a session by the next day, and what a bad answer closes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from domain.course import RECALL_DAYS, Course, is_timely
from domain.events import ExerciseDone, PainReported, ResponseReported
from domain.prescriptions import in_force
from domain.programme import AfterRise, Programme
from domain.values import Exercise, Phase, Response, Stage
from domain.windows import Window

USUAL_DAYS = 7
"""The days up to a session, whose mean is the usual leg pain."""

ANSWER_DAYS = 1 + RECALL_DAYS
"""A session is asked about on the next day; an answer given a day later is still heard."""

ZONES_DIFFER_DAYS = 1
"""The programme day of an entry may be another than that of the same instant in UTC."""


def first_session(
    course: Course, exercise: Exercise, stage: Stage, *, tolerated_rise: int | None = None
) -> ExerciseDone | None:
    """The first session of an exercise in the latest stay in a stage.

    With `tolerated_rise` it is the first that was not unpleasant and was not followed by that
    many points more in the leg next day.
    """
    since = course.acute_since if stage is Stage.ACUTE else course.chronic_since
    if since is None:
        return None
    for session in course.sessions(since, exercise):
        if tolerated_rise is None or was_tolerated(course, session, tolerated_rise):
            return session
    return None


def was_tolerated(course: Course, session: ExerciseDone, rise: int) -> bool:
    """Whether nothing speaks against a session: not unpleasant, and no such rise next day."""
    return session.pleasant is not False and not rose_next_day(course, session, rise)


def rose_next_day(course: Course, session: ExerciseDone, rise: int) -> bool:
    """Whether leg pain was up by `rise` points on the day after; False when it was not said.

    It has to be up against the day of the session and against the days before as well: after a
    day that happened to be good, an ordinary one is no rise.
    """
    return _rose_after(course, session.day.toordinal(), rise)


def _rose_after(course: Course, ordinal: int, rise: int) -> bool:
    on_the_day, after = course.pain(ordinal).leg, course.pain(ordinal + 1).leg
    if on_the_day is None or after is None or after - on_the_day < rise:
        return False
    usual = Window(course, ordinal - USUAL_DAYS + 1, ordinal).legs()
    return sum(usual) + rise * len(usual) <= after * len(usual)


def response_to(course: Course, session: ExerciseDone) -> ResponseReported | None:
    """The last answer about a session, or about another of that exercise on its programme day."""
    return _response_on(course, session.day, session.exercise)


def _response_on(course: Course, first: date, exercise: Exercise) -> ResponseReported | None:
    last = first + timedelta(days=ANSWER_DAYS)
    told = [answer for day in course.between(first, last) for answer in day.responses]
    if not told:
        return None
    alike = {
        each.id
        for day in course.between(first, first)
        for each in day.sessions
        if each.exercise is exercise
    }
    answers = [answer for answer in told if answer.session in alike and is_timely(answer)]
    return answers[-1] if answers else None


def answered_badly(course: Course, session: ExerciseDone, rise: int) -> bool:
    """Whether the leg rose by `rise` points, or was worse and had not settled by the morning."""
    return rose_next_day(course, session, rise) or _is_bad(response_to(course, session))


def _is_bad(answer: ResponseReported | None) -> bool:
    return answer is not None and answer.response is Response.WORSE and answer.settled is not True


def due(course: Course, day: date) -> tuple[ExerciseDone, ...]:
    """Yesterday's sessions that are to be asked about on a day, the last one of each exercise.

    Knees Rocking soothes, and is not asked about.
    """
    yesterday = day - timedelta(days=1)
    last = {
        session.exercise: session
        for each in course.between(yesterday, yesterday)
        for session in each.sessions
        if session.exercise is not Exercise.KNEES_ROCKING
    }
    return tuple(s for s in last.values() if not _is_answered(course, s, day))


def _is_answered(course: Course, session: ExerciseDone, day: date) -> bool:
    answer = response_to(course, session)
    return answer is not None and answer.day <= day


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """How long an exercise rests after a bad answer, from the entry that showed it.

    `count` is the number of days with a bad answer within the days that are looked at together.
    """

    exercise: Exercise
    since: datetime
    until: datetime
    count: int


def pause_of(
    course: Course, programme: Programme, exercise: Exercise, at: datetime
) -> Pause | None:
    """The pause in which an exercise is at an instant; None when it is in none."""
    today = at.astimezone(UTC).date()
    rules = in_force(programme, course, today).rules_of(exercise).after_rise
    if rules is None or course.acute_since is None:
        return None
    longest = timedelta(hours=rules.pause_hours.value, days=ANSWER_DAYS + ZONES_DIFFER_DAYS)
    since = max(course.acute_since, (at.astimezone(UTC) - longest).date())
    # Somewhere it is tomorrow already; what was said after the instant is left out.
    until = today + timedelta(days=ZONES_DIFFER_DAYS)
    pauses = _pauses(course, exercise, rules, since, until)
    newest = next((pause for pause in pauses if pause.since <= at), None)
    return None if newest is None or newest.until <= at else newest


def last_pause(course: Course, programme: Programme, exercise: Exercise, day: date) -> Pause | None:
    """The newest pause that an entry up to a day began, whether it is over or not."""
    rules = in_force(programme, course, day).rules_of(exercise).after_rise
    if rules is None or course.acute_since is None:
        return None
    return next(_pauses(course, exercise, rules, course.acute_since, day), None)


def harmed(course: Course, programme: Programme, exercise: Exercise, day: date) -> tuple[UUID, ...]:
    """The entries that close easing again, empty while there is no ground for it.

    They are sessions since easing began, each with what showed a bad answer to it, of `times` days
    within `within_days` as the exercise's rules say.
    """
    rules = in_force(programme, course, day).rules_of(exercise).after_rise
    eased = course.terms.eased
    if rules is None or eased is None or course.phase_in_stage is not Phase.EASING:
        return ()
    bad = [
        each
        for each in _bad_answers(course, exercise, rules, eased.day, day)
        if each.session.occurred_at >= eased.occurred_at
    ]
    for at in range(len(bad) - rules.times.value + 1):
        together = bad[at : at + rules.times.value]
        if (together[0].day - together[-1].day).days < rules.within_days.value:
            return tuple(i for each in reversed(together) for i in (each.session.id, each.shown.id))
    return ()


Shown: TypeAlias = PainReported | ResponseReported
"""An entry that says how the leg answered."""


@dataclass(frozen=True, slots=True)
class _BadAnswer:
    """The last session of an exercise on a programme day, and what first showed the bad answer."""

    session: ExerciseDone
    shown: Shown

    @property
    def day(self) -> date:
        return self.session.day


def _pauses(
    course: Course, exercise: Exercise, rules: AfterRise, since: date, until: date
) -> Iterator[Pause]:
    """The pauses after sessions since a day, as said until another; the newest first."""
    for bad in _bad_answers(course, exercise, rules, since, until):
        yield Pause(
            exercise=exercise,
            since=bad.shown.occurred_at,
            until=bad.shown.occurred_at + timedelta(hours=rules.pause_hours.value),
            count=_count(course, exercise, rules, bad),
        )


def _count(course: Course, exercise: Exercise, rules: AfterRise, bad: _BadAnswer) -> int:
    """How many days had a bad answer, of those that are looked at together with one."""
    since = bad.day - timedelta(days=rules.within_days.value - 1)
    earlier = _bad_answers(course, exercise, rules, since, bad.shown.day)
    return sum(each.day <= bad.day for each in earlier)


def _bad_answers(
    course: Course, exercise: Exercise, rules: AfterRise, since: date, until: date
) -> Iterator[_BadAnswer]:
    """The days since one on which a session was answered badly, as said until a day."""
    last = min(until.toordinal(), course.last_day)
    for ordinal in reversed([*course.days.done(exercise, since.toordinal(), last)]):
        shown = _shown(course, ordinal, exercise, rules.rise.value, until)
        session = None if shown is None else _last_session(course, ordinal, exercise)
        if session is not None and shown is not None:
            yield _BadAnswer(session, shown)


def _last_session(course: Course, ordinal: int, exercise: Exercise) -> ExerciseDone | None:
    day = course.days.get(ordinal)
    sessions = () if day is None else day.sessions
    return next((each for each in reversed(sessions) if each.exercise is exercise), None)


def _shown(
    course: Course, ordinal: int, exercise: Exercise, rise: int, until: date
) -> Shown | None:
    """What first showed that the sessions of a day were answered badly, None while nothing does."""
    answer = _response_on(course, date.fromordinal(ordinal), exercise)
    shown: list[Shown] = [] if answer is None or not _is_bad(answer) else [answer]
    if _rose_after(course, ordinal, rise):
        shown.append(_risen(course, ordinal, rise))
    return min((e for e in shown if e.day <= until), key=_instant, default=None)


def _risen(course: Course, ordinal: int, rise: int) -> PainReported:
    """The first report of the next day that was so much above the day of a session."""
    least = (course.pain(ordinal).leg or 0) + rise
    return next(
        report
        for report in course.days[ordinal + 1].reports
        if is_timely(report) and report.leg is not None and report.leg >= least
    )


def _instant(entry: Shown) -> datetime:
    return entry.occurred_at
