"""Questionnaires as they were answered, each with the score that Unbend makes of it."""

from collections.abc import Iterator
from urllib.parse import quote

from domain.events import OutcomeCompleted
from domain.outcomes import Instrument, score
from projections.fhir.elements import (
    Teller,
    cleaned,
    decimal,
    moment,
    narrative,
    observation,
    plain_code,
    reference,
)
from projections.fhir.terms import OURS, Element, asked, quantity


def questionnaire_resources(answered: OutcomeCompleted, teller: Teller) -> Iterator[Element]:
    """The answers line by line; and their score, if the questionnaire is still known."""
    found = [each for each in teller.instruments.instruments if each.id == answered.instrument]
    yield _response(answered, teller, found)
    for instrument in found:
        if answered.items:
            yield _score(answered, teller, instrument)


def _response(answered: OutcomeCompleted, teller: Teller, found: list[Instrument]) -> Element:
    known = quote(plain_code(answered.instrument), safe="")
    name = str(found[0].name) if found else known
    lines = [f"{item.item}: {item.answer}" for item in answered.items]
    canonical = f"{OURS}:questionnaire:{known}|{answered.instrument_version}"
    items = [
        {"linkId": str(place)} | _named(item.item) | {"answer": [{"valueInteger": item.answer}]}
        for place, item in enumerate(answered.items, 1)
    ]
    return {
        "resourceType": "QuestionnaireResponse",
        "id": str(answered.id),
        **narrative(name, *lines),
        "questionnaire": canonical,
        "status": "amended" if answered.id in teller.corrected else "completed",
        "subject": reference(teller.patient),
        "authored": moment(answered.occurred_at, answered.zone),
        "author": reference(teller.patient),
        "source": reference(teller.patient),
    } | ({"item": items} if items else {})


def _named(line: str) -> Element:
    text = cleaned(line)
    return {"text": text} if text else {}


def _score(answered: OutcomeCompleted, teller: Teller, instrument: Instrument) -> Element:
    points = decimal(score(instrument, answered.items))
    return observation(
        answered,
        teller,
        asked(f"score-{instrument.id}", f"{instrument.name}, score"),
        f"{points}",
        part="score",
        derivedFrom=[reference(answered.id)],
        valueQuantity=quantity(points, "points", "{score}"),
    )
