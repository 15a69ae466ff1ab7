"""What each figure of the programme may be at all: beyond this it is a slip of the pen."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType

from domain.programme import Figure
from domain.values import NRS_TOP

BOUNDS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        name: bounds
        for bounds, names in (
            ((0, NRS_TOP), "back_rise_at_most drop leg_at_most leg_mean_at_most"),
            ((0, NRS_TOP), "leg_worst_at_most low_median_at_most low_worst_at_most"),
            ((0, NRS_TOP), "room_from severe_drop severe_from"),
            ((1, NRS_TOP), "flare_rise rebaseline_rise stretch_next_day_rise"),
            ((0, 100), "ratio_percent stretch_pleasant_percent trend_tenths_a_week"),
            ((1, 7), "pgic_at_most"),
            ((0, 7), "last_valid_within_days more_painkillers_at_most nights_at_most"),
            ((1, 30), "days_in_a_row leg_days ready_in_a_row rebaseline_days"),
            ((0, 30), "days_since_flare"),
            ((1, 90), "days days_in_stage flare_reference_days low_valid_days low_window_days"),
            ((1, 90), "pgic_days stretch_days trend_days valid_days window_days"),
            ((1, 365), "advice_after_days"),
            ((0, 336), "gap_hours"),
            ((1, 336), "window_hours"),
            ((1, 600), "hold_seconds seconds"),
            ((1, 50), "repetitions sessions"),
            ((1, 10), "sets"),
        )
        for name in names.split()
    }
)
"""The lowest and the highest, by the name of the figure."""


def bound_faults(part: object, key: str = "") -> Iterator[tuple[str, str]]:
    """The figures anywhere inside a part of the programme that are out of bounds, by their key."""
    if isinstance(part, tuple):
        for place, item in enumerate(part):
            yield from bound_faults(item, f"{key}[{place}]")
    elif isinstance(part, Figure):
        low, high = BOUNDS[key.rpartition(".")[2]]
        if not low <= part.value <= high:
            yield f"{key}.value", f"should be from {low} to {high}, and is {part.value}"
    elif is_dataclass(part):
        for field in fields(part):
            inside = f"{key}.{field.name}" if key else field.name
            yield from bound_faults(getattr(part, field.name), inside)
