"""Questionnaires, what may be prescribed, and where the numbers and the signs come from."""

from collections.abc import Iterator

from desktop.rulebook.numbers import counted, listed, marked, ours, table
from domain.figure_words import words
from domain.outcomes import Better, Instrument, Outcomes, Overall, Scoring
from domain.prescriptions import AUTHOR_TIMES, figures
from domain.programme import Origin, Programme
from domain.red_flags import RedFlags


def chapter(programme: Programme, red_flags: RedFlags, outcomes: Outcomes) -> Iterator[str]:
    yield "## Questionnaires"
    yield _overall(outcomes.overall)
    for instrument in outcomes.instruments:
        yield _instrument(instrument)
    yield "## What a physiotherapist may change"
    yield (
        f"Each of the {len(figures(programme))} numbers of the programme, for one person, from a"
        " day on, with name and reason, within bounds that keep slips out. A limit that the author"
        f" gives may become stricter as far as one likes, and never more than {ours(AUTHOR_TIMES)}"
        " times as wide."
    )
    yield "## Sources"
    yield table(
        ("number", "is", "from"),
        (
            (words(key, programme), f"{figure.value}", figure.note)
            for key, figure in figures(programme).items()
            if figure.source is Origin.LITERATURE
        ),
    )
    yield "Of the cautions:"
    yield listed(
        f"{caution.words}: {caution.note}"
        for caution in programme.cautions
        if caution.source is Origin.LITERATURE
    )
    yield "Of the warning signs:"
    yield listed(f"{each.tag}: [{each.title}]({each.address})" for each in red_flags.references)


def _overall(overall: Overall) -> str:
    return (
        f"**{overall.name}**, every {counted(overall.every_days, 'day')}: *{overall.question}* From"
        f" 1, {overall.words[0]}, to {len(overall.words)}, {overall.words[-1]}. From"
        f" {marked(overall.clinician_from)} on the advice is to see a clinician. {overall.licence}"
    )


def _instrument(instrument: Instrument) -> str:
    scored = "the mean" if instrument.scoring is Scoring.MEAN else "the sum"
    better = "higher" if instrument.better is Better.UP else "lower"
    offered = "" if instrument.is_offered else " **Not offered yet.**"
    return (
        f"**{instrument.name}**, every {counted(instrument.every_days, 'day')}:"
        f" {_lines(instrument)}, each from {marked(instrument.lowest)},"
        f" {instrument.lowest_words}, to {marked(instrument.highest)}, {instrument.highest_words}."
        f" The score is {scored}; {better} is better. A real change is"
        f" {_change(instrument)}.{_ends(instrument)}{offered} {instrument.licence}"
        f" {instrument.citation}"
    )


def _lines(instrument: Instrument) -> str:
    if instrument.numbered:
        return f"{counted(instrument.most_items, 'line')} on its owner's sheet"
    fewest, most = marked(instrument.fewest_items), marked(instrument.most_items)
    return f"{fewest} to {most} activities that the person names"


def _change(instrument: Instrument) -> str:
    said = f"{counted(instrument.change, 'point')} ({instrument.change.note})"
    if instrument.change_percent is not None:
        said += f", or {marked(instrument.change_percent)} % of the first score"
    if instrument.item_change is not None:
        said += (
            f", and {marked(instrument.item_change)} of one line ({instrument.item_change.note})"
        )
    return said


def _ends(instrument: Instrument) -> str:
    if instrument.floor is None or instrument.ceiling is None:
        return ""
    return (
        f" From a first score below {marked(instrument.floor)} or above"
        f" {marked(instrument.ceiling)} it can hardly be told."
    )
