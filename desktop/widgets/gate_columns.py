"""Where the columns of a gate stand; they give way one after the other when room is short."""

from dataclasses import dataclass

from desktop.look import look, scaled

_PITCH = 14.0
_SIDE = 8.0
_TICK = 20.0
_GAP = 20.0
_BARS = (136.0, 96.0)
_DAYS = 7
_CHEVRON = 26.0
_LEAST_FIGURES = 120.0
_MOST_FIGURES = 250.0
_RULE_NEEDS = 168.0


def pitch() -> float:
    """From one day to the next."""
    return scaled(_PITCH)


def side() -> float:
    """How wide the square of a day is."""
    return scaled(_SIDE)


def tick() -> float:
    """How wide the mark of a rule is."""
    return scaled(_TICK)


@dataclass(frozen=True, slots=True)
class Needs:
    """The widths of the widest figure or limit of a table, and of its widest rule."""

    figures: float = 0.0
    rule: float = 0.0


_NOTHING = Needs()


@dataclass(frozen=True)
class Columns:
    """The left ends and widths for one width of the whole."""

    rule_width: float
    bar: float
    bar_width: float
    figures: float
    figures_width: float
    days: float
    has_days: bool
    rule: float

    @property
    def has_bar(self) -> bool:
        return self.bar_width > 0

    @classmethod
    def of(cls, width: float, needs: Needs = _NOTHING, days: int = _DAYS) -> "Columns":
        """The first arrangement in which the rule has the room it needs.

        `days` is how many stand beside each rule. A bar gives way to the words of the rules
        before it goes altogether.
        """
        most = _MOST_FIGURES * look().text_scale
        room = min(max(needs.figures, _LEAST_FIGURES * look().text_scale), most)
        widest, least = map(scaled, _BARS)
        lacking = needs.rule - cls._with(width, room, widest, days * pitch()).rule_width
        fitted = max(least, widest - max(0.0, lacking))
        choices = [cls._with(width, room, bar, days * pitch()) for bar in (fitted, least, 0.0)]
        choices.append(cls._with(width, room, 0.0, 0.0))
        half = (width - tick() - scaled(_CHEVRON)) / 2 - _GAP
        choices.append(cls._with(width, min(room, half), 0.0, 0.0))
        needed = _RULE_NEEDS * look().text_scale
        return next((one for one in choices if one.rule_width >= needed), choices[-1])

    @classmethod
    def _with(
        cls, width: float, figures_width: float, bar_width: float, days_width: float
    ) -> "Columns":
        rule = tick() + 12
        right = width - scaled(_CHEVRON)
        days = right - days_width
        figures = days - (_GAP if days_width else 0.0) - figures_width
        bar = figures - _GAP - bar_width
        rule_end = bar - _GAP if bar_width else figures - _GAP
        return cls(
            rule=rule,
            rule_width=max(0.0, rule_end - rule),
            bar=bar,
            bar_width=bar_width,
            figures=figures,
            figures_width=figures_width,
            days=days,
            has_days=days_width > 0,
        )
