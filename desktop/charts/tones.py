"""The tints of what lies below the lines; each comes with a sign or a word."""

from PySide6.QtGui import QColor

from desktop.look import mixed, tokens


def span_tone() -> QColor:
    """The span of a week: a little of the leg's own tint."""
    return QColor(mixed(tokens().leg_soft, tokens().card, 0.35))


def change_tone() -> QColor:
    """Where a real change begins."""
    return QColor(mixed(tokens().ok_soft, tokens().card, 0.62))


def spell_tone() -> QColor:
    """A bad spell."""
    return QColor(mixed(tokens().sunk, tokens().card, 0.25))
