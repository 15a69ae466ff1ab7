"""The seven exercises: limits in a table, and for each its dose, its levels and its conditions."""

from collections.abc import Iterator

from desktop.rulebook.levels import level_lines
from desktop.rulebook.numbers import counted, joined, listed, marked, span, table
from domain.programme import (
    ExerciseRules,
    JointLimit,
    Limit,
    Opening,
    Programme,
    Provoking,
    Retreat,
    Suggested,
)
from domain.values import Phase, Stage

_STIRS = {
    Provoking.NO: "no",
    Provoking.MILD: "a little",
    Provoking.AT_START: "while it is new",
    Provoking.ALWAYS: "yes",
}


def chapter(programme: Programme) -> Iterator[str]:
    yield "## The seven exercises"
    yield (
        "A limit counts sessions over hours that roll with the clock, not over calendar days, and"
        " counts them when they were done. It keeps a guided session from starting. What was done"
        " is always recorded, and marked if it was beyond the limit."
    )
    yield table(
        ("no.", "exercise", "at most", "apart", "suggested", "may stir up the leg"),
        (_row(rules) for rules in programme.exercises),
    )
    yield from (_joint(joint, programme) for joint in programme.joint_limits)
    yield _order(programme)
    yield _level_rules(programme)
    for rules in programme.exercises:
        yield f"### {rules.number}. {rules.name}"
        yield rules.purpose
        yield listed(_lines(rules, programme))


def _row(rules: ExerciseRules) -> tuple[str, ...]:
    limit = "no limit" if rules.limit is None else _limit(rules.limit)
    apart = span(rules.gap_hours) if rules.gap_hours.value else "any time"
    suggested = "" if rules.suggested is None else _suggested(rules.suggested)
    return f"{rules.number}", rules.name, limit, apart, suggested, _STIRS[rules.provoking]


def _limit(limit: Limit) -> str:
    window = "a programme day" if limit.window_hours is None else span(limit.window_hours)
    return f"{marked(limit.sessions)} in {window}"


def _suggested(suggested: Suggested) -> str:
    a_day = "a day" if suggested.days is None else f"in {counted(suggested.days, 'day')}"
    later = f"{marked(suggested.later)} {a_day}"
    settling = suggested.settling
    return later if settling is None else f"{marked(settling)} {a_day}, later {later}"


def _joint(joint: JointLimit, programme: Programme) -> str:
    names = joined(programme.rules_of(each).name for each in joint.exercises)
    return (
        f"{names} together: at most {counted(joint.sessions, 'session')}"
        f" in {span(joint.window_hours)}."
    )


def _order(programme: Programme) -> str:
    order, flare = programme.order, programme.flare
    strict = "in force" if order.strict_seed_order.value else "not in force"
    return (
        "**One new thing at a time.** In the chronic stage"
        f" {counted(order.apart_hours, 'hour')} lie between two things that are new, an exercise"
        " begun or a level gone up, so that a flare has a single suspect. Nothing new is begun"
        f" while a flare is open, nor for {counted(flare.calm_hours, 'hour')} after it. A switch"
        " puts the exercises of the chronic stage into their author's own order, 4 to 7, with the"
        f" same waits; it is {strict}{marked(order.strict_seed_order).lstrip('01')}."
    )


def _level_rules(programme: Programme) -> str:
    return (
        "**Levels.** A level goes up when the person chooses it and everything that it asks for is"
        " met, one step at a time; down at any time. A day is *comfortable* when the whole dose was"
        " done, it was not unpleasant, pain stayed at"
        f" {marked(programme.stopping.leg_above)} or below, and the leg was not worse next day. A"
        " flare is *long* when it was prolonged or worse than expected, as told below."
    )


def _lines(rules: ExerciseRules, programme: Programme) -> Iterator[str]:
    yield f"**Opens** {_opens(rules.opens, programme)}."
    yield from level_lines(rules)
    yield from _first_days(rules)
    if rules.hours_after_rising is not None:
        yield (
            f"**After getting up** it waits for {counted(rules.hours_after_rising, 'hour')}. This"
            " is advice: the person may say yes all the same."
        )
    yield from _after_rise(rules)
    yield from _after_flare(rules)
    yield from _notice(rules)
    if rules.mopping_up:
        yield "**Afterwards** Knees Rocking is offered."
    if rules.remark:
        yield rules.remark


def _first_days(rules: ExerciseRules) -> Iterator[str]:
    first = rules.first_days
    if first is not None:
        anew = "a gap" if rules.after_rise is None else "a pause or a gap"
        often = "" if first.sessions is None else f", {counted(first.sessions, 'session')} a day"
        yield (
            f"**First {counted(first.days, 'day')}**, also after {anew}: no more than the first"
            f" dose{often}."
        )


def _opens(opens: Opening, programme: Programme) -> str:
    where = "at once" if opens.stage is Stage.ACUTE else "with the chronic stage"
    if opens.phase is Phase.EASING:
        where = "with easing"
    if opens.after is None or opens.days is None:
        return where
    name = programme.rules_of(opens.after).name
    rise = counted(programme.stage.stretch_next_day_rise, "point")
    well = f" that was not unpleasant, nor the leg {rise} worse next day" if opens.tolerated else ""
    return f"{where}, {counted(opens.days, 'day')} after the first {name}{well}"


def _after_rise(rules: ExerciseRules) -> Iterator[str]:
    after = rules.after_rise
    if after is not None:
        yield (
            f"**If the leg is worse next day**, {counted(after.rise, 'point')} above that day and"
            " above the mean of the week up to it, or by the person's word and not settled by the"
            " morning, it rests for"
            f" {counted(after.pause_hours, 'hour')}. After {counted(after.times, 'such day')}"
            f" within {counted(after.within_days, 'day')} the stage goes back to settling."
        )


_RETREATS = {
    Retreat.STAYS: "it stays at its level",
    Retreat.ONE_LEVEL: "it goes one level down",
    Retreat.FIRST_LEVEL: "it goes back to its first level",
}


def _after_flare(rules: ExerciseRules) -> Iterator[str]:
    after = rules.after_flare
    if after is not None:
        which = "any flare" if after.any_flare else "a long flare that it is suspected of"
        off = "" if after.off_days is None else f", and rests for {counted(after.off_days, 'day')}"
        yield f"**After {which}** {_RETREATS[after.retreat]}{off}."


def _notice(rules: ExerciseRules) -> Iterator[str]:
    notice = rules.notice_above
    if notice is not None:
        yield f"A notice is shown above {_limit(notice)}. Nothing is closed by it."
