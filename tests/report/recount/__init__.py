"""Every number of page 1, counted again from an exported history.

    python -m tests.report.recount FILE FIRST LAST

Shares no code with Unbend and needs the standard library only. It reads the JSON Lines as anybody
could, follows docs/report.md and docs/rules.md, and takes figures of the programme from
its data files alone.
"""

from tests.report.recount import exercises, figures, head, tiles, words
from tests.report.recount.history import day_of, hash_of_last, read
from tests.report.recount.page import Page
from tests.report.recount.programme import EXERCISES

__all__ = ["EXERCISES", "numbers"]


def numbers(path, first, last):
    """Every number of the page over the days from `first` to `last`."""
    page = Page(read(path), first, last)
    read_days = [
        day for day in page.days if {page.told(day, "leg"), page.told(day, "back")} != {None}
    ]
    visits = page.spell.of("appointment-held", *page.ends())
    return {
        "days": len(page.days),
        "read": len(read_days),
        "facts": len(page.spell.all),
        "head": hash_of_last(path),
        "code": head.code(page),
        **head.place(page),
        "safety": head.safety(page),
        "leg": tiles.pain_tile(page, "leg"),
        "back": tiles.pain_tile(page, "back"),
        "reach": tiles.reach(page),
        "kept": tiles.kept(page),
        "function_scale": tiles.function_scale(page),
        "course": figures.course(page),
        "flares": list(page.flares),
        "visits": sorted(set(map(day_of, visits))),
        "weeks": figures.weeks(page),
        "typical": figures.typical(page),
        "responses": [exercises.response(page, each) for each in EXERCISES],
        "nights": words.nights(page),
        "overall": words.overall(page),
        "quotes": words.quotes(page),
    }
