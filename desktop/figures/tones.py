"""The colours of a figure on its ground."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor

from desktop.look import Tokens, mixed

FADED = 0.48
"""How much of the ground is stirred into every colour of a figure that steps back."""


@dataclass(frozen=True)
class Tones:
    """Cloth, skin, hair, things; near and far."""

    ground: QColor
    fig: QColor
    fig_dark: QColor
    fig_far: QColor
    skin: QColor
    skin_far: QColor
    hair: QColor
    prop: QColor
    floor: QColor
    act: QColor
    soft: QColor


@dataclass(frozen=True)
class Shade:
    """Which colours are in force, which of them lies under the figure, and whether it fades."""

    tokens: Tokens
    ground: str = "plate"
    is_faded: bool = False


def tones(shade: Shade) -> Tones:
    below = getattr(shade.tokens, shade.ground)
    share = FADED if shade.is_faded else 0.0
    named = {field.name for field in fields(Tones)} - {"ground", "soft"}
    made = {name: QColor(mixed(getattr(shade.tokens, name), below, share)) for name in named}
    soft = QColor(mixed(shade.tokens.prop, below, 0.5 + share / 2))
    return Tones(ground=QColor(below), soft=soft, **made)
