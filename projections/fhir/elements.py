"""What resources are put together from: identities, moments, and words that FHIR can hold."""

import re
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from html import escape
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from domain.events import Event
from domain.outcomes import Outcomes
from domain.programme import Programme
from domain.values import Side
from projections.fhir.terms import CATEGORY, Element, coding

_OTHER_SPACE = re.compile(r"[^\S \t\r\n]")
# Neither a string of FHIR nor XML can hold them.
_UNWRITABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Who tells it all, and what it is understood by.

    `patient` is the id of the person's resource and `side` the leg that hurts; `known` are the
    facts that may be pointed at, and `corrected` those of them that said something else before.
    """

    patient: UUID
    side: Side | None
    programme: Programme
    instruments: Outcomes
    known: Container[UUID] = frozenset()
    corrected: Container[UUID] = frozenset()

    @property
    def leg(self) -> str:
        return "leg" if self.side is None else f"{self.side.value} leg"


def part_of(whole: UUID, part: str) -> UUID:
    """The id of a resource that is made from something with an id: the same one every time."""
    return uuid5(whole, part)


def reference(identity: UUID) -> Element:
    return {"reference": f"urn:uuid:{identity}"}


def entry(resource: Element) -> Element:
    """A resource in its place in the Bundle."""
    return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}


def moment(instant: datetime, zone: str) -> str:
    """An instant by the clocks of a zone, with their offset."""
    return instant.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def cleaned(text: str) -> str:
    """A text without what FHIR cannot hold; nothing else of it changes but its ends."""
    return _OTHER_SPACE.sub(" ", _UNWRITABLE.sub("", text)).strip()


def plain_code(text: str) -> str:
    """A name from a diary, which may be any, as a code, in which FHIR wants no blank."""
    return "-".join(cleaned(text).split()) or "unknown"


def notes(text: str) -> Element:
    """What the person wrote, as the element `note`; nothing for nothing."""
    said = cleaned(text)
    return {"note": [{"text": said}]} if said else {}


def narrative(*sentences: str) -> Element:
    """The element `text`: what a resource says, for whoever looks at it without knowing codes."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in map(cleaned, sentences) if line)
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{lines}</div>'
    return {"text": {"status": "generated", "div": div}}


def decimal(value: Fraction) -> float:
    """A number to two decimals, without any where it has none."""
    rounded = round(value, 2)
    return rounded.numerator if rounded.denominator == 1 else float(rounded)


def category(code: str) -> list[Element]:
    """The element `category` of an observation."""
    return [{"coding": [coding(CATEGORY, code)]}]


def observation(
    fact: Event, teller: Teller, code: Element, says: str, *, part: str = "", **more: Any
) -> Element:
    """What the person observed of themselves, as a fact says it.

    A fact that becomes several observations names the `part`. `says` is the value in words, and
    `more` holds further elements, of which those that are empty are left out.
    """
    note = [each["text"] for each in more.get("note", [])]
    return {
        "resourceType": "Observation",
        "id": str(part_of(fact.id, part) if part else fact.id),
        **narrative(f"{code['text']}: {says}", *note),
        "status": "corrected" if fact.id in teller.corrected else "final",
        "category": category("survey"),
        "code": code,
        "subject": reference(teller.patient),
        "effectiveDateTime": moment(fact.occurred_at, fact.zone),
        "issued": moment(fact.recorded_at, fact.zone),
        "performer": [reference(teller.patient)],
    } | {name: each for name, each in more.items() if each != []}
