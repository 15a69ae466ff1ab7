"""What the rules say at an instant: every allowance, every criterion, and what they lead to."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from desktop.outcomes_json import outcomes_as_json
from desktop.recording import counted
from desktop.rules_json import (
    Json,
    criterion_as_json,
    flare_as_json,
    iso,
    ladder_as_json,
    lock_as_json,
)
from domain import aftermath, safety_check
from domain.application import Unbend
from domain.assessment import Criterion, figure
from domain.budget import Allowance, allowances
from domain.course import Course
from domain.flares import Flare, flares, settled_level
from domain.levels import Ladder, ladder
from domain.outcomes import Outcomes
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.setback import setback_criteria
from domain.stage_gate import with_earliest
from domain.values import Stage, day_begins
from projections.advice import Advice, advice
from projections.progress import Progress, progress
from projections.timeline import as_known_then


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """A diary as it was known at an instant, and what the rules made of it."""

    at: datetime
    zone: str
    course: Course
    written: Programme
    outcomes: Outcomes
    progress: Progress
    allowances: tuple[Allowance, ...]

    @property
    def day(self) -> date:
        return self.progress.day

    @cached_property
    def programme(self) -> Programme:
        """The programme with the prescriptions of the day."""
        return in_force(self.written, self.course, self.day)

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """Those of the gate ahead, each with its earliest day; of a setback, once in chronic."""
        found = self.progress
        if found.easing is not None:
            return with_earliest(self.course, self.written, found.easing).criteria
        if found.gate is not None:
            return with_earliest(self.course, self.written, found.gate.today).criteria
        if found.stage is Stage.CHRONIC:
            return setback_criteria(self.course, self.written, self.day)
        return ()

    @property
    def gate(self) -> str | None:
        """The gate whose criteria these are; `setback` is the way back from the chronic stage."""
        found = self.progress
        if found.easing is not None:
            return "easing"
        if found.gate is not None:
            return "reentry" if found.gate.is_reentry else "stage"
        return "setback" if found.stage is Stage.CHRONIC else None

    @cached_property
    def ladders(self) -> tuple[Ladder, ...]:
        return tuple(
            ladder(self.course, self.written, rules.id, self.day, self.at)
            for rules in self.programme.exercises
        )

    @cached_property
    def flares(self) -> tuple[Flare, ...]:
        return flares(self.course, self.written, self.day)

    def as_json(self) -> Json:
        """Figures and words; `day` counts from 1 in the stage, instants are in the zone."""
        found = self.progress
        return {
            "allowances": [self._allowance(each) for each in self.allowances],
            "criteria": [criterion_as_json(each) for each in self.criteria],
            "stage": found.stage.value,
            "phase": None if found.phase is None else found.phase.value,
            "day": found.day_number,
            **self._gate_ahead(),
            "levels": [ladder_as_json(each) for each in self.ladders],
            **self._flares(),
            **self._questions(),
            **self._terms(),
            **outcomes_as_json(self.course, self.outcomes, self.day),
            "advice": [
                {"about": each.topic.value, "sentence": str(each.sentence)} for each in self.advice
            ],
        }

    def _gate_ahead(self) -> Json:
        """The gate of the criteria, and when it could open; days in a row are of the stage's.

        `ground_is_gone` says so of the decision for the chronic stage, and `may_go_on_again` that a
        setback would not have come as known now.
        """
        gate = self.progress.gate if self.progress.easing is None else None
        days = [each.earliest for each in self.criteria if each.earliest is not None]
        known = max(days) if days and len(days) == len(self.criteria) else None
        return {
            "gate": self.gate,
            "days_met_in_a_row": None if gate is None else gate.run,
            "days_needed_in_a_row": None if gate is None else gate.needed,
            "earliest": iso(known if gate is None else gate.earliest),
            "ground_is_gone": self.progress.ground_is_gone,
            "may_go_on_again": self.progress.may_go_on_again,
        }

    def _flares(self) -> Json:
        settled = settled_level(self.course, self.written, self.day)
        return {
            "settled_level": None if settled is None else str(figure(settled)),
            "flares": [flare_as_json(each) for each in self.flares],
        }

    def _questions(self) -> Json:
        """What is to be asked on the day, and the warning signs that are open."""
        cause = safety_check.due(self.course, self.written, self.day)
        return {
            "responses_due": [
                {"exercise": each.exercise.value, "session": str(each.id)}
                for each in aftermath.due(self.course, self.day)
            ],
            "red_flags_due": None if cause is None else cause.value,
            "red_flags_open": [
                {"signs": list(flag.answer.signs), "answer": str(flag.answer.id)}
                for flag in self.course.open_flags()
            ],
        }

    def _terms(self) -> Json:
        terms = self.course.terms
        return {
            "cautions": list(terms.cautions),
            "on_hold": terms.hold is not None,
            "prescriptions": [
                {"figure": each.figure, "value": each.now, "valid_from": iso(each.valid_from)}
                for each in terms.prescriptions
            ],
        }

    def lines(self) -> Iterator[str]:
        """The same for a person at a terminal."""
        # Qt writes dates in words; figures are for scripts, and do without it.
        from desktop.explained import explained

        return explained(self)

    @cached_property
    def advice(self) -> tuple[Advice, ...]:
        return advice(self.course, self.written, self.day)

    def _allowance(self, each: Allowance) -> Json:
        next_at = self._next_at(each)
        return {
            "exercise": each.exercise.value,
            "used": len(each.used),
            "used_by": [str(session.id) for session in each.used],
            "limit": each.limit,
            "next_at": None if next_at is None else next_at.isoformat(),
            "locked_by": None if each.lock is None else each.lock.kind.value,
            "locks": [lock_as_json(lock, self.zone) for lock in each.locks],
            "advised_against": None if each.soft is None else lock_as_json(each.soft, self.zone),
            "level": each.level.id,
            "dose": counted(each.level.dose),
            "first_days": each.in_first_days,
            "warnings": [caution.id for caution in each.warnings],
        }

    def _next_at(self, each: Allowance) -> datetime | None:
        """When a session may be started, None while nobody can know what opens the exercise."""
        zone = ZoneInfo(self.zone)
        latest = each.next_at.astimezone(zone)
        for lock in each.locks:
            if lock.opens_at is not None:
                latest = max(latest, lock.opens_at.astimezone(zone))
            elif lock.opens_on is not None:
                latest = max(latest, day_begins(lock.opens_on, self.zone).astimezone(zone))
            else:
                return None
        return latest


def explain(application: Unbend, at: datetime, zone: str | None = None) -> Explanation:
    """What the rules make of the facts that were known at an instant.

    Without a zone the person is where the last of those facts was written.
    """
    timeline = as_known_then(fact for _, fact in application.events_after(0))
    count = timeline.count_at(at)
    course = timeline.at(count)
    place = zone or (timeline.facts[count - 1].zone if count else application.zone())
    return Explanation(
        at=at,
        zone=place,
        course=course,
        written=application.programme,
        outcomes=application.outcomes,
        progress=progress(course, application.programme, at, place),
        allowances=allowances(course, application.programme, at, place),
    )
