"""Eight rules that no validator at hand asks of a FHIR bundle."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree as ET

Json = dict[str, Any]

LOINC_CODES = {
    "72514-3": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    "55409-7": "Exercise tracking panel",
    "73985-4": "Exercise activity",
    "55411-3": "Exercise duration",
}
UCUM_CODES = {"min", "s", "{score}"}
MOMENTS = {"authored", "effectiveDateTime", "issued", "recorded", "timestamp"}
DATED = re.compile(r"\d{4}-\d{2}-\d{2}(T.*)?")
WITH_OFFSET = re.compile(r"T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
NAMING = {"name", "birthDate", "telecom", "address", "photo", "contact"}
KINDS = {
    "subject": {"Patient"},
    "performer": {"Patient"},
    "author": {"Patient"},
    "source": {"Patient"},
    "who": {"Patient", "Device"},
    "goal": {"Goal"},
    "hasMember": {"Observation"},
    "derivedFrom": {"QuestionnaireResponse"},
    "focus": {"Observation"},
    "target": {"Observation", "QuestionnaireResponse", "Patient"},
}
HTML = "{http://www.w3.org/1999/xhtml}"


def by_our_rules(bundle: Json) -> list[str]:
    """What breaks one of them."""
    return [fault for rule in RULES for fault in rule(bundle)]


def every_reference_leads_to_a_resource_of_its_kind(bundle: Json) -> Iterator[str]:
    kinds = {each.get("fullUrl"): each["resource"]["resourceType"] for each in bundle["entry"]}
    for name, element in _parts(bundle):
        if isinstance(element, dict) and isinstance(element.get("reference"), str):
            kind = kinds.get(element["reference"])
            if kind is None:
                yield f"{name} leads nowhere: {element['reference']}"
            elif kind not in KINDS.get(name, ()):
                yield f"{name} leads to a {kind}"


def nothing_is_there_twice(bundle: Json) -> Iterator[str]:
    for name in ("fullUrl", "id"):
        seen = [each.get(name) or each["resource"].get(name) for each in bundle["entry"]]
        yield from (f"{each} is there twice" for each in set(seen) if seen.count(each) > 1)
    for kind in ("Patient", "Device", "Goal", "CarePlan", "Provenance"):
        found = sum(each["resource"]["resourceType"] == kind for each in bundle["entry"])
        if found != 1:
            yield f"there are {found} of {kind}"


def each_is_found_by_its_own_id(bundle: Json) -> Iterator[str]:
    for each in bundle["entry"]:
        if each.get("fullUrl") != f"urn:uuid:{each['resource'].get('id')}":
            yield f"{each.get('fullUrl')} is not its id"


def what_ends_has_begun(bundle: Json) -> Iterator[str]:
    for name, element in _parts(bundle):
        ends = isinstance(element, dict) and {"start", "end"} <= element.keys()
        if ends and element["start"] > element["end"]:
            yield f"{name} ends before it begins"


def dates_are_real_and_times_tell_their_offset(bundle: Json) -> Iterator[str]:
    for name, value in _parts(bundle):
        if not isinstance(value, str) or not DATED.fullmatch(value):
            continue
        try:
            datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
        except ValueError:
            yield f"{name}: there is no {value}"
        if ("T" in value or name in MOMENTS) and not WITH_OFFSET.search(value):
            yield f"{name} tells no offset: {value}"


def codes_are_those_that_we_know(bundle: Json) -> Iterator[str]:
    for name, element in _parts(bundle):
        match element:
            case {"system": "http://loinc.org", "code": code}:
                if LOINC_CODES.get(code) != element.get("display"):
                    yield f"{name}: {code} is not LOINC's {element.get('display')}"
            case {"system": "http://unitsofmeasure.org", "code": code}:
                if code not in UCUM_CODES:
                    yield f"{name}: {code} is no unit of ours"
            case {"system": str(system)} if "snomed" in system:
                yield f"{name}: no code of SNOMED is ours to give"
            case {"code": {"coding": [{"code": "72514-3"}, *_]}, "valueInteger": int(score)}:
                if not 0 <= score <= 10:
                    yield f"{name}: {score} is not on the scale"


def narratives_are_well_formed_and_run_nothing(bundle: Json) -> Iterator[str]:
    for name, element in _parts(bundle):
        if isinstance(element, dict) and "div" in element:
            try:
                found = ET.fromstring(element["div"])  # noqa: S314 made by us, or broken by a test
            except ET.ParseError as problem:
                yield f"{name}: {problem}"
                continue
            tags = {each.tag for each in found.iter()}
            attributes = [key for each in found.iter() for key in each.attrib]
            if tags - {f"{HTML}div", f"{HTML}p"} or attributes:
                yield f"{name}: more than paragraphs: {tags} {attributes}"


def nobody_is_named_and_no_profile_is_claimed(bundle: Json) -> Iterator[str]:
    for each in bundle["entry"]:
        resource = each["resource"]
        if resource["resourceType"] == "Patient" and NAMING & resource.keys():
            yield f"the patient has {NAMING & resource.keys()}"
        if "profile" in resource.get("meta", {}):
            yield f"{resource['resourceType']} claims a profile"


RULES: tuple[Callable[[Json], Iterator[str]], ...] = (
    every_reference_leads_to_a_resource_of_its_kind,
    nothing_is_there_twice,
    each_is_found_by_its_own_id,
    what_ends_has_begun,
    dates_are_real_and_times_tell_their_offset,
    codes_are_those_that_we_know,
    narratives_are_well_formed_and_run_nothing,
    nobody_is_named_and_no_profile_is_claimed,
)


def _parts(element: Any, name: str = "Bundle") -> Iterator[tuple[str, Any]]:
    """Every part of a bundle with the name of the element that it is, itself included."""
    yield name, element
    if isinstance(element, dict):
        for key, value in element.items():
            yield from _parts(value, key)
    elif isinstance(element, list):
        for value in element:
            yield from _parts(value, name)
