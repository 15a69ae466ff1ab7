"""The names that the FHIR history uses: LOINC, UCUM, HL7's own lists, and ours."""

from typing import Any, TypeAlias

Element: TypeAlias = dict[str, Any]
"""A part of a FHIR resource, or a whole one, as JSON has it."""

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation"
URI = "urn:ietf:rfc:3986"
OURS = "urn:unbend:fhir"
"""What no public list has, as `urn:unbend:fhir:exercise`; nothing is looked up at it."""

LOINC_CODES = {
    "72514-3": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    "55409-7": "Exercise tracking panel",
    "73985-4": "Exercise activity",
    "55411-3": "Exercise duration",
}
"""All of LOINC that is used, each with its own display."""

PAIN, TRACKING, ACTIVITY, DURATION = LOINC_CODES

LOINC_NOTICE = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief"
    " Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and"
    " is available at no cost under the license at http://loinc.org/license. LOINC is a registered"
    " United States trademark of Regenstrief Institute, Inc."
)


def coding(system: str, code: str, display: str = "") -> Element:
    """One code of a list, with the words of that list if they are known."""
    found = {"system": system, "code": code}
    return found | {"display": display} if display else found


def loinc(code: str, text: str = "") -> Element:
    """A concept of LOINC, in our words too where they say more than its own."""
    display = LOINC_CODES[code]
    return {"coding": [coding(LOINC, code, display)], "text": text or display}


def ours(kind: str, code: str, text: str) -> Element:
    """A concept of one of our own lists, as `ours("exercise", "backblock", "BackBlock")`."""
    return {"coding": [coding(f"{OURS}:{kind}", code)], "text": str(text)}


def asked(code: str, text: str) -> Element:
    """What an observation, or a part of one, was about, where LOINC has no code for it."""
    return ours("observation", code, text)


def quantity(value: float, unit: str, code: str) -> Element:
    """A number with its unit, in words and as UCUM has it."""
    return {"value": value, "unit": unit, "system": UCUM, "code": code}
