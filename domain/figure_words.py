"""What each figure of the programme is called when a person is told of it."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.programme import ExerciseRules, Figure, JointLimit, Limit, Programme

_OF_ALL: Mapping[str, str] = MappingProxyType(
    {
        "easing": "Gate to easing",
        "easing.valid_days": "days read",
        "easing.last_valid_within_days": "age of the last reading, in days",
        "easing.drop": "points by which the mean leg pain is lower",
        "easing.pgic_at_most": "overall change, at most",
        "easing.leg_at_most": "leg pain, at most",
        "easing.leg_days": "days on which leg pain is looked at",
        "easing.ready_in_a_row": "times running that the back wants the stretch",
        "stage": "Gate to the chronic stage",
        "stage.days_in_a_row": "days in a row",
        "stage.window_days": "days of a window",
        "stage.valid_days": "days read in a window",
        "stage.days_in_stage": "days in the acute stage",
        "stage.last_valid_within_days": "age of the last reading, in days",
        "stage.room_from": "leg pain at the start from which there is room for a fall",
        "stage.ratio_percent": "percent of the leg pain at the start, at most",
        "stage.drop": "points by which the mean leg pain is lower",
        "stage.severe_from": "leg pain at the start that counts as severe",
        "stage.severe_drop": "points by which it is lower after a severe start",
        "stage.low_window_days": "days looked at after a low start",
        "stage.low_valid_days": "days read after a low start",
        "stage.low_median_at_most": "median leg pain after a low start, at most",
        "stage.low_worst_at_most": "worst leg pain after a low start, at most",
        "stage.leg_mean_at_most": "mean leg pain, at most",
        "stage.leg_worst_at_most": "worst leg pain, at most",
        "stage.trend_days": "days of the trend",
        "stage.trend_tenths_a_week": "rise of leg pain a week, in tenths of a point, at most",
        "stage.back_rise_at_most": "points by which back pain may be higher",
        "stage.nights_at_most": "nights of waking by leg pain, at most",
        "stage.more_painkillers_at_most": "days with more painkillers, at most",
        "stage.pgic_at_most": "overall change, at most",
        "stage.pgic_days": "age of the overall change, in days",
        "stage.stretch_days": "days with the Table Stretch",
        "stage.stretch_pleasant_percent": "percent of stretches that were pleasant",
        "stage.stretch_next_day_rise": "points of leg pain next day that speak against a stretch",
        "stage.stretch_rises_at_most": "stretch days that may be followed by such a rise, at most",
        "stage.flare_rise": "points of leg pain that make a flare",
        "stage.flare_reference_days": "days before, with which a flare is compared",
        "stage.flare_days": "elevated days in a row that make a flare",
        "stage.days_since_flare": "days since a flare",
        "stage.rebaseline_days": "days that show a relapse",
        "stage.rebaseline_rise": "points of leg pain that make a relapse",
        "stage.advice_after_days": "days until the advice to see somebody",
        "order": "Order of the chronic stage",
        "order.apart_hours": "hours between two new things",
        "order.strict_seed_order": "author's own order, 1 for yes",
        "flare": "Flares of the chronic stage",
        "flare.rise": "points of leg pain above the settled level",
        "flare.suspect_hours": "hours before, in which a session may have caused one",
        "flare.new_days": "days for which an exercise counts as new",
        "flare.expected_hours": "hours within which an expected one is over",
        "flare.highest_rise": "points above the settled level of an expected one, at most",
        "flare.highest": "leg pain of an expected one, at most",
        "flare.place_days": "days before, with whose place on the leg it is compared",
        "flare.calm_hours": "hours of calm before provoking exercises open again",
        "flare.off_flares": "prolonged ones that take an exercise off",
        "flare.off_days": "days within which these count",
        "flare.lower_days": "days whose mean may lower the settled level",
        "flare.lower_by": "points by which that mean is lower",
        "setback": "Setback",
        "setback.explained_hours": "hours after a session for which it may explain the leg",
        "setback.days": "elevated days in a row",
        "setback.span_hours": "hours that these days span",
        "setback.severe": "leg pain that counts as severe",
        "setback.severe_days": "severe days in a row",
        "setback.place_days": "days in a row with the pain farther down the leg",
        "setback.place_reference_days": "days before, with whose place they are compared",
        "setback.flares": "flares after the suspect was dropped",
        "setback.flares_within_days": "days within which these count",
        "reentry": "Way back after a setback",
        "reentry.rise_at_most": "points of mean leg pain above the settled level, at most",
        "reentry.days_in_a_row": "days in a row",
        "gaps": "Days without a check-in",
        "gaps.fresh_days": "days after which provoking exercises begin anew",
        "gaps.long_days": "days after which the stage is looked at anew",
        "gaps.check_ins": "check-ins that confirm the chronic stage",
        "stopping": "When to stop",
        "stopping.leg_above": "leg pain that may not be passed",
        "stopping.rise": "points of leg pain above its level at the start",
        "stopping.settles_within_seconds": "seconds in which that has to fall again",
    }
)

_OF_AN_EXERCISE: Mapping[str, str] = MappingProxyType(
    {
        "gap_hours": "hours between sessions",
        "hours_after_rising": "hours after getting up",
        "opens.days": "days to wait after {after}",
        "limit.sessions": "sessions in {window}",
        "limit.window_hours": "hours over which sessions are counted",
        "notice_above.sessions": "sessions from which a notice is shown",
        "notice_above.window_hours": "hours over which the notice counts",
        "first_days.days": "first days",
        "first_days.sessions": "sessions in 24 hours of the first days",
        "after_flare.off_days": "days off after a prolonged flare",
        "after_rise.rise": "points of leg pain next day that pause it",
        "after_rise.pause_hours": "hours of that pause",
        "after_rise.times": "such days that close easing again",
        "after_rise.within_days": "days within which these count",
        "suggested.later": "sessions suggested",
        "suggested.settling": "sessions suggested while settling",
        "suggested.days": "days over which sessions are suggested",
    }
)

_OF_A_LEVEL: Mapping[str, str] = MappingProxyType(
    {
        "sets": "sets",
        "repetitions": "repetitions",
        "hold_seconds": "seconds of a hold",
        "seconds": "seconds",
        "rocking_seconds": "seconds of Knees Rocking",
        "days": "days before the next level",
        "sessions": "sessions before the next level",
        "comfortable_days": "comfortable days before the next level",
        "calm_days": "days without a flare before the next level",
        "leg_at_most": "mean leg pain for the next level, at most",
    }
)

_HOURS_A_DAY = 24


def words(key: str, programme: Programme) -> str:
    """A figure by its key, as `Curl Downs: sessions in 24 hours`; an unknown key stays as it is."""
    matter, what = matter_of(key, programme), what_it_says(key, programme)
    return f"{matter}: {what}" if matter and what else key


def matter_of(key: str, programme: Programme) -> str:
    """What a figure belongs to: an exercise, those that share a limit, or a part of the rules."""
    table, _, rest = key.partition(".")
    if table == _JOINT:
        joint = _joint_limit(rest, programme)
        names = () if joint is None else (programme.rules_of(each).name for each in joint.exercises)
        return " and ".join(names)
    rules = _rules_of(table, programme)
    return _OF_ALL.get(table, "") if rules is None else rules.name


def what_it_says(key: str, programme: Programme) -> str:
    """What a figure is, where it is clear what it belongs to; nothing for an unknown key."""
    table, _, rest = key.partition(".")
    if table == _JOINT:
        joint = _joint_limit(rest, programme)
        said = _OF_AN_EXERCISE.get(f"limit.{rest.rpartition('.')[2]}", "")
        return "" if joint is None else f"{said.format(window=span(joint.window_hours.value))}"
    rules = _rules_of(table, programme)
    if rules is None:
        return _OF_ALL[key] if rest and key in _OF_ALL else ""
    return _exercise_words(rest, rules, programme)


_JOINT = "joint_limits"


def _joint_limit(rest: str, programme: Programme) -> JointLimit | None:
    place = rest.partition(".")[0]
    known = {str(number): joint for number, joint in enumerate(programme.joint_limits)}
    return known.get(place)


def _rules_of(table: str, programme: Programme) -> ExerciseRules | None:
    return next((rules for rules in programme.exercises if rules.id.value == table), None)


def _exercise_words(rest: str, rules: ExerciseRules, programme: Programme) -> str:
    if rest in _OF_AN_EXERCISE:
        after = "" if rules.opens.after is None else programme.rules_of(rules.opens.after).name
        return _OF_AN_EXERCISE[rest].format(window=_window(rules.limit), after=after)
    for level in rules.levels:
        part, _, name = rest.removeprefix(f"levels.{level.id}.").partition(".")
        if rest.startswith(f"levels.{level.id}.") and name in _OF_A_LEVEL:
            said = _OF_A_LEVEL[name] + (", at most" if part == "most" else "")
            return said if len(rules.levels) == 1 else f"{said} (level: {level.name})"
    return ""


def _window(limit: Limit | None) -> str:
    window: Figure | None = None if limit is None else limit.window_hours
    return "a programme day" if window is None else span(window.value)


def span(hours: int) -> str:
    """So many hours, told as days where they are whole ones: 24 hours, 7 days."""
    if hours > _HOURS_A_DAY and hours % _HOURS_A_DAY == 0:
        return f"{hours // _HOURS_A_DAY} days"
    return f"{hours} hours"
