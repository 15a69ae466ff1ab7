"""The history as one FHIR R4 Bundle: plain dicts, with a pseudonym in place of the person."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from domain.course import Course
from domain.events import Event
from domain.outcomes import Outcomes
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import programme_day
from projections.fhir.elements import Teller, entry, moment, part_of
from projections.fhir.people import device, patient, provenance
from projections.fhir.plan import care_plan, goal
from projections.fhir.terms import OURS, URI, Element
from projections.fhir.told import Told, resources, told


def fhir_bundle(  # noqa: PLR0913 what the whole history is, and what an export says of itself
    course: Course,
    facts: Sequence[Event],
    programme: Programme,
    instruments: Outcomes,
    *,
    made_at: datetime,
    zone: str,
    software: str,
    code: str,
) -> dict[str, Any]:
    """A Bundle of type `collection`, ready for `json.dumps`; the same facts give the same dict.

    It holds the spell that is followed: the entries as corrected last, without withdrawn ones, and
    names nobody. `facts` are all of the diary up to `made_at`, `programme` is the programme as
    written, `software` the version of Unbend, and `code` what stands in place of the person's name.
    """
    said = told(course, facts)
    episode = uuid5(NAMESPACE_URL, f"{OURS}:{code}")
    episode = episode if course.opened is None else course.opened.episode
    teller = _teller(course, said, programme, instruments, part_of(episode, "patient"))
    made = moment(made_at, zone)
    entries = [resource for fact in said for resource in resources(fact, teller)]
    identity = part_of(episode, f"{len(facts)} {made} {software} {code}")
    whole = [
        patient(teller, code),
        device(episode, software),
        *_plan(course, teller, episode, programme_day(made_at, zone)),
        *entries,
        provenance(episode, teller, made, entries),
    ]
    return {
        "resourceType": "Bundle",
        "id": str(identity),
        "identifier": {"system": URI, "value": f"urn:uuid:{identity}"},
        "type": "collection",
        "timestamp": made,
        "entry": [entry(resource) for resource in whole],
    }


def _teller(
    course: Course,
    said: Sequence[Told],
    programme: Programme,
    instruments: Outcomes,
    patient: UUID,
) -> Teller:
    return Teller(
        patient=patient,
        side=None if course.opened is None else course.opened.side,
        programme=programme,
        instruments=instruments,
        known={fact.id for fact in said},
        corrected=frozenset(course.ledger.former),
    )


def _plan(course: Course, teller: Teller, episode: UUID, day: date) -> list[Element]:
    """The programme as it holds on a day; there is none before a spell is followed."""
    if course.opened is None:
        return []
    prescribed = in_force(teller.programme, course, day)
    return [
        goal(course, prescribed, teller, episode),
        care_plan(course, prescribed, teller, episode, day),
    ]
