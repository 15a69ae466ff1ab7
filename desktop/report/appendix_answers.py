"""Every questionnaire with its answers, and everything that was written."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop.language import tr, trn
from desktop.report.sheet import Chapter, Table
from desktop.report.words_numbers import value
from desktop.wording import pain, times, trends
from desktop.wording.facts import INSTRUMENTS
from desktop.wording.lists import listed
from desktop.wording.numbers import number
from projections.report.appendix_values import Answered, Note, OverallAnswer

TICKED = "rmdq"
"""The questionnaire whose lines are numbered and ticked; the others give each line a number."""


def questionnaires_chapter(
    answers: Sequence[Answered], overall: Sequence[OverallAnswer]
) -> Chapter:
    """A table for each questionnaire, the oldest answer first, and one of how it is overall."""
    kinds = dict.fromkeys(answer.instrument for answer in answers)
    tables = [_answers(kind, [a for a in answers if a.instrument == kind]) for kind in kinds]
    said = Table(
        title=tr("How things are overall since the start"),
        heads=(tr("Days"), tr("Answer"), tr("Times")),
        rows=tuple(_alike([*same]) for _, same in groupby(overall, _answer)),
        numbers=frozenset({2}),
        empty=tr("It was not asked."),
    )
    text = () if tables else (tr("No questionnaire was answered in this period."),)
    return Chapter(title=tr("Questionnaires"), blocks=(*tables, said), text=text)


def _answer(each: OverallAnswer) -> tuple[int, bool]:
    return each.pgic, each.is_late


def _alike(answers: Sequence[OverallAnswer]) -> tuple[str, str, str]:
    """Answers in a row that say the same, as one line."""
    first, last = answers[0], answers[-1]
    days = _marked(trends.days_between(first.day, last.day), first)
    return days, pain.global_change(first.pgic), number(len(answers))


def _answers(instrument: str, answers: Sequence[Answered]) -> Table:
    known = INSTRUMENTS.get(instrument)
    return Table(
        title=instrument if known is None else tr(known),
        heads=(tr("Day"), tr("Score"), tr("Answers")),
        rows=tuple((_on(each), value(each.score), _items(each)) for each in answers),
        numbers=frozenset({1}),
        caption=_scale(instrument),
    )


def _on(each: Answered | OverallAnswer) -> str:
    return _marked(times.day_and_year(each.day), each)


def _marked(day: str, each: Answered | OverallAnswer) -> str:
    return tr("{day} (entered later)", day=day) if each.is_late else day


def _items(each: Answered) -> str:
    if each.instrument != TICKED:
        return listed(tr("{name} {n}", name=line.item, n=line.answer) for line in each.items)
    ticked = [line.item for line in each.items if line.answer]
    lines = trn("{n} line ticked|{n} lines ticked", len(ticked))
    return tr("{title}: {words}", title=lines, words=listed(ticked)) if ticked else lines


def _scale(instrument: str) -> str:
    scales = {
        "psfs": tr("The score is the mean of the lines: 0 unable, 10 as well as before."),
        TICKED: tr("The score is the number of lines ticked, 0 to 24: fewer is better."),
    }
    return scales.get(instrument, "")


def notes_chapter(notes: Sequence[Note]) -> Chapter:
    """All notes of the period as they were written, the oldest first."""
    table = Table(
        title="",
        heads=(tr("Day"), tr("About"), tr("Note")),
        rows=tuple(
            (times.day_and_year(note.day), listed(_about(note)), note.text) for note in notes
        ),
        empty=tr("Nothing was written in this period."),
    )
    return Chapter(title=tr("Notes, unaltered"), blocks=(table,))


def _about(note: Note) -> Iterator[str]:
    if note.exercise is not None:
        yield tr(trends.ROW_NAMES[note.exercise])
    elif note.clinician is None:
        yield tr("The day")
    elif note.clinician:
        yield tr("Visit: {name}", name=note.clinician)
    else:
        yield tr("Visit")
