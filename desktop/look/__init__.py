"""How Unbend looks: colours, letters, icons, and the one function that applies them."""

from desktop.look.apply import apply_look
from desktop.look.current import Look, Scheme, colour, look, tokens
from desktop.look.focus import set_focus_radius
from desktop.look.icons import draw_icon, icon
from desktop.look.lettering import Step, Type, font, line_height, scaled
from desktop.look.tokens import DARK, LIGHT, Tokens, contrast, mixed

__all__ = [
    "DARK",
    "LIGHT",
    "Look",
    "Scheme",
    "Step",
    "Tokens",
    "Type",
    "apply_look",
    "colour",
    "contrast",
    "draw_icon",
    "font",
    "icon",
    "line_height",
    "look",
    "mixed",
    "scaled",
    "set_focus_radius",
    "tokens",
]
