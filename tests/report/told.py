"""The values of a report in the shape in which the independent recount gives them."""

from typing import Any

from projections.report.page import PainTile, Report, Response, Spread
from projections.typical_day import TypicalDay


def told(report: Report) -> dict[str, Any]:
    """Every number of page 1."""
    return {
        "days": len(report.days),
        "read": report.read,
        "facts": report.facts,
        "code": report.code,
        "head": report.head,
        "stage": report.stage.value,
        "phase": None if report.phase is None else report.phase.value,
        "stage_since": report.stage_since,
        "stages": [
            (mark.first, mark.stage.value, None if mark.phase is None else mark.phase.value)
            for mark in report.course.stages
        ],
        "safety": _safety(report),
        "leg": _pain(report.leg),
        "back": _pain(report.back),
        "reach": {each: getattr(report.reach, each) for each in report.reach.__slots__},
        "kept": {each: getattr(report.kept, each) for each in report.kept.__slots__},
        "function_scale": _function_scale(report),
        "course": [_day(report, place) for place in range(len(report.course.days))],
        "flares": list(report.course.flares),
        "visits": list(report.course.visits),
        "weeks": [
            (week.first, week.days, {int(p): n for p, n in week.told.items() if n})
            for week in report.weeks
        ],
        "typical": [_blocks(report.typical.first), _blocks(report.typical.last)],
        "responses": [_response(each) for each in report.responses],
        "nights": [_nights(report.function.first), _nights(report.function.last)],
        "overall": (report.function.overall, report.function.overall_on),
        "quotes": [(quote.day, quote.text) for quote in report.quotes],
    }


def _spread(spread: Spread) -> dict[str, Any]:
    return {each: getattr(spread, each) for each in ("median", "low", "high", "n", "of")}


def _pain(tile: PainTile) -> dict[str, Any]:
    first = None if tile.first is None else _spread(tile.first)
    return {"last": _spread(tile.last), "first": first, "change": tile.change.value}


def _safety(report: Report) -> dict[str, Any]:
    seen = {
        (each.sign, each.note, each.cleared_by, _iso(each.cleared_on), each.said): (
            each.on,
            each.last_on,
            each.times,
        )
        for each in report.safety.seen
    }
    asked = report.safety
    return {"asked_days": asked.asked_days, "last_asked": asked.last_asked, "seen": seen}


def _function_scale(report: Report) -> dict[str, Any] | None:
    tile = report.function_scale
    if tile is None:
        return None
    numbers = ("last", "last_on", "activities", "first", "first_on", "points")
    return {
        **{each: getattr(tile, each) for each in numbers},
        "change": tile.change.value,
        "lines": {each.name: (each.first, each.last) for each in report.function.activities},
    }


def _day(report: Report, place: int) -> dict[str, Any]:
    day = report.course.days[place]
    values = ("low", "high", "leg", "leg_median", "back", "back_median", "farthest")
    return {
        **{each: getattr(day, each) for each in values},
        "sessions": {e.rules.id.value: e.sessions[place] for e in report.course.exercises},
        "over": {e.rules.id.value: e.over[place] for e in report.course.exercises},
    }


def _blocks(typical: TypicalDay | None) -> dict[int, tuple[Any, ...]] | None:
    if typical is None:
        return None
    return {
        block.hour: (len(block.pains), *((block.median, *block.range) if block.range else ()))
        for block in typical.blocks
    }


def _response(response: Response) -> dict[str, Any]:
    return {
        "exercise": response.rules.id.value,
        "before": _spread(response.before),
        "after": _spread(response.after),
        "next_day": _spread(response.next_day),
        "limit": _limit(response),
        **{
            each: getattr(response, each)
            for each in ("level", "days_done", "of", "sessions", "per_day", "flares")
        },
    }


def _limit(response: Response) -> tuple[int, int | None, int] | None:
    limit = response.rules.limit
    if limit is None:
        return None
    hours = None if limit.window_hours is None else limit.window_hours.value
    written = limit.sessions.written
    return limit.sessions.value, hours, (written or limit.sessions).value


def _nights(nights: Any) -> tuple[Any, ...] | None:
    if nights is None:
        return None
    return nights.woken, nights.told, {k.value: n for k, n in nights.painkillers.items()}


def _iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()
