"""Thirty-two faults planted into a good bundle, each with the checkers that must go on to find it.

The names of checkers: R fhir.resources, K fhirkit, L npm `fhir`, M @medplum/core, O the official
invariants and codes, U our own rules.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tests.projections.fhir.telling import Json, everything, observations, resources


@dataclass(frozen=True)
class Fault:
    """What is wrong, how it is done to a bundle, and who finds it."""

    name: str
    plant: Callable[[Json], object]
    found_by: str

    def bundle(self) -> Json:
        made = everything()
        self.plant(made)
        return made


def _pain(bundle: Json) -> Json:
    return observations(bundle, "72514-3")[0]


def _session(bundle: Json) -> Json:
    return observations(bundle, "55409-7")[0]


def _one(bundle: Json, kind: str) -> Json:
    return resources(bundle, kind)[0]


def _repeat(bundle: Json) -> Json:
    detail = _one(bundle, "CarePlan")["activity"][0]["detail"]
    repeat: Json = detail["scheduledTiming"]["repeat"]
    return repeat


def _duration(bundle: Json) -> Json:
    found = [part for part in _session(bundle)["component"] if "valueQuantity" in part]
    quantity: Json = found[0]["valueQuantity"]
    return quantity


def _twice(bundle: Json) -> None:
    bundle["entry"].append(bundle["entry"][5])


def _misled(bundle: Json) -> None:
    goal = _one(bundle, "Goal")["id"]
    _pain(bundle)["performer"] = [{"reference": f"urn:uuid:{goal}"}]


def _backwards(bundle: Json) -> None:
    _one(bundle, "CarePlan")["period"] = {"start": "2026-05-04", "end": "2026-05-03"}


def _said(paragraph: str) -> Json:
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{paragraph}</div>'
    return {"status": "generated", "div": div}


def _both(bundle: Json) -> None:
    goal = _one(bundle, "Goal")["id"]
    activity = _one(bundle, "CarePlan")["activity"][0]
    activity["reference"] = {"reference": f"urn:uuid:{goal}"}


FAULTS = (
    Fault("no status", lambda b: _pain(b).pop("status"), "RKLM"),
    Fault("a status that there is not", lambda b: _pain(b).update(status="done"), "LO"),
    Fault("no code", lambda b: _pain(b).pop("code"), "RKLM"),
    Fault("an element that there is not", lambda b: _pain(b).update(mood="grim"), "RKLM"),
    Fault("an element of R5", lambda b: _pain(b).update(triggeredBy=[{"type": "re-run"}]), "RKLM"),
    Fault("a half for a whole number", lambda b: _pain(b).update(valueInteger=4.5), "RKM"),
    Fault("a number as text", lambda b: _pain(b).update(valueInteger="7"), "KLM"),
    Fault("a score beyond the scale", lambda b: _pain(b).update(valueInteger=11), "U"),
    Fault("two values", lambda b: _pain(b).update(valueBoolean=True), "RK"),
    Fault(
        "a value, and why there is none",
        lambda b: _pain(b).update(dataAbsentReason={"text": "asked, but unknown"}),
        "MO",
    ),
    Fault(
        "a time without its offset",
        lambda b: _pain(b).update(effectiveDateTime="2026-05-04T09:00:00"),
        "RKU",
    ),
    Fault(
        "the 30th of February",
        lambda b: _pain(b).update(effectiveDateTime="2026-02-30T09:00:00+01:00"),
        "RU",
    ),
    Fault("an empty list", lambda b: _pain(b).update(note=[]), "KO"),
    Fault("an empty object", lambda b: _pain(b).update(bodySite={}), "O"),
    Fault("an id with a blank", lambda b: _pain(b).update(id="not an id"), "RU"),
    Fault("a LOINC code that is another", lambda b: _recoded(b, "72514-4"), "U"),
    Fault("a unit that UCUM does not know", lambda b: _duration(b).update(code="minutes"), "U"),
    Fault(
        "a reference that leads nowhere",
        lambda b: _pain(b).update(subject={"reference": "urn:uuid:" + "0" * 8}),
        "U",
    ),
    Fault("a performer that is a goal", _misled, "U"),
    Fault("a resource that is there twice", _twice, "MOU"),
    Fault(
        "a kind of resource that there is not",
        lambda b: _pain(b).update(resourceType="Pain"),
        "RKLMO",
    ),
    Fault(
        "a narrative with a script",
        lambda b: _pain(b).update(text=_said("<script>alert(1)</script>")),
        "U",
    ),
    Fault("a narrative that is not XML", lambda b: _pain(b).update(text=_said("<p>a & b")), "U"),
    Fault("a period that ends first", _backwards, "OU"),
    Fault("a period without its unit", lambda b: _repeat(b).pop("periodUnit"), "MO"),
    Fault("a target of nothing", lambda b: _one(b, "Goal")["target"][0].pop("measure"), "MO"),
    Fault("a detail beside a reference", _both, "MO"),
    Fault("a Bundle of no known type", lambda b: b.update(type="collections"), "LO"),
    Fault("a total of what was not sought", lambda b: b.update(total=3), "MO"),
    Fault(
        "the name of the patient", lambda b: _one(b, "Patient").update(name=[{"text": "A"}]), "U"
    ),
    Fault("nobody whose word it is", lambda b: _one(b, "Provenance").pop("agent"), "RKLM"),
    Fault("an answer to no line", lambda b: _line(b).pop("linkId"), "RKLM"),
)


def _recoded(bundle: Json, code: str) -> None:
    coding = _pain(bundle)["code"]["coding"][0]
    coding["code"] = code


def _line(bundle: Json) -> Json:
    line: Json = _one(bundle, "QuestionnaireResponse")["item"][0]
    return line
