"""What else the person said, as observations: next mornings, the whole, visits, warning signs."""

from typing import assert_never
from uuid import UUID

from domain.events import (
    AppointmentHeld,
    GlobalChangeReported,
    HoldBegan,
    HoldEnded,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    ResponseReported,
)
from domain.values import Form, Response
from projections.fhir.elements import Teller, notes, observation, plain_code, reference
from projections.fhir.terms import Element, asked, ours

_RESPONSES = {
    Response.BETTER: "better than on the day of the session",
    Response.SAME: "as on the day of the session",
    Response.WORSE: "worse than on the day of the session",
}
_FORMS = {Form.SHORT: "the daily short form", Form.FULL: "the full form"}


def answer_observation(
    answer: ResponseReported | ReadinessAnswered | GlobalChangeReported | AppointmentHeld,
    teller: Teller,
) -> Element:
    """An answer to one question."""
    match answer:
        case ResponseReported():
            return _response(answer, teller)
        case ReadinessAnswered():
            return observation(
                answer,
                teller,
                asked("ready", "The back asks for a gentle forward stretch"),
                "yes" if answer.ready else "no",
                valueBoolean=answer.ready,
            )
        case GlobalChangeReported():
            return observation(
                answer,
                teller,
                asked("overall-change", "Overall change, 1 very much better to 7 very much worse"),
                _overall_in_words(answer.pgic, teller),
                valueInteger=answer.pgic,
            )
        case AppointmentHeld():
            return observation(
                answer,
                teller,
                asked("visit", "A visit to a clinician"),
                "yes",
                valueBoolean=True,
                **notes(answer.note),
            )
        case _:
            assert_never(answer)


def _overall_in_words(pgic: int, teller: Teller) -> str:
    words = teller.instruments.overall.words
    return f"{pgic}, {words[pgic - 1]}" if 1 <= pgic <= len(words) else f"{pgic}"


def _response(answer: ResponseReported, teller: Teller) -> Element:
    settled = answer.settled
    parts = [{"code": asked("settled", "Settled by morning"), "valueBoolean": settled}]
    text = _RESPONSES[answer.response]
    return observation(
        answer,
        teller,
        asked("next-day", "The leg on the day after a session"),
        text,
        focus=_known(answer.session, teller),
        valueCodeableConcept=ours("response", answer.response.value, text),
        component=[] if settled is None else parts,
    )


def signs_observation(answer: RedFlagAnswered, teller: Teller) -> Element:
    """The answer to the warning signs; what was not ticked was asked, and not there."""
    parts: list[Element] = [
        {"code": ours("sign", plain_code(sign), _sign(sign)), "valueBoolean": True}
        for sign in answer.signs
    ]
    if answer.tier is not None:
        urgency = ours("urgency", answer.tier.value, answer.tier.value.replace("_", " "))
        parts.append({"code": asked("urgency", "Urgency"), "valueCodeableConcept": urgency})
    return observation(
        answer,
        teller,
        asked("warning-signs", "Warning signs ticked"),
        ", ".join(map(_sign, answer.signs)) or "none",
        valueBoolean=bool(answer.signs),
        method={"text": _FORMS[answer.form]},
        component=parts,
        **notes(answer.note),
    )


def _sign(sign: str) -> str:
    return plain_code(sign).replace("_", " ")


def assessment_observation(cleared: RedFlagCleared, teller: Teller) -> Element:
    """That somebody assessed what was flagged, and on which day; names stay in the diary."""
    return observation(
        cleared,
        teller,
        asked("warning-signs-assessed", "Warning signs assessed by a clinician on"),
        cleared.assessed_on.isoformat(),
        focus=_known(cleared.answer, teller),
        valueDateTime=cleared.assessed_on.isoformat(),
        **notes(cleared.said),
    )


def spell_observation(hold: HoldBegan | HoldEnded, teller: Teller) -> Element:
    """A bad spell, begun or ended by the person's own word."""
    begins = isinstance(hold, HoldBegan)
    return observation(
        hold,
        teller,
        asked("bad-spell", "A bad spell"),
        "began" if begins else "ended",
        valueBoolean=begins,
        **notes(hold.note),
    )


def _known(identity: UUID, teller: Teller) -> list[Element]:
    """What it is about, unless that was withdrawn."""
    return [reference(identity)] if identity in teller.known else []
