"""When things turn for the worse: flares, setbacks, and days without a check-in."""

from collections.abc import Iterator

from desktop.rulebook.numbers import counted, listed, marked, span, table
from domain.programme import FlareCriteria, GapCriteria, Programme, SetbackCriteria


def chapter(programme: Programme) -> Iterator[str]:
    yield "## Flares in the chronic stage"
    yield from _flares(programme.flare)
    yield "## Setback"
    yield from _setback(programme)
    yield "## Days without a check-in"
    yield listed(_gaps(programme.gaps))


def _flares(c: FlareCriteria) -> Iterator[str]:
    yield (
        "The *settled level* is the mean leg pain with which the stage began. It is lowered when"
        f" the mean of {counted(c.lower_days, 'day')} is {counted(c.lower_by, 'point')} less, and"
        " never raised. A day is *elevated* when leg pain is"
        f" {counted(c.rise, 'point')} or more above it. A flare opens on the first elevated day"
        " that is read and is over on the first one that is not elevated. Days that are not read"
        " neither open nor close it."
    )
    yield (
        "An exercise that may stir up the leg is suspected when it was done within"
        f" {counted(c.suspect_hours, 'hour')} before the flare opened; one that stirs it only"
        f" while it is new, for {counted(c.new_days, 'day')} from its first session or its last"
        " level up. Of several the newest is suspected first. If there is none, the app asks what"
        " else there was: sitting, lifting, stress, illness."
    )
    yield table(("kind", "when"), _kinds(c))
    yield (
        "While a flare is open there is Knees Rocking only. The exercises of the chronic stage"
        f" stay closed for {counted(c.calm_hours, 'hour')} more. A prolonged flare, or an"
        " unclassified one, counts as long: the exercise suspected first goes back as its own rules"
        f" say. After {counted(c.off_flares, 'prolonged flare')} with the same suspect within"
        f" {counted(c.off_days, 'day')} that exercise is off until a clinician has said yes."
    )


def _kinds(c: FlareCriteria) -> Iterator[tuple[str, str]]:
    expected = (
        f"there is a suspect, it is over within {counted(c.expected_hours, 'hour')} of that"
        f" session, leg pain was never above {marked(c.highest)} nor more than"
        f" {counted(c.highest_rise, 'point')} above the settled level, and the pain reached no"
        f" farther than in the {counted(c.place_days, 'day')} before"
    )
    yield "expected", expected
    yield "prolonged", f"it was still there {counted(c.expected_hours, 'hour')} later"
    yield "unexplained", "it was over in time, and no exercise is suspected"
    yield "unclassified", "its end was not seen in time, or it was worse than an expected one"


def _setback(programme: Programme) -> Iterator[str]:
    c, gaps = programme.setback, programme.gaps
    yield (
        "Any of these takes the stage back to acute, settling, in the same moment as the check-in"
        " that completes it. Every exercise of the chronic stage is closed then."
    )
    yield listed(_signs(c, gaps))
    yield (
        f"For S1 and S2 a day within {counted(c.explained_hours, 'hour')} after a session that may"
        " stir up the leg is *passed over*: it neither counts nor ends the row. Only a session that"
        " was allowed does that; one beyond the limits, or in an open flare, explains nothing. A"
        " day that is calm ends the row whatever was done."
    )
    yield (
        "If a correction takes away the ground, nothing is undone by itself; the app says so and"
        " offers the way back. A bad spell may also be declared at any time: then there is Knees"
        " Rocking only, until the person says that it is over."
    )


def _signs(c: SetbackCriteria, gaps: GapCriteria) -> Iterator[str]:
    yield (
        f"**S1** {counted(c.days, 'elevated day')} in a row among those read, the first and the"
        f" last of them {span(c.span_hours)} apart or more, counted from day to day."
    )
    yield (
        f"**S2** Leg pain of {marked(c.severe)} or more on {counted(c.severe_days, 'day')} read in"
        " a row."
    )
    yield (
        f"**S3** Pain farther down the leg than on any of the"
        f" {counted(c.place_reference_days, 'day')} before, on {counted(c.place_days, 'day')} in a"
        " row on which the place was said."
    )
    yield (
        f"**S4** {counted(c.flares, 'flare')} of any kind within"
        f" {counted(c.flares_within_days, 'day')}, after an exercise suspected of one of them was"
        " already taken down."
    )
    yield (
        f"**S5** After {counted(gaps.long_days, 'day')} without a check-in, one of the first"
        f" {counted(gaps.check_ins, 'check-in')} is elevated."
    )


def _gaps(c: GapCriteria) -> Iterator[str]:
    yield (
        f"After {counted(c.fresh_days, 'day')} without a check-in every exercise that may stir up"
        " the leg waits for a new one, and begins anew at its first level."
    )
    yield (
        f"After {counted(c.long_days, 'day')} all warning signs are asked before anything else. The"
        " acute stage takes a new start. The chronic stage is confirmed by"
        f" {counted(c.check_ins, 'check-in')}, none of them elevated, and what may stir up the leg"
        " waits for them."
    )
