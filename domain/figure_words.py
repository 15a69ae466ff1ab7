"""What each figure of the programme is called when a person is told of it."""

from collections.abc import Mapping
from functools import reduce
from types import MappingProxyType

from domain.programme import ExerciseRules, Figure, JointLimit, Programme
from domain.words import Words, said

_OF_ALL: Mapping[str, Words] = MappingProxyType(
    {
        "easing": said("Gate to easing"),
        "easing.valid_days": said("days read"),
        "easing.last_valid_within_days": said("age of the last reading, in days"),
        "easing.drop": said("points by which the mean leg pain is lower"),
        "easing.pgic_at_most": said("overall change, at most"),
        "easing.leg_at_most": said("leg pain, at most"),
        "easing.leg_days": said("days on which leg pain is looked at"),
        "easing.ready_in_a_row": said("times running that the back wants the stretch"),
        "stage": said("Gate to the chronic stage"),
        "stage.days_in_a_row": said("days in a row"),
        "stage.window_days": said("days of a window"),
        "stage.valid_days": said("days read in a window"),
        "stage.days_in_stage": said("days in the acute stage"),
        "stage.last_valid_within_days": said("age of the last reading, in days"),
        "stage.room_from": said("leg pain at the start from which there is room for a fall"),
        "stage.ratio_percent": said("percent of the leg pain at the start, at most"),
        "stage.drop": said("points by which the mean leg pain is lower"),
        "stage.severe_from": said("leg pain at the start that counts as severe"),
        "stage.severe_drop": said("points by which it is lower after a severe start"),
        "stage.low_window_days": said("days looked at after a low start"),
        "stage.low_valid_days": said("days read after a low start"),
        "stage.low_median_at_most": said("median leg pain after a low start, at most"),
        "stage.low_worst_at_most": said("worst leg pain after a low start, at most"),
        "stage.leg_mean_at_most": said("mean leg pain, at most"),
        "stage.leg_worst_at_most": said("worst leg pain, at most"),
        "stage.trend_days": said("days of the trend"),
        "stage.trend_tenths_a_week": said("rise of leg pain a week, in tenths of a point, at most"),
        "stage.back_rise_at_most": said("points by which back pain may be higher"),
        "stage.nights_at_most": said("nights of waking by leg pain, at most"),
        "stage.more_painkillers_at_most": said("days with more painkillers, at most"),
        "stage.pgic_at_most": said("overall change, at most"),
        "stage.pgic_days": said("age of the overall change, in days"),
        "stage.stretch_days": said("days with the Table Stretch"),
        "stage.stretch_pleasant_percent": said("percent of stretches that were pleasant"),
        "stage.stretch_next_day_rise": said(
            "points of leg pain next day that speak against a stretch"
        ),
        "stage.stretch_rises_at_most": said(
            "stretch days that may be followed by such a rise, at most"
        ),
        "stage.flare_rise": said("points of leg pain that make a flare"),
        "stage.flare_reference_days": said("days before, with which a flare is compared"),
        "stage.flare_days": said("elevated days in a row that make a flare"),
        "stage.days_since_flare": said("days since a flare"),
        "stage.rebaseline_days": said("days that show a relapse"),
        "stage.rebaseline_rise": said("points of leg pain that make a relapse"),
        "stage.advice_after_days": said("days until the advice to see somebody"),
        "order": said("Order of the chronic stage"),
        "order.apart_hours": said("hours between two new things"),
        "order.strict_seed_order": said("author's own order, 1 for yes"),
        "flare": said("Flares of the chronic stage"),
        "flare.rise": said("points of leg pain above the settled level"),
        "flare.suspect_hours": said("hours before, in which a session may have caused one"),
        "flare.new_days": said("days for which an exercise counts as new"),
        "flare.expected_hours": said("hours within which an expected one is over"),
        "flare.highest_rise": said("points above the settled level of an expected one, at most"),
        "flare.highest": said("leg pain of an expected one, at most"),
        "flare.place_days": said("days before, with whose place on the leg it is compared"),
        "flare.calm_hours": said("hours of calm before provoking exercises open again"),
        "flare.off_flares": said("prolonged ones that take an exercise off"),
        "flare.off_days": said("days within which these count"),
        "flare.lower_days": said("days whose mean may lower the settled level"),
        "flare.lower_by": said("points by which that mean is lower"),
        "setback": said("Setback"),
        "setback.explained_hours": said("hours after a session for which it may explain the leg"),
        "setback.days": said("elevated days in a row"),
        "setback.span_hours": said("hours that these days span"),
        "setback.severe": said("leg pain that counts as severe"),
        "setback.severe_days": said("severe days in a row"),
        "setback.place_days": said("days in a row with the pain farther down the leg"),
        "setback.place_reference_days": said("days before, with whose place they are compared"),
        "setback.flares": said("flares after the suspect was dropped"),
        "setback.flares_within_days": said("days within which these count"),
        "reentry": said("Way back after a setback"),
        "reentry.rise_at_most": said("points of mean leg pain above the settled level, at most"),
        "reentry.days_in_a_row": said("days in a row"),
        "gaps": said("Days without a check-in"),
        "gaps.fresh_days": said("days after which provoking exercises begin anew"),
        "gaps.long_days": said("days after which the stage is looked at anew"),
        "gaps.check_ins": said("check-ins that confirm the chronic stage"),
        "stopping": said("When to stop"),
        "stopping.leg_above": said("leg pain that may not be passed"),
        "stopping.rise": said("points of leg pain above its level at the start"),
        "stopping.settles_within_seconds": said("seconds in which that has to fall again"),
    }
)

_OF_AN_EXERCISE: Mapping[str, Words] = MappingProxyType(
    {
        "gap_hours": said("hours between sessions"),
        "hours_after_rising": said("hours after getting up"),
        "limit.window_hours": said("hours over which sessions are counted"),
        "notice_above.sessions": said("sessions from which a notice is shown"),
        "notice_above.window_hours": said("hours over which the notice counts"),
        "first_days.days": said("first days"),
        "first_days.sessions": said("sessions in 24 hours of the first days"),
        "after_flare.off_days": said("days off after a prolonged flare"),
        "after_rise.rise": said("points of leg pain next day that pause it"),
        "after_rise.pause_hours": said("hours of that pause"),
        "after_rise.times": said("such days that close easing again"),
        "after_rise.within_days": said("days within which these count"),
        "suggested.later": said("sessions suggested"),
        "suggested.settling": said("sessions suggested while settling"),
        "suggested.days": said("days over which sessions are suggested"),
    }
)

_OF_A_LEVEL: Mapping[str, Words] = MappingProxyType(
    {
        "sets": said("sets"),
        "repetitions": said("repetitions"),
        "hold_seconds": said("seconds of a hold"),
        "seconds": said("seconds"),
        "rocking_seconds": said("seconds of Knees Rocking"),
        "days": said("days before the next level"),
        "sessions": said("sessions before the next level"),
        "comfortable_days": said("comfortable days before the next level"),
        "calm_days": said("days without a flare before the next level"),
        "leg_at_most": said("mean leg pain for the next level, at most"),
    }
)

_HOURS_A_DAY = 24


def words(key: str, programme: Programme) -> Words:
    """A figure by its key, as `Curl Downs: sessions in 24 hours`; an unknown key stays as it is."""
    matter, what = matter_of(key, programme), what_it_says(key, programme)
    if matter and what:
        return said("{matter}: {what}", matter=matter, what=what)
    return Words("{key}", None, {"key": key})


def matter_of(key: str, programme: Programme) -> Words:
    """What a figure belongs to: an exercise, those that share a limit, or a part of the rules."""
    table, _, rest = key.partition(".")
    if table == _JOINT:
        joint = _joint_limit(rest, programme)
        return _NOTHING if joint is None else _those_of(joint, programme)
    rules = _rules_of(table, programme)
    return _OF_ALL.get(table, _NOTHING) if rules is None else rules.name


def _those_of(joint: JointLimit, programme: Programme) -> Words:
    names = [programme.rules_of(each).name for each in joint.exercises]
    return reduce(lambda one, other: said("{one} and {other}", one=one, other=other), names)


def what_it_says(key: str, programme: Programme) -> Words:
    """What a figure is, where it is clear what it belongs to; nothing for an unknown key."""
    table, _, rest = key.partition(".")
    if table == _JOINT:
        joint = _joint_limit(rest, programme)
        return _NOTHING if joint is None else _of_a_limit(rest.rpartition(".")[2], joint)
    rules = _rules_of(table, programme)
    if rules is None:
        return _OF_ALL[key] if rest and key in _OF_ALL else _NOTHING
    return _exercise_words(rest, rules, programme)


_JOINT = "joint_limits"
_NOTHING = said("")


def _joint_limit(rest: str, programme: Programme) -> JointLimit | None:
    place = rest.partition(".")[0]
    known = {str(number): joint for number, joint in enumerate(programme.joint_limits)}
    return known.get(place)


def _of_a_limit(name: str, joint: JointLimit) -> Words:
    if name == "sessions":
        return _sessions_in(joint.window_hours)
    return _OF_AN_EXERCISE.get(f"limit.{name}", _NOTHING)


def _rules_of(table: str, programme: Programme) -> ExerciseRules | None:
    return next((rules for rules in programme.exercises if rules.id.value == table), None)


def _exercise_words(rest: str, rules: ExerciseRules, programme: Programme) -> Words:
    if rest == "limit.sessions":
        return _sessions_in(None if rules.limit is None else rules.limit.window_hours)
    if rest == "opens.days":
        after = rules.opens.after
        name = _NOTHING if after is None else programme.rules_of(after).name
        return said("days to wait after {after}", after=name)
    if rest in _OF_AN_EXERCISE:
        return _OF_AN_EXERCISE[rest]
    return _level_words(rest, rules)


def _level_words(rest: str, rules: ExerciseRules) -> Words:
    for level in rules.levels:
        part, _, name = rest.removeprefix(f"levels.{level.id}.").partition(".")
        if rest.startswith(f"levels.{level.id}.") and name in _OF_A_LEVEL:
            what = _OF_A_LEVEL[name]
            most = said("{what}, at most", what=what) if part == "most" else what
            if len(rules.levels) == 1:
                return most
            return said("{what} (level: {level})", what=most, level=level.name)
    return _NOTHING


def _sessions_in(window: Figure | None) -> Words:
    """Whole days are told as days: 24 hours, 7 days."""
    if window is None:
        return said("sessions in a programme day")
    hours = window.value
    if hours > _HOURS_A_DAY and hours % _HOURS_A_DAY == 0:
        return said("sessions in {days} days", days=hours // _HOURS_A_DAY)
    return said("sessions in {hours} hours", hours=hours)
