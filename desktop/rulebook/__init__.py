"""The rules on one page, in sentences made from the files that the rules are read from."""

from collections.abc import Iterator

from desktop.rulebook import days, exercises, gates, safety, sources, turns
from domain.outcomes import Outcomes
from domain.programme import Programme
from domain.red_flags import RedFlags


def rulebook(programme: Programme, red_flags: RedFlags, outcomes: Outcomes) -> str:
    """The whole page in Markdown, for a physiotherapist and for anybody who wants to know."""
    chapters = (
        _beginning(programme),
        days.chapter(programme),
        exercises.chapter(programme),
        gates.chapter(programme),
        turns.chapter(programme),
        safety.chapter(programme, red_flags),
        sources.chapter(programme, red_flags, outcomes),
    )
    return "\n\n".join(block for chapter in chapters for block in chapter) + "\n"


def _beginning(programme: Programme) -> Iterator[str]:
    yield "# The rules"
    yield (
        f"{programme.title}: version {programme.version} of the programme. This page is made from"
        " the files in `resources/` by `python3 run.py task rules`; whoever wants another number"
        " changes it there. A physiotherapist can change a number for one person in the app, and"
        " what was decided before stays as it was decided."
    )
    yield (
        "Every number says where it comes from: <sup>seed</sup> the author's page on her sciatica"
        " exercises, <sup>key</sup> another page of hers or one that restates her, <sup>lit</sup> a"
        " paper or guideline (listed at the end), <sup>our</sup> our own choice. Our own choices"
        " were reasoned and tried on simulated courses. Not one has been tested in patients."
    )
