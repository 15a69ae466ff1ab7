"""What the rules found, as JSON for scripts: criteria, ladders, flares and locks."""

from datetime import date
from typing import TypeAlias
from zoneinfo import ZoneInfo

from domain.assessment import Criterion
from domain.flares import Flare
from domain.levels import Ladder
from domain.locks import Lock

Json: TypeAlias = dict[str, object]


def criterion_as_json(criterion: Criterion) -> Json:
    return {
        "id": criterion.id,
        "state": criterion.state.value,
        "value": str(criterion.value),
        "limit": str(criterion.limit),
        "sentence": str(criterion.sentence),
        "facts": [str(entry) for entry in criterion.entries],
        "earliest": iso(criterion.earliest),
    }


def ladder_as_json(rung: Ladder) -> Json:
    return {
        "exercise": rung.rules.id.value,
        "level": rung.level.id,
        "begun_on": iso(rung.begun_on),
        "next": None if rung.next is None else rung.next.id,
        "may_rise": rung.may_rise,
        "opens_on": iso(rung.opens_on),
        "criteria": [criterion_as_json(each) for each in rung.criteria],
    }


def flare_as_json(flare: Flare) -> Json:
    return {
        "opened": iso(flare.opened),
        "closed": iso(flare.closed),
        "kind": None if flare.kind is None else flare.kind.value,
        "peak": flare.peak,
        "suspects": [each.exercise.value for each in flare.suspects],
        "primary": None if flare.primary is None else flare.primary.exercise.value,
        "facts": [str(entry) for entry in flare.readings],
    }


def iso(day: date | None) -> str | None:
    """A day as it is written in JSON."""
    return None if day is None else day.isoformat()


def lock_as_json(lock: Lock, zone: str) -> Json:
    at = None if lock.opens_at is None else lock.opens_at.astimezone(ZoneInfo(zone))
    return {
        "kind": lock.kind.value,
        "sentence": str(lock.sentence),
        "opens_on": iso(lock.opens_on),
        "opens_at": None if at is None else at.isoformat(),
    }
