"""What a run prints: a table beside the figures of the clinical basis, and one line of JSON."""

from collections.abc import Iterable, Iterator, Sequence

from tests.simulate.figures import Figures
from tests.simulate.scenarios import NOISES, Look

BASIS = {
    "no_change_4": "4 / 7 / 12 %",
    "no_change_5": "0.2 / 2 / 5 %",
    "no_change_6": "0 / 0.1 / 0.5 %",
    "no_change_7": "0 %",
    "no_change_8": "0 %",
    "easing_fast": "day 23-24 (34-38)",
    "easing_slow": "day 32",
    "easing_slow_to_3": "day 47",
    "no_flares": "2-13 %",
    "extreme_flares": "10-57 %",
    "lasting_2": "about 55 %",
    "lasting_3": "84-94 %, day 4-5",
}
"""What the clinical basis found (2.5, 2.6) with C1 to C4 alone and one rule of a setback."""

HEADS = {
    Look.ADVANCE: "moved on wrongly within six weeks; day by which half (nine of ten) moved on",
    Look.FALSE_SETBACK: "setbacks within eight weeks, none of them real; and by which rule",
    Look.REAL_SETBACK: "lasting rises found within three weeks; half of them by day; by which rule",
}


def show(figures: Sequence[Figures], *, seconds: float, seed: int) -> None:
    """The table for people."""
    courses = sum(each.count for each in figures)
    print(f"{courses} courses in {seconds:.0f} s, seed {seed}; noise {_joined(map(str, NOISES))}")
    for look, head in HEADS.items():
        rows = [row for row in _by_scenario(figures) if row[0].scenario.look is look]
        if rows:
            print(f"\n{head}")
        for row in rows:
            scenario = row[0].scenario
            basis = BASIS.get(scenario.name, "-")
            print(f"  {scenario.title:36} {_said(row):58} clinical basis: {basis}")


def _said(row: Sequence[Figures]) -> str:
    look = row[0].scenario.look
    if look is Look.ADVANCE:
        wrong = _joined(_percent(each.wrong_advance()) for each in row)
        days = _joined(f"{_day(e.advance_day())} ({_day(e.advance_day(9))})" for e in row)
        return f"{wrong} %, day {days}"
    if look is Look.FALSE_SETBACK:
        wrong = _joined(_percent(each.false_setback()) for each in row)
        return f"{wrong} % {_rules(row)}, {_joined(f'{e.flares():.1f}' for e in row)} flares"
    found = _joined(_percent(each.setback_found()) for each in row)
    return f"{found} %, day {_joined(_day(e.setback_day()) for e in row)} {_rules(row)}"


def _rules(row: Sequence[Figures]) -> str:
    names = sorted({rule for each in row for rule in each.rules()})
    parts = [f"{n} {_joined(_percent(e.rules().get(n, 0)) for e in row)}" for n in names]
    return f"[{'; '.join(parts)}]"


def _joined(parts: Iterable[str]) -> str:
    return " / ".join(parts)


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _day(day: int | None) -> str:
    return "-" if day is None else str(day)


def _by_scenario(figures: Sequence[Figures]) -> list[list[Figures]]:
    rows: dict[str, list[Figures]] = {}
    for each in figures:
        rows.setdefault(each.scenario.name, []).append(each)
    return list(rows.values())


def flat(figures: Sequence[Figures]) -> dict[str, float | int | None]:
    """Every figure by name: over all noises, and for each of them with its name behind.

    Shares run from 0 to 1. A day is null when most people do not come to it.
    """
    found: dict[str, float | int | None] = {}
    for row in _by_scenario(figures):
        scenario = row[0].scenario
        together = Figures(scenario, None, [o for each in row for o in each.outcomes])
        found[f"{scenario.name}_courses"] = together.count
        for each in (together, *row):
            tail = "" if each.noise is None else f"_sd_{each.noise}".replace(".", "_")
            for name, value in _named(each):
                found[f"{scenario.name}_{name}{tail}"] = value
    return found


def _named(each: Figures) -> Iterator[tuple[str, float | int | None]]:
    match each.scenario.look:
        case Look.ADVANCE:
            yield "wrong_advance", round(each.wrong_advance(), 4)
            yield "advance_day_median", each.advance_day()
        case Look.FALSE_SETBACK:
            yield "false_setback", round(each.false_setback(), 4)
        case Look.REAL_SETBACK:
            yield "setback_found", round(each.setback_found(), 4)
            yield "setback_day_median", each.setback_day()
