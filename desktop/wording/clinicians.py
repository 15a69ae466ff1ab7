"""What clinicians have said, in words: cautions, agreements, and other figures."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.language import said, tr
from desktop.wording import exercises, times
from desktop.wording.pain import begun
from domain.events import AgreementRecorded, PrescriptionChanged
from domain.figure_words import matter_of, what_it_says
from domain.prescriptions import figures
from domain.programme import Caution, Programme

AGREES = said("My physiotherapist agrees…")
AGREEMENT = said("Their name, the day and what was said are kept with it.")
AGREED_BY, AGREED_ON, AGREED_SAID = (
    said("Who agrees"),
    said("On which day"),
    said("What was said"),
)

CAUTIONS = said("Cautions")
NO_CAUTION = said("You said that none applies.")
CHANGE_CAUTIONS = said("Change what applies…")
CAUTIONS_ASKED = said("What applies to you")
CAUTIONS_HINT = said("Some exercises then wait for a clinician's word.")

PRESCRIPTIONS = said("From your physiotherapist")
NO_PRESCRIPTION = said("Nothing was changed: the programme holds as it is written.")
PRESCRIBE = said("My physiotherapist changed a figure…")
PRESCRIBE_TITLE = said("Another figure")
PRESCRIBE_HINT = said(
    "A physiotherapist who knows you may set another limit, dose or threshold. What it was, their"
    " name and the reason are kept with it."
)
ABOUT_WHAT, WHICH, HOW_MUCH = said("About what"), said("Which figure"), said("Its new value")
OWN_AGAIN = said("Empty for what the programme has")
VALID_FROM, REASON, BY_WHOM, SAID_ON = (
    said("From which day"),
    said("Reason"),
    said("By whom"),
    said("When it was said"),
)
SAVE, CLOSE = said("Save"), said("Close")
TODAY, YESTERDAY, TOMORROW = said("Today"), said("Yesterday"), said("Tomorrow")


class Choice(NamedTuple):
    """A figure that may be changed, and how it is offered."""

    key: str
    text: str


def agrees_to(about: str) -> str:
    return tr("A clinician agrees: {about}", about=about)


def closed_by(caution: Caution, programme: Programme) -> str:
    """What a caution closes, and what it only warns of."""
    if caution.locks:
        names = exercises.joined(exercises.name(each, programme) for each in caution.locks)
        return tr("Closed until a clinician agrees: {names}.", names=names)
    return tr("Nothing is closed by it. Ask a clinician before you begin.")


def agreed(agreement: AgreementRecorded) -> str:
    day = times.short_day(agreement.agreed_on)
    return tr("{name} agreed on {day}.", name=agreement.by, day=day)


def prescribed(fact: PrescriptionChanged) -> str:
    """Who set a figure, and why, where the reason was not removed; user text."""
    return f"{fact.by}: {fact.reason}" if fact.reason else fact.by


def groups(held: Programme) -> Mapping[str, list[Choice]]:
    """The figures that may be changed, by what they are about, each in words and as it is."""
    found: dict[str, list[Choice]] = {}
    for key, figure in figures(held).items():
        about = tr(matter_of(key, held))
        text = tr("{figure}: {value}", figure=what_it_says(key, held), value=figure.value)
        found.setdefault(about, []).append(Choice(key, begun(text)))
    return found
