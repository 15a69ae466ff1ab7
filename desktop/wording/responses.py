"""The morning after a session in words."""

from datetime import date

from desktop.wording import times
from domain.events import ResponseReported
from domain.values import Response

TITLE = "The morning after"
QUESTION = "How was the leg this morning, against the day before?"
SETTLED = "Has it settled by now?"

ANSWERS = {Response.BETTER: "Better", Response.SAME: "The same", Response.WORSE: "Worse"}
THAN_BEFORE = {Response.BETTER: "better", Response.SAME: "the same", Response.WORSE: "worse"}

_SETTLED = {None: "", True: ", and had settled", False: ", and had not settled"}


def said(response: ResponseReported) -> str:
    """How the leg answered: The leg was worse next morning, and had settled."""
    words = THAN_BEFORE[response.response]
    return f"The leg was {words} next morning{_SETTLED[response.settled]}"


def about(name: str, day: date, today: date) -> str:
    """Which session is asked about: Table Stretch, yesterday."""
    return f"{name}, {times.day_name(day, today)}"
