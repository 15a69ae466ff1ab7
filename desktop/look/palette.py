"""The palette made from the tokens: dialogs, menus and scroll bars follow it for nothing."""

from PySide6.QtGui import QColor, QPalette

from desktop.look.tokens import Tokens, mixed

Role = QPalette.ColorRole


def palette(tokens: Tokens) -> QPalette:
    made = QPalette()
    for role, colour in _roles(tokens).items():
        made.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return made


def past_palette(tokens: Tokens, base: QPalette) -> QPalette:
    """The palette of a window that shows the past: tinted paper, everything else as it was."""
    made = QPalette(base)
    made.setColor(Role.Window, QColor(tokens.past_paper))
    made.setColor(Role.AlternateBase, QColor(tokens.past_soft))
    return made


def banner_palette(tokens: Tokens, base: QPalette) -> QPalette:
    """The palette of a strip painted in the colour of the past."""
    made = QPalette(base)
    made.setColor(Role.Window, QColor(tokens.past))
    made.setColor(Role.WindowText, QColor(tokens.on_past))
    made.setColor(Role.Mid, QColor(mixed(tokens.on_past, tokens.past, 0.4)))
    made.setColor(Role.Highlight, QColor(tokens.on_past))
    return made


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: tokens.paper,
        Role.WindowText: tokens.ink,
        Role.Base: tokens.card,
        Role.AlternateBase: tokens.sunk,
        Role.Text: tokens.ink,
        Role.PlaceholderText: tokens.ink3,
        Role.Button: tokens.card,
        Role.ButtonText: tokens.ink,
        Role.BrightText: tokens.flag,
        Role.Highlight: tokens.act,
        Role.HighlightedText: tokens.on_act,
        Role.Accent: tokens.act,
        Role.Link: tokens.act,
        Role.LinkVisited: tokens.act,
        Role.ToolTipBase: tokens.ink,
        Role.ToolTipText: tokens.paper,
        Role.Light: tokens.card,
        Role.Midlight: tokens.line,
        Role.Mid: tokens.edge,
        Role.Dark: tokens.edge,
        Role.Shadow: tokens.line,
    }
