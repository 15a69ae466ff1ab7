"""Nights, painkillers, how it is overall, and what the person wrote."""

from collections import Counter

from tests.report.recount.history import day_of, timely
from tests.report.recount.page import PAINKILLERS


def nights(page):
    found = []
    for days in (page.first_days, page.last_days):
        told = [page.told(day, "night_wakings") for day in days or ()]
        told = [wakings for wakings in told if wakings is not None]
        taken = Counter(page.told(day, "painkillers") for day in days or ())
        amounts = {amount: taken[amount] for amount in PAINKILLERS}
        found.append(None if days is None else (sum(n > 0 for n in told), len(told), amounts))
    return found


def overall(page):
    told = [e for e in page.spell.of("global-change-reported", *page.ends()) if timely(e)]
    return (told[-1]["pgic"], day_of(told[-1])) if told else (None, None)


def quotes(page):
    noted = [
        entry
        for entry in page.spell.entries
        if entry["kind"] in ("pain-reported", "exercise-done")
        and entry["note"].strip()
        and page.first <= day_of(entry) <= page.last
    ]
    return [(day_of(entry), entry["note"]) for entry in noted[-3:]]
