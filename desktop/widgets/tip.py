"""What is told to who points at a thing: plain text, whatever somebody wrote in it."""

from PySide6.QtGui import Qt as Text

_JOINER = "\u2060"
"""Takes no room and is not seen; behind it a sign begins no markup."""


def tip(words: str) -> str:
    """Words that no tooltip takes for markup; Qt would fetch the pictures that markup names."""
    if not Text.mightBeRichText(words):
        return words
    return words.replace("<", f"<{_JOINER}").replace("&", f"&{_JOINER}")
