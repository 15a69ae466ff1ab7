"""Reports of pain as observations: of the leg, of the back, and of all else that was said."""

from collections.abc import Iterator

from domain.events import PainReported
from domain.values import Location, Painkillers, Reading, Strain
from projections.fhir.elements import Teller, notes, observation, part_of, reference
from projections.fhir.terms import PAIN, Element, asked, loinc, ours

_METHODS = {
    Reading.CHECK_IN: "worst in the 24 hours before",
    Reading.MOMENT: "at that moment",
}
_PLACES = {
    Location.NONE: "no pain",
    Location.BACK: "the back",
    Location.BUTTOCK: "the buttock",
    Location.THIGH: "the thigh",
    Location.BELOW_KNEE: "below the knee",
    Location.FOOT: "the foot",
}
_TABLETS = {
    Painkillers.LESS: "fewer than at the start",
    Painkillers.SAME: "as many as at the start",
    Painkillers.MORE: "more than at the start",
}
_STRAINS = {
    Strain.SITTING: "long sitting",
    Strain.LIFTING: "lifting",
    Strain.STRESS: "stress",
    Strain.ILLNESS: "an illness",
}


def pain_observations(report: PainReported, teller: Teller) -> Iterator[Element]:
    """What a report said, and nothing for what it did not say."""
    scores = list(_scores(report, teller))
    yield from scores
    parts = list(_parts(report))
    if parts or report.note.strip():
        yield observation(
            report,
            teller,
            asked("check-in", "What else was said of the leg and back"),
            "; ".join(_in_words(part) for part in parts) or "a note",
            method={"text": _METHODS[report.reading]},
            hasMember=[reference(part_of(report.id, name)) for name in _told(report)],
            component=parts,
            **notes(report.note),
        )


def _told(report: PainReported) -> dict[str, int]:
    rated = {"leg": report.leg, "back": report.back}
    return {name: score for name, score in rated.items() if score is not None}


def _scores(report: PainReported, teller: Teller) -> Iterator[Element]:
    where = {"leg": teller.leg, "back": "lower back"}
    method = _METHODS[report.reading]
    for name, score in _told(report).items():
        yield observation(
            report,
            teller,
            loinc(PAIN, f"Pain in the {where[name]}, 0 to 10"),
            f"{score}, {method}",
            part=name,
            valueInteger=score,
            bodySite={"text": where[name]},
            method={"text": method},
        )


def _parts(report: PainReported) -> Iterator[Element]:
    if report.farthest is not None:
        place = ours("place", report.farthest.name.lower(), _PLACES[report.farthest])
        yield {
            "code": asked("farthest", "The farthest place the pain reached"),
            "valueCodeableConcept": place,
        }
    for code, text, told in (
        ("tingling", "Tingling", report.tingling),
        ("weakness", "Weakness", report.weakness),
        ("hard-to-bear", "Kept from usual things", report.hard_to_bear),
    ):
        if told is not None:
            yield {"code": asked(code, text), "valueBoolean": told}
    if report.night_wakings is not None:
        yield {
            "code": asked("night-wakings", "Wakings by leg pain, 2 for two and more"),
            "valueInteger": report.night_wakings,
        }
    if report.painkillers is not None:
        tablets = ours("painkillers", report.painkillers.value, _TABLETS[report.painkillers])
        yield {"code": asked("painkillers", "Painkillers"), "valueCodeableConcept": tablets}
    for strain in report.strains:
        yield {
            "code": asked("strain", "What else may have stirred the leg"),
            "valueCodeableConcept": ours("strain", strain.value, _STRAINS[strain]),
        }


def _in_words(part: Element) -> str:
    concept = part.get("valueCodeableConcept")
    told = concept["text"] if concept else part.get("valueInteger", part.get("valueBoolean"))
    words = {True: "yes", False: "no"}[told] if isinstance(told, bool) else told
    return f"{part['code']['text']}: {words}"
