"""What each figure of the programme may be at all: beyond this it is a slip of the pen."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from domain.figures import figures_in, key_in_file
from domain.values import NRS_TOP
from domain.words import Words, said

BOUNDS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        name: bounds
        for bounds, names in (
            ((0, NRS_TOP), "back_rise_at_most drop leg_at_most"),
            ((0, 6), "leg_mean_at_most low_median_at_most"),
            ((0, 8), "leg_worst_at_most low_worst_at_most"),
            ((0, NRS_TOP), "room_from severe_drop severe_from"),
            ((1, NRS_TOP), "flare_rise rebaseline_rise stretch_next_day_rise"),
            ((0, 100), "ratio_percent stretch_pleasant_percent trend_tenths_a_week"),
            ((1, 7), "pgic_at_most"),
            ((0, 7), "last_valid_within_days more_painkillers_at_most nights_at_most"),
            ((0, 7), "stretch_rises_at_most"),
            ((0, NRS_TOP), "highest highest_rise leg_above lower_by rise_at_most severe"),
            ((1, NRS_TOP), "rise"),
            ((0, 1), "strict_seed_order"),
            ((1, 7), "flare_days"),
            ((1, 30), "days_in_a_row leg_days ready_in_a_row rebaseline_days"),
            ((1, 30), "check_ins flares off_flares place_days severe_days times"),
            ((1, 30), "calm_days comfortable_days within_days"),
            ((0, 30), "days_since_flare"),
            ((1, 90), "days days_in_stage flare_reference_days low_valid_days low_window_days"),
            ((1, 90), "flares_within_days fresh_days long_days lower_days new_days off_days"),
            ((1, 90), "place_reference_days"),
            ((1, 90), "pgic_days stretch_days trend_days valid_days window_days"),
            ((1, 365), "advice_after_days"),
            ((0, 336), "apart_hours calm_hours gap_hours span_hours"),
            ((1, 336), "expected_hours explained_hours pause_hours suspect_hours window_hours"),
            ((0, 12), "hours_after_rising"),
            ((1, 600), "hold_seconds rocking_seconds seconds settles_within_seconds"),
            ((1, 50), "later repetitions sessions settling"),
            ((1, 10), "sets"),
        )
        for name in names.split()
    }
)
"""The lowest and the highest, by the name of the figure."""


def bound_faults(part: object) -> Iterator[tuple[str, str]]:
    """The figures anywhere inside a part of the programme that are out of bounds, by their key."""
    for path, figure in figures_in(part):
        low, high = BOUNDS[str(path[-1])]
        if not low <= figure.value <= high:
            yield f"{key_in_file(path)}.value", out_of_bounds(figure.value, low, high)


def out_of_bounds(value: int, low: int, high: int) -> Words:
    return said("should be from {low} to {high}, and is {value}", low=low, high=high, value=value)
