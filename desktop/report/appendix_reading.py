"""How the pages are read, with where each threshold comes from; and the diary by numbers."""

from collections.abc import Iterator

from desktop.language import said, tr
from desktop.report.sheet import Chapter, Table
from desktop.version import VERSION
from desktop.wording import facts
from desktop.wording.numbers import NOT_SAID, number
from projections.report.appendix_values import Machine
from projections.report.page import Report

MEANINGS = (
    (
        said("Leg pain, back pain"),
        said("The worst that was told of a day, from 0 to 10. The two are never put into one."),
        said("Lauridsen 2006"),
    ),
    (
        said("Median, middle half (IQR)"),
        said(
            "Half of the days lie below the median and half above it; the middle half lies between"
            " the quartiles. Neither is given where fewer than half of the days, or three sessions,"
            " were told."
        ),
        said("a choice of Unbend"),
    ),
    (
        said("Real change of pain"),
        said(
            "A median that differs by 2 points, or by 30 % of the first where that is less; never"
            " by less than 1."
        ),
        said("Suzuki 2020, Abbott and Schmitt 2014"),
    ),
    (
        said("Own activities (PSFS)"),
        said(
            "The mean of three to five activities that the person named, 0 unable to 10 as well as"
            " before. A change of 2 points is a real one."
        ),
        said("Stratford 1995"),
    ),
    (
        said("Farthest point"),
        said(
            "How far down the leg the pain came. When it draws back towards the spine, it"
            " centralises."
        ),
        said("the programme"),
    ),
    (
        said("Over the limit"),
        said(
            "More sessions of an exercise than the programme, or a clinician, allows in its time."
        ),
        said("the programme"),
    ),
    (
        said("Flare"),
        said(
            "Leg pain at least 2 points above its usual level on days in a row. “Within 24 h” says"
            " when it began after a session, and nothing about why."
        ),
        said("error of measurement: PMID 15928561"),
    ),
    (
        said("Next day"),
        said(
            "The worst leg pain of the day after a session, less that of the day itself. After"
            " Curl Downs and Advanced Traction a rise for a while is expected."
        ),
        said("the programme"),
    ),
    (
        said("Entered later"),
        said(
            "Pain and answers that were written two days after or later are shown, and count in no"
            " figure. A session counts whenever it was written."
        ),
        said("a choice of Unbend"),
    ),
)
"""A term of the page, what is meant by it, and where its threshold comes from."""


def reading_chapter() -> Chapter:
    """Each term of the page with its meaning."""
    table = Table(
        title="",
        heads=(tr("Term"), tr("Meaning"), tr("Where from")),
        rows=tuple((tr(term), tr(words), tr(source)) for term, words, source in MEANINGS),
    )
    text = tr(
        "Everything here was entered by the person and is neither checked nor a diagnosis. What"
        " stands beside each other is not said to follow from each other."
    )
    return Chapter(title=tr("How to read these pages"), blocks=(table,), text=(text,))


def machine_chapter(found: Machine, report: Report) -> Chapter:
    """What it takes to compare these pages with the diary they were made of."""
    about = Table(title="", heads=(tr("What"), tr("Value")), rows=tuple(_about(found, report)))
    kinds = Table(
        title=tr("Entries by kind"),
        heads=(tr("Kind"), tr("Name in files"), tr("Entries")),
        rows=tuple((_kind(kind), kind, number(n)) for kind, n in found.kinds.items()),
        numbers=frozenset({2}),
        empty=tr("Nothing was recorded yet"),
    )
    return Chapter(title=tr("For programs"), blocks=(about, kinds))


def _about(found: Machine, report: Report) -> Iterator[tuple[str, str]]:
    zone = report.zone
    yield tr("Unbend"), VERSION
    yield tr("Programme"), _programme(found)
    yield tr("Entries"), number(report.facts)
    yield tr("Spells"), number(found.episodes)
    for name, at in ((tr("First entry"), found.first), (tr("Last entry"), found.last)):
        yield name, NOT_SAID if at is None else f"{at.isoformat(timespec='seconds')} ({zone})"
    yield tr("Made"), f"{report.made_at.isoformat(timespec='seconds')} ({zone})"
    yield tr("Head of the chain, SHA-256"), report.head or NOT_SAID


def _programme(found: Machine) -> str:
    if not found.programme:
        return NOT_SAID
    return tr("{name}, version {version}", name=found.programme, version=found.programme_version)


def _kind(kind: str) -> str:
    return tr(facts.KINDS[kind]) if kind in facts.KINDS else kind
