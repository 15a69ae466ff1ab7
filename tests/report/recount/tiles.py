"""The five figures at the top."""

from fractions import Fraction

from tests.report.recount.history import day_of, timely
from tests.report.recount.statistics import mean, plain, spread


def pain_tile(page, field):
    last, first = (
        None
        if days is None
        else spread([page.told(d, field) for d in days], len(days), (len(days) + 1) // 2)
        for days in (page.last_days, page.first_days)
    )
    return {"last": last, "first": first, "change": change(first, last)}


def change(first, last):
    if first is None or first["median"] is None or last["median"] is None:
        return "unknown"
    by = last["median"] - first["median"]
    least = max(Fraction(1), min(Fraction(2), Fraction(3, 10) * first["median"]))
    if abs(by) < least:
        return "no_real_change"
    return "better" if by < 0 else "worse"


def reach(page):
    def farthest(days):
        told = [page.told(day, "farthest") for day in days or ()]
        told = [place for place in told if place is not None]
        return max(told, default=None), len(told)

    (last, last_n), (first, first_n) = farthest(page.last_days), farthest(page.first_days)
    return {"last": last, "last_n": last_n, "first": first, "first_n": first_n}


def kept(page):
    done = [day for day in page.days if page.sessions.get(day)]
    over = [day for day in done if any(not each["within_budget"] for each in page.sessions[day])]
    total = sum(len(page.sessions[day]) for day in done)
    return {
        "days_done": len(done),
        "days_over": len(over),
        "days": len(page.days),
        "sessions": total,
    }


def function_scale(page):
    asked = [
        each
        for each in page.spell.of("outcome-completed", last=page.last)
        if each["instrument"] == "psfs" and timely(each)
    ]
    within = [each for each in asked if day_of(each) >= page.first]
    if not within:
        return None
    last = within[-1]
    earlier = [each for each in asked if day_of(each) < page.first]
    first = within[0] if len(within) > 1 else next(reversed(earlier), None)
    found = {"last": mean(last["items"]), "last_on": day_of(last)}
    found |= {"activities": len(last["items"]), "lines": {}}
    found |= {"first": None, "first_on": None, "change": "unknown", "points": None}
    before = {} if first is None else {plain(i["item"]): i["answer"] for i in first["items"]}
    for item in last["items"]:
        found["lines"][item["item"]] = before.get(plain(item["item"])), item["answer"]
    if first is not None:
        found |= {"first": mean(first["items"]), "first_on": day_of(first)}
        both = [pair for pair in found["lines"].values() if pair[0] is not None]
        if len(both) >= 3:
            points = Fraction(sum(now - was for was, now in both), len(both))
            found["points"] = points
            found["change"] = "no_real_change"
            if abs(points) >= 2:
                found["change"] = "better" if points > 0 else "worse"
    return found
