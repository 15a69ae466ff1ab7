"""Who the history is about, what wrote it down, and whose word it is."""

from collections.abc import Sequence
from uuid import UUID

from projections.fhir.elements import Teller, cleaned, narrative, part_of, reference
from projections.fhir.terms import (
    LOINC_NOTICE,
    OPERATION,
    OURS,
    PARTICIPANT,
    Element,
    coding,
)

DISCLAIMER = "Entered by the patient, not verified, not a medical record."


def patient(teller: Teller, code: str) -> Element:
    """The person as a code: no name, no date of birth, no address."""
    value = cleaned(code) or str(teller.patient)
    return {
        "resourceType": "Patient",
        "id": str(teller.patient),
        **narrative(f"Patient {value}"),
        "identifier": [{"use": "secondary", "system": f"{OURS}:patient", "value": value}],
    }


def device(episode: UUID, software: str) -> Element:
    """The app in its version, with what has to be said of the whole."""
    return {
        "resourceType": "Device",
        "id": str(part_of(episode, "device")),
        **narrative(f"Unbend {software}", DISCLAIMER, LOINC_NOTICE),
        "status": "active",
        "deviceName": [{"name": "Unbend", "type": "user-friendly-name"}],
        "version": [{"value": software}],
        "note": [{"text": DISCLAIMER}, {"text": LOINC_NOTICE}],
    }


def provenance(episode: UUID, teller: Teller, made: str, told: Sequence[Element]) -> Element:
    """Everything that was told comes from the patient, and was put together by the app."""
    targets = [reference(UUID(each["id"])) for each in told] or [reference(teller.patient)]
    return {
        "resourceType": "Provenance",
        "id": str(part_of(episode, f"provenance {made}")),
        **narrative("Told by the patient, put together by Unbend.", DISCLAIMER),
        "target": targets,
        "recorded": made,
        "activity": {"coding": [coding(OPERATION, "CREATE", "create")]},
        "agent": [
            _agent("author", "Author", teller.patient),
            _agent("assembler", "Assembler", part_of(episode, "device")),
        ],
    }


def _agent(role: str, display: str, who: UUID) -> Element:
    return {"type": {"coding": [coding(PARTICIPANT, role, display)]}, "who": reference(who)}
