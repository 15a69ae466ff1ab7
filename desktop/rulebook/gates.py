"""The ways on: from settling to easing, from the acute to the chronic stage, and back after one."""

from collections.abc import Iterator

from desktop.rulebook.numbers import at_most, counted, listed, marked, ours, tenths
from domain.easing_gate import PGIC_DAYS
from domain.programme import EasingCriteria, Programme, StageCriteria


def chapter(programme: Programme) -> Iterator[str]:
    yield "## From settling to easing (G1)"
    yield from _easing(programme)
    yield "## From the acute to the chronic stage (G2)"
    yield from _stage(programme)
    yield "## The way back after a setback"
    yield _reentry(programme)


def _easing(programme: Programme) -> Iterator[str]:
    yield (
        "Easing begins by itself with the entry that completes the last of these. They look at what"
        " was said since settling began."
    )
    yield listed(_easing_criteria(programme.easing))


def _easing_criteria(c: EasingCriteria) -> Iterator[str]:
    yield (
        f"**G1.1** {counted(c.valid_days, 'day')} read, the last one no more than"
        f" {counted(c.last_valid_within_days, 'day')} ago."
    )
    yield (
        f"**G1.2** The mean leg pain of the last {marked(c.valid_days)} days read is lower by"
        f" {counted(c.drop, 'point')} than that of the first {marked(c.valid_days)}; or the overall"
        f" change is {marked(c.pgic_at_most)} or better, said within {ours(PGIC_DAYS)} days."
    )
    yield (
        f"**G1.3** Leg pain was {marked(c.leg_at_most)} or less on each of the last"
        f" {counted(c.leg_days, 'day')} read."
    )
    yield (
        "**G1.4** The back wants and enjoys a gentle forward stretch: yes"
        f" {counted(c.ready_in_a_row, 'time')} running. The sign itself is the author's own."
    )
    yield "**G1.5** No warning sign is open."


def _stage(programme: Programme) -> Iterator[str]:
    c = programme.stage
    yield (
        f"The next stage is offered when all of these held on {counted(c.days_in_a_row, 'day')} in"
        " a row, and the person confirms it. A day that is not read does not break the row; a day"
        " on which a criterion is unknown does."
    )
    yield listed(_criteria(c))
    yield (
        "The *start* is the first window with enough days read in this acute stay. When the"
        f" median of the last {counted(c.rebaseline_days, 'day')} read is"
        f" {counted(c.rebaseline_rise, 'point')} or more above it, that is a relapse, and a new"
        " start is taken from those days on."
    )
    yield (
        f"If C2 is not met after {counted(c.advice_after_days, 'day')}, the advice is to see a GP"
        " or physiotherapist. A physiotherapist may ask for the next stage earlier, with name,"
        " date and reason, but never past an open warning sign."
    )


def _criteria(c: StageCriteria) -> Iterator[str]:
    yield (
        f"**C1** {counted(c.days_in_stage, 'day')} have passed in this stay, the last"
        f" {marked(c.window_days)} days and those of the start do not overlap, each has"
        f" {marked(c.valid_days)} days read, and the last one is no more than"
        f" {counted(c.last_valid_within_days, 'day')} old."
    )
    yield (
        f"**C2** The mean leg pain is {marked(c.ratio_percent)} % of that at the start or less, and"
        f" lower by {counted(c.drop, 'point')}; by {marked(c.severe_drop)} from a start of"
        f" {marked(c.severe_from)} or more."
    )
    yield (
        f"**C2'** From a start below {marked(c.room_from)} there is no room for that. Instead,"
        f" {marked(c.low_valid_days)} of the last {counted(c.low_window_days, 'day')} were read,"
        f" their median is {marked(c.low_median_at_most)} or less, and none was above"
        f" {marked(c.low_worst_at_most)}."
    )
    yield (
        f"**C3** The mean leg pain is {marked(c.leg_mean_at_most)} or less, and no day of the"
        f" window was above {marked(c.leg_worst_at_most)}."
    )
    yield (
        f"**C4** Over {counted(c.trend_days, 'day')} leg pain climbs by no more than"
        f" {tenths(c.trend_tenths_a_week)} points a week (the median of the slopes between any two"
        " days)."
    )
    yield "**C5** The pain reaches no farther down the leg than at the start, by the median day."
    yield (
        f"**C6** Mean back pain is no more than {counted(c.back_rise_at_most, 'point')} above that"
        " at the start. It may rise a little while the leg clears."
    )
    yield f"**C7** The leg woke the person on {at_most(c.nights_at_most, 'night')} of the window."
    yield (
        "**C8** More painkillers than at the start of the programme were taken on"
        f" {at_most(c.more_painkillers_at_most, 'day')} of it."
    )
    yield (
        f"**C9** The overall change is {marked(c.pgic_at_most)} or better, and no older than"
        f" {counted(c.pgic_days, 'day')}."
    )
    yield (
        f"**C10** Table Stretch on {counted(c.stretch_days, 'day')} of the window,"
        f" {marked(c.stretch_pleasant_percent)} % of the sessions pleasant, and a leg"
        f" {counted(c.stretch_next_day_rise, 'point')} worse next day after"
        f" {marked(c.stretch_rises_at_most)} of these days at most."
    )
    yield (
        "**C11** No warning sign is open, and it is"
        f" {counted(c.days_since_flare, 'day')} since the last flare was over. In this stage a"
        f" flare is leg pain {counted(c.flare_rise, 'point')} above the mean of the"
        f" {counted(c.flare_reference_days, 'day')} read before it, on"
        f" {counted(c.flare_days, 'day')} read in a row."
    )


def _reentry(programme: Programme) -> str:
    c = programme.reentry
    return (
        "After a setback the way is shorter: on"
        f" {counted(c.days_in_a_row, 'day')} in a row a window with enough days read, its mean leg"
        f" pain no more than {counted(c.rise_at_most, 'point')} above the settled level (R1), and"
        " C5, C7, C8 and C11. The exercises of the chronic stage begin anew, one after another, at"
        " their first level. Who went back by choice takes the whole gate again."
    )
