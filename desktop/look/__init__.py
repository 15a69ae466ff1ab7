"""How Unbend looks: colours, letters, icons, and the one function that applies them."""

from desktop.look.apply import apply_look
from desktop.look.current import Look, Movement, Scheme, colour, look, tokens
from desktop.look.focus import focus_by_key, set_focus_radius
from desktop.look.icons import app_icon, draw_icon, icon
from desktop.look.lettering import Step, Type, font, line_height, scaled
from desktop.look.reading_order import step_in_reading_order, stops
from desktop.look.spoken import Role, Voice, set_role, voice
from desktop.look.tokens import DARK, LIGHT, Tokens, contrast, mixed

__all__ = [
    "DARK",
    "LIGHT",
    "Look",
    "Movement",
    "Role",
    "Scheme",
    "Step",
    "Tokens",
    "Type",
    "Voice",
    "app_icon",
    "apply_look",
    "colour",
    "contrast",
    "draw_icon",
    "focus_by_key",
    "font",
    "icon",
    "line_height",
    "look",
    "mixed",
    "scaled",
    "set_focus_radius",
    "set_role",
    "step_in_reading_order",
    "stops",
    "tokens",
    "voice",
]
