"""What the rules say at an instant: every allowance, and every criterion of the next gate."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeAlias
from zoneinfo import ZoneInfo

from desktop.wording import exercises, states, times
from domain.application import Unbend
from domain.assessment import Criterion
from domain.budget import Allowance, allowances
from domain.programme import Programme
from domain.values import DAY_TURNS_AT, State
from projections.progress import Progress, progress
from projections.timeline import as_known_then

Json: TypeAlias = dict[str, object]

MARKS = {State.MET: "yes", State.UNMET: "no", State.UNKNOWN: "?"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A diary as it was known at an instant, and what the rules made of it."""

    at: datetime
    zone: str
    programme: Programme
    progress: Progress
    allowances: tuple[Allowance, ...]

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Those of the gate ahead; there is none in the chronic stage."""
        if self.progress.easing is not None:
            return self.progress.easing.criteria
        return () if self.progress.gate is None else self.progress.gate.today.criteria

    def as_json(self) -> Json:
        """Figures and words; `day` counts from 1 in the stage, instants are in the zone."""
        phase = self.progress.phase
        return {
            "allowances": [self._allowance(each) for each in self.allowances],
            "criteria": [_criterion(each) for each in self.criteria],
            "stage": self.progress.stage.value,
            "phase": None if phase is None else phase.value,
            "day": self.progress.day_number,
        }

    def lines(self) -> Iterator[str]:
        """The same for a person at a terminal."""
        found = self.progress
        yield states.state_line(found.stage, found.phase, found.day_number)
        yield times.full_moment(self.at, self.zone)
        yield ""
        for each in self.allowances:
            name = exercises.name(each.exercise, self.programme)
            yield f"{name}: {exercises.allowance_sentence(each, self.programme, self.zone)}"
        if self.criteria:
            yield ""
        for criterion in self.criteria:
            yield f"{MARKS[criterion.state]:3}  {criterion.id:4}  {criterion.sentence}"

    def _allowance(self, each: Allowance) -> Json:
        next_at = self._next_at(each)
        return {
            "exercise": each.exercise.value,
            "used": len(each.used),
            "limit": each.limit,
            "next_at": None if next_at is None else next_at.isoformat(),
            "locked_by": None if each.lock is None else each.lock.kind.value,
        }

    def _next_at(self, each: Allowance) -> datetime | None:
        """When a session may be started, None while nobody can know what opens the exercise."""
        zone = ZoneInfo(self.zone)
        if each.lock is None:
            return each.next_at.astimezone(zone)
        if each.lock.opens_on is None:
            return None
        turn = datetime.combine(each.lock.opens_on, time.min, zone) + DAY_TURNS_AT
        return max(turn, each.next_at.astimezone(zone))


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
        programme=application.programme,
        progress=progress(course, application.programme, at, place),
        allowances=allowances(course, application.programme, at, place),
    )


def _criterion(criterion: Criterion) -> Json:
    return {
        "id": criterion.id,
        "state": criterion.state.value,
        "value": criterion.value,
        "limit": criterion.limit,
        "sentence": criterion.sentence,
    }
