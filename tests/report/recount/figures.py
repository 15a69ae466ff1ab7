"""What the three figures draw."""

from collections import Counter, defaultdict
from zoneinfo import ZoneInfo

from tests.report.recount.history import ONE_DAY, instant, timely
from tests.report.recount.programme import EXERCISES
from tests.report.recount.statistics import days_from, middle


def course(page):
    return [course_day(page, day) for day in page.days]


def course_day(page, day):
    week = days_from(day - 6 * ONE_DAY, day)
    readings = [r["leg"] for r in page.said.get(day, ()) if timely(r)]
    for session in page.sessions.get(day, ()):
        if timely(session):
            readings += [session[f"pain_{when}"] for when in ("before", "highest", "after")]
    readings = [reading for reading in readings if reading is not None]
    found = {"low": min(readings, default=None), "high": max(readings, default=None)}
    for field in ("leg", "back"):
        told = [page.told(each, field) for each in week]
        told = [value for value in told if value is not None]
        found[field] = page.told(day, field)
        found[f"{field}_median"] = middle(told) if len(told) >= 4 else None
    found["farthest"] = page.told(day, "farthest")
    done = Counter(each["exercise"] for each in page.sessions.get(day, ()))
    over = Counter(
        each["exercise"] for each in page.sessions.get(day, ()) if not each["within_budget"]
    )
    found["sessions"] = {each["id"]: done[each["id"]] for each in EXERCISES}
    found["over"] = {each["id"]: over[each["id"]] for each in EXERCISES}
    return found


def weeks(page):
    found = []
    for place in range(0, len(page.days), 7):
        week = page.days[place : place + 7]
        told = Counter(page.told(day, "farthest") for day in week)
        del told[None]
        found.append((week[0], len(week), dict(told)))
    return found


def typical(page):
    return [
        None if days is None else blocks(page, days) for days in (page.first_days, page.last_days)
    ]


def blocks(page, days):
    readings = defaultdict(list)
    for day in days:
        for report in page.said.get(day, ()):
            if timely(report) and report["reading"] == "moment":
                readings[block_of(report)].append(report["leg"])
        for session in page.sessions.get(day, ()):
            if timely(session):
                readings[block_of(session)] += [session["pain_before"], session["pain_after"]]
    found = {}
    for hour in range(0, 24, 3):
        told = [leg for leg in readings[hour] if leg is not None]
        enough = len(told) >= 5
        found[hour] = (len(told), *((middle(told), min(told), max(told)) if enough else ()))
    return found


def block_of(entry):
    """The hour after 04:00 at which its three hours begin."""
    local = instant(entry["occurred_at"]).astimezone(ZoneInfo(entry["zone"]))
    return (local.hour - 4) % 24 // 3 * 3
