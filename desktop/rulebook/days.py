"""What the other chapters count with: stages, days, readings and windows."""

from collections.abc import Iterator

from desktop.rulebook.numbers import counted, ours
from domain.course import RECALL_DAYS
from domain.programme import Programme
from domain.values import DAY_TURNS_AT

_HOUR_SECONDS = 3600


def chapter(programme: Programme) -> Iterator[str]:
    yield "## Days and readings"
    c = programme.stage
    yield (
        "*Acute* and *chronic* are the two parts of the programme, and not the medical durations."
        " The acute stage has two phases, *settling* and *easing*. A programme day turns at"
        f" {ours(DAY_TURNS_AT.seconds // _HOUR_SECONDS)} in the morning, where the person is."
    )
    yield (
        "Leg and back pain are the worst of the last 24 hours, from 0 to 10. A day is *read* when"
        f" both were said, no later than {ours(RECALL_DAYS)} day after; of several readings the"
        " highest counts. What is told later is kept and shown, and opens nothing. A *window* is"
        f" {counted(c.window_days, 'day')}, of which {counted(c.valid_days, 'day')} have to be"
        " read. With fewer a rule cannot be judged, and a rule that cannot be judged opens no gate."
        " The *overall change* since the start goes from 1, the best, to 7, the worst."
    )
