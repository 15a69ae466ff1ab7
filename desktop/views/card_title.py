"""The title of a card, which wraps in large letters and is a heading to who listens."""

from desktop.look import Role, Type, set_role
from desktop.widgets.label import Label, paragraph


def card_title(words: str) -> Label:
    title = paragraph(words, Type.LEAD, tone="ink")
    set_role(title, Role.Heading)
    return title
