"""Which days of a chart are looked at, inside the days that there are."""

from dataclasses import dataclass, replace

LEAST_DAYS = 7
FIRST_DAYS = 14
"""A young diary is drawn on two weeks, so that its first days are not stretched."""

_MARGIN_DAYS = 0.5
_MARGIN_SHARE = 0.006


@dataclass(frozen=True, slots=True)
class ViewRange:
    """Days by their ordinals: the first and the last that there are, and the edges looked at."""

    first: int
    last: int
    left: float
    right: float

    @property
    def span(self) -> float:
        return self.right - self.left

    def whole(self) -> "ViewRange":
        days = max(self.last - self.first + 1, FIRST_DAYS)
        margin = max(_MARGIN_DAYS, days * _MARGIN_SHARE)
        left = self.first - margin
        return replace(self, left=left, right=left + days - 1 + 2 * margin)

    def last_days(self, days: int) -> "ViewRange":
        """The newest days; all of them where there are no more."""
        whole = self.whole()
        left = self.last - days + 1 - _MARGIN_DAYS
        if left <= whole.left:
            return whole
        return replace(self, left=left, right=self.last + _MARGIN_DAYS)

    def zoomed(self, factor: float, about: float) -> "ViewRange":
        """More days for a factor above 1, fewer below; one place in time stays where it is."""
        whole = self.whole()
        span = min(max(self.span * factor, LEAST_DAYS), whole.span)
        share = (about - self.left) / self.span
        left = about - share * span
        return _inside(replace(self, left=left, right=left + span), whole)

    def panned(self, days: float) -> "ViewRange":
        moved = replace(self, left=self.left + days, right=self.right + days)
        return _inside(moved, self.whole())

    def reaching(self, day: int) -> "ViewRange":
        """Moved as little as it takes to show a day."""
        if day - _MARGIN_DAYS < self.left:
            return self.panned(day - _MARGIN_DAYS - self.left)
        return self.panned(max(0.0, day + _MARGIN_DAYS - self.right))

    def over(self, first: int, last: int) -> "ViewRange":
        """The same edges over other days, as far as there are such days."""
        other = replace(self, first=first, last=last)
        return other.zoomed(1.0, (other.left + other.right) / 2)

    def nearest(self, place: float) -> int:
        """The day that lies nearest to a place in time."""
        return min(max(round(place), self.first), self.last)


def all_days(first: int, last: int) -> ViewRange:
    return ViewRange(first, last, 0.0, 1.0).whole()


def _inside(view: ViewRange, whole: ViewRange) -> ViewRange:
    by = max(0.0, whole.left - view.left) + min(0.0, whole.right - view.right)
    return replace(view, left=view.left + by, right=view.right + by)
