"""Elements of HTML, with what people wrote kept as text."""

import re
from html import escape

_NOT_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""Controls, what turns the direction of reading over, halves of letters, and what is no letter."""


def text(words: str) -> str:
    """Words as they are, without what is not to be read; no part of them is markup."""
    return escape(_NOT_TEXT.sub("", words.replace("\r\n", "\n").replace("\r", "\n")))


def element(name: str, *content: str, cls: str = "", **attributes: str) -> str:
    """An element with content that is markup already; an attribute that is empty is left out."""
    given = {"class": cls, **attributes}
    written = "".join(
        f' {key.replace("_", "-")}="{text(value)}"' for key, value in given.items() if value
    )
    return f"<{name}{written}>{joined(*content)}</{name}>"


def joined(*content: str) -> str:
    return "".join(content)
