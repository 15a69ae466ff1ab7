"""What the first page says when no spell is followed."""

from datetime import date

from desktop.language import said, tr
from desktop.wording import times
from domain.events import EpisodeClosed
from domain.values import Closing

TITLE = said("No spell is followed now")
CLOSED = {
    Closing.RECOVERED: said("The last one has passed. You closed it on {day}, {distance}."),
    Closing.STOPPED: said("You stopped with the programme on {day}, {distance}."),
    Closing.OTHER: said("You closed the last one on {day}, {distance}."),
}
KEPT = said("All that you wrote is kept. Look at it, or hand it over, whenever you like.")
TIMELINE, TRENDS, REPORT = said("Timeline"), said("Trends"), said("Report")

AGAIN = said("If sciatica comes back")
AGAIN_HINT = said(
    "A new spell begins with the safety questions and in the acute stage, with limits of its own."
)
BEGIN = said("A new spell has begun")


def closed(fact: EpisodeClosed, today: date) -> str:
    """How and when the last spell ended."""
    return tr(
        CLOSED[fact.why].pattern,
        day=times.day_and_year(fact.day),
        distance=times.distance(fact.day, today),
    )
