"""Bundles made from a few facts, and one from a diary in which everything was said once."""

from collections.abc import Sequence
from copy import deepcopy
from datetime import timedelta
from functools import cache
from typing import Any

from domain.course import Course, evolve
from domain.events import Event
from domain.values import (
    Ending,
    Exercise,
    Location,
    Painkillers,
    Reading,
    Strain,
    Tier,
)
from projections.fhir.bundle import fhir_bundle
from tests.facts import (
    ZONE,
    chained,
    changed_overall,
    cleared,
    corrected,
    day,
    done,
    flagged,
    held,
    opened,
    outcome,
    prescribed_to,
    ready,
    reported,
    responded,
    unheld,
    visited,
    withdrawn,
)
from tests.programme_files import outcomes, programme

Json = dict[str, Any]

CODE = "K7-Q2"


def bundle_of(*facts: Event, **about: Any) -> Json:
    """The bundle of facts, the first of which opens a spell unless they open one themselves."""
    return bundled(chained(opened(), *facts), **about)


def bundled(facts: Sequence[Event], **about: Any) -> Json:
    course = Course()
    for fact in facts:
        course = evolve(course, fact)
    written = about.pop("programme", programme())
    known: Json = {"made_at": day(30, 12), "zone": ZONE, "software": "0.1.0", "code": CODE}
    return fhir_bundle(course, facts, written, outcomes(), **(known | about))


def resources(bundle: Json, kind: str) -> list[Json]:
    found = [entry["resource"] for entry in bundle["entry"]]
    return [each for each in found if each["resourceType"] == kind]


def observations(bundle: Json, code: str) -> list[Json]:
    """Those whose first code it is."""
    found = resources(bundle, "Observation")
    return [each for each in found if each["code"]["coding"][0]["code"] == code]


def parts(resource: Json) -> dict[str, Any]:
    """The value of each component by its last code."""
    return {
        each["code"]["coding"][-1]["code"]: next(
            value for name, value in each.items() if name.startswith("value")
        )
        for each in resource["component"]
    }


def everything() -> Json:
    """A bundle with all that a person can say; each call gives a copy of its own."""
    return deepcopy(_everything())


@cache
def _everything() -> Json:
    report = reported(
        7,
        2,
        farthest=Location.FOOT,
        tingling=True,
        weakness=False,
        night_wakings=2,
        painkillers=Painkillers.MORE,
        hard_to_bear=True,
        strains=(Strain.SITTING, Strain.STRESS),
        note="Could not <sit> & wait.",
    )
    session = done(
        Exercise.TABLE_STRETCH,
        at=day(2, 10),
        sets=1,
        repetitions=2,
        hold_seconds=10,
        seconds=100,
        pain_before=4,
        pain_highest=6,
        pain_after=5,
        pleasant=True,
        guided=True,
        within_budget=False,
        ended_early=Ending.PAIN,
        note="Slow.",
    )
    mistaken = reported(9, at=day(3), reading=Reading.MOMENT)
    gone = done(at=day(3, 11))
    sign = flagged(Tier.DAYS, at=day(4), note="Since the fall.")
    return bundle_of(
        report,
        session,
        responded(session, settled=True),
        mistaken,
        gone,
        responded(gone, at=day(4, 8)),
        corrected(mistaken, at=day(4, 8), leg=3),
        withdrawn(gone, at=day(4, 9)),
        sign,
        cleared(sign, at=day(5)),
        flagged(None, at=day(6)),
        ready(at=day(6)),
        changed_overall(3, at=day(7)),
        outcome(at=day(7, 10), walking=4, sitting=6, socks=3),
        outcome("rmdq", at=day(7, 11), **{"1": 1, "24": 1}),
        visited(at=day(8), note="Go on."),
        held(at=day(9)),
        unheld(at=day(11)),
        prescribed_to("table_stretch.limit.sessions", 2, was=3, at=day(12)),
        reported(4, 2, at=day(12, 8) + timedelta(hours=3), zone="Asia/Kathmandu"),
    )
