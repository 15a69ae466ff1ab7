"""The language of the screen: every word a person reads passes through `tr` or `trn`."""

from desktop.language.current import locale, speak, speaks
from desktop.language.said import tr, trn
from domain.words import counted, said

__all__ = ["counted", "locale", "said", "speak", "speaks", "tr", "trn"]
