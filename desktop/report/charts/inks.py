"""The inks of the pictures; each comes with a dash, a shape or a hatching for a grey copy."""

from desktop.look.tokens import LIGHT

LEG, BACK = LIGHT.leg, LIGHT.back
LEG_BAND = LIGHT.leg_soft
INK, GREY = "#000000", "#55524D"
HAIR, FRAME = "#DDDAD5", "#8A8781"
WHITE = "#FFFFFF"
STAGES = ("#FFFFFF", "#ECEAE6", "#D6D3CD")
"""The grounds of the three parts of the programme; each part is named or in the legend."""

PLACES = ("#12304F", "#4F82B5", "#7FA8CF", "#BFD3E6", "#E4ECF4", "#FFFFFF")
"""From the foot up to no pain anywhere: the farther down, the darker."""
