"""What followed each exercise in the last 28 days."""

from datetime import date, timedelta

from tests.report.recount.history import ONE_DAY, instant, timely
from tests.report.recount.programme import number
from tests.report.recount.statistics import middle, spread


def response(page, exercise):
    days = page.days[-28:]
    by_day = {
        day: [s for s in page.sessions.get(day, ()) if s["exercise"] == exercise["id"]]
        for day in days
    }
    done = [day for day in days if by_day[day]]
    sessions = [session for day in done for session in by_day[day]]
    both = [s for s in sessions if timely(s) and None not in (s["pain_before"], s["pain_after"])]
    legs = [(page.told(day, "leg"), page.told(day + ONE_DAY, "leg")) for day in done]
    next_day = [after - on for on, after in legs if None not in (on, after)]
    opened = [opening(page, day) for day in page.flares if day in days]
    return {
        "exercise": exercise["id"],
        "level": sessions[-1]["level"] if sessions and len(exercise["levels"]) > 1 else None,
        "days_done": len(done),
        "of": len(days),
        "sessions": len(sessions),
        "per_day": middle([len(by_day[day]) for day in done]) if done else None,
        "before": spread([s["pain_before"] for s in both], len(sessions), 3),
        "after": spread([s["pain_after"] for s in both], len(sessions), 3),
        "next_day": spread(next_day, len(done), 3),
        "flares": sum(any(within_a_day(at, s) for s in sessions) for at in opened),
        "limit": limit(page, exercise),
    }


def limit(page, exercise):
    """Sessions, in how many hours, None for a programme day; and what the programme wrote."""
    written = exercise.get("limit")
    if written is None:
        return None
    sessions = number("sessions", written)
    hours = number("window_hours", written) if "window_hours" in written else None
    named = prescribed(page, f"{exercise['id']}.limit.sessions")
    return (sessions if named is None else named, hours, sessions)


def prescribed(page, figure):
    turns = [
        fact
        for fact in page.spell.turns("prescription-changed")
        if fact["figure"] == figure and date.fromisoformat(fact["valid_from"]) <= page.last
    ]
    turns.sort(key=lambda fact: fact["valid_from"])
    return turns[-1]["now"] if turns else None


def opening(page, day):
    """When a flare opened: at the first elevated report of its day."""
    reports = [r for r in page.said[day] if timely(r) and (r["leg"] or 0) >= page.flares[day]]
    return instant(reports[0]["occurred_at"])


def within_a_day(at, session):
    return timedelta(0) < at - instant(session["occurred_at"]) <= timedelta(hours=24)
