"""The morning after a session in words."""

from datetime import date

from desktop.language import said, tr
from desktop.wording import times
from domain.events import ResponseReported
from domain.values import Response

TITLE = said("The morning after")
QUESTION = said("How was the leg this morning, against the day before?")
SETTLED = said("Has it settled by now?")

ANSWERS = {
    Response.BETTER: said("Better"),
    Response.SAME: said("The same"),
    Response.WORSE: said("Worse"),
}
THAN_BEFORE = {
    Response.BETTER: said("better"),
    Response.SAME: said("the same"),
    Response.WORSE: said("worse"),
}

_SAID = {
    (Response.BETTER, None): said("The leg was better next morning"),
    (Response.BETTER, True): said("The leg was better next morning, and had settled"),
    (Response.BETTER, False): said("The leg was better next morning, and had not settled"),
    (Response.SAME, None): said("The leg was the same next morning"),
    (Response.SAME, True): said("The leg was the same next morning, and had settled"),
    (Response.SAME, False): said("The leg was the same next morning, and had not settled"),
    (Response.WORSE, None): said("The leg was worse next morning"),
    (Response.WORSE, True): said("The leg was worse next morning, and had settled"),
    (Response.WORSE, False): said("The leg was worse next morning, and had not settled"),
}


def answered(response: ResponseReported) -> str:
    """How the leg answered: The leg was worse next morning, and had settled."""
    return tr(_SAID[response.response, response.settled])


def about(name: str, day: date, today: date) -> str:
    """Which session is asked about: Table Stretch, yesterday."""
    return tr("{exercise}, {day}", exercise=name, day=times.day_name(day, today))
