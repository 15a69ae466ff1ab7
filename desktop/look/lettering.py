"""The sizes of text and the fonts made from them."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from desktop.look.current import look

_DISPLAY_FROM = 24


@dataclass(frozen=True)
class Step:
    """One size of text: its height, its line, its usual weight, its letter spacing."""

    size: int
    line: int
    weight: int
    spacing: float = 0.0


class Type(Enum):
    """The five sizes, and the two that only a guided session uses."""

    CAPTION = Step(12, 16, 400)
    BODY = Step(14, 20, 400)
    LEAD = Step(16, 24, 600)
    TITLE = Step(20, 28, 600, -0.2)
    DISPLAY = Step(30, 40, 600, -0.5)
    FAR = Step(52, 64, 600, -1.2)
    COUNT = Step(148, 160, 600, -4.0)


def font(step: Type, weight: int | None = None) -> QFont:
    """The font of a step at the text size in force."""
    current = look()
    return _font(current.font_family(), current.text_scale, step, weight)


def line_height(step: Type) -> float:
    return step.value.line * look().text_scale


def scaled(length: float) -> float:
    """A length that grows with the text: a target, a mark, the height of a row."""
    return length * max(1.0, look().text_scale)


@lru_cache(maxsize=8)
def _display_family(family: str) -> str:
    """The cut of a family for large sizes, where the system has one."""
    cut = f"{family} Display"
    return cut if cut in QFontDatabase.families() else family


@lru_cache(maxsize=128)
def _font(family: str, scale: float, step: Type, weight: int | None) -> QFont:
    is_large = step.value.size >= _DISPLAY_FROM
    made = QFont(_display_family(family) if is_large else family)
    made.setPixelSize(round(step.value.size * scale))
    made.setWeight(QFont.Weight(step.value.weight if weight is None else weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # All figures equally wide, so that columns and counts do not dance.
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, step.value.spacing * scale)
    return made
