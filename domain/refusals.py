"""Wishes that are not granted: each kind carries the sentence for the person."""

from datetime import date, datetime

from domain.words import Words


class Refusal(Exception):
    """A wish was not granted, nothing was stored, and the text says why in plain words.

    `sentence` keeps the words as they were made, so that a screen can say them in its language.
    `opens_at` or `opens_on` tells when the same wish would be granted, where that is known.
    """

    def __init__(
        self, sentence: Words, *, opens_at: datetime | None = None, opens_on: date | None = None
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.opens_at = opens_at
        self.opens_on = opens_on


class NoEpisode(Refusal):
    """Nothing can be recorded before the first questions are answered."""


class EpisodeOpen(Refusal):
    """There is an open episode already."""


class EpisodeOver(Refusal):
    """The episode was closed; what comes next belongs to a new one."""


class WrittenByNewer(Refusal):
    """The diary holds what only a newer Unbend can read; nothing is added to it."""


class NotOnTheScale(Refusal):
    """A number outside its scale."""


class NothingSaid(Refusal):
    """A report without any content."""


class TooLong(Refusal):
    """More text than an entry holds."""


class NotYet(Refusal):
    """A moment that has not come."""


class TooLongAgo(Refusal):
    """A moment so far back that it is more likely a slip."""


class UnknownZone(Refusal):
    """A time zone that is not in the zone data."""


class UnknownChoice(Refusal):
    """A level, sign or field that does not exist."""


class UnknownEntry(Refusal):
    """An entry that is not in the diary, or no longer counts."""


class OverBudget(Refusal):
    """A guided session now would pass the limit or the gap; `opens_at` says when it fits."""


class Locked(Refusal):
    """An exercise that is not open; the sentence says what opens it."""


class GateClosed(Refusal):
    """The criteria of the next stage are not met."""


class RedFlagOpen(Refusal):
    """An open red flag stands in the way."""


class RedFlagsNotAsked(Refusal):
    """A guided session needs the red-flag questions answered on its day."""


class TooSoonAfterRising(Refusal):
    """A guided session that waits a while after getting up, unless the person confirms it."""
