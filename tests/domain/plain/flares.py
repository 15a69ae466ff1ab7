"""The settled level and the flares of both stages, walked through from the first day of a stay."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil

from domain.course import Course, is_timely
from domain.events import ExerciseDone, PainReported
from domain.flares import AcuteFlare, Flare, Kind
from domain.prescriptions import in_force
from domain.programme import FlareCriteria, Programme, Provoking, StageCriteria
from domain.settled import Measured
from domain.values import Exercise, Stage
from tests.domain.plain.days import every_day, legs, new_things

ONE_DAY = timedelta(days=1)


def measured(course: Course, programme: Programme, day: date) -> tuple[Measured, ...]:
    since = course.chronic_since
    if course.stage is not Stage.CHRONIC or since is None:
        return ()
    kept = None if course.advanced is None else course.advanced.settled_level
    level = None if kept is None else Fraction(kept, 100)
    days = legs(course, since, day)
    found: list[Measured] = []
    for ordinal, leg in days:
        held = in_force(programme, course, date.fromordinal(ordinal))
        high = 11 if level is None else ceil(level) + held.flare.rise.value
        so_far = [each for each in days if each[0] <= ordinal]
        then = level if leg >= high else _then(held, so_far, since.toordinal(), level)
        found.append(Measured(ordinal, leg, high, level, then))
        level = then
    return tuple(found)


def _then(
    held: Programme, days: list[tuple[int, int]], since: int, level: Fraction | None
) -> Fraction | None:
    def last(count: int) -> list[int]:
        return [leg for ordinal, leg in days if ordinal > days[-1][0] - count]

    asked, long = held.stage, held.flare.lower_days.value
    if level is None:
        recent = last(asked.window_days.value)
        enough = len(recent) >= asked.valid_days.value
        return Fraction(sum(recent), len(recent)) if enough else None
    recent = last(long)
    is_full = days[-1][0] - since + 1 >= long
    if not is_full or Fraction(len(recent), long) < Fraction(
        asked.valid_days.value, asked.window_days.value
    ):
        return level
    mean = Fraction(sum(recent), len(recent))
    return mean if mean <= level - held.flare.lower_by.value else level


def flares(course: Course, programme: Programme, day: date) -> tuple[Flare, ...]:
    looked = _Looked(course, programme, day)
    found: list[Flare] = []
    elevated: list[Measured] = []
    for each in measured(course, programme, day):
        if each.leg >= each.high:
            elevated.append(each)
        elif elevated:
            found.append(looked.flare(elevated, each))
            elevated = []
    if elevated:
        found.append(looked.flare(elevated, None))
    return tuple(found)


class _Looked:
    def __init__(self, course: Course, programme: Programme, day: date) -> None:
        self.course, self.programme, self.day = course, programme, day
        self.things = new_things(course, programme, day)

    def flare(self, elevated: Sequence[Measured], after: Measured | None) -> Flare:
        opened = date.fromordinal(elevated[0].ordinal)
        criteria = in_force(self.programme, self.course, opened).flare
        reports = [r for each in elevated for r in _reports(self.course, each.ordinal)]
        opened_at = _first_at(reports, elevated[0].high)
        suspects = self.suspects(criteria, opened_at)
        news = [self.new_since(criteria, each) for each in suspects]
        newest = max((at for at in news if at is not None), default=None)
        likely = [each for each, at in zip(suspects, news, strict=True) if at == newest]
        hard = [report.hard_to_bear for report in reports if report.hard_to_bear is not None]
        end = None if after is None else _reports(self.course, after.ordinal)
        flare = Flare(
            opened=opened,
            opened_at=opened_at,
            settled=elevated[0].settled or Fraction(0),
            peak=max(each.leg for each in elevated),
            closed=None if after is None else date.fromordinal(after.ordinal),
            closed_at=None if end is None else _first_at(end, 0),
            suspects=tuple(suspects),
            primary=likely[-1] if likely else None,
            kind=None,
            readings=tuple(report.id for report in reports),
            hard_to_bear=any(hard) if hard else None,
            strains=frozenset(strain for report in reports for strain in report.strains),
        )
        return replace(flare, kind=self.kind(criteria, flare, elevated[-1]))

    def kind(self, criteria: FlareCriteria, flare: Flare, last: Measured) -> Kind | None:
        began = flare.opened_at if flare.primary is None else flare.primary.occurred_at
        limit = began + timedelta(hours=criteria.expected_hours.value)
        high = [r for r in _reports(self.course, last.ordinal) if (r.leg or 0) >= last.high]
        if high[-1].occurred_at >= limit:
            return Kind.PROLONGED
        if flare.closed is None or flare.closed_at is None:
            return None
        if flare.closed_at > limit:
            was_seen = flare.closed.toordinal() == last.ordinal + 1
            return Kind.PROLONGED if was_seen else Kind.UNCLASSIFIED
        if flare.primary is None:
            return Kind.UNEXPLAINED
        first = flare.opened - criteria.place_days.value * ONE_DAY
        before = _farthest(self.course, first, flare.opened - ONE_DAY)
        during = _farthest(self.course, flare.opened, date.fromordinal(last.ordinal))
        is_bearable = (
            flare.peak <= criteria.highest.value
            and flare.peak <= flare.settled + criteria.highest_rise.value
            and during <= before
        )
        return Kind.EXPECTED if is_bearable else Kind.UNCLASSIFIED

    def suspects(self, criteria: FlareCriteria, opened_at: datetime) -> list[ExerciseDone]:
        earliest = opened_at - timedelta(hours=criteria.suspect_hours.value)
        found = [
            session
            for _, each in every_day(self.course, earliest.date() - 3 * ONE_DAY, self.day)
            for session in each.sessions
            if earliest <= session.occurred_at <= opened_at
            and earliest.date() - ONE_DAY <= each.date <= opened_at.date() + ONE_DAY
            and self.provokes(criteria, session)
        ]
        return sorted(found, key=lambda session: session.occurred_at)

    def provokes(self, criteria: FlareCriteria, session: ExerciseDone) -> bool:
        provoking = self.programme.rules_of(session.exercise).provoking
        if provoking is Provoking.AT_START:
            return self.new_since(criteria, session) is not None
        return provoking is Provoking.ALWAYS

    def new_since(self, criteria: FlareCriteria, session: ExerciseDone) -> datetime | None:
        new = [
            thing.at
            for thing in self.things
            if thing.exercise is session.exercise
            and thing.at <= session.occurred_at
            and (session.day - thing.day).days < criteria.new_days.value
        ]
        return max(new, default=None)


def _farthest(course: Course, first: date, last: date) -> int:
    pains = [day.pain for _, day in every_day(course, first, last) if day.pain.is_valid]
    return max((int(pain.farthest) for pain in pains if pain.farthest is not None), default=0)


def _reports(course: Course, ordinal: int) -> list[PainReported]:
    told = [each for each in course.days[ordinal].reports if each.leg is not None]
    return [each for each in told if is_timely(each)]


def _first_at(reports: Sequence[PainReported], least: int) -> datetime:
    return next(each.occurred_at for each in reports if each.leg is not None and each.leg >= least)


def taken_off(course: Course, programme: Programme, exercise: Exercise, day: date) -> Flare | None:
    criteria = in_force(programme, course, day).flare
    long = [
        flare
        for flare in flares(course, programme, day)
        if flare.kind is Kind.PROLONGED
        and flare.primary is not None
        and flare.primary.exercise is exercise
    ]
    count = criteria.off_flares.value
    runs = [long[at : at + count] for at in range(len(long) - count + 1)]
    near = [run for run in runs if (run[-1].opened - run[0].opened).days < criteria.off_days.value]
    if not near:
        return None
    last = near[-1][-1]
    is_agreed = any(
        agreed.exercise is exercise
        and not agreed.level
        and agreed.day <= day
        and agreed.occurred_at > last.opened_at
        for agreed in course.terms.agreements
    )
    return None if is_agreed else last


def acute_flares(course: Course, criteria: StageCriteria, day: date) -> tuple[AcuteFlare, ...]:
    if course.acute_since is None:
        return ()
    rise, count = criteria.flare_rise.value, criteria.flare_reference_days.value
    before: list[int] = []
    found: list[AcuteFlare] = []
    opened, reference, days = 0, Fraction(0), 0
    for ordinal, leg in legs(course, course.acute_since, day):
        if days and leg >= reference + rise:
            days += 1
        elif days:
            found.append(AcuteFlare(opened, reference, ordinal, days))
            days = 0
        elif len(before) >= count and leg >= Fraction(sum(before[-count:]), count) + rise:
            opened, reference, days = ordinal, Fraction(sum(before[-count:]), count), 1
        before.append(leg)
    if days:
        found.append(AcuteFlare(opened, reference, None, days))
    return tuple(flare for flare in found if flare.days >= criteria.flare_days.value)
